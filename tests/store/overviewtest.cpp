// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/overview.h"
#include "domain/findingid.h"
#include "store/cache.h"
#include "store/fleet/fleet.h"
#include "store/fleet/naive.h"
#include "store/fleet/opencache.h"
#include "store/index.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace latchkey;

namespace {

using Macs = std::vector<store::CachedDevice>;

std::size_t matching(const Macs &macs, const char *filter)
{
    const auto parsed = query::parse(filter).value();
    return static_cast<std::size_t>(std::ranges::count_if(macs,
        [&](const store::CachedDevice &mac) { return fleet::matches(mac, parsed, fleet::now()); }));
}

bool hasResendStep(const store::CachedDevice &mac)
{
    const auto &findings = mac.diagnosis.findings;
    const auto first = std::ranges::find_if(findings, [&](const domain::Finding &finding) {
        return domain::findingName(finding.id) == mac.summary.why;
    });
    return first != findings.end()
        && std::ranges::any_of(first->remedy, [](const domain::RemedyStep &step) {
               return step.action == domain::RemedyAction::ResendOptions;
           });
}

// A Mac whose option has the state `option`, with a token of earlier days that a re-enrollment or
// a check-out may have taken.
store::CachedDevice diagnosed(std::size_t n, const char *option, bool reenrolled)
{
    using namespace std::chrono_literals;
    domain::Device mac;
    mac.server = domain::ServerId("HQ");
    mac.id = domain::DeviceId("option-" + std::to_string(n));
    mac.readAt = fleet::now();
    const auto state = [&](domain::Fact fact, const char *word) {
        mac.facts.state(fact, std::string(word), domain::Source::Server, fleet::now());
    };
    state(domain::Fact::OsVersion, "15.1");
    state(domain::Fact::EnrollmentType, "ade");
    state(domain::Fact::EscrowOnServer, "not-escrowed");
    if (*option != '\0') {
        state(domain::Fact::OptionState, option);
    }
    if (reenrolled) {
        mac.facts.events.push_back({.kind = domain::EventKind::SetToken,
            .at = fleet::now() - 48h,
            .detail = domain::EventDetail::Stored});
        mac.facts.events.push_back({.kind = domain::EventKind::Authenticate,
            .at = fleet::now() - 24h,
            .detail = domain::EventDetail::ReEnrollment});
    }
    return store::diagnosed(mac, fleet::now());
}

} // namespace

class OverviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_cache = tests::openCache(m_folder->path().toStdString()).value();
    }
    void cleanup() { m_cache.reset(); }

    void countsWhatItsFiltersFind_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 8; ++seed) {
            QTest::addRow("fleet %llu", seed) << seed;
        }
    }
    void countsWhatItsFiltersFind()
    {
        QFETCH(quint64, seed);
        const Macs macs = put(fleet::macs(seed, 300));
        const store::Overview overview = ask({});
        QCOMPARE(overview.total, macs.size());
        QCOMPARE(overview.of(domain::Status::NotEscrowed), matching(macs, "status:not-escrowed"));
        QCOMPARE(overview.of(domain::Status::AtRisk), matching(macs, "status:at-risk"));
        QCOMPARE(overview.of(domain::Status::Unknown), matching(macs, "status:unknown"));
        QCOMPARE(overview.pending, matching(macs, "option:pending"));
        QCOMPARE(overview.stale, matching(macs, "stale:yes"));
        QCOMPARE(overview.proven, matching(macs, "status:escrowed proven:<=30d"));
        QCOMPARE(overview.notReadyToErase.yes, matching(macs, "consequence:not-ready-to-erase"));
        QCOMPARE(overview.managedUpdatesAskForPassword.yes,
            matching(macs, "consequence:managed-updates-ask-for-password"));
        QCOMPARE(overview.newUsersGetNoSecureToken.yes,
            matching(macs, "consequence:new-users-get-no-secure-token"));
        QCOMPARE(overview.eligible(), macs.size() - matching(macs, "status:not-applicable"));
    }

    void everyReasonIsAFilterWithItsCount()
    {
        const Macs macs = put(fleet::macs(5, 400));
        const store::Overview overview = ask({});
        QVERIFY(!overview.reasons.empty());
        std::size_t withReason = 0;
        for (const store::ReasonCount &reason : overview.reasons) {
            const auto equal = std::ranges::count_if(macs, [&](const store::CachedDevice &mac) {
                return mac.summary.status == reason.status && mac.summary.why == reason.why;
            });
            QCOMPARE(reason.macs, static_cast<std::size_t>(equal));
            withReason += reason.macs;
        }
        QCOMPARE(withReason,
            static_cast<std::size_t>(std::ranges::count_if(
                macs, [](const auto &mac) { return !mac.summary.why.empty(); })));
    }

    void reasonsStandByStatusThenMostMacs()
    {
        put(fleet::macs(6, 400));
        const store::Overview overview = ask({});
        QVERIFY(std::ranges::is_sorted(
            overview.reasons, [](const store::ReasonCount &a, const store::ReasonCount &b) {
                return std::pair(a.status, b.macs) < std::pair(b.status, a.macs);
            }));
    }

    void versionsAreNewestFirstAndNotToldLast()
    {
        const Macs macs = put(fleet::macs(7, 400));
        const store::Overview overview = ask({});
        std::size_t total = 0;
        for (const store::VersionCount &version : overview.versions) {
            for (const std::size_t count : version.byStatus) {
                total += count;
            }
            const std::string filter
                = "os:" + (version.version.empty() ? std::string("unknown") : version.version);
            std::size_t here = 0;
            for (const std::size_t count : version.byStatus) {
                here += count;
            }
            QCOMPARE(here, matching(macs, filter.c_str()));
        }
        QCOMPARE(total, macs.size());
        QVERIFY(overview.versions.back().version.empty());
        const auto at = [&](const char *text) {
            return std::ranges::find(overview.versions, text, &store::VersionCount::version);
        };
        QVERIFY(at("14") != overview.versions.end() && at("10.15") != overview.versions.end());
        QVERIFY(at("14") < at("10.15"));
    }

    void resendableIsWhatTheDiagnosisSaysOfTheMac_data()
    {
        QTest::addColumn<QByteArray>("option");
        QTest::addColumn<bool>("reenrolled");
        for (const char *option : {"acknowledged", "sent", "not-now", "error", "not-sent", ""}) {
            for (const bool reenrolled : {false, true}) {
                QTest::addRow("%s, %s", option, reenrolled ? "re-enrolled" : "never held")
                    << QByteArray(option) << reenrolled;
            }
        }
    }
    void resendableIsWhatTheDiagnosisSaysOfTheMac()
    {
        QFETCH(QByteArray, option);
        QFETCH(bool, reenrolled);
        const Macs macs = put({diagnosed(1, option.constData(), reenrolled)});
        const store::Overview overview = ask({});
        QCOMPARE(overview.reasons.size(), std::size_t{1});
        QCOMPARE(overview.reasons.front().why, macs.front().summary.why);
        QCOMPARE(overview.reasons.front().resendable,
            std::size_t{hasResendStep(macs.front()) ? 1U : 0U});
    }

    void oneServerCountsAlone()
    {
        put(fleet::macs(8, 100));
        const Macs lab = put(fleet::macs(9, 60, domain::ServerId("Lab")));
        QCOMPARE(ask(domain::ServerId("Lab")).total, lab.size());
        QCOMPARE(ask({}).total, std::size_t{160});
        QCOMPARE(ask(domain::ServerId("nobody")), store::Overview{});
    }

    void cancelledIsNotAnswered()
    {
        put(fleet::macs(8, 10));
        base::Cancellation cancellation;
        const base::CancelToken token = cancellation.token();
        cancellation.cancel();
        const auto overview = m_cache->index()->overview({}, fleet::now(), token);
        QVERIFY(!overview);
        QCOMPARE(overview.error().kind, base::ErrorKind::Cancelled);
    }

private:
    Macs put(Macs macs)
    {
        const auto &server = macs.front().device.server;
        if (!m_cache->upsertPage(server, macs)) {
            qFatal("the page could not be written");
        }
        return macs;
    }
    [[nodiscard]] store::Overview ask(const domain::ServerId &server) const
    {
        return m_cache->index()->overview(server, fleet::now(), {}).value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Cache> m_cache;
};

QTEST_GUILESS_MAIN(OverviewTest)
#include "overviewtest.moc"
