// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/encoding.h"
#include "journal/journal.h"
#include "journal/retention.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace latchkey;
using journal::AuditEntry;
using journal::AuditFlaw;
using journal::AuditHead;

namespace {

constexpr int length = 200;

constexpr const char *asTheContractSays
    = "{\"number\":7,\"at\":\"2026-09-21T14:13:20.120Z\",\"who\":\"s.okoye\",\"program\":\"cli\","
      "\"action\":\"sign-in\",\"server\":\"HQ\",\"device\":\"UDID-0\",\"batch\":\"B0\","
      "\"reason\":\"Erased \\\"and\\\" sold,\\nticket "
      "4187\",\"result\":\"verified\",\"detail\":null,"
      "\"sha256\":null}";

journal::AuditRecord sampleRecord(int n)
{
    return {.at = base::fromMillis(1'790'000'000'000 + n * 61'007),
        .who = "s.okoye",
        .program = n % 3 == 0 ? "cli" : "console",
        .action = static_cast<journal::AuditAction>(n % 9),
        .server = n % 2 == 0 ? "HQ" : "Schools",
        .device = "UDID-" + std::to_string(n % 17),
        .batch = "B" + std::to_string(n / 20),
        .reason = n % 20 == 0 ? "Erased \"and\" sold,\nticket 4187" : "",
        .result = "verified",
        .detail = "",
        .sha256 = ""};
}

} // namespace

/// An audit of 200 entries: whatever is done to it is found and named.
class AuditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = journal::Journal::open(path(), {.who = "s.okoye", .program = "console"});
        for (int n = 0; n < length; ++n) {
            QVERIFY(opened->note(sampleRecord(n)).has_value());
        }
        m_head = opened->head().value();
        m_database.emplace(sqlite::Database::open(path() / "journal.sqlite").value());
    }
    void cleanup() { m_database.reset(); }

    void anUntouchedChainHolds()
    {
        const auto verdict = verify(m_head);
        QVERIFY(verdict.isIntact());
        QCOMPARE(verdict.entries, length);
        QVERIFY(verdict.head == m_head);
        QCOMPARE(verdict.newer, 0);
    }

    void canonicalJsonIsThatOfTheContract()
    {
        AuditEntry entry{.number = 7, .record = sampleRecord(0)};
        entry.record.at = base::fromMillis(1'790'000'000'120);
        QCOMPARE(journal::canonicalJson(entry), std::string(asTheContractSays));
        QCOMPARE(journal::chainHash(std::string(32, '\0'), entry),
            base::blake2b(std::string(32, '\0') + journal::canonicalJson(entry)));
    }

    void everyRemovalIsFound()
    {
        for (int number = 1; number <= length; ++number) {
            Undo undo(*m_database);
            run("delete from audit where number=" + std::to_string(number));
            const bool isLast = number == length;
            expect(m_head, isLast ? AuditFlaw::Cut : AuditFlaw::Removed, number);
        }
    }

    void everyRemovalWithNewNumbersIsFound()
    {
        for (int number = 1; number < length; ++number) {
            Undo undo(*m_database);
            run("delete from audit where number=" + std::to_string(number));
            shift(number, -1);
            expect(m_head, AuditFlaw::Removed, number);
        }
    }

    void everySwapIsFound()
    {
        for (int first = 1; first < length; ++first) {
            for (const int second : {first + 1, (first + length) / 2 + 1, length}) {
                if (second > length || second == first) {
                    continue;
                }
                Undo undo(*m_database);
                run("update audit set number=-1 where number=" + std::to_string(first));
                run("update audit set number=" + std::to_string(first)
                    + " where number=" + std::to_string(second));
                run("update audit set number=" + std::to_string(second) + " where number=-1");
                expect(m_head, AuditFlaw::Reordered, first);
            }
        }
    }

    void everyInsertionIsFound()
    {
        for (int number = 1; number <= length + 1; ++number) {
            Undo undo(*m_database);
            shift(number, 1);
            const int source = number > 2 ? 2 : length; // a true entry at a wrong place
            run("insert into audit select " + std::to_string(number)
                + ", at, who, program, action, server, device, batch, reason, result, detail, "
                  "sha256, hash from audit where number="
                + std::to_string(source));
            const auto verdict = verify(m_head);
            QCOMPARE(verdict.at, number);
            QVERIFY(number > length || verdict.flaw == AuditFlaw::Inserted);
            QVERIFY(!verdict.isIntact());
        }
    }

    void aRowBeforeTheFirstIsFound()
    {
        run("insert into audit select 0, at, who, program, action, server, device, batch, reason, "
            "result, detail, sha256, hash from audit where number=5");
        expect(m_head, AuditFlaw::Inserted, 1);
    }

    void everyTruncationIsFound()
    {
        for (int left = length - 1; left >= 0; --left) {
            Undo undo(*m_database);
            run("delete from audit where number > " + std::to_string(left));
            expect(m_head, AuditFlaw::Cut, left + 1);
            QVERIFY(verify(std::nullopt).isIntact()); // the chain alone cannot know
        }
    }

    void aChangedColumnOfAnySampledEntryIsFound()
    {
        const auto columns = {"at", "who", "program", "action", "server", "device", "batch",
            "reason", "result", "detail", "sha256", "hash"};
        for (int number = 1; number <= length; number += 3) {
            for (const std::string column : columns) {
                Undo undo(*m_database);
                const std::string changed = column == "at" ? "at+1"
                    : column == "hash"                     ? "zeroblob(32)"
                                                           : column + "||'x'";
                run("update audit set " + column + "=" + changed
                    + " where number=" + std::to_string(number));
                expect(m_head, AuditFlaw::Changed, number);
            }
        }
    }

    void oneChangedByteOfAnyTextIsFound()
    {
        int changes = 0;
        for (int number = 1; number <= length; number += 40) { // each has a reason
            for (const std::string column :
                {"who", "program", "action", "server", "device", "batch", "reason", "result"}) {
                auto query = m_database->prepare(
                    "select length(" + column + ") from audit where number=?1");
                QVERIFY(query->bind(1, number).step().value());
                const auto size = query->integer(0);
                QVERIFY2(size > 0, column.c_str());
                for (std::int64_t at = 1; at <= size; ++at, ++changes) {
                    Undo undo(*m_database);
                    const std::string place = std::to_string(at);
                    run("update audit set " + column + "=substr(" + column + ",1," + place
                        + "-1)||char(unicode(substr(" + column + "," + place + ",1))+1)||substr("
                        + column + "," + place + "+1) where number=" + std::to_string(number));
                    expect(m_head, AuditFlaw::Changed, number);
                }
            }
        }
        QVERIFY(changes > 300);
    }

    void oneChangedBitOfAHashIsFound()
    {
        for (int number = 1; number <= length; number += 7) {
            Undo undo(*m_database);
            auto change = m_database->prepare("update audit set hash=?1 where number=?2").value();
            std::string hash = entry(number).hash;
            hash[static_cast<std::size_t>(number % 32)] ^= 1;
            change.bindBlob(1, hash).bind(2, number);
            QVERIFY(change.run().has_value());
            expect(m_head, AuditFlaw::Changed, number);
        }
    }

    void aChainThatWasWrittenAnewIsFoundByItsHead()
    {
        run("delete from audit");
        auto other = journal::Journal::open(path(), {.who = "mallory", .program = "cli"});
        for (int n = 0; n < length + 5; ++n) {
            QVERIFY(other->note(sampleRecord(n)).has_value());
        }
        QVERIFY(verify(std::nullopt).isIntact());
        expect(m_head, AuditFlaw::Rewritten, length);
    }

    void entriesAfterTheKeptHeadAreCounted()
    {
        auto again = journal::Journal::open(path(), {.who = "s.okoye", .program = "cli"});
        QVERIFY(again->note(sampleRecord(1)).has_value());
        const auto verdict = verify(m_head);
        QVERIFY(verdict.isIntact());
        QCOMPARE(verdict.newer, 1);
    }

    void namesCanGoWithoutBreakingTheChain()
    {
        auto opened = journal::Journal::open(path(), {.who = "s.okoye", .program = "console"});
        journal::Batch batch{.id = domain::BatchId{"B"},
            .createdAt = base::fromMillis(1'790'000'000'000),
            .who = "s.okoye",
            .program = "console"};
        batch.steps.push_back({.server = domain::ServerId{"HQ"},
            .device = domain::DeviceId{"U1"},
            .name = "FIN-MBP-0028",
            .serial = "C02A"});
        QVERIFY(opened->add(batch).has_value());
        QCOMPARE(opened->nameOf("HQ", "U1").value().first, std::string("FIN-MBP-0028"));
        const auto entries = opened->audit(0, 1000).value();
        for (const AuditEntry &each : entries) {
            QVERIFY(journal::canonicalJson(each).find("FIN-MBP") == std::string::npos);
        }
        auto retention = journal::Retention::open(path());
        QVERIFY(retention->forget(domain::ServerId{"HQ"}, domain::DeviceId{"U1"}).has_value());
        QVERIFY(opened->nameOf("HQ", "U1").value().first.empty());
        QVERIFY(verify(std::nullopt).isIntact());
    }

    void aBatchIsAuditedFromItsPlanToItsEnd()
    {
        auto opened = journal::Journal::open(path(), {.who = "s.okoye", .program = "console"});
        std::vector<AuditHead> heads;
        opened->onAudited(
            [&](const AuditHead &, const AuditHead &after) { heads.push_back(after); });
        journal::Batch batch{.id = domain::BatchId{"B"},
            .kind = domain::ActionKind::Revoke,
            .createdAt = base::fromMillis(1'790'000'000'000),
            .who = "s.okoye",
            .program = "console",
            .reason = "sold"};
        batch.steps.push_back({.server = domain::ServerId{"HQ"},
            .device = domain::DeviceId{"U1"},
            .name = {},
            .serial = {}});
        QVERIFY(opened->add(batch).has_value());
        journal::Step &step = batch.steps[0];
        step.phase = journal::Phase::Sending;
        QVERIFY(opened->update(batch.id, batch.steps).has_value()); // under way: no entry
        step.phase = journal::Phase::Settled;
        step.outcome = domain::Outcome::Verified;
        QVERIFY(opened->update(batch.id, batch.steps).has_value());
        QVERIFY(opened->update(batch.id, batch.steps).has_value()); // nothing new: no entry
        QVERIFY(opened->setState(batch.id, journal::BatchState::Finished, batch.createdAt));
        const auto entries = opened->audit(length, 10).value();
        QCOMPARE(entries.size(), std::size_t{3});
        QCOMPARE(entries[0].record.result, std::string("revoke"));
        QCOMPARE(entries[0].record.reason, std::string("sold"));
        QVERIFY(entries[0].record.detail.starts_with("1 Macs, 0 left alone, list "));
        QCOMPARE(entries[1].record.device, std::string("U1"));
        QCOMPARE(entries[1].record.result, std::string("verified"));
        QCOMPARE(entries[2].record.result, std::string("finished"));
        QCOMPARE(heads.size(), std::size_t{3});
        QVERIFY(heads.back() == opened->head().value());
    }

private:
    /// What a case does to the file is taken back at its end.
    class Undo {
    public:
        explicit Undo(sqlite::Database &database)
            : m_database(database)
        {
            std::ignore = m_database.run("savepoint untouched");
        }
        ~Undo() { std::ignore = m_database.run("rollback to untouched; release untouched"); }
        Undo(const Undo &) = delete;
        Undo &operator=(const Undo &) = delete;

    private:
        sqlite::Database &m_database;
    };

    [[nodiscard]] std::filesystem::path path() const { return m_folder->path().toStdString(); }
    void run(const std::string &sql) { QVERIFY2(m_database->run(sql).has_value(), sql.c_str()); }
    void shift(int from, int by)
    {
        const std::string moved = std::to_string(by);
        run("update audit set number=-(number+" + moved
            + ") where number>=" + std::to_string(from));
        run("update audit set number=-number where number<0");
    }
    journal::AuditVerdict verify(const std::optional<AuditHead> &kept)
    {
        return journal::verifyAudit(*m_database, kept).value();
    }
    AuditEntry entry(int number)
    {
        return journal::readAudit(*m_database, number - 1, 1).value().at(0);
    }
    void expect(const std::optional<AuditHead> &kept, AuditFlaw flaw, int at)
    {
        const auto verdict = verify(kept);
        const auto text = std::string(wordOf(verdict.flaw)) + " at " + std::to_string(verdict.at)
            + ", expected " + std::string(wordOf(flaw)) + " at " + std::to_string(at);
        QVERIFY2(verdict.flaw == flaw && verdict.at == at, text.c_str());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<sqlite::Database> m_database;
    AuditHead m_head;
};

QTEST_GUILESS_MAIN(AuditTest)
#include "audittest.moc"
