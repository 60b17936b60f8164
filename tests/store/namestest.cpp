// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "sqlite/database.h"
#include "store/factnames.h"
#include "store/fleet/fleet.h"
#include "store/fleet/opencache.h"
#include "store/fold.h"
#include "store/index.h"
#include "store/schema.h"
#include "json/factscodec.h"

#include <QString>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace latchkey;

namespace {

const domain::ServerId hq{"HQ"};
const base::Error refused{
    .kind = base::ErrorKind::KeyRefused, .where = "LATCHKEY_PROFILE_KEY", .detail = "no hex"};

// Some people, in every place where a name can stand; no other text has their names in it.
store::CachedDevice peopledMac()
{
    auto mac = fleet::macs(1, 1).front();
    mac.device.user = "Ngozi Okoye";
    auto &facts = mac.device.facts;
    facts.accounts.emplace();
    facts.accounts->items = {
        {.name = "nokoye", .fullName = "Ngozi \"Zuri\" Okoye", .uuid = "A1", .secureToken = true},
        {.name = "_spotlight", .uuid = "A2"}, {.name = "lzolc", .fullName = "Łukasz Żółć\\"}};
    facts.unlockUsers.emplace();
    facts.unlockUsers->items = {{.name = "nokoye", .uuid = "A1"},
        {.name = "山田太郎", .uuid = "A3"}, {.name = {}, .uuid = "A4"}};
    facts.events = {{.kind = domain::EventKind::PasswordRotation,
        .at = fleet::now(),
        .account = "helpdesk-adm"}};
    return mac;
}

domain::KeptOutputs peopledOutputs()
{
    domain::KeptOutputs kept{.keptAt = fleet::now(), .who = "sokoye"};
    kept.facts.accounts.emplace();
    kept.facts.accounts->items = {{.name = "printeduser", .uuid = "A5"}};
    kept.facts.accounts->complete = false;
    kept.facts.accounts->source = domain::Source::Mac;
    return kept;
}

const std::vector<std::string> people = {"Ngozi Okoye", "nokoye", "Ngozi", "Zuri", "Łukasz",
    "山田太郎", "lzolc", "helpdesk-adm", "sokoye", "printeduser"};

// A name as UTF-8, folded for search, and as UTF-16 of either order.
std::vector<std::string> spellings(const std::string &name)
{
    const QString text = QString::fromStdString(name);
    std::string little, big;
    for (const QChar c : text) {
        little += {static_cast<char>(c.cell()), static_cast<char>(c.row())};
        big += {static_cast<char>(c.row()), static_cast<char>(c.cell())};
    }
    return {name, store::fold(name), little, big};
}

} // namespace

/// What the cache's file tells about people to somebody without the profile's key: nothing.
class NamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup()
    {
        m_cache.reset();
        m_kept.clear();
    }

    void namesLeaveADocumentAndComeBack()
    {
        auto macs = fleet::macs(2, 200);
        macs.push_back(peopledMac());
        for (const auto &mac : macs) {
            const std::string whole = json::writeFacts(mac.device.facts);
            std::string document = whole;
            const std::string names = store::takeNames(document);
            QCOMPARE(store::putNames(document, names), whole);
            QVERIFY(json::readFacts(document).has_value());
            for (const std::string &name : people) {
                QVERIFY(document.find(name) == std::string::npos);
            }
        }
        std::string document = json::writeFacts(peopledMac().device.facts);
        std::ignore = store::takeNames(document);
        QVERIFY(document.find("_spotlight") != std::string::npos);
    }

    void noByteOfTheFolderTellsAName()
    {
        put({peopledMac()});
        QVERIFY(tests::keepOutputs(*m_cache, m_kept, hq, peopledMac().device.id, peopledOutputs()));
        verifyNothingTells(); // the log is not empty
        put({peopledMac()});
        m_cache.reset();
        verifyNothingTells();
        QVERIFY(bytes().find(peopledMac().device.name) != std::string::npos); // it would be found
    }

    void searchAndRecordHaveTheNames()
    {
        put({peopledMac()});
        QVERIFY(tests::keepOutputs(*m_cache, m_kept, hq, peopledMac().device.id, peopledOutputs()));
        open();
        for (const char *filter :
            {"user:ngozi", "okoye", "account:nokoye", "account:printeduser"}) {
            QCOMPARE(count(filter), std::size_t{1});
        }
        const auto device = m_cache->device(hq, peopledMac().device.id).value();
        QCOMPARE(device.user, std::string("Ngozi Okoye"));
        QVERIFY(device.kept == peopledOutputs());
        QVERIFY(tests::keepOutputs(*m_cache, m_kept, hq, device.id, std::nullopt));
        QVERIFY(*m_cache->device(hq, device.id) == peopledMac().device);
    }

    void withoutAKeyAllButNamesIsThereAndItIsSaidWhy()
    {
        put({peopledMac()});
        QVERIFY(m_cache->namesReadable());
        open(tl::unexpected(refused));
        QVERIFY(m_cache->namesReadable().error() == refused);
        const auto device = m_cache->device(hq, peopledMac().device.id).value();
        QVERIFY(device.user.empty());
        QVERIFY(device.serial == peopledMac().device.serial);
        QCOMPARE(device.facts.accounts->items.size(), std::size_t{3});
        QVERIFY(!device.facts.accounts->items[0].name && !device.facts.accounts->items[2].fullName);
        QVERIFY(device.facts.accounts->items[1].name == "_spotlight");
        QCOMPARE(count("user:ngozi"), std::size_t{0});
        QCOMPARE(count(device.serial), std::size_t{1});
    }

    void withoutAKeyNoNameIsWrittenOrLost()
    {
        put({peopledMac()});
        open(tl::unexpected(refused));
        QVERIFY(m_cache->beginRun(hq));
        QVERIFY(m_cache->upsertPage(hq, std::vector{peopledMac()}).error() == refused);
        const auto id = peopledMac().device.id;
        QVERIFY(tests::keepOutputs(*m_cache, m_kept, hq, id, peopledOutputs()).error() == refused);
        open();
        QVERIFY(*m_cache->device(hq, id) == peopledMac().device);
    }

    void anotherKeyReadsAllAnew()
    {
        put({peopledMac()});
        QCOMPARE(m_cache->servers()->front().since, std::string("rev-7"));
        open(base::Secret(std::string(32, 'x')));
        QCOMPARE(m_cache->namesReadable().error().kind, base::ErrorKind::Conflict);
        QCOMPARE(m_cache->namesReadable().error().where, hq.text());
        QVERIFY(m_cache->device(hq, peopledMac().device.id)->user.empty());
        QVERIFY(m_cache->servers()->front().since.empty());
        put({peopledMac()});
        QVERIFY(m_cache->namesReadable());
        QCOMPARE(m_cache->servers()->front().since, std::string("rev-7"));
        QVERIFY(*m_cache->device(hq, peopledMac().device.id) == peopledMac().device);
    }

    void keyThatComesLateOpensTheSearch()
    {
        put({peopledMac()});
        m_cache = store::Cache::open(folder()).value();
        QCOMPARE(count("user:ngozi"), std::size_t{0}); // nobody said that one would come
        m_cache->tellKey(base::Secret(std::string(32, 'k')));
        bool isNoticed = false; // told once
        QTRY_VERIFY((isNoticed = isNoticed || m_cache->noticeOthers()));
        QCOMPARE(count("user:ngozi"), std::size_t{1});
    }

    void indexWaitsForAKeyThatIsExpected()
    {
        put({peopledMac()});
        m_cache = store::Cache::open(folder()).value();
        m_cache->expectKey();
        QVERIFY(!m_cache->index()->isFilled());
        m_cache->tellKey(base::Secret(std::string(32, 'k')));
        QCOMPARE(count("user:ngozi"), std::size_t{1});
    }

    // Who can write to the file must not be able to make one Mac's people another's.
    void sealsAreBoundToTheirMacs()
    {
        auto macs = fleet::macs(3, 2);
        macs[0].device.user = "Ngozi Okoye";
        macs[1].device.user = "Ludwig";
        put(macs);
        m_cache.reset();
        {
            auto database = sqlite::Database::open(folder() / "cache.sqlite").value();
            QVERIFY(database.run("create temp table apart as select id, names from device; update "
                                 "device set names=(select names from apart where "
                                 "apart.id=3-device.id)"));
        }
        open();
        for (const auto &mac : macs) {
            QVERIFY(m_cache->device(hq, mac.device.id)->user.empty());
        }
    }

    void olderFilesAreEmptiedOfNames_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version <= 3; ++version) {
            QTest::addRow("%d", version) << version;
        }
    }

    void olderFilesAreEmptiedOfNames()
    {
        QFETCH(int, version);
        m_cache.reset();
        std::filesystem::remove(folder() / "cache.sqlite");
        makeOldFile(static_cast<std::size_t>(version));
        QVERIFY(bytes().find("Ngozi Okoye") != std::string::npos);
        open();
        QVERIFY(!m_cache->damaged());
        verifyNothingTells();
        QCOMPARE(m_cache->index()->size(), std::size_t{0});
        QVERIFY(m_cache->servers()->front().since.empty());
        QCOMPARE(m_cache->days()->size(), std::size_t{1});
        put({peopledMac()});
        QVERIFY(*m_cache->device(hq, peopledMac().device.id) == peopledMac().device);
        m_cache.reset();
        verifyNothingTells();
    }

private:
    [[nodiscard]] std::filesystem::path folder() const { return m_folder->path().toStdString(); }

    void open(const base::Result<base::Secret> &key = base::Secret(std::string(32, 'k')))
    {
        m_cache.reset();
        m_cache = store::Cache::open(folder()).value();
        m_cache->tellKey(key);
    }

    void put(const std::vector<store::CachedDevice> &macs)
    {
        QVERIFY(m_cache->beginRun(hq));
        QVERIFY(m_cache->upsertPage(hq, macs));
        QVERIFY(
            m_cache->finishRun({.server = hq, .since = "rev-7", .full = true, .at = fleet::now()}));
    }

    [[nodiscard]] std::size_t count(const std::string &filter) const
    {
        return m_cache->index()
            ->ask({.filter = query::parse(filter).value(), .now = fleet::now()}, {})
            .value()
            ->rows.size();
    }

    [[nodiscard]] std::string bytes() const
    {
        std::string all;
        for (const auto &entry : std::filesystem::directory_iterator(folder())) {
            all += base::readFile(entry.path(), std::size_t{1} << 30U).value();
        }
        return all;
    }

    void verifyNothingTells() const
    {
        const std::string all = bytes();
        for (const std::string &name : people) {
            for (const std::string &spelling : spellings(name)) {
                QVERIFY2(all.find(spelling) == std::string::npos, name.c_str());
            }
        }
    }

    // As a program of that version left it that was killed: with a log.
    void makeOldFile(std::size_t version) const
    {
        auto database = sqlite::Database::open(folder() / "made.sqlite").value();
        auto steps = store::cacheMigrations();
        steps.resize(version);
        QVERIFY(sqlite::migrate(database, steps));
        QVERIFY(database.run("pragma secure_delete=off"));
        QVERIFY(database.run(
            "insert into server(name, since) values('HQ', 'rev-3');"
            "insert into day values('HQ', '2026-11-01', 1, 2, 3, 4, 5, 6, 7, 8);"
            "insert into device(server, device, udid, serial, name, model, user, os, hardware, "
            "filevault, enrollment, auth, status, why, proof, option, consequences, accounts, "
            "owner, run, option_errors) values('HQ', 'D1', '', '', 'Mac', '', 'Ngozi Okoye', '', "
            "'', '', '', '', 0, '', 0, 0, 0, 'nokoye' || x'1f' || 'y' || x'0a', 0, 1, '[]');"
            "insert into facts values(1, '{\"accounts\":[{\"name\":\"helpdesk-adm\"}]}');"));
        for (const char *suffix : {"", "-wal"}) {
            std::filesystem::copy(folder() / (std::string("made.sqlite") + suffix),
                folder() / (std::string("cache.sqlite") + suffix));
        }
        for (const char *suffix : {"", "-wal", "-shm"}) {
            std::filesystem::remove(folder() / (std::string("made.sqlite") + suffix));
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Cache> m_cache;
    tests::Kept m_kept;
};

QTEST_GUILESS_MAIN(NamesTest)
#include "namestest.moc"
