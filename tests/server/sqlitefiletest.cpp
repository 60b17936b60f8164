// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/encoding.h"
#include "base/file.h"
#include "server/storage/schema.h"
#include "server/storage/sqliteconnection.h"
#include "server/storage/storage.h"
#include "server/storage/vaultrows.h"
#include "server/support/restserver.h"
#include "server/support/testmac.h"
#include "server/vault/vault.h"

#include <QTest>

#include <unistd.h>

using namespace latchkey;
using namespace latchkey::server;
using namespace latchkey::server::test;

namespace {

const std::string token = "0123456789abcdefTOKEN-OF-THE-TEST";

std::filesystem::path fileIn(const QTemporaryDir &folder)
{
    return folder.filePath(QStringLiteral("db")).toStdString();
}

bool anyFileHolds(const std::filesystem::path &folder, const std::string &bytes)
{
    for (const auto &entry : std::filesystem::directory_iterator(folder)) {
        const auto content = base::readFile(entry.path(), std::size_t{1} << 30U);
        if (content && content->find(bytes) != std::string::npos) {
            return true;
        }
    }
    return false;
}

} // namespace

/// What holds of SQLite's files alone; all other tests of the server run over PostgreSQL, too.
class SqliteFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noTokenByteLiesInTheFolder();
    void apiTokensLieInNoFile();
    void unknownLinesOfAnOutputLieInNoFile();
    void erasedTokenLeavesFileAndWal();
    void truncatedDatabaseIsRefused();
    void databaseOfTheFirstVersionIsCounted();
    void tokensOfAnOlderVersionAreHeld();
    void oneServerServesAFile();
};

void SqliteFileTest::noTokenByteLiesInTheFolder()
{
    ServerUnder server;
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    mac.setToken(token);
    QCOMPARE(mac.token(), token);
    std::ignore = mac.checkin("SetBootstrapToken", {{"BootstrapToken", token.c_str()}}); // refused
    server.stop();
    for (const std::string &form : {token, base::toHex(token), base::toBase64(token)}) {
        QVERIFY(!anyFileHolds(server.folder(), form));
    }
    QVERIFY(anyFileHolds(server.folder(), "set-token")); // the search does find what is there
}

void SqliteFileTest::apiTokensLieInNoFile()
{
    latchkey::tests::RestServer server;
    const QByteArray text = QByteArray::fromStdString(server.newToken("read"));
    QVERIFY(text.startsWith("lk_") && text.size() == 67);
    for (const auto *end : {"", "-wal"}) {
        QFile file(QString::fromStdString(databaseFile(server.options()).string() + end));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains(text) && !bytes.contains(text.mid(3)));
        QVERIFY(!bytes.contains(QByteArray::fromHex(text.mid(3))));
    }
}

void SqliteFileTest::unknownLinesOfAnOutputLieInNoFile()
{
    latchkey::tests::RestServer server;
    server.enroll(1);
    const auto answer = server.client("report").call("POST", "/api/v1/devices/UDID-1/mac-output",
        {{"Content-Type", "text/plain"}},
        "profiles: Bootstrap Token escrowed to server: YES\nsomething Private\n");
    QCOMPARE(answer.status, 200);
    QVERIFY(!anyFileHolds(server.options().data, "something Private"));
    QVERIFY(anyFileHolds(server.options().data, "macSaysEscrowed"));
}

void SqliteFileTest::erasedTokenLeavesFileAndWal()
{
    ServerUnder server;
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    mac.setToken(token);
    SealedToken sealed;
    server.withSession([&](Session &session) {
        sealed = (**VaultRows(session).find(server.mac("MAC-1").key)).sealed;
    });
    QVERIFY(anyFileHolds(server.folder(), sealed.wrappedKey));
    QCOMPARE(mac.checkin("SetBootstrapToken").status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(!anyFileHolds(server.folder(), sealed.wrappedKey), 60000);
    QVERIFY(!anyFileHolds(server.folder(), sealed.ciphertext));
}

void SqliteFileTest::truncatedDatabaseIsRefused()
{
    ServerUnder server;
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    server.stop();
    std::filesystem::resize_file(server.database(), 4096 * 3 + 100);
    const auto started = server.restart();
    QVERIFY(!started);
    QCOMPARE(started.error().kind, base::ErrorKind::Damaged);
    QVERIFY(started.error().where.find("latchkeyd.sqlite") != std::string::npos);
}

void SqliteFileTest::databaseOfTheFirstVersionIsCounted()
{
    const QTemporaryDir folder;
    {
        auto old = *sqlite::Database::open(fileIn(folder));
        QVERIFY(sqlite::migrate(old, {schemaSteps().front().tables}).has_value());
        Session session(std::make_unique<SqliteConnection>(std::move(old)));
        for (const auto *id : {"a", "b", "c"}) {
            QVERIFY(DeviceRows(session).insert({.id = id}).has_value());
        }
    }
    const auto storage = *Storage::open(fileIn(folder));
    QCOMPARE(*DeviceRows(storage->reader()->session()).count(), std::int64_t{3});
}

void SqliteFileTest::tokensOfAnOlderVersionAreHeld()
{
    const QTemporaryDir folder;
    {
        auto old = *sqlite::Database::open(fileIn(folder));
        std::vector<std::string> steps;
        for (std::size_t i = 0; i < 4; ++i) {
            steps.push_back(std::string(schemaSteps()[i].tables));
        }
        QVERIFY(sqlite::migrate(old, {steps.begin(), steps.end()}).has_value());
        Session session(std::make_unique<SqliteConnection>(std::move(old)));
        const auto key = DeviceRows(session).insert({.id = "a", .udid = "a"});
        QVERIFY(session
                    .query("insert into vault(device, key_nonce, wrapped_key, nonce, ciphertext, "
                           "fingerprint, stored_at) values(?,x'01',x'02',x'03',x'04','f',5)")
                    .with(number(*key))
                    .run()
                    .has_value());
    }
    const auto storage = *Storage::open(fileIn(folder));
    auto reader = storage->reader();
    const auto device = **DeviceRows(reader->session()).byId("a");
    QCOMPARE(heldTokens(reader->session(), DeviceSet({device.key}))->size(), std::size_t{1});
    QVERIFY(!(**VaultRows(reader->session()).find(device.key)).unopenedSince);
}

void SqliteFileTest::oneServerServesAFile()
{
    ServerUnder server;
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    const base::WallClock clock;
    Options again = server.options();
    again.database = "sqlite:" + (server.folder() / "." / "latchkeyd.sqlite").string();
    const auto second = Server::start(again, clock);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, base::ErrorKind::Busy);
    QCOMPARE(second.error().detail,
        "another latchkeyd (process " + std::to_string(::getpid())
            + ") serves it; stop that one first, or give several servers one PostgreSQL");
    QCOMPARE(mac.setToken(token), 200); // the first goes on
    again.database = "sqlite:" + (server.folder() / "other.sqlite").string();
    QVERIFY(Server::start(again, clock).has_value());
    QVERIFY(server.restart().has_value()); // what it held is free once it ended
}

QTEST_GUILESS_MAIN(SqliteFileTest)
#include "sqlitefiletest.moc"
