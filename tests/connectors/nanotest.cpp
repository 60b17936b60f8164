// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/commandkey.h"
#include "connectors/nano/decode.h"
#include "connectors/nano/endpoints.h"

#include <QTest>

using namespace latchkey;
using base::ErrorKind;
using connectors::Acceptance;
using connectors::RefusalReason;
using namespace connectors::nano;

namespace {

http::Response json(int status, std::string body)
{
    return {.status = status,
        .headers = {{"content-type", "application/json"}},
        .body = std::move(body)};
}

http::Response plist(std::string content)
{
    return {.status = 200,
        .headers = {{"content-type", "text/xml; charset=utf-8"}},
        .body = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><plist version=\"1.0\">"
            + std::move(content) + "</plist>"};
}

const domain::DeviceId mac{"M"};

} // namespace

/// What NanoMDM was seen to answer, read as it is meant.
class NanoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requestsAreThoseOfTheProducts()
    {
        const auto nanomdm = enqueueRequest(Product::NanoMdm, "A/B", "<plist/>");
        QCOMPARE(nanomdm.target, std::string("/v1/enqueue/A%2FB"));
        QVERIFY(nanomdm.method == http::Method::Put);
        QCOMPARE(nanomdm.body, std::string("<plist/>"));
        QCOMPARE(enqueueRequest(Product::NanoHub, "A", {}).target,
            std::string("/api/v1/nanomdm/enqueue/A"));
        QCOMPARE(pushRequest(Product::NanoMdm, "A").target, std::string("/v1/push/A"));
        QVERIFY(pushRequest(Product::NanoMdm, "A").method == http::Method::Get);
        QCOMPARE(versionRequest().target, std::string("/version"));
        const auto clear = clearTokenRequest("A");
        QCOMPARE(clear.target, std::string("/migration"));
        QVERIFY(clear.body.find("SetBootstrapToken") != std::string::npos);
        QVERIFY(clear.body.find("<key>BootstrapToken</key>") == std::string::npos);
        QVERIFY(tokenRequest("A").body.find("GetBootstrapToken") != std::string::npos);
    }

    void enqueuedIsDecidedByTheCommandsError_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("acceptance");
        QTest::addColumn<int>("reason");
        const auto row = [](const char *name, int status, const char *body, Acceptance acceptance,
                             RefusalReason reason = RefusalReason::None) {
            QTest::newRow(name) << status << QByteArray(body) << int(acceptance) << int(reason);
        };
        row("queued", 200,
            "{\"no_push\":true,\"command_uuid\":\"U\",\"request_type\":\"Settings\"}",
            Acceptance::Queued);
        row("push failed", 500, "{\"push_error\":\"no certificate\",\"command_uuid\":\"U\"}",
            Acceptance::Queued);
        row("push failed for it", 500,
            "{\"status\":{\"M\":{\"push_error\":\"push data missing for id\"}}}",
            Acceptance::Queued);
        row("partly", 207, "{\"status\":{\"M\":{\"command_error\":\"odd\"}}}", Acceptance::Refused,
            RefusalReason::Other);
        row("queued before", 500, "{\"command_error\":\"command already exists: U\"}",
            Acceptance::Queued);
        row("queued before, pgsql", 500, "{\"command_error\":\"pq: duplicate key value\"}",
            Acceptance::Queued);
        row("unknown, pgsql", 500, "{\"command_error\":\"pq: violates foreign key constraint\"}",
            Acceptance::Refused, RefusalReason::UnknownDevice);
        row("not understood", 500, "{\"command_error\":\"decoding command: x\"}",
            Acceptance::Refused, RefusalReason::Other);
    }

    void enqueuedIsDecidedByTheCommandsError()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, acceptance);
        QFETCH(int, reason);
        const auto read = decodeEnqueued(json(status, body.toStdString()), "PUT", mac);
        QVERIFY2(read.has_value(), read ? "" : read.error().detail.c_str());
        QCOMPARE(int(read->acceptance), acceptance);
        QCOMPARE(int(read->reason), reason);
    }

    void enqueuedIsNeverGuessed_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, int status, const char *body, ErrorKind kind) {
            QTest::newRow(name) << status << QByteArray(body) << int(kind);
        };
        row("401", 401, "{\"command_error\":\"\"}", ErrorKind::CredentialsRefused);
        row("500 that says nothing", 500, "{}", ErrorKind::ServerError);
        row("no object", 200, "[]", ErrorKind::MalformedAnswer);
        row("wrong type", 200, "{\"command_error\":7}", ErrorKind::MalformedAnswer);
        row("cut", 200, "{\"command_er", ErrorKind::MalformedAnswer);
        row("wrong status", 207, "{\"status\":{\"M\":7}}", ErrorKind::MalformedAnswer);
    }

    void enqueuedIsNeverGuessed()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        const auto read = decodeEnqueued(json(status, body.toStdString()), "PUT", mac);
        QVERIFY(!read.has_value());
        QCOMPARE(int(read.error().kind), kind);
    }

    void proxysPageIsNoAnswer()
    {
        const http::Response page{
            .status = 502, .headers = {{"content-type", "text/html"}}, .body = "<html>"};
        QCOMPARE(decodeEnqueued(page, "PUT", mac).error().kind, ErrorKind::ServerError);
    }

    void tokenOfAnotherTypeIsNoAnswer()
    {
        for (const char *value : {"<string>c2VjcmV0</string>", "<integer>1</integer>", "<true/>"}) {
            auto odd = plist(std::string("<dict><key>BootstrapToken</key>") + value + "</dict>");
            const auto token = takeToken(odd, "PUT");
            QVERIFY2(!token.has_value(), value);
            QCOMPARE(token.error().kind, ErrorKind::MalformedAnswer);
            QVERIFY(odd.body.empty());
        }
    }

    void tokenIsSeenAndWiped()
    {
        auto held = plist("<dict><key>BootstrapToken</key><data>c2VjcmV0</data></dict>");
        QCOMPARE(takeToken(held, "PUT").value(), true);
        QVERIFY(held.body.empty());
        auto cleared = plist("<dict><key>BootstrapToken</key><data></data></dict>");
        QCOMPARE(takeToken(cleared, "PUT").value(), false);
        auto keyless = plist("<dict></dict>");
        QCOMPARE(takeToken(keyless, "PUT").value(), false);
        http::Response never{.status = 200};
        QCOMPARE(takeToken(never, "PUT").value(), false);
    }

    void otherAnswersTellNothingOfAToken()
    {
        auto text = plist("<string>c2VjcmV0</string>");
        QCOMPARE(takeToken(text, "PUT").error().kind, ErrorKind::MalformedAnswer);
        http::Response page{.status = 200, .body = "<html>secret</html>"};
        QCOMPARE(takeToken(page, "PUT").error().kind, ErrorKind::MalformedAnswer);
        QVERIFY(page.body.empty());
        http::Response failed{.status = 500, .body = "Internal Server Error"};
        const auto error = takeToken(failed, "PUT").error();
        QCOMPARE(error.kind, ErrorKind::ServerError);
        QVERIFY(failed.body.empty());
    }

    void sameKeyGivesTheSameCommandId()
    {
        const connectors::CommandOrder order{.idempotencyKey = "batch/1"};
        const auto uuid = connectors::commandUuid(order, mac);
        QCOMPARE(uuid.size(), std::size_t{36});
        QCOMPARE(connectors::commandUuid(order, mac), uuid);
        QVERIFY(connectors::commandUuid(order, domain::DeviceId{"N"}) != uuid);
        QVERIFY(connectors::commandUuid({.idempotencyKey = "batch/2"}, mac) != uuid);
    }
};

QTEST_GUILESS_MAIN(NanoTest)
#include "nanotest.moc"
