// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/encoding.h"
#include "server/support/restserver.h"

#include <QJsonArray>
#include <QtTest>

using namespace latchkey;
using namespace latchkey::tests;

namespace {

const std::string tokenBytes = "the-bootstrap-token-of-this-mac";

Answer revoke(const RestClient &client, const std::string &device, HeaderList headers = {})
{
    headers.emplace_back("Reason", "lost%20Mac");
    return client.call("DELETE", "/api/v1/devices/" + device + "/bootstrap-token", headers);
}

QString escrowOf(const RestClient &client, const std::string &device)
{
    const QJsonObject facts = client.get("/api/v1/devices/" + device)
                                  .json()
                                  .value(QStringLiteral("facts"))
                                  .toObject()
                                  .value(QStringLiteral("facts"))
                                  .toObject();
    const QJsonValue statement = facts.value(QStringLiteral("escrowOnServer"));
    const QJsonObject newest
        = statement.isArray() ? statement.toArray().at(0).toObject() : statement.toObject();
    return newest.value(QStringLiteral("value")).toString();
}

} // namespace

class RestRevokeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<RestServer>(
            [](server::Options &options) { options.revokeLimit = 3; });
        for (int n = 1; n <= 5; ++n) {
            m_server->enroll(n);
            QVERIFY(m_server->storeToken("UDID-" + std::to_string(n), tokenBytes));
        }
        m_client = std::make_unique<RestClient>(m_server->client("read,names,revoke"));
    }

    void theTokenIsGoneWhenTheAnswerComes()
    {
        QCOMPARE(escrowOf(*m_client, "UDID-1"), QStringLiteral("escrowed"));
        const auto answer = revoke(*m_client, "UDID-1");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json().value(QStringLiteral("deleted")).toBool(), true);
        QCOMPARE(answer.json().value(QStringLiteral("at")).toString(),
            QStringLiteral("2026-03-10T08:00:00Z"));
        QCOMPARE(escrowOf(*m_client, "UDID-1"), QStringLiteral("not-escrowed"));
        QCOMPARE(escrowOf(*m_client, "UDID-2"), QStringLiteral("escrowed"));
        const auto events = m_client->get("/api/v1/devices/UDID-1/events?limit=1");
        QVERIFY(events.body.find(R"("kind":"revoke")") != std::string::npos);
    }

    void withoutATokenItSaysSo()
    {
        QCOMPARE(revoke(*m_client, "UDID-1").status, 200);
        const auto again = revoke(*m_client, "UDID-1");
        QCOMPARE(again.status, 404);
        QVERIFY(again.problem().contains(QStringLiteral("no Bootstrap Token")));
        QCOMPARE(revoke(*m_client, "nobody").status, 404);
    }

    void aTokenThatDoesNotOpenCanBeDeleted()
    {
        m_server->write([](server::Session &session) -> base::Result<void> {
            return session.query("update vault set unopened_since=1").run();
        });
        QCOMPARE(escrowOf(*m_client, "UDID-1"), QStringLiteral("not-escrowed"));
        QCOMPARE(revoke(*m_client, "UDID-1").status, 200);
        QCOMPARE(revoke(*m_client, "UDID-1").status, 404);
        const auto audit = m_server->client("admin").get("/api/v1/audit").json();
        const auto entries = audit.value(QStringLiteral("entries")).toArray();
        QStringList met; // by the revocation that was done
        for (const QJsonValue entry : entries) {
            const QJsonObject told = entry.toObject();
            if (told.value(QStringLiteral("action")).toString() == QStringLiteral("revoke")
                && told.value(QStringLiteral("result")).toString() == QStringLiteral("done")) {
                met.append(told.value(QStringLiteral("before")).toString());
            }
        }
        QCOMPARE(met, QStringList{QStringLiteral("not-escrowed")});
    }

    void aRepeatedKeyGetsTheStoredAnswer()
    {
        const HeaderList key = {{"Idempotency-Key", "k"}};
        const auto first = revoke(*m_client, "UDID-1", key);
        m_server->clock().set(m_server->clock().now() + std::chrono::minutes(1));
        const auto second = revoke(*m_client, "UDID-1", key);
        QCOMPARE(first.status, 200);
        QCOMPARE(second.status, 200);
        QCOMPARE(second.body, first.body);
        QCOMPARE(revoke(*m_client, "UDID-2", key).status, 422);
        QCOMPARE(escrowOf(*m_client, "UDID-2"), QStringLiteral("escrowed"));
    }

    void theReasonIsRequired()
    {
        for (const HeaderList &headers :
            {HeaderList(), HeaderList({{"Reason", ""}}), HeaderList({{"Reason", "%ff"}}),
                HeaderList({{"Reason", std::string(501, 'a')}})}) {
            const auto answer
                = m_client->call("DELETE", "/api/v1/devices/UDID-1/bootstrap-token", headers);
            QCOMPARE(answer.status, 400);
        }
        QCOMPARE(escrowOf(*m_client, "UDID-1"), QStringLiteral("escrowed"));
    }

    void theLimitIsPerTokenAndHour()
    {
        for (const auto *device : {"UDID-1", "UDID-2", "UDID-3"}) {
            QCOMPARE(revoke(*m_client, device).status, 200);
        }
        m_server->clock().set(m_server->clock().now() + std::chrono::minutes(20));
        const auto refused = revoke(*m_client, "UDID-4");
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.headers.at("retry-after"), std::string("2400"));
        QCOMPARE(escrowOf(*m_client, "UDID-4"), QStringLiteral("escrowed"));
        QCOMPARE(revoke(m_server->client("revoke"), "UDID-4").status, 200);
        m_server->clock().set(m_server->clock().now() + std::chrono::minutes(40));
        QCOMPARE(revoke(*m_client, "UDID-5").status, 200);
    }

    void whereApprovalIsNeededTwoTokensMustAsk()
    {
        RestServer server([](server::Options &options) { options.revokeNeedsApproval = true; });
        server.enroll(1);
        QVERIFY(server.storeToken("UDID-1", tokenBytes));
        const auto first = server.client("read,revoke");
        const auto second = server.client("revoke");
        QCOMPARE(revoke(first, "UDID-1").status, 409);
        QCOMPARE(revoke(first, "UDID-1").status, 409);
        QCOMPARE(escrowOf(first, "UDID-1"), QStringLiteral("escrowed"));
        server.clock().set(server.clock().now() + std::chrono::hours(24));
        QCOMPARE(revoke(second, "UDID-1").status, 409); // the first wish is too old
        server.clock().set(server.clock().now() + std::chrono::hours(23));
        QCOMPARE(revoke(first, "UDID-1").status, 200);
        QCOMPARE(escrowOf(first, "UDID-1"), QStringLiteral("not-escrowed"));
        QCOMPARE(auditOf(server),
            (QStringList{QStringLiteral("filed escrowed escrowed"),
                QStringLiteral("filed escrowed escrowed"),
                QStringLiteral("filed escrowed escrowed"),
                QStringLiteral("done escrowed not-escrowed")}));
    }

    void anApprovalIsBoundToTheList()
    {
        RestServer server([](server::Options &options) { options.revokeNeedsApproval = true; });
        for (const auto *device : {"UDID-1", "UDID-2"}) {
            server.enroll(device[5] - '0');
            QVERIFY(server.storeToken(device, tokenBytes));
        }
        const auto first = server.client("read,revoke");
        const auto second = server.client("revoke");
        const HeaderList both = {{"Revoke-List", base::toHex(base::sha256("UDID-1\nUDID-2\n"))}};
        const HeaderList one = {{"Revoke-List", base::toHex(base::sha256("UDID-1\n"))}};
        QCOMPARE(revoke(first, "UDID-1", both).status, 409);
        QCOMPARE(revoke(second, "UDID-1", one).status, 409);
        QCOMPARE(revoke(second, "UDID-1").status, 409);
        QCOMPARE(revoke(second, "UDID-2", both).status, 409); // this one nobody filed yet
        QCOMPARE(escrowOf(first, "UDID-1"), QStringLiteral("escrowed"));
        QCOMPARE(revoke(second, "UDID-1", both).status, 200);
        QCOMPARE(revoke(first, "UDID-2", both).status, 200);
        QCOMPARE(revoke(first, "UDID-2", {{"Revoke-List", "both"}}).status, 400);
    }

    void aRemovedTokenTakesItsWishesAlong()
    {
        RestServer server([](server::Options &options) { options.revokeNeedsApproval = true; });
        server.enroll(1);
        QVERIFY(server.storeToken("UDID-1", tokenBytes));
        QCOMPARE(revoke(server.client("revoke"), "UDID-1").status, 409);
        QVERIFY(server.tokens().remove("token-1").has_value());
        QCOMPARE(revoke(server.client("revoke"), "UDID-1").status, 409);
    }

    void noAnswerCarriesTokenBytes()
    {
        const auto all = m_server->client("read,names,admin,revoke,act");
        std::string everything;
        for (const auto *path : {"/api/v1/server", "/api/v1/devices", "/api/v1/devices/UDID-1",
                 "/api/v1/devices/UDID-1/events", "/api/v1/devices/UDID-1/crypto-users",
                 "/api/v1/devices/UDID-1/commands", "/api/v1/history", "/api/v1/audit",
                 "/metrics"}) {
            const auto answer = all.get(path);
            QCOMPARE(answer.status, 200);
            everything += answer.body;
        }
        everything += revoke(all, "UDID-1").body;
        for (const auto &form : {tokenBytes, base::toBase64(tokenBytes), base::toHex(tokenBytes)}) {
            QVERIFY(everything.find(form) == std::string::npos);
        }
    }

private:
    /// "result before after" of all revocations.
    static QStringList auditOf(RestServer &server)
    {
        QStringList lines;
        const auto entries = server.client("admin")
                                 .get("/api/v1/audit")
                                 .json()
                                 .value(QStringLiteral("entries"))
                                 .toArray();
        for (const auto &value : entries) {
            const QJsonObject entry = value.toObject();
            if (entry.value(QStringLiteral("action")).toString() == QLatin1String("revoke")) {
                lines << QStringLiteral("%1 %2 %3")
                             .arg(entry.value(QStringLiteral("result")).toString(),
                                 entry.value(QStringLiteral("before")).toString(),
                                 entry.value(QStringLiteral("after")).toString());
            }
        }
        return lines;
    }

    std::unique_ptr<RestServer> m_server;
    std::unique_ptr<RestClient> m_client;
};

QTEST_GUILESS_MAIN(RestRevokeTest)
#include "restrevoketest.moc"
