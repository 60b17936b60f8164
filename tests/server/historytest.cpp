// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/support/restserver.h"

#include <QJsonArray>
#include <QtTest>

using namespace latchkey;
using namespace latchkey::tests;

class HistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<RestServer>();
        QVERIFY(m_server->write([](server::Session &session) {
            return session.connection().runNow(
                "insert into day(date, escrowed, not_escrowed, at_risk, unknown, not_applicable, "
                "pending, stale, proven) values"
                "('2025-11-01', 1, 0, 0, 0, 0, 0, 0, 0),"
                "('2026-03-01', 10, 2, 3, 4, 5, 6, 7, 8),"
                "('2026-03-02', 11, 2, 3, 4, 5, 6, 7, 8),"
                "('2026-03-09', 12, 2, 3, 4, 5, 6, 7, 8)"); // yesterday: no day is open
        }));
        m_client = std::make_unique<RestClient>(m_server->client("read"));
    }

    void aRangeTakesBothItsEnds_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("dates");
        const auto row = [](const char *query, const char *dates) {
            QTest::newRow(query) << QByteArray(query) << QByteArray(dates);
        };
        row("?from=2026-03-01&to=2026-03-02", "2026-03-01 2026-03-02");
        row("?from=2026-03-02&to=2026-03-02", "2026-03-02");
        row("?to=2026-03-01", "2026-03-01");
        row("?from=2025-11-01", "2025-11-01 2026-03-01 2026-03-02 2026-03-09");
        row("", "2026-03-01 2026-03-02 2026-03-09"); // the last 90 days
        row("?from=2026-01-01&to=2026-01-31", "");
    }

    void aRangeTakesBothItsEnds()
    {
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, dates);
        const auto answer = m_client->get("/api/v1/history" + query.toStdString());
        QCOMPARE(answer.status, 200);
        QByteArrayList found;
        for (const auto &day : answer.json().value(QStringLiteral("days")).toArray()) {
            found << day.toObject().value(QStringLiteral("date")).toString().toLatin1();
        }
        QCOMPARE(found.join(' '), dates);
    }

    void aDayHasItsCounts()
    {
        const QJsonObject day = m_client->get("/api/v1/history?from=2026-03-01&to=2026-03-01")
                                    .json()
                                    .value(QStringLiteral("days"))
                                    .toArray()
                                    .at(0)
                                    .toObject();
        const QJsonObject wanted{{QStringLiteral("date"), QStringLiteral("2026-03-01")},
            {QStringLiteral("counts"),
                QJsonObject{{QStringLiteral("escrowed"), 10}, {QStringLiteral("not-escrowed"), 2},
                    {QStringLiteral("at-risk"), 3}, {QStringLiteral("unknown"), 4},
                    {QStringLiteral("not-applicable"), 5}}},
            {QStringLiteral("pending"), 6}, {QStringLiteral("stale"), 7},
            {QStringLiteral("proven"), 8}};
        QCOMPARE(day, wanted);
    }

    void aDayThatEndedIsThereAtOnce()
    {
        RestServer server;
        server.enroll(1);
        const auto client = server.client("read");
        QCOMPARE(client.get("/api/v1/server").status, 200);
        server.clock().set(server.clock().now() + std::chrono::days(1));
        const QJsonArray days
            = client.get("/api/v1/history").json().value(QStringLiteral("days")).toArray();
        QCOMPARE(days.size(), 1);
        QCOMPARE(days.at(0).toObject().value(QStringLiteral("date")).toString(),
            QStringLiteral("2026-03-10"));
        QCOMPARE(days.at(0)
                     .toObject()
                     .value(QStringLiteral("counts"))
                     .toObject()
                     .value(QStringLiteral("not-escrowed"))
                     .toInt(),
            1);
    }

    void aProofCountsForThirtyDays()
    {
        RestServer server;
        server.enroll(1);
        QVERIFY(server.storeToken("UDID-1", "bytes"));
        server.clock().set(server.clock().now() + std::chrono::minutes(5)); // 10 March
        const std::string output = base::formatRfc3339(server.clock().now())
            + "\n\"IOPlatformSerialNumber\" = \"SERIAL001\"\n"
              "profiles: Bootstrap Token validated\n";
        const auto posted = server.client("report").call(
            "POST", "/api/v1/devices/UDID-1/mac-output", {{"Content-Type", "text/plain"}}, output);
        QCOMPARE(posted.status, 200);
        server.clock().set(server.clock().now() + std::chrono::days(40));
        const auto client = server.client("read");
        QCOMPARE(client.get("/api/v1/server").status, 200);
        QCOMPARE(provenOn(client, "2026-03-10"), 1);
        QCOMPARE(provenOn(client, "2026-04-08"), 1);
        QCOMPARE(provenOn(client, "2026-04-09"), 0);
    }

    void wrongRangesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("status");
        QTest::newRow("no date") << QByteArray("from=yesterday") << 400;
        QTest::newRow("no such day") << QByteArray("to=2026-02-30") << 400;
        QTest::newRow("backwards") << QByteArray("from=2026-03-02&to=2026-03-01") << 422;
        QTest::newRow("too long") << QByteArray("from=2020-01-01&to=2026-03-01") << 422;
    }

    void wrongRangesAreRefused()
    {
        QFETCH(QByteArray, query);
        QFETCH(int, status);
        QCOMPARE(m_client->get("/api/v1/history?" + query.toStdString()).status, status);
    }

private:
    static int provenOn(const RestClient &client, const std::string &date)
    {
        const auto answer = client.get("/api/v1/history?from=" + date + "&to=" + date);
        const QJsonArray days = answer.json().value(QStringLiteral("days")).toArray();
        return days.size() == 1 ? days.at(0).toObject().value(QStringLiteral("proven")).toInt(-1)
                                : -1;
    }

    std::unique_ptr<RestServer> m_server;
    std::unique_ptr<RestClient> m_client;
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "historytest.moc"
