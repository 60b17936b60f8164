// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/networkclient.h"
#include "http/support/rawserver.h"

#include <QTest>

using namespace latchkey;
using base::ErrorKind;
using tests::Answer;
using tests::httpAnswer;
using tests::RawServer;

namespace {

std::unique_ptr<http::NetworkClient> clientFor(const std::string &url)
{
    http::RetryPolicy quick{.firstWait = std::chrono::milliseconds{1}};
    auto authorization = http::bearer(base::Secret(std::string_view("token-1")));
    return std::move(
        http::NetworkClient::make({.url = url, .retry = quick}, std::move(*authorization)).value());
}

} // namespace

class HostileAnswersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachBadAnswerIsItsOwnError_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<int>("kind");
        const auto row
            = [](const char *name, const QByteArray &bytes, ErrorKind kind, bool closes = true) {
                  QTest::newRow(name) << bytes << closes << static_cast<int>(kind);
              };
        row("closed at once", "", ErrorKind::ConnectionLost);
        row("no HTTP", "SSH-2.0-OpenSSH_9.2\r\n\r\n", ErrorKind::ConnectionLost);
        row("cut body",
            "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a\":", ErrorKind::ConnectionLost);
        row("cut chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n{\"a\":",
            ErrorKind::ConnectionLost);
        row("huge", httpAnswer("200 OK", "", QByteArray(200'000, 'x')), ErrorKind::TooLarge);
        row("hang before the status", "", ErrorKind::DeadlineExceeded, false);
        row("hang in the body", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{",
            ErrorKind::DeadlineExceeded, false);
        row("redirect", httpAnswer("302 Found", "Location: https://evil.example/x?t=1\r\n", ""),
            ErrorKind::Redirected);
        row("redirect home", httpAnswer("307 Temporary Redirect", "Location: /other\r\n", ""),
            ErrorKind::Redirected);
    }

    void eachBadAnswerIsItsOwnError()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, closes);
        QFETCH(int, kind);
        RawServer server([&](const QByteArray &) { return Answer{bytes, closes}; });
        const auto outcome = ask(server.url());
        QVERIFY(!outcome.has_value());
        QCOMPARE(static_cast<int>(outcome.error().kind), kind);
        QVERIFY(!outcome.error().where.empty());
    }

    void packedBombIsBounded()
    {
        const QByteArray packed = qCompress(QByteArray(50'000'000, 'x'), 9).mid(4);
        RawServer server([&](const QByteArray &) {
            return Answer{httpAnswer("200 OK", "Content-Encoding: deflate\r\n", packed)};
        });
        const auto outcome = ask(server.url());
        QVERIFY(!outcome.has_value());
        QCOMPARE(outcome.error().kind, ErrorKind::TooLarge);
    }

    void nobodyThereIsRefused()
    {
        std::string url;
        {
            RawServer server([](const QByteArray &) { return Answer{}; });
            url = server.url();
        }
        const auto outcome = ask(url);
        QVERIFY(!outcome.has_value());
        QCOMPARE(outcome.error().kind, ErrorKind::ConnectionRefused);
    }

    void redirectShowsWhereToButTakesNoCredentialsThere()
    {
        RawServer other([](const QByteArray &) { return Answer{httpAnswer("200 OK", "", "{}")}; });
        RawServer server([&](const QByteArray &) {
            const auto location = QByteArray::fromStdString(other.url()) + "/x?secret=1";
            return Answer{httpAnswer("301 Moved", "Location: " + location + "\r\n", "")};
        });
        const auto outcome = ask(server.url());
        QCOMPARE(outcome.error().detail, other.url());
        QCOMPARE(other.requests.size(), 0);
        QVERIFY(server.requests.first().contains("Authorization: Bearer token-1\r\n"));
    }

    void statusOfAnErrorIsAResponse()
    {
        RawServer server([](const QByteArray &) {
            return Answer{httpAnswer("403 Forbidden", "Request-Id: R7\r\n", "{\"title\":\"no\"}")};
        });
        const auto outcome = ask(server.url());
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->status, 403);
        QCOMPARE(outcome->header("request-id"), std::string("R7"));
        QCOMPARE(outcome->body, std::string("{\"title\":\"no\"}"));
    }

    void onlyReadsAreRepeated_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<int>("requests");
        QTest::newRow("GET") << static_cast<int>(http::Method::Get) << 3;
        QTest::newRow("POST") << static_cast<int>(http::Method::Post) << 1;
        QTest::newRow("DELETE") << static_cast<int>(http::Method::Delete) << 1;
    }

    void onlyReadsAreRepeated()
    {
        QFETCH(int, method);
        QFETCH(int, requests);
        RawServer server([](const QByteArray &) {
            return Answer{httpAnswer("503 Service Unavailable", "", "")};
        });
        const auto outcome = ask(server.url(), static_cast<http::Method>(method));
        QCOMPARE(outcome->status, 503);
        QCOMPARE(server.requests.size(), requests);
    }

    void secondAttemptCanSucceed()
    {
        int count = 0;
        RawServer server([&](const QByteArray &) {
            return Answer{++count == 1 ? httpAnswer("429 Slow", "Retry-After: 0\r\n", "")
                                       : httpAnswer("200 OK", "", "{}")};
        });
        QCOMPARE(ask(server.url())->status, 200);
    }

    void longRetryAfterIsHandedToTheAsker()
    {
        RawServer server([](const QByteArray &) {
            return Answer{httpAnswer("429 Slow", "Retry-After: 3600\r\n", "")};
        });
        const auto outcome = ask(server.url());
        QCOMPARE(server.requests.size(), 1);
        QCOMPARE(http::retryAfter(*outcome).value().count(), 3600);
    }

private:
    static http::Outcome ask(const std::string &url, http::Method method = http::Method::Get)
    {
        const auto client = clientFor(url);
        std::optional<http::Outcome> outcome;
        const http::Request request{.method = method,
            .target = "/x",
            .deadline = std::chrono::milliseconds{1500},
            .sizeLimit = 100'000};
        const auto call
            = client->send(request, [&](http::Outcome got) { outcome = std::move(got); });
        if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 5000)) {
            return base::fail(ErrorKind::Internal, "no completion");
        }
        return *outcome;
    }
};

QTEST_GUILESS_MAIN(HostileAnswersTest)
#include "hostileanswerstest.moc"
