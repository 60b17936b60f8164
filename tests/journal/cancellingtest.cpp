// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <set>

using namespace latchkey;
using domain::Outcome;
using journal::AuditAction;
using journal::Journal;
using journal::Phase;

namespace {

constexpr int macs = 25;
constexpr int sent = 10;
const base::Instant asked = base::fromMillis(1'790'000'123'456);

journal::Batch planned()
{
    journal::Batch batch{.id = domain::BatchId{"B"},
        .createdAt = base::fromMillis(1'790'000'000'000),
        .who = "kim",
        .program = "cli"};
    for (int i = 0; i < macs; ++i) {
        batch.steps.push_back({.server = domain::ServerId{"HQ"},
            .device = domain::DeviceId{"U" + std::to_string(i)},
            .name = "MAC-" + std::to_string(i),
            .serial = {}});
    }
    return batch;
}

// The batch as everybody has to read it once it was cancelled.
journal::Batch expected(journal::Batch batch)
{
    batch.cancelledAt = asked;
    for (journal::Step &step : batch.steps) {
        if (step.phase == Phase::Planned) {
            step.phase = Phase::Settled;
            step.outcome = Outcome::Cancelled;
            step.settledAt = asked;
        }
    }
    return batch;
}

} // namespace

/// A cancel is one row; what follows from it is read at once and written later.
class CancellingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_journal.emplace(open("cli"));
        m_batch = planned();
        QVERIFY(m_journal->add(m_batch));
        for (int i = 0; i < sent; ++i) {
            m_batch.steps[static_cast<std::size_t>(i)].phase = Phase::Sending;
        }
        QVERIFY(
            m_journal->update(m_batch.id, {m_batch.steps.begin(), m_batch.steps.begin() + sent}));
    }

    void everybodyReadsItInTheSameMoment()
    {
        Journal other = open("console");
        QVERIFY(other.cancel(m_batch.id, asked));
        for (Journal *reader : {&*m_journal, &other}) {
            QVERIFY(reader->batch(m_batch.id).value() == expected(m_batch));
            QVERIFY(reader->recent(1).value().front() == expected(m_batch));
            QVERIFY(reader->unfinished().value().front() == expected(m_batch));
            QCOMPARE(reader->wish(m_batch.id).value(), journal::Wish::Cancel);
        }
    }

    void itOutlivesACrashOfWhoAsked()
    {
        const pid_t child = ::fork();
        if (child == 0) {
            auto journal = Journal::open(path());
            if (journal && journal->cancel(m_batch.id, asked)) {
                ::kill(::getpid(), SIGKILL);
            }
            ::_exit(1);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        QVERIFY(open("console").batch(m_batch.id).value() == expected(m_batch));
    }

    void noStepIsBegunAnyMore_data()
    {
        QTest::addColumn<int>("phase");
        QTest::newRow("sent") << static_cast<int>(Phase::Sending);
        QTest::newRow("ended in another way") << static_cast<int>(Phase::Settled);
    }
    void noStepIsBegunAnyMore()
    {
        QFETCH(int, phase);
        QVERIFY(open("console").cancel(m_batch.id, asked));
        journal::Step late = m_batch.steps[sent];
        late.phase = static_cast<Phase>(phase);
        journal::Step begun = m_batch.steps[0];
        begun.phase = Phase::Accepted;
        QCOMPARE(
            m_journal->update(m_batch.id, {begun, late}).error().kind, base::ErrorKind::Cancelled);
        QVERIFY(m_journal->batch(m_batch.id).value() == expected(m_batch));
    }

    void whatWasBegunIsFollowed()
    {
        QVERIFY(m_journal->cancel(m_batch.id, asked));
        m_batch.steps[0].phase = Phase::Settled;
        m_batch.steps[0].outcome = Outcome::Verified;
        QVERIFY(m_journal->update(m_batch.id, {m_batch.steps[0]}));
        QVERIFY(m_journal->batch(m_batch.id).value() == expected(m_batch));
    }

    void itIsWrittenInPagesWhichNobodyNotices()
    {
        QVERIFY(m_journal->cancel(m_batch.id, asked));
        for (const std::size_t count : {std::size_t{7}, std::size_t{7}, std::size_t{1}}) {
            QCOMPARE(m_journal->writeCancelled(m_batch.id, 7).value(), count);
            QVERIFY(m_journal->batch(m_batch.id).value() == expected(m_batch));
        }
        QCOMPARE(m_journal->writeCancelled(m_batch.id, 7).value(), std::size_t{0});
        // Now the rows say it themselves.
        auto database = sqlite::Database::open(path() / "journal.sqlite").value();
        QVERIFY(database.run("update batch set cancelled_at=null"));
        auto written = expected(m_batch);
        written.cancelledAt.reset();
        QVERIFY(m_journal->batch(m_batch.id).value() == written);
    }

    void nothingIsWrittenOfABatchThatGoesOn()
    {
        QCOMPARE(m_journal->writeCancelled(m_batch.id, 7).value(), std::size_t{0});
        QVERIFY(m_journal->batch(m_batch.id).value() == m_batch);
    }

    void theAuditHasWhoAskedOnceAndEachMacOnce()
    {
        Journal other = open("console");
        QVERIFY(other.cancel(m_batch.id, asked));
        QVERIFY(m_journal->cancel(m_batch.id, asked + std::chrono::seconds{1})); // no news
        QVERIFY(m_journal->writeCancelled(m_batch.id, macs));
        QVERIFY(m_journal->writeCancelled(m_batch.id, macs));
        QVERIFY(m_journal->setState(m_batch.id, journal::BatchState::Cancelled, asked));
        std::multiset<std::string> outcomes;
        std::vector<std::string> states;
        const auto entries = m_journal->audit(0, 100).value();
        for (const auto &entry : entries) {
            if (entry.record.action == AuditAction::Outcome) {
                QCOMPARE(entry.record.result, std::string("cancelled"));
                QVERIFY(entry.record.at == asked);
                outcomes.insert(entry.record.device);
            } else if (entry.record.action == AuditAction::Batch) {
                states.push_back(entry.record.program + ' ' + entry.record.result);
            }
        }
        QCOMPARE(outcomes.size(), static_cast<std::size_t>(macs - sent));
        QCOMPARE(std::set(outcomes.begin(), outcomes.end()).size(), outcomes.size());
        QVERIFY(!outcomes.contains("U0"));
        QCOMPARE(states, (std::vector<std::string>{"console cancelled"}));
        QVERIFY(m_journal->verify({}).value().isIntact());
    }

    void aBatchThatHasEndedIsNotCancelled()
    {
        QVERIFY(m_journal->setState(m_batch.id, journal::BatchState::Finished, asked));
        QVERIFY(m_journal->cancel(m_batch.id, asked));
        QVERIFY(!m_journal->cancelledAt(m_batch.id).value());
        QCOMPARE(m_journal->batch(m_batch.id).value().state, journal::BatchState::Finished);
    }

    void aWishThatAnOlderVersionLeftIsKept()
    {
        m_journal.reset();
        {
            auto old = sqlite::Database::open(path() / "journal.sqlite").value();
            QVERIFY(old.run("drop index step_planned; alter table batch drop column cancelled_at; "
                            "alter table step drop column unread_since; "
                            "alter table step drop column questions_left; "
                            "update batch set wish=3; pragma user_version=5"));
        }
        Journal journal = open("console");
        const auto batch = journal.batch(m_batch.id).value();
        QVERIFY(batch.cancelledAt.has_value());
        QCOMPARE(static_cast<int>(
                     std::ranges::count(batch.steps, Outcome::Cancelled, &journal::Step::outcome)),
            macs - sent);
    }

private:
    std::filesystem::path path() const { return m_folder->path().toStdString(); }
    Journal open(const std::string &program) const
    {
        return std::move(Journal::open(path(), {.who = "kim", .program = program}).value());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Journal> m_journal;
    journal::Batch m_batch;
};

QTEST_GUILESS_MAIN(CancellingTest)
#include "cancellingtest.moc"
