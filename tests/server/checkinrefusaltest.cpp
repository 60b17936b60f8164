// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/support/testmac.h"

#include <QTest>

using namespace latchkey;
using namespace latchkey::server;
using namespace latchkey::server::test;

namespace {

std::string xml(const std::string &inside)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\">" + inside
        + "</plist>\n";
}

std::string message(const std::string &entries)
{
    return xml("<dict>" + entries + "</dict>");
}

const std::string udid = "<key>UDID</key><string>MAC-1</string>";
const std::string set = "<key>MessageType</key><string>SetBootstrapToken</string>";

QByteArray bytes(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

std::string repeated(const std::string &text, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i) {
        all += text;
    }
    return all;
}

} // namespace

/// What is refused of a message, with which status, and that it changes nothing.
class CheckinRefusalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void malformedIs400_data();
    void malformedIs400();
    void malformedReportIs400_data();
    void malformedReportIs400();
    void tooLargeIs413_data();
    void tooLargeIs413();
    void announcedTooLargeIs413WithoutIt_data();
    void announcedTooLargeIs413WithoutIt();
    void otherMethodsAndPaths();
};

void CheckinRefusalTest::malformedIs400_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row
        = [](const char *name, const std::string &body) { QTest::newRow(name) << bytes(body); };
    row("empty", "");
    row("no plist", "{\"UDID\":\"MAC-1\"}");
    row("cut", message(set + udid).substr(0, 80));
    row("trailing bytes", message(set + udid) + "x");
    row("a key twice", message(set + udid + udid));
    row("no dict", xml("<array/>"));
    row("entity bomb",
        "<?xml version=\"1.0\"?><!DOCTYPE b [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]>"
        "<plist><dict><key>UDID</key><string>&b;</string></dict></plist>");
    row("external entity",
        "<?xml version=\"1.0\"?><!DOCTYPE b [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
        "<plist><dict><key>UDID</key><string>&a;</string></dict></plist>");
    row("100,000 levels", xml(repeated("<array>", 100000)));
    row("65 levels", xml(repeated("<array>", 65) + repeated("</array>", 65)));
    row("invalid UTF-8", message(set + "<key>UDID</key><string>MAC-\xff</string>"));
    row("bad base64", message(set + udid + "<key>BootstrapToken</key><data>!!!!</data>"));
    row("no UDID", message(set));
    row("empty UDID", message(set + "<key>UDID</key><string></string>"));
    row("UDID of another type", message(set + "<key>UDID</key><integer>5</integer>"));
    row("UDID with a slash", message(set + "<key>UDID</key><string>../x</string>"));
    row("UDID of 65",
        message(set + "<key>UDID</key><string>" + std::string(65, 'A') + "</string>"));
    row("no MessageType", message(udid));
    row("MessageType of another type", message(udid + "<key>MessageType</key><true/>"));
    row("unknown MessageType", message(udid + "<key>MessageType</key><string>Hello</string>"));
    row("GetToken", message(udid + "<key>MessageType</key><string>GetToken</string>"));
    row("DeclarativeManagement",
        message(udid + "<key>MessageType</key><string>DeclarativeManagement</string>"));
    const std::string update = udid + "<key>MessageType</key><string>TokenUpdate</string>";
    row("TokenUpdate without Token",
        message(
            update + "<key>Topic</key><string>t</string><key>PushMagic</key><string>m</string>"));
    row("TokenUpdate without PushMagic",
        message(update + "<key>Topic</key><string>t</string><key>Token</key><data>AA==</data>"));
    row("TokenUpdate without Topic",
        message(
            update + "<key>Token</key><data>AA==</data><key>PushMagic</key><string>m</string>"));
    row("TokenUpdate with an empty Token",
        message(update
            + "<key>Topic</key><string>t</string><key>Token</key><data></data>"
              "<key>PushMagic</key><string>m</string>"));
    row("TokenUpdate with an empty PushMagic",
        message(update
            + "<key>Topic</key><string>t</string><key>Token</key><data>AA==</data>"
              "<key>PushMagic</key><string></string>"));
    row("TokenUpdate with an empty Topic",
        message(update
            + "<key>Topic</key><string></string><key>Token</key><data>AA==</data>"
              "<key>PushMagic</key><string>m</string>"));
    row("a token that is text",
        message(set + udid + "<key>BootstrapToken</key><string>t</string>"));
}

void CheckinRefusalTest::malformedIs400()
{
    QFETCH(QByteArray, body);
    ServerUnder server;
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    mac.setToken("token");
    const auto reply = mac.sendRaw("/mdm/checkin", body.toStdString());
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.body, std::string());
    QCOMPARE(mac.token(), std::string("token"));
}

void CheckinRefusalTest::malformedReportIs400_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const std::string &entries) {
        QTest::newRow(name) << bytes(message(entries));
    };
    row("no Status", udid);
    row("unknown Status", udid + "<key>Status</key><string>Fine</string>");
    row("Status of another type", udid + "<key>Status</key><integer>1</integer>");
    row("report without CommandUUID", udid + "<key>Status</key><string>Acknowledged</string>");
    row("no UDID", "<key>Status</key><string>Idle</string>");
}

void CheckinRefusalTest::malformedReportIs400()
{
    QFETCH(QByteArray, body);
    ServerUnder server;
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    QCOMPARE(mac.sendRaw("/mdm/connect", body.toStdString()).status, 400);
    QCOMPARE(mac.drain().size(), std::size_t{4});
}

void CheckinRefusalTest::tooLargeIs413_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<bool>("chunked");
    QTest::addColumn<int>("status");
    const qint64 mib = qint64{1024} * 1024;
    const auto checkin = QStringLiteral("/mdm/checkin");
    const auto connect = QStringLiteral("/mdm/connect");
    QTest::newRow("check-in at the limit") << checkin << mib << false << 403;
    QTest::newRow("check-in above") << checkin << mib + 1 << false << 413;
    QTest::newRow("check-in above, chunked") << checkin << mib + 1 << true << 413;
    QTest::newRow("connect at the limit") << connect << 8 * mib << false << 403;
    QTest::newRow("connect above") << connect << 8 * mib + 1 << false << 413;
    QTest::newRow("100 MB") << checkin << qint64{100000000} << false << 413;
    QTest::newRow("100 MB, chunked") << connect << qint64{100000000} << true << 413;
}

void CheckinRefusalTest::tooLargeIs413()
{
    QFETCH(QString, path);
    QFETCH(qint64, size);
    QFETCH(bool, chunked);
    QFETCH(int, status);
    ServerUnder server;
    Wire wire(server.port());
    wire.send("PUT " + path.toStdString() + " HTTP/1.1\r\nHost: h\r\n"
        + (chunked ? "Transfer-Encoding: chunked" : "Content-Length: " + std::to_string(size))
        + "\r\n\r\n");
    const std::string block(1 << 16, 'x');
    for (qint64 sent = 0; sent < size;) {
        const auto part = std::string_view(block).substr(
            0, static_cast<std::size_t>(std::min<qint64>(size - sent, 1 << 16)));
        char head[32];
        std::snprintf(head, sizeof head, "%zx\r\n", part.size());
        const bool fine
            = chunked ? wire.send(head) && wire.send(part) && wire.send("\r\n") : wire.send(part);
        QVERIFY(fine);
        sent += static_cast<qint64>(part.size());
    }
    if (chunked) {
        wire.send("0\r\n\r\n");
    }
    QCOMPARE(wire.receive().status, status);
}

void CheckinRefusalTest::announcedTooLargeIs413WithoutIt_data()
{
    QTest::addColumn<QString>("more");
    QTest::newRow("plain") << QString();
    QTest::newRow("expecting") << QStringLiteral("Expect: 100-continue\r\n");
}

/// The headers are enough: nothing of the body is sent, and the answer comes.
void CheckinRefusalTest::announcedTooLargeIs413WithoutIt()
{
    QFETCH(QString, more);
    ServerUnder server;
    for (const auto *size : {"1048577", "100000000", "18446744073709551615"}) {
        Wire wire(server.port());
        wire.send(std::string("PUT /mdm/checkin HTTP/1.1\r\nHost: h\r\n") + more.toStdString()
            + "Content-Length: " + size + "\r\n\r\n");
        QCOMPARE(wire.receive().status, 413);
        QCOMPARE(wire.receive().status, 0); // and no more on this connection
    }
    Wire wire(server.port());
    wire.send("POST /api/v1/commands HTTP/1.1\r\nHost: h\r\nContent-Length: 100000000\r\n\r\n");
    const auto reply = wire.receive();
    QCOMPARE(reply.status, 413);
    QCOMPARE(reply.header("Content-Type"), std::string("application/problem+json"));
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
}

void CheckinRefusalTest::otherMethodsAndPaths()
{
    ServerUnder server;
    const auto get = ask(server.port(), {.method = "GET", .path = "/mdm/checkin"});
    QCOMPARE(get.status, 405);
    QCOMPARE(get.header("Allow"), std::string("PUT"));
    QCOMPARE(ask(server.port(), {.method = "GET", .path = "/nowhere"}).status, 404);
    QCOMPARE(ask(server.port(), {.method = "PUT", .path = "/mdm/checkin/"}).status, 404);
    QVERIFY(!get.header("Request-Id").empty());
}

QTEST_GUILESS_MAIN(CheckinRefusalTest)
#include "checkinrefusaltest.moc"
