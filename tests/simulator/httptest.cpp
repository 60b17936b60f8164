// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/httpclient.h"
#include "simulator/wakelistener.h"

#include <QTest>

using namespace latchkey;
using namespace latchkey::simulator;
using State = ResponseReader::State;

class HttpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersAreReadByteByByte_data()
    {
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("keepsOpen");
        QTest::newRow("length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello")
                                << 200 << QByteArray("hello") << true;
        QTest::newRow("empty") << QByteArray("HTTP/1.1 200 OK\r\ncontent-length:0\r\n\r\n") << 200
                               << QByteArray() << true;
        QTest::newRow("chunks") << QByteArray(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
            "3\r\nhel\r\n2;x=y\r\nlo\r\n0\r\n\r\n")
                                << 200 << QByteArray("hello") << true;
        QTest::newRow("closing") << QByteArray("HTTP/1.1 403 No\r\nConnection: close\r\n"
                                               "Content-Length: 0\r\n\r\n")
                                 << 403 << QByteArray() << false;
        QTest::newRow("no content")
            << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << 204 << QByteArray() << true;
        QTest::newRow("continue first") << QByteArray(
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
                                        << 200 << QByteArray("ok") << true;
    }
    void answersAreReadByteByByte()
    {
        QFETCH(QByteArray, wire);
        ResponseReader reader;
        State state = State::Reading;
        for (const char byte : wire) {
            QCOMPARE(state, State::Reading);
            state = reader.feed({&byte, 1});
        }
        QCOMPARE(state, State::Complete);
        QTEST(reader.keepsOpen(), "keepsOpen");
        const Response response = reader.take();
        QTEST(response.status, "status");
        QTEST(QByteArray::fromStdString(response.body), "body");
    }

    void brokenAnswersAreRefused_data()
    {
        QTest::addColumn<QByteArray>("wire");
        QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2p1\r\n\r\n");
        QTest::newRow("no status") << QByteArray("HTTP/1.1 OK\r\n\r\n");
        QTest::newRow("bad length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1x\r\n\r\n");
        QTest::newRow("huge") << QByteArray(
            "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n");
        QTest::newRow("bad chunk")
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");
        QTest::newRow("too much") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nab");
        QTest::newRow("endless head") << QByteArray(70000, 'h');
    }
    void brokenAnswersAreRefused()
    {
        QFETCH(QByteArray, wire);
        ResponseReader reader;
        QCOMPARE(reader.feed(wire.toStdString()), State::Broken);
    }

    void closedConnectionEndsOnlyABodyWithoutLength()
    {
        ResponseReader open;
        QCOMPARE(open.feed("HTTP/1.1 200 OK\r\n\r\nhello"), State::Reading);
        QCOMPARE(open.finish(), State::Complete);
        ResponseReader cut;
        QCOMPARE(cut.feed("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhello"), State::Reading);
        QCOMPARE(cut.finish(), State::Broken);
    }

    void addressesAreParsed()
    {
        const auto plain = Endpoint::parse("http://127.0.0.1:8080/prefix/");
        QVERIFY(plain.has_value());
        QCOMPARE(plain->authority(), std::string("127.0.0.1:8080"));
        QCOMPARE(plain->path, std::string("/prefix"));
        for (const char *bad : {"", "127.0.0.1", "https://x", "http://", "http://x:99999"}) {
            QVERIFY2(!Endpoint::parse(bad), bad);
        }
    }

    void wakeBodiesAreStrict()
    {
        using Udids = std::vector<std::string>;
        QCOMPARE(readUdids(R"({"udids":["A-1","B"]})").value(), Udids({"A-1", "B"}));
        QCOMPARE(readUdids(R"( { "udids" : [ ] } )").value(), Udids());
        for (const char *bad : {"", "{}", R"({"udids":["A",]})", R"({"udids":"A"})",
                 R"({"udids":["A\"]})", R"({"udids":["A"]}x)", R"({"udid":["A"]})"}) {
            QVERIFY2(!readUdids(bad), bad);
        }
    }

    void wakesTravelOverASocket()
    {
        const auto loop = std::move(*EventLoop::make());
        std::vector<std::string> woken;
        const auto listener = WakeListener::open(
            *loop, "127.0.0.1", 0, [&](const std::vector<std::string> &udids) { woken = udids; });
        QVERIFY(listener.has_value());
        const auto endpoint = Endpoint::parse((*listener)->url());
        HttpClient client(*loop, 2, std::chrono::seconds(30));
        std::vector<int> statuses;
        for (const char *body : {R"({"udids":["A","B"]})", "nonsense", R"({"udids":["C"]})"}) {
            client.send(*endpoint,
                {.method = "POST", .path = "", .contentType = "application/json", .body = body},
                [&](const base::Result<Response> &response) {
                    statuses.push_back(response ? response->status : 0);
                });
        }
        while (statuses.size() < 3) {
            loop->run(std::chrono::milliseconds(100));
        }
        QCOMPARE(std::ranges::count(statuses, 204), 2);
        QCOMPARE(std::ranges::count(statuses, 400), 1);
        QVERIFY(!woken.empty());
    }

    void refusedConnectionIsAnErrorOfItsOwn()
    {
        const auto loop = std::move(*EventLoop::make());
        std::uint16_t closed = 0;
        { // a port that was free a moment ago
            const auto listener = WakeListener::open(*loop, "127.0.0.1", 0, [](const auto &) {});
            closed = Endpoint::parse((*listener)->url())->port;
        }
        HttpClient client(*loop, 1, std::chrono::seconds(30));
        std::optional<base::Error> error;
        client.send({.host = "127.0.0.1", .port = closed, .path = {}},
            {.path = "/", .contentType = {}}, [&](const base::Result<Response> &response) {
                error = response ? base::Error{} : response.error();
            });
        while (!error) {
            loop->run(std::chrono::milliseconds(100));
        }
        QCOMPARE(error->kind, base::ErrorKind::ConnectionRefused);
    }

    void silentServerMeetsTheDeadline()
    {
        const auto loop = std::move(*EventLoop::make());
        const auto asleep = std::move(*EventLoop::make()); // never run: it takes and says nothing
        const auto listener = WakeListener::open(*asleep, "127.0.0.1", 0, [](const auto &) {});
        HttpClient client(*loop, 1, std::chrono::milliseconds(50));
        std::optional<base::Error> error;
        client.send(*Endpoint::parse((*listener)->url()), {.path = "", .contentType = "text/plain"},
            [&](const base::Result<Response> &response) {
                error = response ? base::Error{} : response.error();
            });
        while (!error) {
            loop->run(std::chrono::milliseconds(20));
            client.checkDeadlines();
        }
        QCOMPARE(error->kind, base::ErrorKind::DeadlineExceeded);
    }
};

QTEST_GUILESS_MAIN(HttpTest)
#include "httptest.moc"
