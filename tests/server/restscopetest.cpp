// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/support/openapi.h"
#include "server/support/restserver.h"

#include <QtTest>

#include <cstdio>

using namespace latchkey;
using namespace latchkey::tests;

namespace {

struct RouteRow {
    const char *method;
    const char *path;
    const char *scope;
    HeaderList headers;
    const char *body;
    int allowed; ///< what the right scope gets for this request
};

const std::vector<RouteRow> &routes()
{
    static const std::vector<RouteRow> rows = {
        {"GET", "/api/v1/server", "read", {}, "", 200},
        {"GET", "/api/v1/devices", "read", {}, "", 200},
        {"GET", "/api/v1/devices/UDID-1", "read", {}, "", 200},
        {"GET", "/api/v1/devices/UDID-1/events", "read", {}, "", 200},
        {"GET", "/api/v1/devices/UDID-1/crypto-users", "read", {}, "", 200},
        {"GET", "/api/v1/devices/UDID-1/commands", "read", {}, "", 200},
        {"GET", "/api/v1/commands/none", "read", {}, "", 404},
        {"GET", "/api/v1/history", "read", {}, "", 200},
        {"GET", "/api/v1/audit", "admin", {}, "", 200},
        {"POST", "/api/v1/assigned", "admin", {{"Content-Type", "text/csv"}},
            "serial,name,model,user\n", 200},
        {"POST", "/api/v1/commands", "act",
            {{"Content-Type", "application/json"}, {"Idempotency-Key", "k"}},
            R"({"type":"security-info","devices":["UDID-1"]})", 202},
        {"DELETE", "/api/v1/devices/UDID-1/bootstrap-token", "revoke", {{"Reason", "lost"}}, "",
            404},
        {"POST", "/api/v1/devices/UDID-1/mac-output", "report", {{"Content-Type", "text/plain"}},
            "profiles: Bootstrap Token escrowed to server: YES\n", 200},
    };
    return rows;
}

} // namespace

class RestScopeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<RestServer>();
        m_server->enroll(1);
        for (const auto *scope : {"read", "names", "act", "revoke", "report", "admin"}) {
            m_tokens[scope] = m_server->newToken(scope);
        }
    }

    void theTableHoldsEveryDescribedOperation()
    {
        QStringList described;
        for (const auto &operation : OpenApi().operations()) {
            if (!operation.scope.isEmpty()) {
                described << operation.line() + QLatin1Char(' ') + operation.scope;
            }
        }
        QStringList tried;
        for (const auto &row : routes()) {
            QString path = QString::fromLatin1(row.path);
            path.replace(QLatin1String("UDID-1"), QLatin1String("{id}"));
            path.replace(QLatin1String("/commands/none"), QLatin1String("/commands/{request}"));
            tried << QStringLiteral("%1 %2 %3")
                         .arg(QLatin1String(row.method), path, QLatin1String(row.scope));
        }
        described.sort();
        tried.sort();
        QCOMPARE(tried, described);
    }

    void eachRouteTakesExactlyItsScope_data()
    {
        QTest::addColumn<int>("route");
        QTest::addColumn<QByteArray>("scope");
        for (const auto &[scope, token] : m_tokens) {
            for (std::size_t i = 0; i < routes().size(); ++i) {
                QTest::addRow("%s: %s %s", scope.c_str(), routes()[i].method, routes()[i].path)
                    << static_cast<int>(i) << QByteArray::fromStdString(scope);
            }
        }
    }

    void eachRouteTakesExactlyItsScope()
    {
        QFETCH(int, route);
        QFETCH(QByteArray, scope);
        const RouteRow &row = routes()[static_cast<std::size_t>(route)];
        const RestClient client(m_server->url(), m_tokens[scope.toStdString()]);
        const auto answer = client.call(row.method, row.path, row.headers, row.body);
        m_answers[route][scope.toStdString()] = answer.status;
        if (scope == row.scope) {
            QCOMPARE(answer.status, row.allowed);
            return;
        }
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.json().value(QStringLiteral("scope")).toString(),
            QString::fromLatin1(row.scope));
    }

    void cleanupTestCase() { printTable(); }

    void withoutAKnownTokenNothingIsAnswered()
    {
        for (const auto &row : routes()) {
            for (const auto *token : {"", "lk_0000"}) {
                const RestClient client(m_server->url(), token);
                const auto answer = client.call(row.method, row.path, row.headers, row.body);
                QCOMPARE(answer.status, 401);
                QCOMPARE(answer.headers.at("www-authenticate"), std::string("Bearer"));
            }
        }
    }

    void problemsAreDocumentsWithTheRequestsId()
    {
        const auto answer = m_server->client("read").get("/api/v1/devices/nobody");
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.headers.at("content-type"), std::string("application/problem+json"));
        const QJsonObject problem = answer.json();
        QCOMPARE(problem.value(QStringLiteral("status")).toInt(), 404);
        QCOMPARE(problem.value(QStringLiteral("type")).toString(), QStringLiteral("about:blank"));
        QVERIFY(problem.value(QStringLiteral("detail")).toString().endsWith(QLatin1Char('.')));
        QCOMPARE(problem.value(QStringLiteral("requestId")).toString().toStdString(),
            answer.headers.at("request-id"));
    }

    void namesNeedTheirScope()
    {
        for (const auto *path : {"/api/v1/devices", "/api/v1/devices/UDID-1",
                 "/api/v1/devices/UDID-1/crypto-users", "/api/v1/devices/UDID-1/events"}) {
            const auto hidden = m_server->client("read").get(path);
            QCOMPARE(hidden.status, 200);
            QVERIFY2(hidden.body.find("kim") == std::string::npos
                    && hidden.body.find("Kim") == std::string::npos,
                path);
        }
        const auto shown = m_server->client("read,names").get("/api/v1/devices/UDID-1");
        QCOMPARE(shown.json().value(QStringLiteral("user")).toString(), QStringLiteral("kim1"));
        QVERIFY(shown.body.find("Kim Number 1") != std::string::npos);
    }

    void capabilitiesNameTheMissingScope()
    {
        const auto capabilities = [&](const char *scopes) {
            return m_server->client(scopes)
                .get("/api/v1/server")
                .json()
                .value(QStringLiteral("capabilities"))
                .toObject();
        };
        const QJsonObject revoke
            = capabilities("read,act").value(QStringLiteral("revoke")).toObject();
        QCOMPARE(revoke.value(QStringLiteral("value")).toString(), QStringLiteral("no"));
        QCOMPARE(revoke.value(QStringLiteral("scope")).toString(), QStringLiteral("revoke"));
        const QJsonObject both
            = capabilities("read,revoke").value(QStringLiteral("revoke")).toObject();
        QCOMPARE(both.value(QStringLiteral("value")).toString(), QStringLiteral("yes"));
    }

private:
    // What each scope was answered: the table that the documentation promises.
    void printTable() const
    {
        std::string line(60, ' ');
        for (const auto &[scope, token] : m_tokens) {
            line += scope + ' ';
        }
        std::printf("%s\n", line.c_str());
        for (const auto &[route, answers] : m_answers) {
            const RouteRow &row = routes()[static_cast<std::size_t>(route)];
            line = std::string(row.method) + ' ' + row.path;
            line.resize(60, ' ');
            for (const auto &[scope, status] : answers) {
                std::string cell = status == 403 ? "-" : "yes";
                cell.resize(scope.size() + 1, ' ');
                line += cell;
            }
            std::printf("%s\n", line.c_str());
        }
    }

    std::unique_ptr<RestServer> m_server;
    std::map<std::string, std::string> m_tokens;
    std::map<int, std::map<std::string, int>> m_answers; ///< by route and scope
};

QTEST_GUILESS_MAIN(RestScopeTest)
#include "restscopetest.moc"
