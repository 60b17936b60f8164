// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/support/restserver.h"

#include "server/storage/identityrows.h"

#include <QJsonArray>
#include <QtTest>

#include <thread>

using namespace latchkey;
using namespace latchkey::tests;

namespace {

const char *commandsPath = "/api/v1/commands";

std::string body(const char *type, const char *devices, bool join = false)
{
    return std::string(R"({"type":")") + type + R"(","devices":)" + devices + R"(,"join":)"
        + (join ? "true}" : "false}");
}

QJsonObject firstCommand(const Answer &answer)
{
    return answer.json().value(QStringLiteral("commands")).toArray().at(0).toObject();
}

} // namespace

class RestCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<RestServer>();
        m_server->enroll(1);
        m_server->enroll(2);
        m_client = std::make_unique<RestClient>(m_server->client("read,act"));
    }

    void queuesForEachMacAndReadsItBack()
    {
        const auto answer = m_client->postJson(
            commandsPath, "a", body("mdm-options", R"(["UDID-1","UDID-2","nobody"])"));
        QCOMPARE(answer.status, 202);
        const QJsonArray commands = answer.json().value(QStringLiteral("commands")).toArray();
        QCOMPARE(commands.size(), 3);
        QCOMPARE(commands.at(0).toObject().value(QStringLiteral("outcome")).toString(),
            QStringLiteral("queued"));
        QVERIFY(!commands.at(0).toObject().contains(QStringLiteral("reason")));
        QCOMPARE(commands.at(2).toObject().value(QStringLiteral("outcome")).toString(),
            QStringLiteral("refused"));
        QCOMPARE(commands.at(2).toObject().value(QStringLiteral("reason")).toString(),
            QStringLiteral("unknown-device"));
        QVERIFY(commands.at(2).toObject().value(QStringLiteral("command")).isNull());

        const QString request = answer.json().value(QStringLiteral("request")).toString();
        const auto read = m_client->get("/api/v1/commands/" + request.toStdString());
        QCOMPARE(read.status, 200);
        const QJsonArray stored = read.json().value(QStringLiteral("commands")).toArray();
        QCOMPARE(stored.size(), 2);
        QCOMPARE(stored.at(0).toObject().value(QStringLiteral("id")),
            commands.at(0).toObject().value(QStringLiteral("command")));
        QCOMPARE(stored.at(0).toObject().value(QStringLiteral("state")).toString(),
            QStringLiteral("queued"));
        const auto ofDevice = m_client->get("/api/v1/devices/UDID-1/commands");
        QCOMPARE(firstCommand(ofDevice).value(QStringLiteral("request")).toString(), request);
    }

    void aMacThatCheckedOutIsLeftOutAndTheOthersAreNot()
    {
        m_server->write([&](server::Session &session) -> base::Result<void> {
            server::IdentityRows identities(session);
            for (const auto *udid : {"UDID-1", "UDID-2"}) {
                const auto row = server::DeviceRows(session).byUdid(udid);
                const auto bound = identities.bind({.device = (*row)->key,
                    .certificate = std::string("certificate of ") + udid,
                    .publicKey = "key",
                    .boundAt = m_server->clock().now()});
                if (!bound) {
                    return bound;
                }
            }
            const auto gone = server::DeviceRows(session).byUdid("UDID-2");
            return identities.end((*gone)->key, m_server->clock().now());
        });
        const auto answer = m_client->postJson(
            commandsPath, "a", body("security-info", R"(["UDID-2","UDID-1"])"));
        QCOMPARE(answer.status, 202);
        const QJsonObject refused = firstCommand(answer);
        QCOMPARE(refused.value(QStringLiteral("outcome")).toString(), QStringLiteral("refused"));
        QCOMPARE(
            refused.value(QStringLiteral("reason")).toString(), QStringLiteral("not-enrolled"));
        QVERIFY(refused.value(QStringLiteral("command")).isNull());
        QCOMPARE(queued("UDID-2"), 0);
        QCOMPARE(queued("UDID-1"), 1);
    }

    void theSameKeyAndBodyStartNothingTwice()
    {
        const std::string asked = body("security-info", R"(["UDID-1"])");
        const auto first = m_client->postJson(commandsPath, "k", asked);
        const auto second = m_client->postJson(commandsPath, "k", asked);
        QCOMPARE(second.status, first.status);
        QCOMPARE(second.body, first.body);
        QCOMPARE(queued("UDID-1"), 1);
        const auto other = m_client->postJson(commandsPath, "l", asked);
        QVERIFY(other.body != first.body);
        QCOMPARE(queued("UDID-1"), 2);
    }

    void theSameKeyAtTheSameTimeStartsOne()
    {
        const std::string asked = body("security-info", R"(["UDID-1"])");
        std::vector<Answer> answers(8);
        std::vector<std::thread> threads;
        for (auto &answer : answers) {
            threads.emplace_back([&] { answer = m_client->postJson(commandsPath, "k", asked); });
        }
        for (auto &thread : threads) {
            thread.join();
        }
        for (const auto &answer : answers) {
            QCOMPARE(answer.status, 202);
            QCOMPARE(answer.body, answers.front().body);
        }
        QCOMPARE(queued("UDID-1"), 1);
    }

    void theSameKeyWithAnotherBodyIsRefused()
    {
        QCOMPARE(
            m_client->postJson(commandsPath, "k", body("security-info", R"(["UDID-1"])")).status,
            202);
        QCOMPARE(
            m_client->postJson(commandsPath, "k", body("security-info", R"(["UDID-2"])")).status,
            422);
        QCOMPARE(queued("UDID-2"), 0);
    }

    void keysOfDifferentTokensDoNotMeet()
    {
        const auto other = m_server->client("read,act");
        const std::string asked = body("security-info", R"(["UDID-1"])");
        const auto first = m_client->postJson(commandsPath, "k", asked);
        const auto second = other.postJson(commandsPath, "k", asked);
        QCOMPARE(second.status, 202);
        QVERIFY(second.body != first.body);
    }

    void joinUsesTheCommandThatWaits()
    {
        const std::string asked = body("mdm-options", R"(["UDID-1"])", true);
        const auto first = m_client->postJson(commandsPath, "a", asked);
        const auto second = m_client->postJson(commandsPath, "b", asked);
        QCOMPARE(firstCommand(second).value(QStringLiteral("outcome")).toString(),
            QStringLiteral("joined"));
        QCOMPARE(firstCommand(second).value(QStringLiteral("command")),
            firstCommand(first).value(QStringLiteral("command")));
        QCOMPARE(queued("UDID-1"), 2); // it, and the question for the other options before it
        const QString request = second.json().value(QStringLiteral("request")).toString();
        const auto bound = m_client->get("/api/v1/commands/" + request.toStdString());
        QCOMPARE(bound.json().value(QStringLiteral("commands")).toArray().size(), 1);
    }

    void wrongRequestsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const QByteArray json = "application/json";
        const auto good = QByteArray::fromStdString(body("security-info", R"(["UDID-1"])"));
        QTest::newRow("no key") << QByteArray() << json << good << 400;
        QTest::newRow("long key") << QByteArray(129, 'k') << json << good << 400;
        QTest::newRow("no JSON") << QByteArray("k") << json << QByteArray("{") << 400;
        QTest::newRow("wrong type")
            << QByteArray("k") << json << QByteArray(R"({"type":5,"devices":["UDID-1"]})") << 400;
        QTest::newRow("wrong device")
            << QByteArray("k") << json << QByteArray(R"({"type":"security-info","devices":[1]})")
            << 400;
        QTest::newRow("another media type")
            << QByteArray("k") << QByteArray("text/plain") << good << 415;
        QTest::newRow("unknown command")
            << QByteArray("k") << json << QByteArray(R"({"type":"erase","devices":["UDID-1"]})")
            << 422;
        QTest::newRow("push") << QByteArray("k") << json
                              << QByteArray(R"({"type":"push","devices":["UDID-1"]})") << 422;
        QTest::newRow("the server's own command")
            << QByteArray("k") << json
            << QByteArray(R"({"type":"install-profile","devices":["UDID-1"]})") << 422;
        QTest::newRow("no Mac") << QByteArray("k") << json
                                << QByteArray(R"({"type":"security-info","devices":[]})") << 422;
        QTest::newRow("twice") << QByteArray(
            "k") << json << QByteArray(R"({"type":"security-info","devices":["UDID-1","UDID-1"]})")
                               << 422;
        QByteArray many = R"({"type":"security-info","devices":["0")";
        for (int i = 1; i <= 1000; ++i) {
            many += ",\"" + QByteArray::number(i) + '"';
        }
        QTest::newRow("1001 Macs") << QByteArray("k") << json << many + "]}" << 413;
        QTest::newRow("too many bytes")
            << QByteArray("k") << json << QByteArray(300 * 1024, ' ') << 413;
    }

    void wrongRequestsAreRefused()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        HeaderList headers = {{"Content-Type", type.toStdString()}};
        if (!key.isEmpty()) {
            headers.emplace_back("Idempotency-Key", key.toStdString());
        }
        const auto answer = m_client->call("POST", commandsPath, headers, body.toStdString());
        QCOMPARE(answer.status, status);
        QVERIFY2(answer.problem().endsWith(QLatin1Char('.')), qPrintable(answer.problem()));
        QCOMPARE(queued("UDID-1"), 0);
    }

private:
    int queued(const std::string &id)
    {
        const auto answer = m_client->get("/api/v1/devices/" + id + "/commands");
        return static_cast<int>(answer.json().value(QStringLiteral("commands")).toArray().size());
    }

    std::unique_ptr<RestServer> m_server;
    std::unique_ptr<RestClient> m_client;
};

QTEST_GUILESS_MAIN(RestCommandTest)
#include "restcommandtest.moc"
