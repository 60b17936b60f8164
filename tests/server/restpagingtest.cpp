// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/support/restserver.h"

#include "server/storage/eventrows.h"

#include <QJsonArray>
#include <QtTest>

#include <set>

using namespace latchkey;
using namespace latchkey::tests;

namespace {

QStringList idsOf(const QJsonObject &page)
{
    QStringList ids;
    for (const auto &device : page.value(QStringLiteral("devices")).toArray()) {
        ids << device.toObject().value(QStringLiteral("id")).toString();
    }
    return ids;
}

std::string textOf(const QJsonObject &page, const char *name)
{
    return page.value(QLatin1String(name)).toString().toStdString();
}

} // namespace

class RestPagingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<RestServer>();
        m_client = std::make_unique<RestClient>(m_server->client("read"));
    }

    void pagesLoseAndDoubleNoMacWhileMacsChange()
    {
        for (int n = 1; n <= 25; ++n) {
            m_server->enroll(n);
        }
        QStringList seen;
        std::set<std::string> revisions;
        std::string cursor;
        int fresh = 100;
        do {
            const auto answer = m_client->get(
                "/api/v1/devices?limit=4" + (cursor.empty() ? std::string() : "&cursor=" + cursor));
            QCOMPARE(answer.status, 200);
            const QJsonObject page = answer.json();
            seen << idsOf(page);
            revisions.insert(textOf(page, "revision"));
            cursor = textOf(page, "next");
            touch(3); // behind the run, before it, and a new one
            touch(24);
            m_server->enroll(fresh++);
        } while (!cursor.empty());
        QCOMPARE(revisions.size(), std::size_t{1});
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), seen.size());
        for (int n = 1; n <= 25; ++n) {
            QVERIFY(seen.contains(QStringLiteral("UDID-%1").arg(n)));
        }
        const QStringList changed
            = idsOf(m_client->get("/api/v1/devices?since=" + *revisions.begin()).json());
        QVERIFY(changed.contains(QStringLiteral("UDID-3")));
        QVERIFY(changed.contains(QStringLiteral("UDID-24")));
        QVERIFY(changed.contains(QStringLiteral("UDID-100")));
        QVERIFY(!changed.contains(QStringLiteral("UDID-4")));
    }

    void sinceNamesWhatWent()
    {
        m_server->enroll(1);
        const auto gone = m_server->enroll(2);
        const std::string before = textOf(m_client->get("/api/v1/devices").json(), "revision");
        QVERIFY(m_server->write(
            [&](server::Session &session) { return server::DeviceRows(session).remove(gone); }));
        const QJsonObject delta = m_client->get("/api/v1/devices?since=" + before).json();
        QCOMPARE(idsOf(delta), QStringList());
        QCOMPARE(delta.value(QStringLiteral("removed")).toArray(),
            QJsonArray({QStringLiteral("UDID-2")}));
        QCOMPARE(delta.value(QStringLiteral("total")).toInt(), 1);
        const QJsonObject later
            = m_client->get("/api/v1/devices?since=" + textOf(delta, "revision")).json();
        QCOMPARE(later.value(QStringLiteral("removed")).toArray(), QJsonArray());
    }

    void aDeltaRunKeepsItsSinceOverItsPages()
    {
        for (int n = 1; n <= 6; ++n) {
            m_server->enroll(n);
        }
        const std::string before = textOf(m_client->get("/api/v1/devices").json(), "revision");
        for (const int n : {1, 3, 5}) {
            touch(n);
        }
        const QJsonObject first = m_client->get("/api/v1/devices?limit=2&since=" + before).json();
        const QJsonObject second
            = m_client->get("/api/v1/devices?limit=2&cursor=" + textOf(first, "next")).json();
        QCOMPARE(idsOf(first) + idsOf(second),
            QStringList(
                {QStringLiteral("UDID-1"), QStringLiteral("UDID-3"), QStringLiteral("UDID-5")}));
        QVERIFY(second.value(QStringLiteral("next")).isNull());
    }

    void aSinceThatIsNotKnownIsGone()
    {
        m_server->enroll(1);
        QCOMPARE(m_client->get("/api/v1/devices?since=999999").status, 410);
        QVERIFY(m_server->write([](server::Session &session) {
            return session.query("insert into counter values('revision-floor', 1)").run();
        }));
        const auto old = m_client->get("/api/v1/devices?since=0");
        QCOMPARE(old.status, 410);
        QVERIFY(old.problem().contains(QStringLiteral("in full")));
        QCOMPARE(m_client->get("/api/v1/devices?since=1").status, 200);
    }

    void wrongParametersAreRefused_data()
    {
        QTest::addColumn<QByteArray>("query");
        for (const auto *query : {"limit=0", "limit=1001", "limit=x", "since=-1", "since=abc",
                 "since=1234567890123456789", "cursor=zzz", "cursor=1-2"}) {
            QTest::newRow(query) << QByteArray(query);
        }
    }

    void wrongParametersAreRefused()
    {
        QFETCH(QByteArray, query);
        QCOMPARE(m_client->get("/api/v1/devices?" + query.toStdString()).status, 400);
    }

    void eventsPageBackwardsWithoutGaps()
    {
        const auto key = m_server->enroll(1);
        QVERIFY(m_server->write([&](server::Session &session) -> base::Result<void> {
            for (int i = 0; i < 7; ++i) { // all in one millisecond
                auto added = session
                                 .query("insert into event(device, kind, detail, at, note) "
                                        "values(?, 'token-update', '', ?, '')")
                                 .with(number(key), m_server->clock().now())
                                 .run();
                if (!added) {
                    return added;
                }
            }
            return {};
        }));
        int events = 0;
        std::string before;
        do {
            const QJsonObject page
                = m_client
                      ->get("/api/v1/devices/UDID-1/events?limit=3"
                          + (before.empty() ? std::string() : "&before=" + before))
                      .json();
            events += static_cast<int>(page.value(QStringLiteral("events")).toArray().size());
            before = textOf(page, "next");
        } while (!before.empty());
        QCOMPARE(events, 8);
        const auto earlier
            = m_client->get("/api/v1/devices/UDID-1/events?before=2026-03-10T08:00:00Z");
        QCOMPARE(earlier.json().value(QStringLiteral("events")).toArray().size(), 0);
    }

    void anEventTellsWhyInTheLogOfOneMac()
    {
        const auto key = m_server->enroll(1);
        QVERIFY(m_server->write([&](server::Session &session) {
            return server::EventRows(session).add(key,
                {.kind = domain::EventKind::Authenticate,
                    .at = m_server->clock().now(),
                    .detail = domain::EventDetail::IdentityRenewal},
                "the same key");
        }));
        const auto events = m_client->get("/api/v1/devices/UDID-1/events?limit=2")
                                .json()
                                .value(QStringLiteral("events"))
                                .toArray();
        QCOMPARE(events.at(0).toObject().value(QStringLiteral("note")).toString(),
            QStringLiteral("the same key"));
        QVERIFY(!events.at(1).toObject().contains(QStringLiteral("note")));
    }

private:
    void touch(int n)
    {
        QVERIFY(m_server->write([&](server::Session &session) -> base::Result<void> {
            const auto row = server::DeviceRows(session).byUdid("UDID-" + std::to_string(n));
            if (!row || !*row) {
                return base::fail(base::ErrorKind::NotFound);
            }
            return server::DeviceRows(session).touch((*row)->key);
        }));
    }

    std::unique_ptr<RestServer> m_server;
    std::unique_ptr<RestClient> m_client;
};

QTEST_GUILESS_MAIN(RestPagingTest)
#include "restpagingtest.moc"
