// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/support/testmac.h"

#include "base/file.h"
#include "server/inventory/dayend.h"

#include <QTest>

#include <csignal>

using namespace latchkey;
using namespace latchkey::server;
using namespace latchkey::server::test;
using macos::Plist;

/// A server as a whole: what it refuses to start with, two at once, its days, its end.
class ServerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startIsRefused_data();
    void startIsRefused();
    void twoServersInOneProcess();
    void enrollmentProfile();
    void everyDayHasItsRow();
    void stoppedServerKeepsEverything();
};

void ServerTest::startIsRefused_data()
{
    QTest::addColumn<QString>("flag");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const char *flag, const char *value, const char *where) {
        QTest::newRow(name) << QString::fromLatin1(flag) << QString::fromLatin1(value)
                            << QString::fromLatin1(where);
    };
    row("nanomdm", "engine", "nanomdm", "--nanomdm-url");
    row("unknown engine", "engine", "other", "--engine");
    row("postgresql", "database", "postgresql://nobody@/d?host=/nonexistent", "PostgreSQL");
    row("unknown database", "database", "mysql://h/d", "--database");
    row("no loopback", "host", "0.0.0.0", "--listen 0.0.0.0");
    row("half of TLS", "tls", "c.pem", "--tls-key");
    row("identity", "identity", "header=", "--identity");
    row("header from anybody", "open-header", "header=X", "--identity header=X");
    row("revoke limit", "revoke-limit", "-1", "--revoke-limit");
    row("wake", "wake", "ftp://x", "--wake-url");
}

void ServerTest::startIsRefused()
{
    QFETCH(QString, flag);
    QFETCH(QString, value);
    QFETCH(QString, where);
    const QTemporaryDir folder;
    Options options;
    options.data = folder.path().toStdString();
    const std::string text = value.toStdString();
    const std::map<QString, std::function<void()>> flags = {
        {QStringLiteral("engine"), [&] { options.engine = text; }},
        {QStringLiteral("database"), [&] { options.database = text; }},
        {QStringLiteral("host"), [&] { options.host = text; }},
        {QStringLiteral("tls"), [&] { options.tlsCertificate = text; }},
        {QStringLiteral("identity"), [&] { options.identity = text; }},
        {QStringLiteral("open-header"),
            [&] {
                options.identity = text;
                options.host = "0.0.0.0";
                options.tlsCertificate = "c.pem";
                options.tlsKey = "k.pem";
            }},
        {QStringLiteral("revoke-limit"), [&] { options.revokeLimit = std::stoi(text); }},
        {QStringLiteral("wake"), [&] { options.wakeUrl = text; }},
    };
    flags.at(flag)();
    const base::WallClock clock;
    const auto server = Server::start(options, clock);
    QVERIFY(!server);
    QCOMPARE(QString::fromStdString(server.error().where), where);
    QVERIFY(!server.error().detail.empty());
}

void ServerTest::twoServersInOneProcess()
{
    ServerUnder one;
    ServerUnder two;
    const TestMac mac(one);
    QCOMPARE(mac.authenticate(), 200);
    mac.setToken("token");
    QVERIFY(one.holdsToken("MAC-1"));
    QVERIFY(!two.knows("MAC-1"));
}

void ServerTest::enrollmentProfile()
{
    ServerUnder bare([](Options &options) { options.topic = "com.apple.mgmt.x"; });
    const auto missing = ask(bare.port(), {.method = "GET", .path = "/mdm/enroll"});
    QCOMPARE(missing.status, 409);
    QVERIFY(missing.body.find("--public-url") != std::string::npos);
    QVERIFY(missing.body.find("--identity-payload") != std::string::npos);
    QVERIFY(missing.body.find("--topic") == std::string::npos);
    ServerUnder server([](Options &options) {
        options.topic = "com.apple.mgmt.x";
        options.publicUrl = "https://mdm.example.org/";
        options.identityPayload = options.data / "payload.plist";
        std::ignore = base::writeFileAtomically(options.identityPayload,
            macos::writePlist(
                Plist::dict({{"PayloadType", "com.apple.security.scep"}, {"PayloadUUID", "I-1"}})));
    });
    const auto reply = ask(server.port(), {.method = "GET", .path = "/mdm/enroll"});
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.header("Content-Type"), std::string("application/x-apple-aspen-config"));
    const auto profile = macos::readPlist(reply.body, 1U << 20U);
    QVERIFY(profile.has_value());
    // A Mac takes a renewed profile only under the name of the one that it has.
    QCOMPARE(profile->stringAt("PayloadIdentifier").value(),
        std::string_view("local.latchkey.enrollment"));
    const auto &mdm = profile->arrayAt("PayloadContent")->at(1);
    QCOMPARE(
        mdm.stringAt("ServerURL").value(), std::string_view("https://mdm.example.org/mdm/connect"));
    QCOMPARE(mdm.stringAt("IdentityCertificateUUID").value(), std::string_view("I-1"));
    QVERIFY(mdm.boolAt("SignMessage").value());
    const auto *capabilities = mdm.arrayAt("ServerCapabilities");
    QVERIFY(std::count(
                capabilities->begin(), capabilities->end(), Plist("com.apple.mdm.bootstraptoken"))
        == 1);
}

void ServerTest::everyDayHasItsRow()
{
    ServerUnder server; // 2026-03-02
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    server.advance(std::chrono::days{1});
    mac.setToken("token"); // the first request of the 3rd
    server.advance(std::chrono::days{10});
    QCOMPARE(mac.token(), std::string("token"));
    server.stop(); // waits for the days under way
    std::vector<DayRow> days;
    server.withSession(
        [&](Session &session) { days = *DayEnd::days(session, "2026-03-01", "2026-04-01"); });
    QCOMPARE(days.size(), std::size_t{11});
    QCOMPARE(days.front().date, std::string("2026-03-02"));
    QCOMPARE(days.front().escrowed, std::int64_t{0}); // as it was before the first request
    QCOMPARE(days[1].escrowed + days[1].atRisk, std::int64_t{1});
    QCOMPARE(days[1].stale, std::int64_t{0});
    QCOMPARE(days.back().date, std::string("2026-03-12"));
    QCOMPARE(days.back().stale, std::int64_t{1});
}

void ServerTest::stoppedServerKeepsEverything()
{
    ServerUnder server;
    TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    mac.setToken("token");
    const auto events = server.events("MAC-1");
    server.stop();
    QVERIFY(server.restart().has_value());
    QCOMPARE(server.events("MAC-1"), events);
    QVERIFY(server.holdsToken("MAC-1"));
}

QTEST_GUILESS_MAIN(ServerTest)
#include "servertest.moc"
