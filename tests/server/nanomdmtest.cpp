// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "server/rest/tokenadmin.h"
#include "server/support/fakenanomdm.h"
#include "server/support/restclient.h"

#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace latchkey;
using namespace latchkey::server;
using namespace latchkey::server::test;
using macos::Plist;

namespace {

const std::string mac = "MAC-1"; // NOLINT(cert-err58-cpp)

Plist::Dict authenticateEntries()
{
    return {{"SerialNumber", "SERIAL1"}, {"OSVersion", "15.1"}, {"Model", "Mac14,2"},
        {"DeviceName", "A Mac"}, {"Topic", "topic"}};
}

/// A message of minute `minute`.
std::string at(int minute)
{
    return "2026-03-02T07:" + std::string(minute < 10 ? "0" : "") + std::to_string(minute)
        + ":00.123456789Z";
}

std::string authenticate(int minute)
{
    return FakeNanoMdm::message("Authenticate", at(minute), mac, authenticateEntries());
}

std::string tokenUpdate(int minute)
{
    return FakeNanoMdm::message("TokenUpdate", at(minute), mac,
        {{"Topic", "topic"}, {"PushMagic", "magic"}, {"Token", Plist::data("push")}});
}

std::string setToken(int minute, const std::string &token)
{
    return FakeNanoMdm::message(
        "SetBootstrapToken", at(minute), mac, {{"BootstrapToken", Plist::data(token)}});
}

bool isPushable(const ServerUnder &server)
{
    bool pushable = false;
    server.withSession([&](Session &session) {
        const auto row = DeviceRows(session).byUdid(mac);
        pushable = row && *row && (*row)->pushable;
    });
    return pushable;
}

std::string read(const ServerUnder &server, const std::string &path)
{
    return ask(server.port(), {.method = "GET", .path = path}).body;
}

tests::RestClient client(const ServerUnder &server, const base::Clock &clock)
{
    auto admin = TokenAdmin::open(server.options(), clock);
    const auto text = admin->add({.name = "desk", .scopes = *Scopes::parse("read,act,revoke")});
    return tests::RestClient(
        "http://127.0.0.1:" + std::to_string(server.port()), std::string(text->view()));
}

} // namespace

/// latchkeyd beside a NanoMDM: what its messages change here, and what is believed of its answers.
class NanoMdmTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startIsRefused_data();
    void startIsRefused();
    void messagesInAnyOrderLeaveTheSameState();
    void aMessageSentTwiceCountsOnce();
    void whiteSpaceInAMessageIsJson();
    void unsignedAndOldMessagesChangeNothing();
    void anOlderTokenDoesNotComeBack();
    void aTokenThatNanoMdmDidNotKeepIsNotHeld();
    void anotherTokenShowsByItsFingerprint();
    void aMacMetLateIsAskedWhoItIs();
    void withoutMigrationAnUnheardTokenIsUnknown();
    void aRefusedCommandEndsWithNanoMdmsWords();
    void revokeBelievesOnlyWhatItReads();
    void aRestartHasEveryMacLookedAt();
};

void NanoMdmTest::startIsRefused_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *what, const char *where) {
        QTest::newRow(what) << QString::fromLatin1(what) << QString::fromLatin1(where);
    };
    row("no url", "--nanomdm-url");
    row("far away", "--nanomdm-url");
    row("no key", "--nanomdm-key-file");
    row("no hmac key", "--webhook-hmac-key-file");
    row("builtin", "--engine");
    row("device CA", "--engine nanomdm");
}

void NanoMdmTest::startIsRefused()
{
    QFETCH(QString, what);
    QFETCH(QString, where);
    FakeNanoMdm nanoMdm;
    const QTemporaryDir folder;
    Options options;
    options.data = folder.path().toStdString();
    nanoMdm.options()(options);
    const std::map<QString, std::function<void()>> changes = {
        {QStringLiteral("no url"), [&] { options.nanomdmUrl.clear(); }},
        {QStringLiteral("far away"), [&] { options.nanomdmUrl = "http://192.0.2.1:9000"; }},
        {QStringLiteral("no key"), [&] { options.nanomdmKeyFile.clear(); }},
        {QStringLiteral("no hmac key"), [&] { options.webhookHmacKeyFile.clear(); }},
        {QStringLiteral("builtin"), [&] { options.engine = "builtin"; }},
        {QStringLiteral("device CA"), [&] { options.deviceCa = "ca.pem"; }},
    };
    changes.at(what)();
    const base::WallClock clock;
    const auto started = Server::start(options, clock);
    QVERIFY(!started);
    QCOMPARE(QString::fromStdString(started.error().where), where);
}

void NanoMdmTest::messagesInAnyOrderLeaveTheSameState()
{
    std::vector<int> order = {0, 1, 2};
    do {
        FakeNanoMdm nanoMdm;
        nanoMdm.hold(mac, "a token");
        ServerUnder server(nanoMdm.options());
        const std::vector<std::string> messages
            = {authenticate(1), tokenUpdate(2), setToken(3, "a token")};
        for (const int each : order) {
            QCOMPARE(FakeNanoMdm::post(server, messages[static_cast<std::size_t>(each)]), 200);
        }
        QTRY_VERIFY(server.holdsToken(mac));
        QVERIFY(isPushable(server));
        const auto item = server.mac(mac);
        QCOMPARE(item.device.name, "A Mac");
        QCOMPARE(item.device.serial, "SERIAL1");
        const auto events = server.events(mac);
        QCOMPARE(std::count(events.begin(), events.end(), "authenticate/re-enrollment"), 1);
        QTRY_VERIFY(nanoMdm.commands().size() >= 4);
        QCOMPARE(nanoMdm.unexpected(), 0);
    } while (std::next_permutation(order.begin(), order.end()));
}

void NanoMdmTest::aMessageSentTwiceCountsOnce()
{
    FakeNanoMdm nanoMdm;
    nanoMdm.hold(mac, "a token");
    ServerUnder server(nanoMdm.options());
    for (const auto &body : {authenticate(1), tokenUpdate(2), setToken(3, "a token")}) {
        QCOMPARE(FakeNanoMdm::post(server, body), 200);
        QCOMPARE(FakeNanoMdm::post(server, body), 200);
    }
    const std::vector<std::string> expected
        = {"authenticate/re-enrollment", "token-update", "set-token/stored"};
    QCOMPARE(server.events(mac), expected);
    QVERIFY(read(server, "/metrics").find("{result=\"repeated\"} 3") != std::string::npos);
}

void NanoMdmTest::whiteSpaceInAMessageIsJson()
{
    FakeNanoMdm nanoMdm;
    ServerUnder server(nanoMdm.options());
    std::string body = authenticate(1);
    const std::string name = "\"raw_payload\"";
    body.replace(body.find(name), name.size() + 1, name + " :\n ");
    QCOMPARE(FakeNanoMdm::post(server, body), 200);
    QVERIFY(server.knows(mac));
}

void NanoMdmTest::unsignedAndOldMessagesChangeNothing()
{
    FakeNanoMdm nanoMdm;
    ServerUnder server(nanoMdm.options());
    QCOMPARE(FakeNanoMdm::post(server, authenticate(1), "another key"), 401);
    QCOMPARE(
        ask(server.port(), {.method = "POST", .path = "/webhook", .body = authenticate(1)}).status,
        401);
    const auto old
        = FakeNanoMdm::message("Authenticate", "2026-03-01T07:59:00Z", mac, authenticateEntries());
    QCOMPARE(FakeNanoMdm::post(server, old), 200);
    for (const std::string &body : {std::string(), std::string("{}"),
             std::string(R"({"raw_payload":"AAAA"})"), std::string(R"({"raw_payload":"")")}) {
        QCOMPARE(FakeNanoMdm::post(server, body), 400);
    }
    QVERIFY(!server.knows(mac));
}

void NanoMdmTest::anOlderTokenDoesNotComeBack()
{
    FakeNanoMdm nanoMdm;
    ServerUnder server(nanoMdm.options());
    QCOMPARE(FakeNanoMdm::post(server, authenticate(1)), 200);
    QCOMPARE(FakeNanoMdm::post(server, authenticate(5)), 200);
    QCOMPARE(FakeNanoMdm::post(server, setToken(3, "of the life before")), 200);
    QCOMPARE(FakeNanoMdm::post(server, authenticate(2)), 200);
    QVERIFY(!server.holdsToken(mac));
    QVERIFY(server.knows(mac));
}

void NanoMdmTest::aTokenThatNanoMdmDidNotKeepIsNotHeld()
{
    FakeNanoMdm nanoMdm; // its webhook comes for a Set that it answered with 500, too
    ServerUnder server(nanoMdm.options());
    QCOMPARE(FakeNanoMdm::post(server, authenticate(1)), 200);
    QCOMPARE(FakeNanoMdm::post(server, setToken(2, "a token")), 200);
    QTRY_COMPARE(server.events(mac).back(), "set-token/cleared");
    QVERIFY(!server.holdsToken(mac));
}

void NanoMdmTest::anotherTokenShowsByItsFingerprint()
{
    FakeNanoMdm nanoMdm;
    nanoMdm.hold(mac, "one");
    ServerUnder server(nanoMdm.options());
    QCOMPARE(FakeNanoMdm::post(server, authenticate(1)), 200);
    QCOMPARE(FakeNanoMdm::post(server, setToken(2, "one")), 200);
    QTRY_VERIFY(read(server, "/metrics").find("latchkeyd_tokens_held 1") != std::string::npos);
    nanoMdm.hold(mac, "two");
    QCOMPARE(FakeNanoMdm::post(server, setToken(3, "two")), 200);
    const auto events = server.mac(mac).device.facts.events;
    std::vector<std::string> prints;
    for (const auto &event : events) {
        if (event.fingerprint) {
            prints.push_back(*event.fingerprint);
        }
    }
    QCOMPARE(prints.size(), std::size_t{2});
    QVERIFY(prints[0] != prints[1]);
    server.withSession([](Session &session) {
        const auto kept
            = session.query("select sum(length(ciphertext)+length(wrapped_key)) from vault")
                  .one([](const auto &row) { return row.integer(0); });
        QCOMPARE(**kept, 0);
    });
}

void NanoMdmTest::aMacMetLateIsAskedWhoItIs()
{
    FakeNanoMdm nanoMdm;
    nanoMdm.hold(mac, "stored before anybody listened");
    ServerUnder server(nanoMdm.options());
    QCOMPARE(FakeNanoMdm::post(
                 server, FakeNanoMdm::message("Connect", at(1), mac, {{"Status", "Idle"}})),
        200);
    QTRY_VERIFY(server.holdsToken(mac));
    QTRY_COMPARE(nanoMdm.commands().size(), std::size_t{3});
    const auto commands = nanoMdm.commands();
    const auto asks = std::find_if(commands.begin(), commands.end(),
        [](const std::string &body) { return body.find("SerialNumber") != std::string::npos; });
    QVERIFY(asks != commands.end());
    const auto plist = *macos::readPlist(*asks, 65536);
    QCOMPARE(FakeNanoMdm::post(server,
                 FakeNanoMdm::message("Connect", at(2), mac,
                     {{"Status", "Acknowledged"},
                         {"CommandUUID", std::string(*plist.stringAt("CommandUUID"))},
                         {"QueryResponses",
                             Plist::dict({{"SerialNumber", "serial1"}, {"OSVersion", "15.1"},
                                 {"DeviceName", "Late"}})}})),
        200);
    QCOMPARE(server.mac(mac).device.serial, "SERIAL1");
    QCOMPARE(server.mac(mac).device.name, "Late");
}

void NanoMdmTest::withoutMigrationAnUnheardTokenIsUnknown()
{
    FakeNanoMdm nanoMdm;
    nanoMdm.runWithoutMigration();
    ServerUnder server(nanoMdm.options());
    const auto rest = client(server, server.clock());
    QCOMPARE(FakeNanoMdm::post(
                 server, FakeNanoMdm::message("Connect", at(1), mac, {{"Status", "Idle"}})),
        200);
    const auto revoke = [&] {
        return rest.get("/api/v1/server")
            .json()[QLatin1String("capabilities")][QLatin1String("revoke")];
    };
    QTRY_COMPARE(revoke()[QLatin1String("reason")].toString(), QStringLiteral("without-migration"));
    QCOMPARE(server.fact(mac, domain::Fact::EscrowOnServer), "unknown because not-exposed");
    QCOMPARE(FakeNanoMdm::post(server, setToken(2, "heard")), 200);
    QVERIFY(server.holdsToken(mac));
}

void NanoMdmTest::aRefusedCommandEndsWithNanoMdmsWords()
{
    FakeNanoMdm nanoMdm;
    nanoMdm.refuseCommands("pq: insert violates foreign key constraint");
    ServerUnder server(nanoMdm.options());
    const auto rest = client(server, server.clock());
    QCOMPARE(FakeNanoMdm::post(server, authenticate(1)), 200);
    const auto first = [&] {
        const auto commands = rest.get("/api/v1/devices/" + mac + "/commands").json();
        return commands[QLatin1String("commands")][0];
    };
    QTRY_COMPARE(first()[QLatin1String("state")].toString(), QStringLiteral("error"));
    QCOMPARE(first()[QLatin1String("errors")][0][QLatin1String("domain")].toString(),
        QStringLiteral("NanoMDM"));
}

void NanoMdmTest::revokeBelievesOnlyWhatItReads()
{
    FakeNanoMdm nanoMdm;
    nanoMdm.hold(mac, "a token");
    nanoMdm.keepTokensWhateverIsSaid();
    ServerUnder server(nanoMdm.options());
    const auto rest = client(server, server.clock());
    QCOMPARE(FakeNanoMdm::post(server, authenticate(1)), 200);
    QCOMPARE(FakeNanoMdm::post(server, setToken(2, "a token")), 200);
    const std::string path = "/api/v1/devices/" + mac + "/bootstrap-token";
    const auto kept = rest.call("DELETE", path, {{"Reason", "sold"}});
    QCOMPARE(kept.status, 502);
    QCOMPARE(kept.problem(), QStringLiteral("NanoMDM answered, but it still holds the token."));
    QVERIFY(server.holdsToken(mac));
    nanoMdm.forget(mac);
    QCOMPARE(rest.call("DELETE", path, {{"Reason", "sold"}}).status, 404);
    QVERIFY(!server.holdsToken(mac));
    nanoMdm.runWithoutMigration();
    QCOMPARE(rest.call("DELETE", path, {{"Reason", "sold"}}).problem(),
        QStringLiteral("Nothing was deleted: NanoMDM runs without -migration."));
}

void NanoMdmTest::aRestartHasEveryMacLookedAt()
{
    FakeNanoMdm nanoMdm;
    nanoMdm.hold(mac, "a token");
    ServerUnder server(nanoMdm.options());
    QCOMPARE(FakeNanoMdm::post(server, authenticate(1)), 200);
    QCOMPARE(FakeNanoMdm::post(server, setToken(2, "a token")), 200);
    QTRY_VERIFY(server.holdsToken(mac));
    server.stop();
    nanoMdm.forget(mac);
    QVERIFY(server.restart().has_value());
    QTRY_VERIFY(!server.holdsToken(mac));
    const auto log = server.log();
    QVERIFY(std::any_of(log.begin(), log.end(), [](const std::string &line) {
        return line.starts_with("messages of NanoMDM may be missed from 2026-03-02T08:00:00Z");
    }));
}

QTEST_GUILESS_MAIN(NanoMdmTest)
#include "nanomdmtest.moc"
