// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/support/restserver.h"

#include <QJsonArray>
#include <QtTest>

using namespace latchkey;
using namespace latchkey::tests;

namespace {

const std::string dated = "2026-03-09T07:00:00Z\n";
const std::string ours = "\"IOPlatformSerialNumber\" = \"SERIAL001\"\n";
const std::string theirs = "\"IOPlatformSerialNumber\" = \"C02OTHER\"\n";
const std::string validated = "profiles: Bootstrap Token validated\n";
const std::string escrowed = "profiles: Bootstrap Token escrowed to server: YES\n";

} // namespace

class RestOutputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<RestServer>();
        m_server->enroll(1);
        m_server->enroll(2);
        m_reader = std::make_unique<RestClient>(m_server->client("read"));
        m_report = std::make_unique<RestClient>(m_server->client("report"));
    }

    void outputsBecomeStatementsByWhoseTheyAre_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("used");
        QTest::addColumn<bool>("belief");
        QTest::addColumn<bool>("proof");
        const auto row = [](const char *name, const std::string &text, const char *used,
                             bool belief, bool proof) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << QByteArray(used) << belief
                                << proof;
        };
        row("this Mac", dated + ours + escrowed + validated, "all", true, true);
        row("no identity", dated + escrowed + validated, "without-proofs", true, false);
        row("another Mac", theirs + escrowed + validated, "nothing-other-mac", false, false);
        row("two Macs", ours + theirs + escrowed + validated, "nothing-two-macs", false, false);
    }

    void outputsBecomeStatementsByWhoseTheyAre()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, used);
        QFETCH(bool, belief);
        QFETCH(bool, proof);
        const auto answer = post(*m_report, "UDID-1", text.toStdString());
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json().value(QStringLiteral("used")).toString().toLatin1(), used);
        const QJsonObject facts = factsOf("UDID-1");
        QCOMPARE(facts.contains(QStringLiteral("macSaysEscrowed")), belief);
        QCOMPARE(facts.contains(QStringLiteral("tokenValidated")), proof);
        const QJsonObject output = m_reader->get("/api/v1/devices/UDID-1")
                                       .json()
                                       .value(QStringLiteral("outputs"))
                                       .toArray()
                                       .at(0)
                                       .toObject();
        QCOMPARE(output.value(QStringLiteral("used")).toString().toLatin1(), used);
    }

    void onlyADateLineGivesAStatementItsTime()
    {
        QCOMPARE(post(*m_report, "UDID-1", dated + escrowed).status, 200);
        QCOMPARE(post(*m_report, "UDID-2", escrowed).status, 200);
        const auto at = [&](const char *device) {
            const QJsonValue statement = factsOf(device).value(QStringLiteral("macSaysEscrowed"));
            return (statement.isArray() ? statement.toArray().at(0) : statement)
                .toObject()
                .value(QStringLiteral("at"))
                .toString();
        };
        QCOMPARE(at("UDID-1"), QStringLiteral("2026-03-09T07:00:00Z"));
        QCOMPARE(at("UDID-2"), QString());
    }

    void whatIsNotKnownIsToldByLinesOnly()
    {
        const auto answer = post(*m_report, "UDID-1", escrowed + "something Private\n");
        QVERIFY(answer.body.find("Private") == std::string::npos);
        QCOMPARE(answer.json()
                     .value(QStringLiteral("recognised"))
                     .toArray()
                     .at(0)
                     .toObject()
                     .value(QStringLiteral("lines"))
                     .toArray(),
            QJsonArray({1, 1}));
    }

    void aBoundTokenPostsForItsMacOnly()
    {
        const auto bound = m_server->client("report", "UDID-1");
        const auto mine = post(bound, "UDID-1", escrowed);
        QCOMPARE(mine.status, 200);
        QCOMPARE(mine.json().value(QStringLiteral("sender")).toString(), QStringLiteral("checked"));
        QCOMPARE(post(bound, "UDID-2", escrowed).status, 403);
        QVERIFY(!factsOf("UDID-2").contains(QStringLiteral("macSaysEscrowed")));
        QCOMPARE(
            post(*m_report, "UDID-2", escrowed).json().value(QStringLiteral("sender")).toString(),
            QStringLiteral("not-checked"));
    }

    void wrongPostsAreRefused()
    {
        QCOMPARE(post(*m_report, "nobody", escrowed).status, 404);
        QCOMPARE(m_report
                     ->call("POST", "/api/v1/devices/UDID-1/mac-output",
                         {{"Content-Type", "application/x-www-form-urlencoded"}}, escrowed)
                     .status,
            415);
        const auto large = post(*m_report, "UDID-1", std::string(1024 * 1024 + 1, 'x'));
        QCOMPARE(large.status, 413);
    }

    void assignedMacsAreListedAndStateTheirEnrollmentSettings()
    {
        const auto admin = m_server->client("read,admin");
        const std::string csv = "serial,name,model,user,setupAccount,managedAdmin\n"
                                "NEW1,Lobby,iMac,,none,yes\n"
                                "SERIAL001,Renamed,,,standard,no\n";
        const auto answer = importCsv(admin, csv);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json().value(QStringLiteral("imported")).toInt(), 2);
        QCOMPARE(importCsv(admin, csv).json().value(QStringLiteral("updated")).toInt(), 2);

        const QJsonObject lobby = admin.get("/api/v1/devices/serial:NEW1").json();
        QCOMPARE(lobby.value(QStringLiteral("name")).toString(), QStringLiteral("Lobby"));
        QVERIFY(lobby.value(QStringLiteral("udid")).isNull());
        const auto settings = [&](const char *device, const char *fact) {
            const QJsonValue statement = factsOf(device).value(QLatin1String(fact));
            return (statement.isArray() ? statement.toArray().at(0) : statement).toObject();
        };
        QCOMPARE(settings("serial:NEW1", "escrowOnServer").value(QStringLiteral("unknown")),
            QJsonValue(QStringLiteral("never-checked-in")));
        QCOMPARE(settings("serial:NEW1", "managedAdmin").value(QStringLiteral("value")),
            QJsonValue(true));
        const QJsonObject account = settings("UDID-1", "setupAccount");
        QCOMPARE(account.value(QStringLiteral("value")).toString(), QStringLiteral("standard"));
        QCOMPARE(account.value(QStringLiteral("source")).toString(), QStringLiteral("config"));
    }

    void oneBadRowImportsNothing()
    {
        const auto admin = m_server->client("read,admin");
        const auto answer = importCsv(admin, "serial,name,model,user\nGOOD1,a,,\n,b,,\n");
        QCOMPARE(answer.status, 422);
        QVERIFY2(
            answer.problem().startsWith(QStringLiteral("Line 3: ")), qPrintable(answer.problem()));
        QCOMPARE(admin.get("/api/v1/devices/serial:GOOD1").status, 404);
    }

private:
    static Answer post(const RestClient &client, const std::string &id, const std::string &text)
    {
        return client.call("POST", "/api/v1/devices/" + id + "/mac-output",
            {{"Content-Type", "text/plain; charset=utf-8"}}, text);
    }

    static Answer importCsv(const RestClient &client, const std::string &csv)
    {
        return client.call("POST", "/api/v1/assigned", {{"Content-Type", "text/csv"}}, csv);
    }

    QJsonObject factsOf(const std::string &id)
    {
        return m_reader->get("/api/v1/devices/" + id)
            .json()
            .value(QStringLiteral("facts"))
            .toObject()
            .value(QStringLiteral("facts"))
            .toObject();
    }

    std::unique_ptr<RestServer> m_server;
    std::unique_ptr<RestClient> m_reader;
    std::unique_ptr<RestClient> m_report;
};

QTEST_GUILESS_MAIN(RestOutputTest)
#include "restoutputtest.moc"
