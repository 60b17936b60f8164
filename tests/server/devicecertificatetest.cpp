// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/support/testmac.h"

#include "base/encoding.h"

#include <QTest>

#include <fstream>

using namespace latchkey;
using namespace latchkey::server;
using namespace latchkey::server::test;
using macos::Plist;

namespace {

std::string percentEncoded(const std::string &text)
{
    std::string encoded;
    for (const char c : text) {
        encoded += '%' + base::asciiUpper(base::toHex(std::string_view(&c, 1)));
    }
    return encoded;
}

} // namespace

/// Which certificates a Mac may show, and that without one of them nothing is changed.
class DeviceCertificateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void identityTroubleIs403_data();
    void identityTroubleIs403();
    void certificateThatWasGoodStillExpires();
    void certificateOfAnotherMacCannotEnrol();
    void strangersLeaveOneEventAMinuteAndReason();
    void unknownMacIs403();
    void anySaneCertificateIsTaken_data();
    void anySaneCertificateIsTaken();
    void severalRootsInOneBundle();
    void headerIdentity();
    void withoutDeviceCaNobodyChecksIn();
};

void DeviceCertificateTest::identityTroubleIs403_data()
{
    QTest::addColumn<QString>("trouble");
    for (const auto *trouble : {"none", "unknown CA", "expired", "not yet valid", "not for clients",
             "another Mac's", "of another body", "no base64", "unbound"}) {
        QTest::newRow(trouble) << QString::fromLatin1(trouble);
    }
}

void DeviceCertificateTest::identityTroubleIs403()
{
    QFETCH(QString, trouble);
    ServerUnder server;
    TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    mac.setToken("token");
    TestMac other(server, "MAC-2");
    other.serial = "SERIAL2";
    QCOMPARE(other.authenticate(), 200);
    const auto own = mac.identity;
    const auto &ca = server.authority();
    const auto now = server.clock().now();
    const auto hour = std::chrono::hours{1};
    const std::map<QString, std::function<DeviceIdentityKey()>> identities = {
        {QStringLiteral("none"), [] { return DeviceIdentityKey(); }},
        {QStringLiteral("unknown CA"), [] { return Authority("Other").issue("x"); }},
        {QStringLiteral("expired"),
            [&] { return ca.issue("x", {.key = own.key, .to = now - hour}); }},
        {QStringLiteral("not yet valid"), [&] { return ca.issue("x", {.from = now + hour}); }},
        {QStringLiteral("not for clients"),
            [&] { return ca.issue("x", {.extendedUsage = "serverAuth"}); }},
        {QStringLiteral("another Mac's"), [&] { return other.identity; }},
        {QStringLiteral("unbound"), [&] { return ca.issue("x"); }},
    };
    const auto body = macos::writePlist(Plist::dict({{"MessageType", "SetBootstrapToken"},
        {"UDID", "MAC-1"}, {"BootstrapToken", Plist::data("stolen")}}));
    WireReply reply;
    if (const auto found = identities.find(trouble); found != identities.end()) {
        mac.identity = found->second();
        reply = mac.sendRaw("/mdm/checkin", body);
    } else {
        const std::string header
            = trouble == QStringLiteral("no base64") ? "%%%" : own.signature("another body");
        reply = ask(server.port(),
            {.path = "/mdm/checkin", .headers = {{"Mdm-Signature", header}}, .body = body});
    }
    QCOMPARE(reply.status, 403);
    QCOMPARE(reply.body, std::string());
    mac.identity = own;
    const auto events = server.events("MAC-1");
    QCOMPARE(events.back(), std::string("set-token/rejected"));
    QCOMPARE(std::count(events.begin(), events.end(), "set-token/rejected"), 1);
    QCOMPARE(mac.token(), std::string("token"));
}

void DeviceCertificateTest::certificateThatWasGoodStillExpires()
{
    ServerUnder server;
    TestMac mac(server);
    const auto begin = server.clock().now();
    mac.identity = server.authority().issue("x", {.to = begin + std::chrono::hours{1}});
    QCOMPARE(mac.authenticate(), 200);
    QCOMPARE(mac.setToken("token"), 200);
    server.advance(std::chrono::hours{2});
    QCOMPARE(mac.setToken("late"), 403);
    server.clock().set(begin);
    QCOMPARE(mac.token(), std::string("token"));
}

void DeviceCertificateTest::certificateOfAnotherMacCannotEnrol()
{
    ServerUnder server;
    TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    TestMac other(server, "MAC-2");
    other.identity = mac.identity;
    QCOMPARE(other.authenticate(), 403);
    QVERIFY(!server.knows("MAC-2"));
}

void DeviceCertificateTest::strangersLeaveOneEventAMinuteAndReason()
{
    ServerUnder server;
    TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    const auto foreign = Authority("Other").issue("x");
    mac.identity = {};
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(mac.setToken("x"), 403);
    }
    QCOMPARE(server.events("MAC-1").size(), std::size_t{2});
    mac.identity = foreign;
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(mac.setToken("x"), 403);
    }
    QCOMPARE(server.events("MAC-1").size(), std::size_t{3});
    mac.identity = {};
    QCOMPARE(mac.setToken("x"), 403);
    QCOMPARE(server.events("MAC-1").size(), std::size_t{3});
    server.advance(std::chrono::minutes{2});
    QCOMPARE(mac.setToken("x"), 403);
    QCOMPARE(server.events("MAC-1").size(), std::size_t{4});
}

void DeviceCertificateTest::unknownMacIs403()
{
    ServerUnder server;
    const TestMac mac(server, "NOBODY");
    QCOMPARE(mac.setToken("token"), 403);
    QCOMPARE(mac.tokenUpdate(), 403);
    QCOMPARE(mac.checkin("CheckOut").status, 403);
    QCOMPARE(mac.idle().status, 403);
    QVERIFY(!server.knows("NOBODY"));
}

void DeviceCertificateTest::anySaneCertificateIsTaken_data()
{
    QTest::addColumn<QString>("keyUsage");
    QTest::addColumn<QString>("extendedUsage");
    QTest::addColumn<bool>("rsa");
    const auto client = QStringLiteral("clientAuth");
    QTest::newRow("no extensions") << QString() << QString() << false;
    QTest::newRow("encipherment only") << QStringLiteral("keyEncipherment") << client << true;
    QTest::newRow("both") << QStringLiteral("critical,digitalSignature,keyEncipherment") << client
                          << true;
    QTest::newRow("server and client")
        << QStringLiteral("digitalSignature") << QStringLiteral("serverAuth,clientAuth") << false;
}

void DeviceCertificateTest::anySaneCertificateIsTaken()
{
    QFETCH(QString, keyUsage);
    QFETCH(QString, extendedUsage);
    QFETCH(bool, rsa);
    ServerUnder server;
    TestMac mac(server);
    mac.identity = server.authority().issue("x",
        {.key = makeKey(rsa),
            .extendedUsage = extendedUsage.toStdString(),
            .keyUsage = keyUsage.toStdString()});
    QCOMPARE(mac.authenticate(), 200);
}

void DeviceCertificateTest::severalRootsInOneBundle()
{
    const Authority second("Second", true);
    ServerUnder server(
        [&](Options &options) { std::ofstream(options.deviceCa, std::ios::app) << second.pem(); });
    TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    TestMac other(server, "MAC-2");
    other.serial = "SERIAL2";
    other.identity = second.issue("MAC-2");
    QCOMPARE(other.authenticate(), 200);
}

void DeviceCertificateTest::headerIdentity()
{
    ServerUnder server([](Options &options) { options.identity = "header=X-Client-Cert"; });
    const auto identity = server.authority().issue("MAC-1");
    const auto body = macos::writePlist(
        Plist::dict({{"MessageType", "Authenticate"}, {"UDID", "MAC-1"}, {"Topic", "t"}}));
    const auto with = [&](const std::string &value) {
        return ask(server.port(),
            {.path = "/mdm/checkin", .headers = {{"X-Client-Cert", value}}, .body = body})
            .status;
    };
    QCOMPARE(with(":" + base::toBase64(identity.der()) + ":"), 200);
    QCOMPARE(with(percentEncoded(identity.pem())), 200);
    QCOMPARE(with(":" + base::toBase64("no certificate") + ":"), 403);
    QCOMPARE(with(percentEncoded(Authority("Other").issue("x").pem())), 403);
    const TestMac signing(server);
    QCOMPARE(signing.authenticate(), 403); // its signature is not looked at
}

void DeviceCertificateTest::withoutDeviceCaNobodyChecksIn()
{
    ServerUnder server([](Options &options) { options.deviceCa.clear(); });
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 403);
}

QTEST_GUILESS_MAIN(DeviceCertificateTest)
#include "devicecertificatetest.moc"
