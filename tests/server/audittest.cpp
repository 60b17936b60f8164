// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/audit/audit.h"
#include "base/encoding.h"
#include "server/support/restserver.h"
#include "server/support/testdatabase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

#include <mutex>

using namespace latchkey;
using namespace latchkey::server;
using namespace latchkey::tests;

namespace {

/// One text of an entry as the API gives it, quoted as the description spells it; these need no
/// escapes.
std::string quoted(const QJsonValue &value)
{
    return value.isNull() ? "null" : '"' + value.toString().toStdString() + '"';
}

std::string respelled(const QJsonObject &entry)
{
    std::string json
        = "{\"number\":" + std::to_string(entry.value(QStringLiteral("number")).toInteger());
    for (const std::string name : {"at", "token", "address", "person", "action", "device", "reason",
             "before", "after", "result"}) {
        const QJsonValue value = entry.value(QLatin1String(name.data()));
        const bool isOptional = name == "person" || name == "before" || name == "after";
        if (!isOptional || !value.isNull()) {
            json += ",\"" + name + "\":" + quoted(value);
        }
    }
    return json + '}';
}

} // namespace

class AuditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEntryIsSpelledAsDescribed()
    {
        const AuditEntry entry{.number = 7,
            .record = {.at = base::parseRfc3339("2026-03-10T08:00:00.250Z").value(),
                .token = "hd",
                .address = std::nullopt,
                .action = AuditAction::Revoke,
                .device = "UDID-1",
                .reason = "a\"b\\c\n\x01 \xC3\xA4/",
                .result = AuditResult::Refused}};
        QCOMPARE(canonicalJson(entry),
            std::string("{\"number\":7,\"at\":\"2026-03-10T08:00:00.250Z\",\"token\":\"hd\","
                        "\"address\":null,\"action\":\"revoke\",\"device\":\"UDID-1\","
                        "\"reason\":\"a\\\"b\\\\c\\n\\u0001 \xC3\xA4/\",\"result\":\"refused\"}"));
        QCOMPARE(chainHash(std::string(32, '\0'), entry),
            base::blake2b(std::string(32, '\0') + canonicalJson(entry)));
    }

    void theChainVerifiesFromTheApiAlone()
    {
        RestServer server;
        server.enroll(1);
        const auto client = server.client("admin,act");
        QCOMPARE(client
                     .postJson("/api/v1/commands", "k",
                         R"({"type":"security-info","devices":["UDID-1"]})")
                     .status,
            202);
        const HeaderList person = {{"Person", "Kim%20Doe"}};
        QCOMPARE(
            client.call("DELETE", "/api/v1/devices/UDID-1/bootstrap-token", person).status, 403);
        const QJsonArray entries
            = client.get("/api/v1/audit").json().value(QStringLiteral("entries")).toArray();
        QCOMPARE(entries.size(), 3); // the token, the command, the refusal
        std::string hash(32, '\0');
        for (const auto &value : entries) {
            const QJsonObject entry = value.toObject();
            hash = base::blake2b(hash + respelled(entry));
            QCOMPARE(
                entry.value(QStringLiteral("hash")).toString().toStdString(), base::toHex(hash));
        }
        const QJsonObject refusal = entries.at(2).toObject();
        QCOMPARE(refusal.value(QStringLiteral("action")).toString(), QStringLiteral("revoke"));
        QCOMPARE(refusal.value(QStringLiteral("device")).toString(), QStringLiteral("UDID-1"));
        QCOMPARE(refusal.value(QStringLiteral("person")).toString(), QStringLiteral("Kim Doe"));
        QVERIFY(entries.at(1).toObject().value(QStringLiteral("person")).isNull());
        QCOMPARE(refusal.value(QStringLiteral("address")).toString(), QStringLiteral("127.0.0.1"));
        const QJsonArray later = client.get("/api/v1/audit?after=1&limit=1")
                                     .json()
                                     .value(QStringLiteral("entries"))
                                     .toArray();
        QCOMPARE(later, QJsonArray({entries.at(1)}));
    }

    void aPersonThatCannotBeReadIsRefused()
    {
        RestServer server;
        const auto client = server.client("act");
        const HeaderList headers
            = {{"Person", "%ff"}, {"Content-Type", "application/json"}, {"Idempotency-Key", "k"}};
        QCOMPARE(client.call("POST", "/api/v1/commands", headers, "{}").status, 400);
        QCOMPARE(summaryOf(server), QStringList{QStringLiteral("token-add done")});
    }

    void committedEntriesAreTheLinesForTheLog()
    {
        std::mutex mutex;
        std::vector<std::string> lines;
        RestServer server([&](Options &options) {
            options.auditLine = [&](const std::string &line) {
                const std::lock_guard lock(mutex);
                lines.push_back(line);
            };
        });
        const auto client = server.client("admin,act");
        QCOMPARE(client.call("DELETE", "/api/v1/devices/UDID-1/bootstrap-token").status, 403);
        QCOMPARE(client
                     .call("POST", "/api/v1/assigned", {{"Content-Type", "text/csv"}},
                         "serial,name,model,user\nNEW1,,,\n")
                     .status,
            200);
        const QJsonArray entries
            = client.get("/api/v1/audit?after=1").json().value(QStringLiteral("entries")).toArray();
        const std::lock_guard lock(mutex);
        QCOMPARE(lines.size(), std::size_t{2});
        for (int i = 0; i < 2; ++i) {
            const auto &line = lines[static_cast<std::size_t>(i)];
            QCOMPARE(QJsonDocument::fromJson(QByteArray::fromStdString(line)).object(),
                entries.at(i).toObject());
        }
        QCOMPARE(entries.at(1).toObject().value(QStringLiteral("after")).toString(),
            QStringLiteral("1 imported, 0 updated"));
    }

    void everyActionLeavesAnEntry()
    {
        RestServer server;
        server.enroll(1);
        QVERIFY(server.storeToken("UDID-1", "bytes"));
        const auto client = server.client("admin,act,revoke,report");
        const HeaderList csv = {{"Content-Type", "text/csv"}};
        const char *token = "/api/v1/devices/UDID-1/bootstrap-token";
        QCOMPARE(client.call("POST", "/api/v1/assigned", csv, "serial,name,model,user\nNEW1,,,\n")
                     .status,
            200);
        QCOMPARE(client.call("POST", "/api/v1/assigned", csv, "serial\n").status, 422);
        QCOMPARE(client.call("DELETE", token, {{"Reason", "lost"}}).status, 200);
        QCOMPARE(client.call("DELETE", token, {{"Reason", "again"}}).status, 404);
        QVERIFY(server.tokens().remove("token-1").has_value());
        QCOMPARE(summaryOf(server),
            QStringList({QStringLiteral("token-add done"), QStringLiteral("assigned done"),
                QStringLiteral("assigned refused"), QStringLiteral("revoke done"),
                QStringLiteral("revoke refused"), QStringLiteral("token-remove done")}));
    }

    void answersToChangesCiteTheirEntries()
    {
        RestServer server;
        server.enroll(1);
        QVERIFY(server.storeToken("UDID-1", "bytes"));
        const auto client = server.client("admin,act,revoke,read");
        const auto commands = client.call("POST", "/api/v1/commands",
            {{"Content-Type", "application/json"}, {"Idempotency-Key", "a"}},
            "{\"type\":\"security-info\",\"devices\":[\"UDID-1\"]}");
        const auto revoked = client.call("DELETE", "/api/v1/devices/UDID-1/bootstrap-token",
            {{"Reason", "lost"}, {"Idempotency-Key", "b"}});
        const auto again = client.call("DELETE", "/api/v1/devices/UDID-1/bootstrap-token",
            {{"Reason", "lost"}, {"Idempotency-Key", "b"}});
        const QJsonArray entries
            = client.get("/api/v1/audit").json().value(QStringLiteral("entries")).toArray();
        const auto cited = [&](const auto &answer) {
            return answer.json().value(QStringLiteral("audit")).toObject();
        };
        for (const auto &[answer, action] : {std::pair{commands, "commands"},
                 std::pair{revoked, "revoke"}, std::pair{again, "revoke"}}) {
            const auto number = cited(answer).value(QStringLiteral("number")).toInt();
            const QJsonObject entry = entries.at(number - 1).toObject();
            QCOMPARE(entry.value(QStringLiteral("number")).toInt(), number);
            QCOMPARE(entry.value(QStringLiteral("action")).toString(), QString::fromLatin1(action));
            QCOMPARE(
                entry.value(QStringLiteral("token")), cited(answer).value(QStringLiteral("token")));
        }
    }

    void tamperingShows_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<int>("brokenAt");
        QTest::newRow("nothing") << QByteArray("select 1") << 0;
        QTest::newRow("a reason changed")
            << QByteArray("update audit set reason='x' where number=2") << 2;
        QTest::newRow("a result changed")
            << QByteArray("update audit set result='refused' where number=3") << 3;
        QTest::newRow("an action that is none")
            << QByteArray("update audit set action='x' where number=3") << 3;
        QTest::newRow("one removed") << QByteArray("delete from audit where number=2") << 2;
        QTest::newRow("one moved") << QByteArray("update audit set number=9 where number=4") << 4;
        QTest::newRow("a hash made up") << QByteArray(
            "update audit set hash=(select hash from audit where number=2) "
            "where number=1") << 1;
    }

    void tamperingShows()
    {
        QFETCH(QByteArray, sql);
        QFETCH(int, brokenAt);
        RestServer server;
        for (int i = 0; i < 4; ++i) {
            server.newToken("read");
        }
        AuditVerdict verdict;
        QVERIFY(server.write([&](Session &session) -> base::Result<void> {
            auto done = test::unlockAudit(session);
            if (done) {
                done = session.connection().runNow(sql.toStdString());
            }
            auto verified = verifyAudit(session);
            if (!done || !verified) {
                return done ? tl::unexpected(verified.error()) : done;
            }
            verdict = *verified;
            return {};
        }));
        QCOMPARE(static_cast<int>(verdict.brokenAt.value_or(0)), brokenAt);
    }

    void entriesCanNeitherBeChangedNorRemoved()
    {
        RestServer server;
        server.newToken("read");
        for (const auto *sql : {"update audit set reason='x'", "delete from audit"}) {
            const bool done
                = server.write([&](Session &session) { return session.connection().runNow(sql); });
            QVERIFY2(!done, sql);
        }
        QCOMPARE(summaryOf(server).size(), 1);
    }

    void verifyReadsBeyondOnePage()
    {
        RestServer server;
        AuditVerdict verdict;
        QVERIFY(server.write([&](Session &session) -> base::Result<void> {
            for (int i = 0; i < 2500; ++i) {
                if (auto added = appendAudit(session, {.action = AuditAction::Commands}); !added) {
                    return tl::unexpected(added.error());
                }
            }
            auto verified = verifyAudit(session);
            if (verified) {
                verdict = *verified;
            }
            return {};
        }));
        QCOMPARE(verdict.entries, std::int64_t{2500});
        QVERIFY(!verdict.brokenAt);
    }

private:
    static QStringList summaryOf(RestServer &server)
    {
        QStringList lines;
        server.write([&](Session &session) -> base::Result<void> {
            const auto entries = readAudit(session, 0, 1000);
            for (const auto &entry : entries.value()) {
                lines << QString::fromStdString(std::string(wordOf(entry.record.action)) + ' '
                    + std::string(wordOf(entry.record.result)));
            }
            return {};
        });
        return lines;
    }
};

QTEST_GUILESS_MAIN(AuditTest)
#include "audittest.moc"
