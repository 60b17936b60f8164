// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/encoding.h"
#include "server/audit/audit.h"
#include "server/storage/storage.h"
#include "server/support/testdatabase.h"

#include <QTemporaryDir>
#include <QTest>

using namespace latchkey;
using namespace latchkey::server;

namespace {

constexpr std::int64_t entryCount = 200;

std::string numbered(std::string_view sql, std::int64_t number)
{
    std::string text(sql);
    for (auto at = text.find('#'); at != std::string::npos; at = text.find('#')) {
        text.replace(at, 1, std::to_string(number));
    }
    return text;
}

} // namespace

/// A stored audit of 200 entries in the hands of somebody who may write to the database.
class AuditTamperTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_storage = std::move(*Storage::open(test::testOptions(m_folder.path().toStdString())));
        inSession([this](Session &session) {
            for (std::int64_t i = 0; i < entryCount; ++i) {
                const auto digits = std::to_string(i);
                QVERIFY(appendAudit(session,
                    {.at = base::fromMillis(1000 * i),
                        .token = "token-" + digits,
                        .address = "10.0.0." + digits,
                        .person = i % 2 == 0 ? std::optional("person " + digits) : std::nullopt,
                        .action = AuditAction::Revoke,
                        .device = "UDID-" + digits,
                        .reason = "reason " + digits,
                        .before = "escrowed",
                        .after = "not-escrowed",
                        .result = i % 3 == 0 ? AuditResult::Refused : AuditResult::Done})
                            .has_value());
            }
            QVERIFY(test::unlockAudit(session).has_value());
            m_head = base::toHex(verifyAudit(session)->head);
        });
    }

    void untouchedItFits()
    {
        inSession([this](Session &session) {
            const auto verdict = *verifyAudit(session, m_head);
            QCOMPARE(verdict.entries, entryCount);
            QVERIFY(!verdict.brokenAt && verdict.holdsKnown);
        });
    }

    void eachChangeIsNamedAtItsPlace_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<int>("last"); ///< the last entry that can be treated so
        const auto row = [](const char *name, const char *sql, int last = 200) {
            QTest::newRow(name) << QByteArray(sql) << last;
        };
        row("removed", "delete from audit where number=#", 199);
        row("removed, and the others moved up",
            "delete from audit where number=#; "
            "update audit set number=-number where number>#; "
            "update audit set number=-number-1 where number<0",
            199);
        row("swapped with the next",
            "update audit set number=-1 where number=#; "
            "update audit set number=# where number=#+1; "
            "update audit set number=#+1 where number=-1",
            199);
        row("swapped with its mirror image",
            "update audit set number=-1 where number=#; "
            "update audit set number=# where number=201-#; "
            "update audit set number=201-# where number=-1",
            100);
        row("inserted before it",
            "update audit set number=-number where number>=#; "
            "update audit set number=-number+1 where number<0; "
            "insert into audit select #, at, 'x', address, action, device, reason, result, hash, "
            "person, before, after from audit where number=#+1");
        row("later", "update audit set at=at+1 where number=#");
        row("another token", "update audit set token=token||'x' where number=#");
        row("another address", "update audit set address='' where number=#");
        row("another person", "update audit set person=person||'x' where number=#");
        row("another action", "update audit set action='commands' where number=#");
        row("another Mac", "update audit set device=device||'x' where number=#");
        row("another reason", "update audit set reason='' where number=#");
        row("another state before", "update audit set before='' where number=#");
        row("another state after", "update audit set after='escrowed' where number=#");
        row("another result", "update audit set result='filed' where number=#");
        row("another hash",
            "update audit set hash=(select hash from audit where number=201-#) where number=#");
        row("no hash", "update audit set hash='' where number=#");
        row("moved text", "update audit set reason=person, person=reason where number=#");
    }

    void eachChangeIsNamedAtItsPlace()
    {
        QFETCH(QByteArray, sql);
        QFETCH(int, last);
        inSession([&](Session &session) {
            for (std::int64_t number = 1; number <= last; ++number) {
                tamper(session, numbered(sql.toStdString(), number));
                QCOMPARE(verifyAudit(session)->brokenAt, std::optional(number));
                takeBack(session);
            }
        });
    }

    void everyByteOfEveryTextCounts_data()
    {
        QTest::addColumn<QByteArray>("column");
        for (const char *column : {"token", "address", "person", "action", "device", "reason",
                 "before", "after", "result"}) {
            QTest::newRow(column) << QByteArray(column);
        }
    }
    void everyByteOfEveryTextCounts()
    {
        QFETCH(QByteArray, column);
        const std::string name = column.toStdString();
        inSession([&](Session &session) {
            for (std::int64_t number = 1; number <= entryCount;
                 number += 22) { // odd ones have a person
                const std::string where = " where number=" + std::to_string(number);
                const auto text = session.query("select " + name + " from audit where number=?")
                                      .with(number)
                                      .one([](const Row &row) { return row.text(0); });
                QVERIFY(!text->value().empty());
                for (std::size_t at = 0; at < text->value().size(); ++at) {
                    std::string changed = text->value();
                    ++changed[at];
                    QVERIFY(changed.find('\'') == std::string::npos);
                    tamper(session, "update audit set " + name + "='" + changed + "'" + where);
                    QCOMPARE(verifyAudit(session)->brokenAt, std::optional(number));
                    takeBack(session);
                }
            }
        });
    }

    void aCutEndShowsByAHeadThatWasNoted()
    {
        inSession([&](Session &session) {
            for (std::int64_t number = 1; number <= entryCount; ++number) {
                tamper(session, numbered("delete from audit where number>=#", number));
                const auto verdict = *verifyAudit(session, m_head);
                QVERIFY(!verdict.brokenAt); // what is left fits, so the head has to tell
                QVERIFY(!verdict.holdsKnown);
                QCOMPARE(verdict.entries, number - 1);
                takeBack(session);
            }
        });
    }

private:
    void inSession(const std::function<void(Session &)> &work)
    {
        QVERIFY(m_storage->writer()
                    .run([&](Session &session) -> base::Result<void> {
                        work(session);
                        return {};
                    })
                    .has_value());
    }
    static void tamper(Session &session, const std::string &sql)
    {
        QVERIFY(session.connection().runNow("savepoint tamper; " + sql).has_value());
    }
    static void takeBack(Session &session)
    {
        QVERIFY(session.connection().runNow("rollback to tamper; release tamper").has_value());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Storage> m_storage;
    std::string m_head;
};

QTEST_GUILESS_MAIN(AuditTamperTest)
#include "audittampertest.moc"
