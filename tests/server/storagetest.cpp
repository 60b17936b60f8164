// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/support/testmac.h"

#include "server/storage/accountmerge.h"
#include "server/storage/eventrows.h"
#include "server/storage/factrows.h"
#include "server/storage/identityrows.h"
#include "server/storage/storage.h"
#include "server/support/testdatabase.h"

#include <QTest>

#include <future>
#include <thread>

using namespace latchkey;
using namespace latchkey::server;
using namespace latchkey::server::test;

namespace {

std::unique_ptr<Storage> openIn(const QTemporaryDir &folder)
{
    return std::move(*Storage::open(testOptions(folder.path().toStdString())));
}

base::Instant at(int minute)
{
    return *base::parseRfc3339("2026-03-02T08:00:00Z") + std::chrono::minutes{minute};
}

} // namespace

/// One writer for all, readers that see commits, rows that replace only what is older.
class StorageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void failedJobRollsBackAlone();
    void oneBatchWithAFailureIsWrittenOnce();
    void completionComesAfterTheCommit();
    void whatWasSubmittedIsWrittenAtTheEnd();
    void snapshotStaysAsItWas();
    void revisionGrowsWithEveryChange();
    void olderStatementDoesNotReplaceANewer();
    void accountsOfSeveralSourcesAreMerged();
    void listAnswerKeepsTellingEvents();
    void manyTokensAtOnce();
};

void StorageTest::failedJobRollsBackAlone()
{
    const QTemporaryDir folder;
    const auto storage = openIn(folder);
    std::vector<std::future<bool>> results;
    for (int i = 0; i < 20; ++i) {
        auto promise = std::make_shared<std::promise<bool>>();
        results.push_back(promise->get_future());
        storage->writer().submit(
            [i](Session &session) -> base::Result<void> {
                auto made = DeviceRows(session).insert({.id = std::to_string(i)});
                return i % 3 == 0 ? base::fail(base::ErrorKind::Internal, "planned")
                    : made        ? base::Result<void>()
                                  : tl::unexpected(made.error());
            },
            [promise](const base::Result<void> &done) { promise->set_value(done.has_value()); });
    }
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(results[static_cast<std::size_t>(i)].get(), i % 3 != 0);
    }
    auto reader = storage->reader();
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(DeviceRows(reader->session()).byId(std::to_string(i))->has_value(), i % 3 != 0);
    }
}

void StorageTest::oneBatchWithAFailureIsWrittenOnce()
{
    const QTemporaryDir folder;
    const auto storage = openIn(folder);
    std::vector<std::string> lines;
    storage->writer().listen([&](const std::string &line) { lines.push_back(line); });
    std::promise<void> begun;
    std::promise<void> mayEnd;
    storage->writer().submit(
        [&](Session &) -> base::Result<void> {
            begun.set_value();
            mayEnd.get_future().wait();
            return {};
        },
        [](const base::Result<void> &) {});
    begun.get_future().wait(); // what comes now waits, and becomes one batch
    std::vector<std::future<bool>> results;
    for (int i = 0; i < 6; ++i) {
        auto promise = std::make_shared<std::promise<bool>>();
        results.push_back(promise->get_future());
        storage->writer().submit(
            [i](Session &session) -> base::Result<void> {
                const auto key = DeviceRows(session).insert({.id = std::to_string(i)});
                session.announce(std::to_string(i));
                // Two of one certificate: the database refuses the second, and may tell late.
                return IdentityRows(session).bind({.device = *key,
                    .certificate = i == 4 ? "1" : std::to_string(i),
                    .publicKey = "p"});
            },
            [promise](const base::Result<void> &done) { promise->set_value(done.has_value()); });
    }
    mayEnd.set_value();
    for (int i = 0; i < 6; ++i) {
        QCOMPARE(results[static_cast<std::size_t>(i)].get(), i != 4);
    }
    QCOMPARE(lines, (std::vector<std::string>{"0", "1", "2", "3", "5"}));
    auto reader = storage->reader();
    QCOMPARE(*DeviceRows(reader->session()).count(), std::int64_t{5});
}

void StorageTest::completionComesAfterTheCommit()
{
    const QTemporaryDir folder;
    const auto storage = openIn(folder);
    std::promise<bool> seen;
    storage->writer().submit(
        [](Session &session) -> base::Result<void> {
            std::ignore = DeviceRows(session).insert({.id = "a"});
            return {};
        },
        [&](const base::Result<void> &) {
            auto reader = storage->reader();
            seen.set_value(DeviceRows(reader->session()).byId("a")->has_value());
        });
    QVERIFY(seen.get_future().get());
}

void StorageTest::whatWasSubmittedIsWrittenAtTheEnd()
{
    const QTemporaryDir folder;
    const auto options = testOptions(folder.path().toStdString());
    auto storage = std::move(*Storage::open(options));
    std::atomic<int> completed = 0;
    for (int i = 0; i < 100; ++i) {
        storage->writer().submit(
            [i](Session &session) -> base::Result<void> {
                std::ignore = DeviceRows(session).insert({.id = std::to_string(i)});
                return {};
            },
            [&](const base::Result<void> &) { ++completed; });
    }
    storage.reset();
    QCOMPARE(completed.load(), 100);
    storage = std::move(*Storage::open(options));
    QCOMPARE(*DeviceRows(storage->reader()->session()).count(), std::int64_t{100});
}

void StorageTest::snapshotStaysAsItWas()
{
    const QTemporaryDir folder;
    const auto storage = openIn(folder);
    const auto insert = [&](const char *id) {
        return storage->writer().run([id](Session &session) -> base::Result<void> {
            std::ignore = DeviceRows(session).insert({.id = id});
            return {};
        });
    };
    QVERIFY(insert("a"));
    auto snapshot = storage->snapshot();
    QVERIFY(insert("b"));
    QCOMPARE(*DeviceRows(snapshot->session()).count(), std::int64_t{1});
    QCOMPARE(*DeviceRows(storage->reader()->session()).count(), std::int64_t{2});
}

void StorageTest::revisionGrowsWithEveryChange()
{
    ServerUnder server;
    TestMac mac(server);
    std::int64_t before = 0;
    const auto grows = [&] {
        const auto now = server.mac("MAC-1").revision;
        return now > std::exchange(before, now);
    };
    QCOMPARE(mac.authenticate(), 200);
    QVERIFY(grows());
    QVERIFY(!grows());
    mac.tokenUpdate();
    QVERIFY(grows());
    mac.setToken("token");
    QVERIFY(grows());
    mac.identity = {};
    mac.setToken("stranger");
    QVERIFY(grows()); // its event
    server.withSession([&](Session &session) {
        const auto changed = *DeviceRows(session).page(DeviceKey{}, before - 1, 10);
        QCOMPARE(number(changed.last.value()), number(server.mac("MAC-1").key));
        QVERIFY(!DeviceRows(session).page(DeviceKey{}, before, 10)->last);
    });
}

void StorageTest::olderStatementDoesNotReplaceANewer()
{
    const QTemporaryDir folder;
    const auto storage = openIn(folder);
    QVERIFY(storage->writer().run([](Session &session) -> base::Result<void> {
        const auto key = *DeviceRows(session).insert({.id = "a"});
        FactRows facts(session);
        for (const auto &[minute, value] : {std::pair{5, "on"}, {3, "off"}, {7, "encrypting"}}) {
            std::ignore = facts.state(key, domain::Fact::FileVault,
                {.value = std::string(value), .source = domain::Source::Mac, .at = at(minute)});
        }
        domain::FactDocument document;
        std::ignore = facts.read(DeviceSet({key}), [&](DeviceKey) { return &document; });
        const auto stored = document.statements[domain::Fact::FileVault];
        return stored.size() == 1 && std::get<std::string>(*stored[0].value) == "encrypting"
            ? base::Result<void>()
            : base::fail(base::ErrorKind::Internal, "an older one is there");
    }));
}

void StorageTest::accountsOfSeveralSourcesAreMerged()
{
    using Accounts = domain::Listing<domain::Account>;
    const Accounts command{.items = {{.name = "kim", .uuid = "g-1", .secureToken = true}},
        .complete = true,
        .source = domain::Source::Command,
        .at = at(5)};
    const Accounts config{.items = {{.uuid = "G-1", .admin = true}, {.name = "gone"}},
        .complete = false,
        .source = domain::Source::Config,
        .at = at(4)};
    const Accounts mac{
        .items = {{.name = "new"}}, .complete = false, .source = domain::Source::Mac, .at = at(6)};
    const auto merged = mergedAccounts({mac, config, command});
    QCOMPARE(merged.items.size(), std::size_t{2});
    QCOMPARE(merged.items[0].admin, std::optional<bool>(true));
    QCOMPARE(merged.items[0].secureToken, std::optional<bool>(true));
    QCOMPARE(merged.items[1].name, std::optional<std::string>("new"));
    QVERIFY(merged.complete);
}

void StorageTest::listAnswerKeepsTellingEvents()
{
    const QTemporaryDir folder;
    const auto storage = openIn(folder);
    std::vector<domain::Event> events;
    QVERIFY(storage->writer().run([&](Session &session) -> base::Result<void> {
        using domain::EventDetail;
        using domain::EventKind;
        const auto key = *DeviceRows(session).insert({.id = "a"});
        EventRows rows(session);
        std::ignore = rows.add(key, {EventKind::GetToken, at(0), EventDetail::NoToken});
        for (int i = 0; i < 50; ++i) {
            std::ignore = rows.add(key, {EventKind::TokenUpdate, at(10 + i)});
        }
        for (int i = 0; i < 12; ++i) { // ten of them within a day
            std::ignore = rows.add(key, {EventKind::GetToken, at(100 + i), EventDetail::Returned});
        }
        for (int i = 0; i < 3; ++i) { // and later, days apart
            std::ignore
                = rows.add(key, {EventKind::GetToken, at(10000 * (i + 1)), EventDetail::Returned});
        }
        events = (*rows.forInventory(DeviceSet({key})))[key];
        return {};
    }));
    const auto gets = std::count_if(events.begin(), events.end(),
        [](const auto &event) { return event.kind == domain::EventKind::GetToken; });
    QCOMPARE(events.size() - static_cast<std::size_t>(gets), std::size_t{40});
    QCOMPARE(gets, 12); // the one that found none, the newest, ten within a day
    QCOMPARE(events.front().detail, domain::EventDetail::NoToken);
    QCOMPARE(events.back().at, at(30000));
}

void StorageTest::manyTokensAtOnce()
{
    ServerUnder server;
    constexpr int macs = 64;
    std::vector<std::unique_ptr<TestMac>> fleet;
    std::vector<std::thread> threads;
    std::atomic<int> stored = 0;
    for (int i = 0; i < macs; ++i) {
        fleet.push_back(std::make_unique<TestMac>(server, "MAC-" + std::to_string(i)));
        fleet.back()->serial = "S" + std::to_string(i);
    }
    for (const auto &mac : fleet) {
        threads.emplace_back([&mac, &stored] {
            const bool done = mac->authenticate() == 200 && mac->setToken(mac->udid()) == 200
                && mac->token() == mac->udid();
            stored += done ? 1 : 0;
        });
    }
    for (auto &thread : threads) {
        thread.join();
    }
    QCOMPARE(stored.load(), macs);
}

QTEST_GUILESS_MAIN(StorageTest)
#include "storagetest.moc"
