// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/support/runningdemo.h"

#include "domain/words.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <numeric>

using namespace latchkey;
using namespace latchkey::simulator;
using namespace latchkey::simulator::test;
using domain::Status;

namespace {

using Counts = std::map<std::string, int>;

Counts statuses(const std::vector<ListedMac> &macs)
{
    Counts counts;
    for (const ListedMac &mac : macs) {
        ++counts[std::string(domain::wordOf(mac.summary.status))];
    }
    return counts;
}

Counts reasons(const std::vector<ListedMac> &macs, Status status)
{
    Counts counts;
    for (const ListedMac &mac : macs) {
        if (mac.summary.status == status) {
            ++counts[mac.summary.why];
        }
    }
    return counts;
}

template <typename Predicate> int count(const std::vector<ListedMac> &macs, Predicate predicate)
{
    return static_cast<int>(std::ranges::count_if(macs, predicate));
}

QByteArray shown(const Counts &counts)
{
    QByteArray text;
    for (const auto &[word, number] : counts) {
        text += QByteArray::fromStdString(word) + " " + QByteArray::number(number) + ", ";
    }
    return text;
}

bool isPending(const ListedMac &mac)
{
    return mac.summary.option == domain::Option::Pending;
}

} // namespace

class DemoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_running = std::make_unique<RunningDemo>(base::WallClock().now());
        const auto begin = std::chrono::steady_clock::now();
        m_running->start();
        const bool reached = m_running->progress.waitForDay(90);
        QVERIFY2(reached, m_running->progress.failure().c_str());
        qInfo("90 days in %.1f s",
            std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
        m_now = m_running->clock.now();
        m_hq = m_running->hq->macs(m_now);
        m_schools = m_running->schools->macs(m_now);
        m_all = m_hq;
        m_all.insert(m_all.end(), m_schools.begin(), m_schools.end());
    }

    void daysAreToldInTheirOrder()
    {
        std::vector<int> expected(90);
        std::iota(expected.begin(), expected.end(), 1);
        QVERIFY(m_running->progress.days() == expected);
    }

    void fleetIsSpreadOverTwoSites()
    {
        QCOMPARE(m_hq.size(), std::size_t{318});
        QCOMPARE(m_schools.size(), std::size_t{162});
    }

    void statusesArise()
    {
        const Counts expected{{"escrowed", 411}, {"not-escrowed", 37}, {"at-risk", 14},
            {"unknown", 12}, {"not-applicable", 6}};
        QVERIFY2(statuses(m_all) == expected, shown(statuses(m_all)));
    }

    void reasonsOfTheMissingTokensArise()
    {
        const Counts expected{{"never-escrowed-auto-admin", 14}, {"option-pending", 9},
            {"token-lost-at-reenrollment", 6}, {"never-escrowed-user-initiated-enrollment", 5},
            {"never-escrowed-no-secure-token-user", 3}};
        const Counts found = reasons(m_all, Status::NotEscrowed);
        QVERIFY2(found == expected, shown(found));
    }

    void reasonsOfTheRisksArise()
    {
        const Counts expected{{"erase-preflight-fails", 6}, {"server-holds-token-mac-denies", 4},
            {"token-not-allowed-for-authentication", 4}};
        const Counts found = reasons(m_all, Status::AtRisk);
        QVERIFY2(found == expected, shown(found));
    }

    void boxedMacsHaveNeverCheckedIn()
    {
        const Counts expected{{"never-checked-in", 12}};
        const Counts found = reasons(m_all, Status::Unknown);
        QVERIFY2(found == expected, shown(found));
    }

    void pendingOptionsAreAllOnHq()
    {
        QCOMPARE(count(m_hq, isPending), 15);
        QCOMPARE(count(m_schools, isPending), 0);
    }

    void staleMacsHaveNotBeenInContactForAWeek()
    {
        QCOMPARE(count(m_all,
                     [&](const ListedMac &mac) {
                         return mac.lastContact && m_now - *mac.lastContact > std::chrono::days(7);
                     }),
            23);
    }

    void proofsAreAtMostThirtyDaysOld()
    {
        QCOMPARE(count(m_all,
                     [&](const ListedMac &mac) {
                         return mac.summary.status == Status::Escrowed && mac.summary.provenAt
                             && m_now - *mac.summary.provenAt <= std::chrono::days(30);
                     }),
            289);
    }

    void macOfTheManualTellsItsStory()
    {
        const auto found = std::ranges::find(m_hq, "FIN-MBP-0142", &ListedMac::name);
        QVERIFY(found != m_hq.end());
        QCOMPARE(found->user, std::string("Marta Kowal"));
        QCOMPARE(found->summary.why, std::string("token-lost-at-reenrollment"));
        QCOMPARE(found->summary.option, domain::Option::Acknowledged);
        const auto &said = found->facts.statements[domain::Fact::MacSaysEscrowed];
        QVERIFY(std::ranges::any_of(said, [&](const domain::Statement &statement) {
            return statement.value == domain::Value(true) && statement.at
                && std::chrono::floor<std::chrono::days>(m_now - *statement.at).count() == 3;
        }));
        using enum domain::ComparisonVerdict;
        const auto &rows = found->diagnosis.comparison.rows;
        QCOMPARE(std::ranges::count(rows, UnlockOnly, &domain::ComparisonRow::verdict), 1);
        QCOMPARE(std::ranges::count(rows, CryptoOnly, &domain::ComparisonRow::verdict), 1);
    }

    // The first sixty seconds of a new user: re-send to the nine, see them escrow.
    void resentOptionsBringTokensBack()
    {
        std::vector<std::string> ids;
        for (const ListedMac &mac : m_hq) {
            if (mac.summary.why == "option-pending") {
                ids.push_back(mac.id);
            }
        }
        QCOMPARE(ids.size(), std::size_t{9});
        QVERIFY(m_running->hq->command("mdm-options", ids));
        QVERIFY(m_running->progress.waitForLogins(9));
        const auto escrowedOnHq = [&] {
            const auto macs = m_running->hq->macs(m_running->clock.now());
            return count(
                macs, [](const ListedMac &mac) { return mac.summary.status == Status::Escrowed; });
        };
        const int before = count(
            m_hq, [](const ListedMac &mac) { return mac.summary.status == Status::Escrowed; });
        QTRY_COMPARE_WITH_TIMEOUT(escrowedOnHq(), before + 9, 30000);
        const auto after = m_running->hq->macs(m_running->clock.now());
        QCOMPARE(reasons(after, Status::NotEscrowed).count("option-pending"), std::size_t{0});
    }

    void travellingMacsCannotBeWoken()
    {
        const auto found = std::ranges::find(m_schools, "LAB-IMAC-38", &ListedMac::name);
        QVERIFY(found != m_schools.end());
        QVERIFY(m_running->schools->command("security-info", {found->id}));
        const auto awake = std::ranges::find(m_schools, "LAB-IMAC-04", &ListedMac::name);
        QVERIFY(m_running->schools->command("security-info", {awake->id}));
        QTRY_VERIFY(m_running->schools->mac("LAB-IMAC-04", m_running->clock.now()).lastContact
            > awake->lastContact);
        QCOMPARE(m_running->schools->mac("LAB-IMAC-38", m_running->clock.now()).lastContact,
            found->lastContact);
    }

private:
    std::unique_ptr<RunningDemo> m_running;
    base::Instant m_now;
    std::vector<ListedMac> m_hq;
    std::vector<ListedMac> m_schools;
    std::vector<ListedMac> m_all;
};

QTEST_GUILESS_MAIN(DemoTest)
#include "demotest.moc"
