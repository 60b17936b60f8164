// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cache.h"
#include "store/fleet/fleet.h"
#include "store/fleet/opencache.h"
#include "store/index.h"

#include <QTemporaryDir>
#include <QTest>

using namespace latchkey;
using namespace std::chrono_literals;

namespace {

const domain::ServerId hq{"HQ"};
const base::Instant now = fleet::now();
constexpr auto red = static_cast<std::size_t>(domain::Status::NotEscrowed);
constexpr auto green = static_cast<std::size_t>(domain::Status::Escrowed);

store::CachedDevice mac(int n, const char *escrow)
{
    domain::Device device;
    device.server = hq;
    device.id = domain::DeviceId{"mac-" + std::to_string(n)};
    device.serial = "SERIAL" + std::to_string(n);
    device.name = device.serial;
    device.readAt = now;
    device.facts.state(domain::Fact::OsVersion, std::string("14.1"), domain::Source::Server, now);
    device.facts.state(
        domain::Fact::EscrowOnServer, std::string(escrow), domain::Source::Server, now);
    return store::diagnosed(device, now);
}

store::AcceptedUntil accepted(int n, base::Instant until = now + 24h)
{
    return {hq, domain::DeviceId{"mac-" + std::to_string(n)}, until};
}

} // namespace

/// Four Macs without a token and two with one.
class AcceptedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
        put();
    }
    void cleanup() { m_cache.reset(); }

    void acceptedMacIsCountedApart()
    {
        QVERIFY(m_cache->setAccepted(std::array{accepted(1), accepted(2)}));
        const auto view = ask({});
        QCOMPARE(view.byStatus[red], std::size_t{2});
        QCOMPARE(view.accepted, std::size_t{2});
        QCOMPARE(view.byStatus[green], std::size_t{2});
        QCOMPARE(view.all, std::size_t{6});
        const auto overview = m_cache->index()->overview({}, now, {}).value();
        QCOMPARE(overview.of(domain::Status::NotEscrowed), std::size_t{2});
        QCOMPARE(overview.accepted[red], std::size_t{2});
        QCOMPARE(overview.told()[red], std::size_t{4});
        QCOMPARE(overview.eligible(), std::size_t{6}); // coverage does not get better by it
        QCOMPARE(overview.reasons.front().macs, std::size_t{2});
        QCOMPARE(overview.versions.front().byStatus[red], std::size_t{2});
    }

    void chipsShowWhatTheyCount_data()
    {
        QTest::addColumn<bool>("notEscrowed");
        QTest::addColumn<bool>("accepted");
        QTest::addColumn<int>("shown");
        QTest::newRow("all") << false << false << 6;
        QTest::newRow("not escrowed") << true << false << 3;
        QTest::newRow("accepted") << false << true << 1;
        QTest::newRow("both") << true << true << 4;
    }
    void chipsShowWhatTheyCount()
    {
        QFETCH(bool, notEscrowed);
        QFETCH(bool, accepted);
        QFETCH(int, shown);
        QVERIFY(m_cache->setAccepted(std::array{::accepted(3)}));
        store::Chips chips;
        chips.status[red] = notEscrowed;
        chips.accepted = accepted;
        QCOMPARE(ask(chips).rows.size(), static_cast<std::size_t>(shown));
        QCOMPARE(ask(chips).byStatus[red], std::size_t{3});
        QCOMPARE(ask(chips).accepted, std::size_t{1});
    }

    void filterTellsThemApart_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("shown");
        QTest::newRow("yes") << QStringLiteral("accepted:yes") << 1;
        QTest::newRow("no") << QStringLiteral("accepted:no") << 5;
        QTest::newRow("of a status") << QStringLiteral("status:not-escrowed accepted:no") << 3;
        QTest::newRow("a status is as told") << QStringLiteral("status:not-escrowed") << 4;
    }
    void filterTellsThemApart()
    {
        QFETCH(QString, filter);
        QFETCH(int, shown);
        QVERIFY(m_cache->setAccepted(std::array{accepted(1)}));
        QCOMPARE(ask({}, filter).rows.size(), static_cast<std::size_t>(shown));
    }

    void exceptionEndsByItself()
    {
        QVERIFY(m_cache->setAccepted(std::array{accepted(1)}));
        QCOMPARE(ask({}, QStringLiteral("accepted:yes"), now + 23h).rows.size(), std::size_t{1});
        QCOMPARE(ask({}, QStringLiteral("accepted:yes"), now + 24h).rows.size(), std::size_t{0});
        QCOMPARE(ask({}, {}, now + 24h).byStatus[red], std::size_t{4});
    }

    void macThatIsWellNeedsNone()
    {
        QVERIFY(m_cache->setAccepted(std::array{accepted(5)}));
        QCOMPARE(ask({}).accepted, std::size_t{0});
        QCOMPARE(ask({}).byStatus[green], std::size_t{2});
    }

    void exceptionOutlivesReadingsAndRestarts()
    {
        QVERIFY(m_cache->setAccepted(std::array{accepted(1)}));
        put();
        QCOMPARE(ask({}).accepted, std::size_t{1});
        open();
        QCOMPARE(ask({}).accepted, std::size_t{1});
        QVERIFY(m_cache->forgetServer(hq)); // the Macs go, and come again as new rows
        QCOMPARE(ask({}).accepted, std::size_t{0});
        put();
        QCOMPARE(ask({}).accepted, std::size_t{1});
        QVERIFY(m_cache->setAccepted({}));
        QCOMPARE(ask({}).accepted, std::size_t{0});
    }

    void theTrendCountsWhatTheServersTell()
    {
        QVERIFY(m_cache->setAccepted(std::array{accepted(1)}));
        QVERIFY(m_cache->finishRun({.server = hq, .since = "1", .at = now}));
        QCOMPARE(m_cache->days().value().back().byStatus[red], std::int64_t{4});
    }

private:
    void open()
    {
        m_cache.reset();
        m_cache = tests::openCache(m_folder->path().toStdString()).value();
    }
    void put()
    {
        std::vector<store::CachedDevice> macs;
        for (int n = 1; n <= 6; ++n) {
            macs.push_back(mac(n, n <= 4 ? "not-escrowed" : "escrowed"));
        }
        QVERIFY(m_cache->beginRun(hq));
        QVERIFY(m_cache->upsertPage(hq, macs));
    }
    store::View ask(
        const store::Chips &chips, const QString &filter = {}, base::Instant at = now) const
    {
        store::Question question{.chips = chips, .now = at};
        question.filter = query::parse(filter.toStdString()).value();
        return **m_cache->index()->ask(question, {});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Cache> m_cache;
};

QTEST_APPLESS_MAIN(AcceptedTest)
#include "acceptedtest.moc"
