// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/networkclient.h"
#include "http/support/rawserver.h"

#include <QTest>

#include <algorithm>
#include <optional>

using namespace latchkey;
using base::ErrorKind;
using http::Method;
using tests::Answer;
using tests::RawServer;

namespace {

/// How the server leaves a request that it has read.
enum class Cut { Closes, Resets, HalfAStatusLine };

Answer cutAnswer(Cut cut)
{
    switch (cut) {
    case Cut::Closes:
        return {};
    case Cut::Resets:
        return {.bytes = {}, .resets = true};
    case Cut::HalfAStatusLine:
        return {.bytes = "HTTP/1."};
    }
    return {};
}

// An answer after which the connection stays, whatever the request asked for.
Answer keptAlive()
{
    return {.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: keep-alive\r\n\r\n{}",
        .closes = false};
}

} // namespace

/// What changes something leaves this machine at most once, whatever becomes of the connection.
class SentOnceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCutConnectionIsNoReasonToSendAgain_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("before"); ///< letters: what went over the connection first
        QTest::addColumn<int>("cut");
        for (const char *before : {"", "G", "P", "GP", "PPG"}) {
            for (const Cut cut : {Cut::Closes, Cut::Resets, Cut::HalfAStatusLine}) {
                for (const char *wish : {"POST {}", "POST ", "DELETE "}) {
                    const QByteArray text(wish);
                    const auto method = text.startsWith('P') ? Method::Post : Method::Delete;
                    QTest::addRow("%safter %s, cut %d", wish, before, static_cast<int>(cut))
                        << static_cast<int>(method) << text.mid(text.indexOf(' ') + 1)
                        << QByteArray(before) << static_cast<int>(cut);
                }
            }
        }
    }

    void aCutConnectionIsNoReasonToSendAgain()
    {
        QFETCH(int, method);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, before);
        QFETCH(int, cut);
        RawServer server([&](const QByteArray &request) {
            return request.contains(" /wish ") ? cutAnswer(static_cast<Cut>(cut)) : keptAlive();
        });
        const auto client = clientFor(server.url());
        for (const char letter : before) {
            const auto earlier = letter == 'P' ? Method::Post : Method::Get;
            QVERIFY(ask(*client, {.method = earlier, .target = "/before"}).has_value());
        }
        const auto outcome = ask(*client,
            {.method = static_cast<Method>(method),
                .target = "/wish",
                .body = body.toStdString(),
                .contentType = "application/json"});
        QVERIFY(!outcome.has_value());
        QCOMPARE(outcome.error().kind, ErrorKind::ConnectionLost);
        QVERIFY(ask(*client, {.target = "/later"}).has_value());
        const auto copies = std::ranges::count_if(
            server.requests, [](const QByteArray &each) { return each.contains(" /wish "); });
        QCOMPARE(copies, 1);
    }

    void aConnectionThatDiedIdleCostsNoWish()
    {
        RawServer server([](const QByteArray &) { return keptAlive(); });
        const auto client = clientFor(server.url());
        QVERIFY(ask(*client, {.target = "/before"}).has_value());
        server.dropConnections();
        QVERIFY(ask(*client, {.method = Method::Post, .target = "/wish", .body = "{}"}));
    }

    // Whether a used connection still lives nobody can know before something was sent over it.
    void aServerThatClosesAfterEachChangeLosesNone_data()
    {
        QTest::addColumn<QByteArray>("connection");
        QTest::newRow("says nothing") << QByteArray();
        QTest::newRow("promises to stay") << QByteArray("Connection: keep-alive\r\n");
    }

    void aServerThatClosesAfterEachChangeLosesNone()
    {
        QFETCH(QByteArray, connection);
        RawServer server([&](const QByteArray &) {
            return Answer{
                .bytes = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n" + connection + "\r\n{}",
                .asksOnce = true};
        });
        const auto client = clientFor(server.url());
        for (int i = 0; i < 20; ++i) {
            const auto outcome
                = ask(*client, {.method = Method::Post, .target = "/wish", .body = "{}"});
            QVERIFY2(outcome.has_value(), qPrintable(QStringLiteral("change %1").arg(i)));
        }
        QCOMPARE(server.requests.size(), 20);
    }

    void changesSentAtOnceShareNoConnection()
    {
        RawServer server([](const QByteArray &) { return keptAlive(); });
        const auto client = clientFor(server.url());
        int answered = 0;
        std::vector<base::Call> calls;
        for (int i = 0; i < 20; ++i) {
            calls.push_back(client->send({.method = Method::Post, .target = "/wish", .body = "{}"},
                [&](const http::Outcome &got) { answered += got.has_value() ? 1 : 0; }));
        }
        QTRY_COMPARE(answered, 20);
        QCOMPARE(server.connections, 20);
    }

    void bodiesArriveWhole()
    {
        RawServer server([](const QByteArray &) { return keptAlive(); });
        const auto client = clientFor(server.url());
        const std::string body(3'000'000, 'x');
        QVERIFY(ask(*client, {.method = Method::Post, .target = "/wish", .body = body}));
        QVERIFY(server.requests.last().endsWith(QByteArray("\r\n\r\n").append(body.c_str())));
        QVERIFY(server.requests.last().contains("Content-Length: 3000000\r\n"));
    }

private:
    static std::unique_ptr<http::NetworkClient> clientFor(const std::string &url)
    {
        return std::move(http::NetworkClient::make({.url = url}, {}).value());
    }
    static http::Outcome ask(http::NetworkClient &client, const http::Request &request)
    {
        std::optional<http::Outcome> outcome;
        const auto call
            = client.send(request, [&](http::Outcome got) { outcome = std::move(got); });
        if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 5000)) {
            return base::fail(ErrorKind::Internal, "no completion");
        }
        return *outcome;
    }
};

QTEST_GUILESS_MAIN(SentOnceTest)
#include "sentoncetest.moc"
