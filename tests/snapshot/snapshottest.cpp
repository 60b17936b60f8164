// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/encoding.h"
#include "base/file.h"
#include "snapshot/opening.h"
#include "snapshot/writing.h"
#include "store/fleet/fleet.h"
#include "store/fleet/opencache.h"
#include "store/index.h"

#include <QTemporaryDir>
#include <QTest>

using namespace latchkey;
using namespace std::chrono_literals;

namespace {

const base::Secret passphrase(std::string_view("a passphrase of some length"));
const domain::ServerId hq{"HQ"};
const domain::ServerId schools{"Schools"};
const base::Instant now = fleet::now();

snapshot::Pseudonyms pseudonymsOf(char key)
{
    return snapshot::Pseudonyms(base::Secret(std::string(32, key)));
}

std::vector<store::CachedDevice> macsOf(const domain::ServerId &server, std::size_t count)
{
    auto macs = fleet::macs(7, count, server);
    for (store::CachedDevice &mac : macs) {
        mac.device.facts.events.push_back(
            {.kind = domain::EventKind::PasswordRotation, .at = now - 1h, .account = "kim.berg"});
        mac = store::diagnosed(std::move(mac.device), now);
    }
    return macs;
}

} // namespace

/// A cache with two servers, written into a snapshot and opened from it.
class SnapshotTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cache = tests::openCache(folder() / "profile").value();
        for (const auto &[server, count] :
            {std::pair{schools, std::size_t{300}}, std::pair{hq, std::size_t{700}}}) {
            QVERIFY(m_cache->beginRun(server));
            QVERIFY(m_cache->upsertPage(server, macsOf(server, count)));
            QVERIFY(m_cache->finishRun({.server = server, .since = {}, .full = true, .at = now}));
        }
        QVERIFY(m_cache->failRun(
            schools, {.kind = base::ErrorKind::ConnectionLost, .where = "schools", .detail = {}}));
        QVERIFY(m_cache->putDays(std::array{store::DayCounts{
            .server = hq, .date = "2026-10-01", .byStatus = {1, 2, 3, 4, 5}, .proven = 6}}));
        m_exceptions[{hq, domain::DeviceId(firstOf(hq))}]
            = {.at = now - 24h, .until = now + 24h, .reason = "Lent to Zoë", .who = "kim"};
        const auto &[key, exception] = *m_exceptions.begin();
        QVERIFY(m_cache->setAccepted(
            std::array{store::AcceptedUntil{key.first, key.second, exception.until}}));
    }

    void everyMacIsWhole()
    {
        const auto opened = reopened(snapshot::Names::Kept);
        QVERIFY(opened);
        const auto before = rowsOf(*m_cache);
        QCOMPARE(rowsOf(*opened->cache).size(), std::size_t{1000});
        for (const store::ListRow &row : before) {
            const auto is = opened->cache->device(row.server, row.device);
            QVERIFY2(is, row.device.text().c_str());
            QCOMPARE(*is, m_cache->device(row.row).value());
        }
    }

    void countsAreThoseOfTheCache()
    {
        const auto opened = reopened(snapshot::Names::Pseudonyms);
        QVERIFY(opened);
        const auto was = m_cache->index()->overview({}, now, {}).value();
        const auto is = opened->cache->index()->overview({}, now, {}).value();
        QCOMPARE(is.told(), was.told());
        QCOMPARE(is.accepted, was.accepted);
        QCOMPARE(is.pending, was.pending);
        QCOMPARE(is.stale, was.stale);
        QCOMPARE(is.proven, was.proven);
    }

    void serversAndDaysAreThere()
    {
        const auto opened = reopened(snapshot::Names::Kept);
        QVERIFY(opened);
        const auto servers = opened->cache->servers().value();
        QCOMPARE(servers.size(), std::size_t{2});
        QCOMPARE(servers[0].server, hq);
        QCOMPARE(servers[0].readAt, std::optional(now));
        QVERIFY(!servers[0].error);
        QCOMPARE(servers[1].error->kind, base::ErrorKind::ConnectionLost);
        QCOMPARE(opened->front.servers[0].kind, std::string("jamf"));
        QCOMPARE(opened->cache->days().value().front().byStatus,
            m_cache->days().value().front().byStatus);
    }

    void exceptionTellsWhoAndWhyOnlyWithNames()
    {
        const auto with = reopened(snapshot::Names::Kept);
        const auto without = reopened(snapshot::Names::Pseudonyms);
        QVERIFY(with && without);
        QCOMPARE(with->exceptions, m_exceptions);
        QCOMPARE(without->exceptions.size(), std::size_t{1});
        QCOMPARE(without->exceptions.begin()->second.until, now + 24h);
        QVERIFY(without->exceptions.begin()->second.reason.empty());
        QVERIFY(without->exceptions.begin()->second.who.empty());
    }

    void noNameIsInASnapshotWithoutNames()
    {
        const std::string with = contentOf(snapshot::Names::Kept);
        const std::string without = contentOf(snapshot::Names::Pseudonyms);
        for (const char *name :
            {"Kim", "kim", "Núñez", "Zoë", "山田太郎", "hqadmin", "loaner", "Berg"}) {
            QVERIFY2(with.find(name) != std::string::npos, name);
            QVERIFY2(without.find(name) == std::string::npos, name);
        }
    }

    void headerOfASnapshotNamesNobody()
    {
        QVERIFY(written(snapshot::Names::Kept));
        const auto bytes = base::readFile(m_file, 100'000'000).value();
        // With the quote that would stand before them: two random letters are no name.
        for (const char *name : {"\"HQ", "Schools", "\"Kim", "FIN-MBP"}) {
            QVERIFY2(bytes.substr(0, 600).find(name) == std::string::npos, name);
        }
        const auto header = snapshot::readHeader(m_file).value();
        QCOMPARE(header.macs, std::size_t{1000});
        QCOMPARE(header.servers, (std::vector<std::string>{"jamf", "jamf"}));
    }

    void pseudonymIsTheSameForOneKeyOnly()
    {
        const auto one = pseudonymsOf('a'), other = pseudonymsOf('b');
        QCOMPARE(one("kim"), pseudonymsOf('a')("kim"));
        QVERIFY(one("kim") != other("kim"));
        QVERIFY(one("kim") != one("leo"));
        QVERIFY(one("").empty());
        QVERIFY(one.keyId() != other.keyId());
    }

    void onlyTheChosenMacsAreIn()
    {
        const auto chosen = m_cache->index()->ask({.server = hq}, {}).value();
        auto content = contentFor(snapshot::Names::Kept);
        content.rows = chosen->rows;
        auto prepared = snapshot::prepare(content, m_file, passphrase, {});
        QVERIFY(prepared && prepared->file.commit());
        QCOMPARE(prepared->macs, std::size_t{700});
        const auto opened = snapshot::open(m_file, passphrase);
        QVERIFY(opened);
        QCOMPARE(rowsOf(*opened->cache).size(), std::size_t{700});
    }

    void cancelledSnapshotLeavesNothing()
    {
        std::filesystem::remove(m_file);
        base::Cancellation cancellation;
        const auto prepared = snapshot::prepare(contentFor(snapshot::Names::Kept), m_file,
            passphrase, cancellation.token(), [&](std::size_t) { cancellation.cancel(); });
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().kind, base::ErrorKind::Cancelled);
        QVERIFY(!std::filesystem::exists(m_file));
    }

    // Whatever SQLite does with it, the disk never sees a page of it.
    void openedSnapshotIsOnNoDisk()
    {
        const auto opened = reopened(snapshot::Names::Kept);
        QVERIFY(opened);
        QVERIFY(opened->cache->index()->ask({}, {}));
        std::error_code code;
        for (const auto &descriptor : std::filesystem::directory_iterator("/proc/self/fd")) {
            const auto target = std::filesystem::read_symlink(descriptor.path(), code).string();
            const bool isOwn = target.find((folder() / "profile").string()) != std::string::npos;
            QVERIFY2(isOwn || target.find("sqlite") == std::string::npos, target.c_str());
            QVERIFY2(target.find("etilqs") == std::string::npos, target.c_str());
        }
        for (const auto &entry : std::filesystem::directory_iterator(".")) {
            QVERIFY2(
                entry.path().string().find("latchkey-") == std::string::npos, entry.path().c_str());
        }
    }

    void twoSnapshotsAreApart()
    {
        const auto first = reopened(snapshot::Names::Kept);
        const auto second = reopened(snapshot::Names::Kept);
        QVERIFY(first && second);
        QVERIFY(second->cache->forgetServer(hq));
        QCOMPARE(rowsOf(*first->cache).size(), std::size_t{1000});
        QCOMPARE(rowsOf(*second->cache).size(), std::size_t{300});
    }

private:
    std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    static std::string firstOf(const domain::ServerId &server)
    {
        return macsOf(server, 1).front().device.id.text();
    }
    snapshot::Content contentFor(snapshot::Names names)
    {
        m_view = m_cache->index()->ask({}, {}).value();
        snapshot::Front front{.takenAt = now, .version = "1.0", .names = names};
        const auto servers = m_cache->servers().value();
        for (const store::ServerState &state : servers) {
            front.servers.push_back({state, "jamf"});
        }
        front.days = m_cache->days().value();
        return {.cache = *m_cache,
            .front = front,
            .rows = m_view->rows,
            .exceptions = m_exceptions,
            .pseudonyms = names == snapshot::Names::Pseudonyms ? &m_pseudonyms : nullptr,
            .derivation = {.salt = {}, .passes = 1, .memory = 8192}};
    }
    bool written(snapshot::Names names)
    {
        auto prepared = snapshot::prepare(contentFor(names), m_file, passphrase, {});
        return prepared && prepared->file.commit();
    }
    base::Result<snapshot::Opened> reopened(snapshot::Names names)
    {
        return written(names) ? snapshot::open(m_file, passphrase)
                              : base::fail(base::ErrorKind::Unwritable);
    }
    std::string contentOf(snapshot::Names names)
    {
        std::string content;
        auto reader = written(names) ? snapshot::SealedReader::open(m_file, passphrase)
                                     : base::fail(base::ErrorKind::Unwritable);
        while (true) {
            const auto line = reader.value().next().value();
            if (!line) {
                return content;
            }
            content += *line;
        }
    }
    static std::vector<store::ListRow> rowsOf(store::Cache &cache)
    {
        std::vector<store::ListRow> rows;
        (void)cache.eachRow([&](const store::ListRow &row) { rows.push_back(row); });
        return rows;
    }

    QTemporaryDir m_folder;
    std::filesystem::path m_file{folder() / "file.lksnapshot"};
    std::unique_ptr<store::Cache> m_cache;
    std::shared_ptr<const store::View> m_view;
    snapshot::Exceptions m_exceptions;
    snapshot::Pseudonyms m_pseudonyms{pseudonymsOf('k')};
};

QTEST_APPLESS_MAIN(SnapshotTest)
#include "snapshottest.moc"
