// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cache.h"
#include "sqlite/database.h"
#include "store/fleet/fleet.h"
#include "store/fleet/opencache.h"
#include "store/index.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <fstream>

using namespace latchkey;

namespace {

const domain::ServerId hq{"HQ"};

store::Question byName()
{
    return {.sort = {.column = store::Column::Name}, .now = fleet::now()};
}

store::FinishedRun fullRun()
{
    return {.server = hq, .since = "rev-7", .full = true, .at = fleet::now()};
}

} // namespace

class CacheTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup() { m_cache.reset(); }

    void deviceComesBackWhole()
    {
        auto macs = fleet::macs(1, 20);
        macs[3].device.optionErrors = {{.code = 12021, .domain = "MCMDMErrorDomain", .text = "No"}};
        macs[3].device.enrolledAt = fleet::now();
        put(macs);
        open();
        for (const auto &mac : macs) {
            const auto read = m_cache->device(hq, mac.device.id);
            QVERIFY2(read.has_value(), read ? "" : read.error().detail.c_str());
            QVERIFY(*read == mac.device);
        }
        QCOMPARE(
            m_cache->device(hq, domain::DeviceId{"none"}).error().kind, base::ErrorKind::NotFound);
    }

    void fileIsPrivate()
    {
        struct stat status = {};
        QCOMPARE(::stat((folder() / "cache.sqlite").c_str(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0600U);
    }

    void onlyACompleteFullRunRemovesTheUnnamed()
    {
        const auto macs = fleet::macs(2, 10);
        put(macs);
        QVERIFY(m_cache->beginRun(hq));
        QVERIFY(m_cache->upsertPage(hq, std::span(macs).first(4)));
        QVERIFY(m_cache->failRun(
            hq, {.kind = base::ErrorKind::ConnectionLost, .where = "hq:443", .detail = ""}));
        QCOMPARE(m_cache->index()->size(), std::size_t{10});
        const auto broken = m_cache->servers().value();
        QVERIFY(
            broken.front().error && broken.front().error->kind == base::ErrorKind::ConnectionLost);

        QVERIFY(m_cache->beginRun(hq));
        QVERIFY(m_cache->upsertPage(hq, std::span(macs).first(4)));
        QVERIFY(m_cache->finishRun(fullRun()));
        QCOMPARE(m_cache->index()->size(), std::size_t{4});
        const auto states = m_cache->servers().value();
        QVERIFY(!states.front().error && states.front().readAt == fleet::now());
        QCOMPARE(states.front().since, std::string("rev-7"));
        QCOMPARE(states.front().devices, std::size_t{4});
        open();
        QCOMPARE(ask().total, std::size_t{4});
    }

    void deltaByRevisionRenewsTheUnchanged()
    {
        auto macs = fleet::macs(3, 2);
        for (auto &mac : macs) {
            mac.device.readAt = fleet::now() - std::chrono::days{9};
            mac.device.lastContact.reset();
            mac.device.facts.statements.clear();
            mac.device.facts.state(domain::Fact::EscrowOnServer, std::string("escrowed"),
                domain::Source::Server, mac.device.readAt);
        }
        put(macs);
        QCOMPARE(ask().stale, std::size_t{2});
        auto delta = fullRun();
        delta.full = false;
        QVERIFY(m_cache->finishRun(delta));
        QCOMPARE(ask().stale, std::size_t{2});
        delta.byRevision = true;
        QVERIFY(m_cache->finishRun(delta));
        QCOMPARE(ask().stale, std::size_t{0});
        const auto device = m_cache->device(hq, macs[0].device.id).value();
        QVERIFY(device.readAt == fleet::now());
        QVERIFY(
            device.facts.statements.at(domain::Fact::EscrowOnServer).front().at == fleet::now());
        QVERIFY(m_cache->rows(ask().rows)->front().dataAge == fleet::now());
    }

    void listedMacKeepsItsRowWhenItGetsItsUdid()
    {
        auto macs = fleet::macs(4, 1);
        const auto udid = macs[0].device.id;
        macs[0].device.id = domain::DeviceId{"serial:" + macs[0].device.serial};
        put(macs);
        const auto row = ask().rows.front();
        macs[0].device.id = udid;
        put(macs);
        QCOMPARE(ask().total, std::size_t{1});
        QVERIFY(ask().rows.front() == row);
        QVERIFY(m_cache->device(row)->id == udid);
    }

    void rowNumbersAreNeverUsedAgain()
    {
        put(fleet::macs(5, 3));
        const auto highest = ask().rows;
        QVERIFY(m_cache->forgetServer(hq));
        QCOMPARE(ask().total, std::size_t{0});
        put(fleet::macs(6, 3));
        for (const auto row : ask().rows) {
            QVERIFY(std::ranges::find(highest, row) == highest.end());
        }
    }

    void damagedFileIsSetAsideAndSaid()
    {
        put(fleet::macs(7, 50));
        m_cache.reset();
        std::ofstream(folder() / "cache.sqlite", std::ios::trunc) << std::string(8192, 'x');
        open();
        QVERIFY(m_cache->damaged().has_value());
        QCOMPARE(m_cache->damaged()->kind, base::ErrorKind::Damaged);
        QCOMPARE(ask().total, std::size_t{0});
        bool isKept = false;
        for (const auto &entry : std::filesystem::directory_iterator(folder())) {
            isKept
                = isKept || entry.path().filename().string().starts_with("cache.sqlite.damaged-");
        }
        QVERIFY(isKept);
        open();
        QVERIFY(!m_cache->damaged().has_value());
    }

    // The last owner was killed, and a page of the file is not what was written.
    void uncleanEndIsCheckedBeforeAnythingIsShown()
    {
        put(fleet::macs(14, 200));
        auto database = sqlite::Database::open(folder() / "cache.sqlite").value();
        QVERIFY(database.run("pragma wal_checkpoint(passive)"));
        put(fleet::macs(15, 1)); // the log is not empty
        const QTemporaryDir left;
        const std::filesystem::path other = left.path().toStdString();
        std::filesystem::copy(folder(), other, std::filesystem::copy_options::recursive);
        std::fstream file(other / "cache.sqlite", std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(12 * 4096);
        file << std::string(20 * 4096, 'x');
        file.close();
        const auto cache = tests::openCache(other).value();
        QVERIFY(cache->damaged().has_value());
        QCOMPARE(cache->damaged()->kind, base::ErrorKind::Damaged);
        QVERIFY(cache->damaged()->where.ends_with("cache.sqlite"));
        QCOMPARE(cache->index()->size(), std::size_t{0});
    }

    void logDoesNotGrowWithTheRun()
    {
        const auto macs = fleet::macs(16, 400);
        std::uintmax_t most = 0;
        for (int page = 0; page < 40; ++page) { // 16,000 upserts, some 40 MB of pages
            put(macs);
            most = std::max(most, std::filesystem::file_size(folder() / "cache.sqlite-wal"));
        }
        QVERIFY2(most < 24U << 20U, QByteArray::number(static_cast<qulonglong>(most)).constData());
    }

    void everyRunLeavesItsDay()
    {
        auto macs = fleet::macs(8, 40);
        put(macs);
        QVERIFY(m_cache->finishRun(fullRun()));
        const auto counts = ask();
        QVERIFY(m_cache->putDays(std::vector<store::DayCounts>{
            {.server = hq, .date = "2026-11-23", .byStatus = {1, 2, 3, 4, 5}},
            {.server = hq, .date = "2026-11-24", .byStatus = {9, 9, 9, 9, 9}},
            {.server = hq, .date = "2025-01-01", .byStatus = {1, 1, 1, 1, 1}}}));
        const auto days = m_cache->days().value();
        QCOMPARE(days.size(), std::size_t{2}); // 2025-01-01 is older than 13 months
        QCOMPARE(days[0].byStatus[4], std::int64_t{5});
        for (std::size_t i = 0; i < 5; ++i) {
            QCOMPARE(static_cast<std::size_t>(days[1].byStatus[i]), counts.byStatus[i]);
        }
        QCOMPARE(static_cast<std::size_t>(days[1].pending), counts.pending);
    }

    void noticesWhatAnotherProcessWrote()
    {
        put(fleet::macs(11, 10));
        QCOMPARE(ask().total, std::size_t{10});
        QVERIFY(!m_cache->noticeOthers()); // its own writing is none of it
        const auto other = tests::openCache(folder()).value();
        auto macs = fleet::macs(12, 25);
        macs[3].device.name = "renamed by another";
        QVERIFY(other->beginRun(hq));
        QVERIFY(other->upsertPage(hq, std::span(macs).subspan(2)));
        QVERIFY(other->finishRun(fullRun()));
        bool isNoticed = false; // told once
        QTRY_VERIFY((isNoticed = isNoticed || m_cache->noticeOthers()));
        QCOMPARE(ask().total, std::size_t{23});
        const auto found = m_cache->find("renamed by another").value();
        QCOMPARE(found.size(), std::size_t{1});
        const auto rows = ask().rows;
        QVERIFY(std::ranges::find(rows, found.front().row) != rows.end());
        QVERIFY(!m_cache->noticeOthers());
    }

    void everyRowComesOnceAndAsTheListShowsIt()
    {
        put(fleet::macs(13, 30));
        std::vector<store::ListRow> rows;
        QVERIFY(m_cache->eachRow([&](const store::ListRow &row) { rows.push_back(row); }));
        QCOMPARE(rows.size(), std::size_t{30});
        for (const store::ListRow &row : rows) {
            QVERIFY(m_cache->rows(std::vector{row.row})->front() == row);
        }
    }

    void findsByIdSerialAndName()
    {
        const auto macs = fleet::macs(9, 30);
        put(macs);
        const auto &wanted = macs[7].device;
        for (std::string text : {wanted.id.text(), wanted.serial, wanted.name}) {
            if (text == wanted.serial) {
                std::ranges::transform(text, text.begin(), ::tolower);
            }
            const auto found = m_cache->find(text).value();
            QVERIFY(std::ranges::any_of(
                found, [&](const store::ListRow &row) { return row.device == wanted.id; }));
        }
        QVERIFY(m_cache->find("no such Mac")->empty());
    }

    void firstViewShowsTheWorstWithoutTheIndex()
    {
        put(fleet::macs(10, 60));
        const auto first = m_cache->firstView(5).value();
        const auto all = ask();
        QCOMPARE(first->rows.size(), std::size_t{5});
        QVERIFY(first->byStatus == all.byStatus && first->total == all.total);
        QVERIFY(m_cache->rows(first->rows)->front().summary.status == domain::Status::NotEscrowed);
    }

    void dayIsCountedAlikeWithAndWithoutAnIndex_data()
    {
        QTest::addColumn<bool>("byRevision");
        QTest::newRow("each Mac as old as its read") << false;
        QTest::newRow("all as old as the run") << true;
    }

    void dayIsCountedAlikeWithAndWithoutAnIndex()
    {
        QFETCH(bool, byRevision);
        const auto macs = fleet::macs(11, 400);
        auto run = fullRun();
        run.byRevision = byRevision;
        std::vector<store::DayCounts> days;
        for (const bool hasIndex : {true, false}) {
            m_folder = std::make_unique<QTemporaryDir>();
            open();
            if (hasIndex) {
                QVERIFY(ask().rows.empty());
            }
            put(macs);
            QVERIFY(m_cache->finishRun(run));
            days.push_back(m_cache->days().value().at(0));
        }
        QVERIFY(days[0].byStatus == days[1].byStatus);
        QCOMPARE(days[0].pending, days[1].pending);
        QCOMPARE(days[0].stale, days[1].stale);
        QCOMPARE(days[0].proven, days[1].proven);
        QVERIFY(days[0].pending > 0 && days[0].stale > 0 && days[0].proven > 0);
    }

    void wholeMacsComeInTheOrderAskedForWithoutTheGone()
    {
        const auto macs = fleet::macs(12, 20);
        put(macs);
        const std::vector<store::RowId> rows
            = {store::RowId{7}, store::RowId{99}, store::RowId{2}, store::RowId{20}};
        const auto devices = m_cache->devices(rows).value();
        QCOMPARE(devices.size(), std::size_t{3});
        for (const auto &[row, device] : devices) {
            QVERIFY(device == m_cache->device(row.row).value());
            QVERIFY(row == m_cache->rows(std::array{row.row}).value().front());
        }
        QVERIFY(devices[0].row.row == rows[0] && devices[1].row.row == rows[2]);
    }

private:
    [[nodiscard]] std::filesystem::path folder() const { return m_folder->path().toStdString(); }
    void open()
    {
        m_cache.reset();
        m_cache = tests::openCache(folder()).value();
    }
    void put(const std::vector<store::CachedDevice> &macs)
    {
        QVERIFY(m_cache->beginRun(hq));
        QVERIFY(m_cache->upsertPage(hq, macs));
    }
    [[nodiscard]] store::View ask() const { return *m_cache->index()->ask(byName(), {}).value(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Cache> m_cache;
};

QTEST_GUILESS_MAIN(CacheTest)
#include "cachetest.moc"
