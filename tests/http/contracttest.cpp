// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/networkclient.h"
#include "http/support/rawserver.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace latchkey;
using tests::Answer;
using tests::httpAnswer;
using tests::RawServer;

/// The asynchronous contract of base/call.h, held by the real client.
class ContractTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void completionComesOnceAndLater()
    {
        RawServer server([](const QByteArray &) { return Answer{httpAnswer("200 OK", "", "{}")}; });
        const auto client = make(server.url());
        int times = 0;
        const auto call = client->send({.target = "/x"}, [&](const http::Outcome &) { ++times; });
        QCOMPARE(times, 0);
        QVERIFY(call.isPending());
        QTRY_COMPARE(times, 1);
        QVERIFY(!call.isPending());
        untilALaterAnswer(*client);
        QCOMPARE(times, 1);
    }

    void nothingAfterCancel()
    {
        RawServer server([](const QByteArray &) { return Answer{httpAnswer("200 OK", "", "{}")}; });
        const auto client = make(server.url());
        int times = 0;
        auto call = client->send({.target = "/x"}, [&](const http::Outcome &) { ++times; });
        call.cancel();
        untilALaterAnswer(*client);
        QCOMPARE(times, 0);
    }

    void nothingAfterTheCallIsDropped()
    {
        RawServer server([](const QByteArray &) { return Answer{httpAnswer("200 OK", "", "{}")}; });
        const auto client = make(server.url());
        int times = 0;
        {
            const auto call
                = client->send({.target = "/x"}, [&](const http::Outcome &) { ++times; });
        }
        untilALaterAnswer(*client);
        QCOMPARE(times, 0);
    }

    void nothingAfterTheClientsDeath()
    {
        RawServer server([](const QByteArray &) { return Answer{httpAnswer("200 OK", "", "{}")}; });
        auto client = make(server.url());
        int times = 0;
        const auto call = client->send({.target = "/x"}, [&](const http::Outcome &) { ++times; });
        client.reset();
        untilALaterAnswer(*make(server.url()));
        QCOMPARE(times, 0);
    }

    void completionMayDestroyTheClient()
    {
        RawServer server([](const QByteArray &) { return Answer{httpAnswer("200 OK", "", "{}")}; });
        auto client = make(server.url());
        bool done = false;
        base::Call call = client->send({.target = "/x"}, [&](const http::Outcome &) {
            client.reset();
            done = true;
        });
        QTRY_VERIFY(done);
        untilALaterAnswer(*make(server.url()));
    }

    void completionMayAskAgain()
    {
        RawServer server([](const QByteArray &) { return Answer{httpAnswer("200 OK", "", "{}")}; });
        const auto client = make(server.url());
        int times = 0;
        base::Call second;
        const auto first = client->send({.target = "/1"}, [&](const http::Outcome &) {
            second = client->send({.target = "/2"}, [&](const http::Outcome &) { ++times; });
        });
        QTRY_COMPARE(times, 1);
        QCOMPARE(server.requests.size(), 2);
    }

    void onlyThisMachineIsReachedWithoutTls()
    {
        for (const char *url : {"http://example.org", "ftp://127.0.0.1", "https://u:p@host",
                 "https://host/?x=1", "nonsense", "http://127.0.0.1.example.org"}) {
            const auto origin = http::Origin::parse(url);
            QVERIFY2(!origin.has_value(), url);
            QCOMPARE(origin.error().kind, base::ErrorKind::Usage);
        }
        for (const char *url : {"http://127.0.0.1:1", "http://[::1]:8080/base/", "http://localhost",
                 "https://mdm.example.org"}) {
            QVERIFY2(http::Origin::parse(url).has_value(), url);
        }
    }

    void tokenWithALineEndIsRefused()
    {
        QVERIFY(!http::bearer(base::Secret(std::string_view("a\r\nX: y"))).has_value());
    }

private:
    static std::unique_ptr<http::NetworkClient> make(const std::string &url)
    {
        return std::move(http::NetworkClient::make({.url = url}, {}).value());
    }
    /// Until a later request of the same kind was answered.
    static void untilALaterAnswer(http::NetworkClient &client)
    {
        bool answered = false;
        const auto call
            = client.send({.target = "/later"}, [&](const http::Outcome &) { answered = true; });
        QTRY_VERIFY(answered);
    }
};

QTEST_GUILESS_MAIN(ContractTest)
#include "contracttest.moc"
