// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/front/httpserver.h"
#include "server/front/percent.h"
#include "server/support/wire.h"

#include <QTest>

#include <condition_variable>
#include <mutex>
#include <thread>

using namespace latchkey::server;
using namespace latchkey::server::test;

namespace {

/// A route that keeps its answers until it is told to give them.
class Late {
public:
    void take(Respond respond)
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(respond));
        m_changed.notify_all();
    }
    std::vector<Respond> waitFor(std::size_t count)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_waiting.size() >= count; });
        return std::exchange(m_waiting, {});
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Respond> m_waiting;
};

} // namespace

/// The HTTP front: routes, late answers, clients that leave.
class FrontTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_router = Router();
        m_router.add({"GET", "/late", 1024,
            [this](Request &, const Respond &respond) { m_late.take(respond); }});
        m_router.add({"POST", "/echo/{name}", 1024, [](Request &request, const Respond &respond) {
                          respond({.contentType = "text/plain",
                              .body = request.parts["name"] + "|" + request.query["q"] + "|"
                                  + request.body + "|" + std::string(request.header("x-a"))});
                      }});
        m_router.add({"GET", "/forgotten", 1024, [](Request &, const Respond &) {}});
        Listen listen;
        listen.behindProxy = true;
        m_server = std::move(*HttpServer::start(listen, m_router));
    }
    void cleanup() { m_server.reset(); }
    void partsQueryBodyAndHeadersArrive();
    void answerMayComeLater();
    void clientThatLeavesHarmsNobody();
    void forgottenAnswerIs500();
    void headIsAGetWithoutBody();
    void keepAliveServesOneAfterAnother();
    void stopAnswersWhatIsUnderWay();
    void theNextStartGetsThePortThatThisOneWasGiven();
    void percentDecoding();

private:
    Router m_router;
    Late m_late;
    std::unique_ptr<HttpServer> m_server;
};

void FrontTest::partsQueryBodyAndHeadersArrive()
{
    const auto reply = ask(m_server->port(),
        {.method = "POST",
            .path = "/echo/a%2Fb%20c?q=1%2B1+x",
            .headers = {{"X-A", "y"}},
            .body = "body"});
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, std::string("a/b c|1+1 x|body|y"));
}

void FrontTest::answerMayComeLater()
{
    Wire first(m_server->port());
    Wire second(m_server->port());
    first.send(wireText({.method = "GET", .path = "/late"}));
    second.send(wireText({.method = "GET", .path = "/late"}));
    const auto waiting = m_late.waitFor(1);
    auto all = waiting;
    while (all.size() < 2) {
        for (auto &respond : m_late.waitFor(1)) {
            all.push_back(respond);
        }
    }
    std::thread([&] {
        for (const auto &respond : all) {
            respond({.body = "late"});
            respond({.status = 500}); // only the first counts
        }
    }).join();
    QCOMPARE(first.receive().body, std::string("late"));
    QCOMPARE(second.receive().status, 200);
}

void FrontTest::clientThatLeavesHarmsNobody()
{
    std::vector<Respond> all;
    for (int i = 0; i < 20; ++i) {
        Wire wire(m_server->port());
        wire.send(wireText({.method = "GET", .path = "/late"}));
        for (auto &respond : m_late.waitFor(1)) {
            all.push_back(std::move(respond));
        }
    } // every wire is closed now
    for (const auto &respond : all) {
        respond({.body = std::string(100000, 'x')});
    }
    all.clear();
    QCOMPARE(ask(m_server->port(), {.method = "POST", .path = "/echo/x"}).status, 200);
}

void FrontTest::forgottenAnswerIs500()
{
    QCOMPARE(ask(m_server->port(), {.method = "GET", .path = "/forgotten"}).status, 500);
}

void FrontTest::headIsAGetWithoutBody()
{
    Wire wire(m_server->port());
    wire.send("HEAD /forgotten HTTP/1.1\r\nHost: h\r\n\r\n");
    QCOMPARE(wire.receive().status, 500);
}

void FrontTest::keepAliveServesOneAfterAnother()
{
    Wire wire(m_server->port());
    for (int i = 0; i < 10; ++i) {
        const auto text = std::to_string(i);
        const auto reply = wire.exchange({.method = "POST", .path = "/echo/x", .body = text});
        QCOMPARE(reply.body, "x||" + text + "|");
    }
}

void FrontTest::stopAnswersWhatIsUnderWay()
{
    Wire wire(m_server->port());
    wire.send(wireText({.method = "GET", .path = "/late"}));
    auto waiting = m_late.waitFor(1);
    std::thread stopping([this] { m_server->stop(); });
    waiting.front()({.body = "in time"});
    waiting.clear();
    QCOMPARE(wire.receive().body, std::string("in time"));
    stopping.join();
    QCOMPARE(ask(m_server->port(), {.method = "GET", .path = "/late"}).status, 0);
}

void FrontTest::theNextStartGetsThePortThatThisOneWasGiven()
{
    Listen again{.port = m_server->port()};
    Wire lingering(again.port);
    QCOMPARE(lingering.exchange({.method = "POST", .path = "/echo/x"}).status, 200);
    m_server.reset();
    const auto next = HttpServer::start(again, m_router);
    QVERIFY2(next, next ? "" : next.error().detail.c_str());
    QCOMPARE((*next)->port(), again.port);
}

void FrontTest::percentDecoding()
{
    QCOMPARE(percentDecoded("a%20b%2Fc+%"), std::string("a b/c+%"));
    QCOMPARE(percentDecoded("%4"), std::string("%4"));
    QCOMPARE(percentDecoded("a+b", true), std::string("a b"));
    QCOMPARE(percentDecoded("%zz%41"), std::string("%zzA"));
}

QTEST_GUILESS_MAIN(FrontTest)
#include "fronttest.moc"
