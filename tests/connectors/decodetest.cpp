// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/latchkey/decode.h"
#include "connectors/latchkey/endpoints.h"

#include <QTest>

using namespace latchkey;
using base::ErrorKind;
namespace lk = latchkey::connectors::latchkey;

namespace {

const std::string facts = R"({"schema":"latchkey.facts/1","facts":{"osVersion":"14.4"},)"
                          R"("accounts":[{"name":"kim","fullName":"Kim Berg","kind":"local"}]})";

std::string deviceText(const std::string &id = "UDID-1")
{
    return R"({"id":")" + id + R"(","udid":"UDID-1","serial":"S1","name":"Mac","model":"M",)"
        + R"("user":"kim","enrolledAt":null,"lastContact":"2026-11-20T08:00:00Z","revision":"4",)"
        + R"("optionErrors":[{"code":12021,"domain":"MCMDMErrorDomain","text":"no"}],"facts":)"
        + facts + '}';
}

std::string pageText(const std::string &devices, const std::string &next = "null")
{
    return R"({"revision":"42","total":2,"devices":[)" + devices + R"(],"removed":["X"],"next":)"
        + next + '}';
}

connectors::Reading reading(bool names = true)
{
    return {.server = domain::ServerId{"HQ"}, .readAt = base::fromMillis(5), .names = names};
}

} // namespace

class DecodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pageIsReadWhole()
    {
        const auto page = lk::decodePage(pageText(deviceText(), "\"C\""), reading(), 500);
        QVERIFY2(page.has_value(), page ? "" : page.error().where.c_str());
        QCOMPARE(page->revision, std::string("42"));
        QCOMPARE(page->next.value(), std::string("C"));
        QCOMPARE(page->removed.at(0).text(), std::string("X"));
        const auto &device = page->devices.at(0);
        QCOMPARE(device.user, std::string("kim"));
        QCOMPARE(device.server.text(), std::string("HQ"));
        QCOMPARE(base::toMillis(*device.readAt), std::int64_t{5});
        QCOMPARE(device.optionErrors.at(0).code, std::int64_t{12021});
        QCOMPARE(device.facts.accounts->items.at(0).name.value(), std::string("kim"));
    }

    void namesAreDroppedWhereTheyAreNotWanted()
    {
        const auto device = lk::decodeDevice(deviceText(), reading(false));
        QVERIFY(device->user.empty());
        QVERIFY(!device->facts.accounts->items.at(0).name.has_value());
        QVERIFY(!device->facts.accounts->items.at(0).fullName.has_value());
    }

    void badPagesNameThePlace_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("where");
        const auto row = [](const char *name, const std::string &body, const char *where) {
            QTest::newRow(name) << QByteArray::fromStdString(body) << QByteArray(where);
        };
        row("empty", "", "");
        row("cut", pageText(deviceText()).substr(0, 60), "");
        row("array", "[]", "$");
        row("no revision", R"({"total":0,"devices":[],"removed":[],"next":null})", "$");
        row("total as text", R"({"revision":"1","total":"2","devices":[],"removed":[]})",
            "$.total");
        row("devices as object", R"({"revision":"1","total":2,"devices":{},"removed":[]})",
            "$.devices");
        row("device as number", pageText("7"), "$.devices[0]");
        row("no id", pageText(R"({"udid":"U"})"), "$.devices[0]");
        row("empty id", pageText(deviceText("")), "$.devices[0].id");
        row("long id", pageText(deviceText(std::string(200, 'x'))), "$.devices[0].id");
        row("removed as number", R"({"revision":"1","total":0,"devices":[],"removed":[1]})",
            "$.removed[0]");
        row("next as number", pageText("", "7"), "$.next");
        row("negative total", R"({"revision":"1","total":-1,"devices":[],"removed":[]})", "$");
        row("empty revision", R"({"revision":"","total":1,"devices":[],"removed":[]})", "$");
    }

    void badPagesNameThePlace()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, where);
        const auto page = lk::decodePage(body.toStdString(), reading(), 500);
        QVERIFY(!page.has_value());
        QCOMPARE(page.error().kind, ErrorKind::MalformedAnswer);
        QVERIFY2(page.error().where.starts_with(where.toStdString()), page.error().where.c_str());
    }

    void pageWithMoreThanAskedForIsRefused()
    {
        const auto body = pageText(deviceText("A") + ',' + deviceText("B"));
        QVERIFY(lk::decodePage(body, reading(), 2).has_value());
        QVERIFY(!lk::decodePage(body, reading(), 1).has_value());
    }

    void serverTellsItsCapabilities()
    {
        const auto server = lk::decodeServer(
            R"({"name":"latchkeyd","version":"0.1.0","api":1,"engine":"builtin","revision":"42",)"
            R"("time":"2026-11-20T08:00:00Z","token":{"name":"t","scopes":["read"]},)"
            R"("simulated":true,"devices":3,"capabilities":{)"
            R"("revoke":{"value":"no","reason":"scope","scope":"revoke"},)"
            R"("list":{"value":"yes"},"new-thing":{"value":"yes","reason":"new-word"}}})");
        QVERIFY2(server.has_value(), server ? "" : server.error().where.c_str());
        const domain::AbilityAnswer no{
            domain::Ability::No, domain::AbilityReason::ScopeMissing, "revoke"};
        QVERIFY(server->capabilities.at(domain::Capability::RevokeToken) == no);
        QCOMPARE(server->capabilities.size(), std::size_t{2});
        QCOMPARE(server->account, std::string("t"));
        QVERIFY(server->isSimulated);
    }

    void receiptMustAnswerForEachMacOnce_data()
    {
        QTest::addColumn<QByteArray>("commands");
        QTest::addColumn<bool>("good");
        const QByteArray a = R"({"device":"A","command":"C1","outcome":"queued"})";
        const QByteArray b
            = R"({"device":"B","command":null,"outcome":"refused","reason":"user-enrollment"})";
        QTest::newRow("both") << a + ',' + b << true;
        QTest::newRow("one missing") << a << false;
        QTest::newRow("one twice") << a + ',' + a << false;
        QTest::newRow("a stranger")
            << a + ',' + b + R"(,{"device":"Z","command":"C","outcome":"queued"})" << false;
        QTest::newRow("queued without an id")
            << b + R"(,{"device":"A","command":null,"outcome":"queued"})" << false;
        QTest::newRow("unknown outcome")
            << b + R"(,{"device":"A","command":"C","outcome":"maybe"})" << false;
    }

    void receiptMustAnswerForEachMacOnce()
    {
        QFETCH(QByteArray, commands);
        QFETCH(bool, good);
        const connectors::CommandOrder order{
            .devices = {domain::DeviceId{"A"}, domain::DeviceId{"B"}}, .idempotencyKey = "K"};
        const auto receipt = lk::decodeReceipt(
            R"({"request":"R","commands":[)" + commands.toStdString() + "]}", order);
        QCOMPARE(receipt.has_value(), good);
        if (good) {
            QVERIFY(receipt->commands.at(1).reason == connectors::RefusalReason::UserEnrollment);
        }
    }

    void optionsThatWereSentAlongAreToldWhereTheServerKnows()
    {
        const auto sentIn = [](const std::string &more) {
            return lk::decodeCommands(
                R"({"commands":[{"id":"C","device":"A","type":"mdm-options","state":"sent",)"
                R"("queuedAt":"2026-11-20T08:00:00Z","errors":[])"
                + more + "}]}");
        };
        QVERIFY(sentIn("")->front().sentOptions == domain::OtherOptions{});
        const auto told
            = sentIn(",\"sentOptions\":{\"activationLockAllowed\":true,\"promptsForToken\":null}");
        QVERIFY(told->front().sentOptions == domain::OtherOptions{.activationLockAllowed = true});
        QVERIFY(!sentIn(",\"sentOptions\":{\"activationLockAllowed\":\"yes\"}").has_value());
    }

    void revocationMustSayDeletedAndNameTheMac()
    {
        const domain::DeviceId mac{"A"};
        const std::string at = R"("at":"2026-11-20T08:00:00Z"})";
        QVERIFY(lk::decodeRevocation(R"({"device":"A","deleted":true,)" + at, mac).has_value());
        QVERIFY(!lk::decodeRevocation(R"({"device":"A","deleted":false,)" + at, mac).has_value());
        QVERIFY(!lk::decodeRevocation(R"({"device":"B","deleted":true,)" + at, mac).has_value());
        QVERIFY(!lk::decodeRevocation("{}", mac).has_value());
        const std::string whole = "{\"device\":\"A\",\"deleted\":true,";
        const auto cited = lk::decodeRevocation(
            whole + "\"audit\":{\"number\":17,\"token\":\"helpdesk-2\"}," + at, mac);
        QVERIFY(cited->audited == (connectors::AuditedAs{17, "helpdesk-2"}));
        QVERIFY(!lk::decodeRevocation(whole + "\"audit\":{\"number\":\"x\"}," + at, mac));
    }

    void targetsAreEncoded()
    {
        const auto revoke = lk::revokeRequest({.device = domain::DeviceId{"serial:A/../B"},
            .reason = "Verkauft \xc3\xa4\r\nX: y",
            .idempotencyKey = "K"});
        QCOMPARE(revoke.target, std::string("/api/v1/devices/serial%3AA%2F..%2FB/bootstrap-token"));
        QCOMPARE(revoke.headers.at("Reason"), std::string("Verkauft%20%C3%A4%0D%0AX%3A%20y"));
        QVERIFY(!revoke.isRepeatable());
        const auto page = lk::pageRequest({.since = "4&2", .cursor = "a b", .limit = 7});
        QCOMPARE(page.target, std::string("/api/v1/devices?limit=7&since=4%262&cursor=a%20b"));
    }
};

QTEST_GUILESS_MAIN(DecodeTest)
#include "decodetest.moc"
