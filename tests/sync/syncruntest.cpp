// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncrun.h"
#include "store/fleet/opencache.h"

#include "sqlite/database.h"
#include "sync/support/fakeconnector.h"

#include <QEventLoop>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace latchkey;
using base::ErrorKind;
using connectors::DevicePage;
using connectors::PageRequest;
using tests::FakeConnector;

namespace {

const domain::ServerId hq{"HQ"};

domain::Device mac(int n, const std::string &name = "Mac")
{
    return {.server = hq,
        .id = domain::DeviceId{"UDID-" + std::to_string(n)},
        .udid = "UDID-" + std::to_string(n),
        .serial = "S" + std::to_string(n),
        .name = name,
        .model = {},
        .user = {}};
}

DevicePage pageOf(const std::string &revision, std::vector<int> macs,
    std::optional<std::string> next = {}, const std::string &name = "Mac")
{
    DevicePage page{.revision = revision, .total = 4};
    for (const int n : macs) {
        page.devices.push_back(mac(n, name));
    }
    page.next = std::move(next);
    return page;
}

// Two pages of two Macs.
FakeConnector::Page twoPages(const PageRequest &request)
{
    return request.cursor ? pageOf("7", {3, 4}) : pageOf("7", {1, 2}, "P2");
}

} // namespace

class SyncRunTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_cache = std::move(tests::openCache(m_folder->path().toStdString()).value());
    }
    void cleanup() { m_cache.reset(); }

    void completeRunStoresAllAndTheNextSince()
    {
        FakeConnector connector;
        connector.page = twoPages;
        const auto result = run(connector);
        QVERIFY(result.isComplete());
        QVERIFY(result.wasFull);
        QCOMPARE(result.read, 4);
        QCOMPARE(result.pages, 2);
        QCOMPARE(state().since, std::string("7"));
        QCOMPARE(state().devices, std::size_t{4});
        QVERIFY(state().readAt.has_value());
    }

    void nextRunAsksForChangesOnly()
    {
        FakeConnector connector;
        connector.page = twoPages;
        run(connector);
        connector.page = [](const PageRequest &) -> FakeConnector::Page {
            auto page = pageOf("9", {2}, {}, "Renamed");
            page.removed = {domain::DeviceId{"UDID-4"}};
            return page;
        };
        const auto result = run(connector);
        QVERIFY(result.isComplete());
        QVERIFY(!result.wasFull);
        QCOMPARE(connector.asked.back().since.value(), std::string("7"));
        QCOMPARE(result.removed, 1);
        QCOMPARE(state().devices, std::size_t{3});
        QCOMPARE(nameOf(2), std::string("Renamed"));
        QVERIFY(!isKnown(4));
    }

    void fullRunRemovesWhatItDidNotName()
    {
        FakeConnector connector;
        connector.page = twoPages;
        run(connector);
        connector.page = [](const PageRequest &) -> FakeConnector::Page {
            return pageOf("9", {1, 2, 3});
        };
        QVERIFY(run(connector, true).isComplete());
        QVERIFY(!connector.asked.back().since.has_value());
        QVERIFY(!isKnown(4));
    }

    void expiredSinceReadsInFull()
    {
        FakeConnector connector;
        connector.page = twoPages;
        run(connector);
        connector.asked.clear();
        connector.page = [](const PageRequest &request) -> FakeConnector::Page {
            return request.since ? DevicePage{.sinceExpired = true} : twoPages(request).value();
        };
        const auto result = run(connector);
        QVERIFY(result.isComplete());
        QVERIFY(result.wasFull);
        QCOMPARE(connector.asked.size(), std::size_t{3});
    }

    void brokenRunKeepsOldMacsAndTheOldSince()
    {
        FakeConnector connector;
        connector.page = twoPages;
        run(connector);
        connector.page = [](const PageRequest &request) -> FakeConnector::Page {
            if (request.cursor) {
                return base::fail(ErrorKind::ConnectionLost, "127.0.0.1:1", "page 2");
            }
            return pageOf("9", {1}, "P2", "Renamed");
        };
        const auto result = run(connector, true);
        QCOMPARE(result.error.value().kind, ErrorKind::ConnectionLost);
        QCOMPARE(state().devices, std::size_t{4});
        QCOMPARE(nameOf(1), std::string("Renamed")); // newer, whole
        QCOMPARE(nameOf(4), std::string("Mac")); // not gone
        QCOMPARE(state().since, std::string("7"));
        QCOMPARE(state().error.value().kind, ErrorKind::ConnectionLost);
    }

    void pageThatCannotBeWrittenEndsTheRun()
    {
        FakeConnector connector;
        connector.page = twoPages;
        auto other = sqlite::Database::open(
            m_folder->filePath(QStringLiteral("cache.sqlite")).toStdString());
        QVERIFY(other->run("drop table facts").has_value());
        const auto result = run(connector);
        QVERIFY(result.error.has_value());
        QCOMPARE(result.read, std::int64_t{0});
        QCOMPARE(state().devices, std::size_t{0});
        QVERIFY(state().since.empty());
    }

    void goodRunClearsTheError()
    {
        FakeConnector connector;
        connector.page = [](const PageRequest &) -> FakeConnector::Page {
            return base::fail(ErrorKind::ServerError, "x");
        };
        run(connector);
        QVERIFY(state().error.has_value());
        connector.page = twoPages;
        run(connector);
        QVERIFY(!state().error.has_value());
    }

    void pagesThatAreNoRunEndIt_data()
    {
        QTest::addColumn<int>("script");
        QTest::newRow("cursor points back") << 0;
        QTest::newRow("new cursors for ever") << 1;
        QTest::newRow("empty pages for ever") << 2;
        QTest::newRow("revision changes") << 3;
        QTest::newRow("the same page for ever") << 4;
        QTest::newRow("no Macs for ever") << 5;
    }

    void pagesThatAreNoRunEndIt()
    {
        QFETCH(int, script);
        int count = 0;
        FakeConnector connector;
        connector.page = [&](const PageRequest &) -> FakeConnector::Page {
            ++count;
            const std::string fresh = "P" + std::to_string(count);
            switch (script) {
            case 0:
                return pageOf("7", {1, 2}, "P");
            case 1: {
                std::vector<int> many(500, count);
                return pageOf("7", many, fresh);
            }
            case 2:
                return pageOf("7", {}, fresh);
            case 4: { // a list that announces no total grows as it is read
                DevicePage page = pageOf("7", {1, 2}, fresh);
                page.total = 2 * count;
                return page;
            }
            case 5: {
                DevicePage page = pageOf("7", {}, fresh);
                page.passedOver = 100;
                page.total = 100 * count;
                return page;
            }
            default:
                return pageOf(fresh, {1}, fresh);
            }
        };
        const auto result = run(connector);
        QCOMPARE(result.error.value().kind, ErrorKind::MalformedAnswer);
        QVERIFY(state().since.empty());
        QVERIFY(!state().readAt.has_value());
    }

    void macsBehindManyPagesOfOthersAreFound()
    {
        int count = 0;
        FakeConnector connector;
        connector.page = [&](const PageRequest &) -> FakeConnector::Page {
            if (++count > 100) {
                return pageOf("7", {1, 2});
            }
            DevicePage page = pageOf("7", {}, "P" + std::to_string(count));
            page.passedOver = 100;
            page.total = 100 * count;
            return page;
        };
        const auto result = run(connector);
        QVERIFY(!result.error.has_value());
        QCOMPARE(result.read, std::int64_t{2});
    }

    void newerApiIsRefusedBeforeAnyPage()
    {
        FakeConnector connector;
        connector.facts->api = 2;
        const auto result = run(connector);
        QCOMPARE(result.error.value().kind, ErrorKind::UnsupportedVersion);
        QVERIFY(connector.asked.empty());
    }

    void serverWithoutDeltasIsAlwaysReadInFull()
    {
        FakeConnector connector;
        connector.page = twoPages;
        connector.facts->capabilities.clear();
        run(connector);
        const auto result = run(connector);
        QVERIFY(result.wasFull);
        QVERIFY(!connector.asked.back().since.has_value());
    }

    void droppedRunIsSilentAndKeepsWhatItWrote()
    {
        FakeConnector connector;
        connector.page = twoPages;
        connector.hangsAtSecondPage = true;
        bool ended = false;
        int pages = 0;
        auto running = std::make_unique<sync::SyncRun>(plan(connector, false),
            sync::SyncRun::Events{[](const auto &) {}, [&](auto, auto) { ++pages; },
                [&](const auto &) { ended = true; }});
        running->start();
        QTRY_COMPARE(pages, 1);
        running.reset();
        bool later = false; // whatever the dead run had posted comes before it
        QMetaObject::invokeMethod(
            this, [&] { later = true; }, Qt::QueuedConnection);
        QTRY_VERIFY(later);
        QVERIFY(!ended);
        QVERIFY(isKnown(1));
        QVERIFY(state().since.empty());
    }

    void daysThatWereNotReadHereComeFromTheServer()
    {
        FakeConnector connector;
        connector.page = twoPages;
        const auto today = std::chrono::floor<std::chrono::days>(m_clock.now());
        for (int back = 90; back > 0; --back) {
            connectors::DayCounts day{.day = today - std::chrono::days{back}};
            day.counts[domain::Status::Escrowed] = back;
            connector.days.push_back(day);
        }
        run(connector);
        const auto days = m_cache->days().value();
        QCOMPARE(days.size(), std::size_t{91}); // and today, as it was read
        constexpr auto escrowed = static_cast<std::size_t>(domain::Status::Escrowed);
        QCOMPARE(days.front().byStatus[escrowed], std::int64_t{90});
        QVERIFY(connector.ranges.at(0).from == today - std::chrono::days{90});
        run(connector);
        QCOMPARE(connector.ranges.size(), std::size_t{1}); // nothing is missing any more
    }

    void failingHistoryBreaksNoRun()
    {
        FakeConnector connector;
        connector.page = twoPages;
        connector.daysError
            = base::Error{.kind = ErrorKind::ServerError, .where = {}, .detail = {}};
        QVERIFY(run(connector).isComplete());
    }

private:
    sync::SyncRun::Plan plan(FakeConnector &connector, bool full)
    {
        return {hq, connector, *m_cache, m_clock, full};
    }
    sync::RunResult run(FakeConnector &connector, bool full = false)
    {
        std::optional<sync::RunResult> result;
        QEventLoop loop; // QTest::qWaitFor() sleeps between two pages
        sync::SyncRun running(plan(connector, full),
            {[](const auto &) {}, [](auto, auto) {},
                [&](const sync::RunResult &ended) {
                    result = ended;
                    loop.quit();
                }});
        QTimer::singleShot(10'000, &loop, &QEventLoop::quit);
        running.start();
        if (!result) {
            loop.exec();
        }
        if (!result) {
            return {.error = base::Error{.where = "no completion", .detail = {}}};
        }
        return *result;
    }
    [[nodiscard]] store::ServerState state() const { return m_cache->servers().value().at(0); }
    [[nodiscard]] bool isKnown(int n) const
    {
        return m_cache->device(hq, domain::DeviceId{"UDID-" + std::to_string(n)}).has_value();
    }
    [[nodiscard]] std::string nameOf(int n) const
    {
        return m_cache->device(hq, domain::DeviceId{"UDID-" + std::to_string(n)}).value().name;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Cache> m_cache;
    base::SettableClock m_clock{base::fromMillis(1'790'000'000'000)};
};

QTEST_GUILESS_MAIN(SyncRunTest)
#include "syncruntest.moc"
