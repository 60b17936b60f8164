// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/support/openapi.h"
#include "server/checkin/enrollmentprofile.h"
#include "server/commands/queue.h"
#include "server/commands/waker.h"
#include "server/front/metrics.h"
#include "server/inventory/dayend.h"
#include "server/rest/restroutes.h"
#include "server/storage/storage.h"
#include "server/support/restserver.h"
#include "server/vault/vault.h"

#include <QSet>
#include <QtTest>

using namespace latchkey;
using namespace latchkey::tests;

namespace {

struct Example {
    const char *operation;
    const char *path;
    HeaderList headers;
    std::string body;
    int status;
};

const std::string csv = "serial,name,model,user\nNEW1,Lobby,iMac,kim\n";
const std::string asked = R"({"type":"mdm-options","devices":["UDID-1","nobody"],"join":true})";
const std::string outputs = "2026-03-09T07:00:00Z\n\"IOPlatformSerialNumber\" = \"SERIAL001\"\n"
                            "profiles: Bootstrap Token escrowed to server: YES\nwhat is this\n";

HeaderList withType(const char *type)
{
    return {{"Content-Type", type}, {"Idempotency-Key", "example"}};
}

/// At least one answer of each operation, and its refusals where a request alone shows them. What
/// changes the Mac comes last.
const std::vector<Example> &examples()
{
    static const std::vector<Example> list = {
        {"readServer", "/api/v1/server", {}, "", 200},
        {"listDevices", "/api/v1/devices?limit=1", {}, "", 200},
        {"listDevices", "/api/v1/devices", {}, "", 200},
        {"listDevices", "/api/v1/devices?since=1", {}, "", 200},
        {"listDevices", "/api/v1/devices?limit=0", {}, "", 400},
        {"listDevices", "/api/v1/devices?since=999999", {}, "", 410},
        {"readDevice", "/api/v1/devices/UDID-1", {}, "", 200},
        {"readDevice", "/api/v1/devices/nobody", {}, "", 404},
        {"listEvents", "/api/v1/devices/UDID-1/events", {}, "", 200},
        {"listEvents", "/api/v1/devices/UDID-1/events?before=x", {}, "", 400},
        {"listEvents", "/api/v1/devices/nobody/events", {}, "", 404},
        {"readCryptoUsers", "/api/v1/devices/UDID-1/crypto-users", {}, "", 200},
        {"readCryptoUsers", "/api/v1/devices/nobody/crypto-users", {}, "", 404},
        {"listCommandsOfDevice", "/api/v1/devices/UDID-1/commands?limit=0", {}, "", 400},
        {"listCommandsOfDevice", "/api/v1/devices/nobody/commands", {}, "", 404},
        {"postCommands", "/api/v1/commands", withType("application/json"), asked, 202},
        {"postCommands", "/api/v1/commands", withType("application/json"), "{", 400},
        {"postCommands", "/api/v1/commands", withType("application/json"),
            std::string(300 * 1024, ' '), 413},
        {"postCommands", "/api/v1/commands", withType("text/plain"), asked, 415},
        {"postCommands", "/api/v1/commands", withType("application/json"),
            R"({"type":"push","devices":["UDID-1"]})", 422},
        {"listCommandsOfDevice", "/api/v1/devices/UDID-1/commands", {}, "", 200},
        {"readCommandRequest", "/api/v1/commands/REQUEST", {}, "", 200},
        {"readCommandRequest", "/api/v1/commands/none", {}, "", 404},
        {"postMacOutput", "/api/v1/devices/UDID-1/mac-output", withType("text/plain"), outputs,
            200},
        {"postMacOutput", "/api/v1/devices/nobody/mac-output", withType("text/plain"), outputs,
            404},
        {"postMacOutput", "/api/v1/devices/UDID-1/mac-output", withType("text/plain"),
            std::string(1024 * 1024 + 1, 'x'), 413},
        {"postMacOutput", "/api/v1/devices/UDID-1/mac-output", withType("text/html"), outputs, 415},
        {"importAssigned", "/api/v1/assigned", withType("text/csv"), csv, 200},
        {"importAssigned", "/api/v1/assigned", withType("text/plain"), csv, 415},
        {"importAssigned", "/api/v1/assigned", withType("text/csv"), "serial\n", 422},
        {"importAssigned", "/api/v1/assigned", withType("text/csv"),
            std::string(8 * 1024 * 1024 + 1, 'x'), 413},
        {"readDevice", "/api/v1/devices/serial:NEW1", {}, "", 200},
        {"readHistory", "/api/v1/history", {}, "", 200},
        {"readHistory", "/api/v1/history?to=x", {}, "", 400},
        {"readHistory", "/api/v1/history?from=2030-01-01", {}, "", 422},
        {"readAudit", "/api/v1/audit", {}, "", 200},
        {"readAudit", "/api/v1/audit?after=x", {}, "", 400},
        {"readOpenApi", "/api/v1/openapi.yaml", {}, "", 200},
        {"readHealth", "/healthz", {}, "", 200},
        {"readReadiness", "/readyz", {}, "", 200},
        {"readMetrics", "/metrics", {}, "", 200},
        {"revokeBootstrapToken", "/api/v1/devices/UDID-1/bootstrap-token", {}, "", 400},
        {"revokeBootstrapToken", "/api/v1/devices/UDID-1/bootstrap-token",
            {{"Reason", "lost"}, {"Idempotency-Key", "example"}}, "", 422},
        {"revokeBootstrapToken", "/api/v1/devices/UDID-1/bootstrap-token", {{"Reason", "lost"}}, "",
            200},
        {"revokeBootstrapToken", "/api/v1/devices/UDID-1/bootstrap-token", {{"Reason", "lost"}}, "",
            404},
        {"revokeBootstrapToken", "/api/v1/devices/UDID-2/bootstrap-token", {{"Reason", "lost"}}, "",
            429},
    };
    return list;
}

QString example(QString path)
{
    return path.replace(QLatin1String("{id}"), QLatin1String("UDID-1"))
        .replace(QLatin1String("{request}"), QLatin1String("none"));
}

} // namespace

class OpenApiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<RestServer>(
            [](server::Options &options) { options.revokeLimit = 1; });
        for (const int n : {1, 2}) {
            m_server->enroll(n);
            QVERIFY(m_server->storeToken("UDID-" + std::to_string(n), "bytes"));
        }
        m_client
            = std::make_unique<RestClient>(m_server->client("read,names,act,revoke,report,admin"));
        for (const auto &operation : m_api.operations()) {
            m_operations[operation.id] = operation;
        }
    }

    void theServedDocumentIsTheFile()
    {
        QFile file(QStringLiteral(LATCHKEY_SOURCE_DIR "/resources/openapi/latchkey.yaml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto answer = m_server->stranger().get("/api/v1/openapi.yaml");
        QCOMPARE(QByteArray::fromStdString(answer.body), file.readAll());
    }

    void theRoutesAreTheDescribedOnes()
    {
        QTemporaryDir folder;
        const base::WallClock clock;
        const server::Options options;
        const auto storage
            = server::Storage::open(folder.filePath(QStringLiteral("db")).toStdString());
        QVERIFY(storage.has_value());
        const server::Vault vault(base::Secret::ofSize(32));
        server::Queue queue(vault);
        server::Metrics metrics;
        const auto waker = server::Waker::start("", metrics);
        QVERIFY(waker.has_value());
        server::DayEnd dayEnd(**storage, clock, false);
        const auto profile = server::EnrollmentProfile::make(options);
        QVERIFY(profile.has_value());
        server::Router router;
        server::addRestRoutes(
            router, {options, clock, **storage, vault, queue, **waker, metrics, dayEnd, *profile});
        QSet<QString> routed;
        for (const auto &line : router.table()) {
            routed.insert(QString::fromStdString(line));
        }
        QSet<QString> described;
        for (const auto &operation : m_api.operations()) {
            described.insert(operation.line());
        }
        QCOMPARE(routed - described, QSet<QString>());
        QCOMPARE(described - routed, QSet<QString>());
    }

    void whatIsNotDescribedIsNotAnswered()
    {
        QHash<QString, QStringList> methodsOf;
        for (const auto &operation : m_api.operations()) {
            methodsOf[operation.path] << operation.method;
        }
        for (auto path = methodsOf.begin(); path != methodsOf.end(); ++path) {
            for (const char *method : {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}) {
                if (path.value().contains(QLatin1String(method))) {
                    continue;
                }
                const auto answer = m_client->call(method, example(path.key()).toStdString());
                QVERIFY2(answer.status == 405,
                    qPrintable(QLatin1String(method) + QLatin1Char(' ') + path.key()));
                QVERIFY2(!answer.problem().isEmpty(), qPrintable(path.key()));
                QStringList allowed = QString::fromStdString(answer.headers.at("allow"))
                                          .split(QStringLiteral(", "));
                allowed.sort();
                QStringList described = path.value();
                described.sort();
                QCOMPARE(allowed, described);
            }
        }
        for (const auto *path : {"/api/v1", "/api/v1/", "/api/v1/device",
                 "/api/v1/devices/UDID-1/x", "/api/v1/devices/", "/api/v1/commands/",
                 "/api/v1/devices/UDID-1/bootstrap-token/x", "/api/v2/server", "/api"}) {
            QCOMPARE(m_client->get(path).status, 404);
        }
    }

    void everyOperationAnswersAsDescribed()
    {
        QSet<QString> answered;
        QString request = QStringLiteral("none");
        for (const auto &row : examples()) {
            const Operation &operation = m_operations[QLatin1String(row.operation)];
            QString path = QString::fromLatin1(row.path);
            path.replace(QLatin1String("REQUEST"), request);
            const auto answer = m_client->call(
                operation.method.toStdString(), path.toStdString(), row.headers, row.body);
            QVERIFY2(answer.status == row.status,
                qPrintable(operation.line()
                    + QStringLiteral(" gave %1, not %2: ").arg(answer.status).arg(row.status)
                    + QString::fromStdString(answer.body.substr(0, 300))));
            checkAnswer(operation, answer);
            answered.insert(operation.id);
            if (answer.status == 202) {
                request = answer.json().value(QStringLiteral("request")).toString();
            }
        }
        for (const auto &operation : m_api.operations()) {
            QVERIFY2(answered.contains(operation.id), qPrintable(operation.id));
        }
    }

    void everyScopedOperationDescribesItsRefusals()
    {
        const RestClient nothing = m_server->client("names");
        for (const auto &operation : m_api.operations()) {
            if (operation.scope.isEmpty()) {
                continue;
            }
            const std::string path = example(operation.path).toStdString();
            const auto unknown = m_server->stranger().call(operation.method.toStdString(), path);
            QCOMPARE(unknown.status, 401);
            checkAnswer(operation, unknown);
            const auto refused = nothing.call(operation.method.toStdString(), path);
            QCOMPARE(refused.status, 403);
            QCOMPARE(refused.json().value(QStringLiteral("scope")).toString(), operation.scope);
            checkAnswer(operation, refused);
        }
    }

    void theCheckFindsWhatDoesNotFit()
    {
        const Operation &operation = m_operations[QStringLiteral("readHealth")];
        const QJsonObject schema
            = m_api.schemaOf(operation, 200, QStringLiteral("application/json"));
        const QString status = QStringLiteral("status");
        QVERIFY(m_api.problems(schema, QJsonObject{{status, QStringLiteral("ok")}}).isEmpty());
        QVERIFY(!m_api.problems(schema, QJsonObject{}).isEmpty());
        QVERIFY(!m_api.problems(schema, QJsonObject{{status, 1}}).isEmpty());
        QVERIFY(!m_api.problems(schema, QJsonObject{{status, QStringLiteral("no")}}).isEmpty());
        QVERIFY(!m_api
                     .problems(schema,
                         QJsonObject{{status, QStringLiteral("ok")}, {QStringLiteral("x"), 1}})
                     .isEmpty());
    }

private:
    void checkAnswer(const Operation &operation, const Answer &answer)
    {
        const QString name = operation.line() + QStringLiteral(" %1").arg(answer.status);
        QVERIFY2(operation.responses.contains(QString::number(answer.status)), qPrintable(name));
        QVERIFY2(answer.headers.contains("request-id"), qPrintable(name));
        const QString type = QString::fromStdString(answer.headers.at("content-type"))
                                 .section(QLatin1Char(';'), 0, 0);
        const QJsonObject schema = m_api.schemaOf(operation, answer.status, type);
        QVERIFY2(!schema.isEmpty(), qPrintable(name + QStringLiteral(" as ") + type));
        if (type.endsWith(QLatin1String("json"))) {
            const QStringList problems = m_api.problems(schema, answer.json());
            QVERIFY2(problems.isEmpty(),
                qPrintable(name + QLatin1Char('\n') + problems.join(QLatin1Char('\n'))));
        }
    }

    OpenApi m_api;
    QHash<QString, Operation> m_operations;
    std::unique_ptr<RestServer> m_server;
    std::unique_ptr<RestClient> m_client;
};

QTEST_GUILESS_MAIN(OpenApiTest)
#include "openapitest.moc"
