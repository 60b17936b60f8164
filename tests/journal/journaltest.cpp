// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <fstream>

using namespace latchkey;

namespace {

journal::Batch sampleBatch(const std::string &id, int macs)
{
    journal::Batch batch{.id = domain::BatchId{id},
        .kind = domain::ActionKind::Revoke,
        .createdAt = base::fromMillis(1'790'000'000'000),
        .who = "s.okoye",
        .program = "console",
        .reason = "Erased and sold, ticket 4187"};
    for (int i = 0; i < macs; ++i) {
        batch.steps.push_back({.server = domain::ServerId{"HQ"},
            .device = domain::DeviceId{"UDID-" + std::to_string(i)},
            .name = "FIN-MBP-" + std::to_string(i),
            .serial = "S" + std::to_string(i)});
    }
    return batch;
}

// journal.sqlite as 0.1 first made it, with one batch.
constexpr const char *firstVersion = R"sql(
create table batch(
    id text primary key, kind text not null, state integer not null, created_at integer not null,
    who text not null, program text not null, reason text not null, finished_at integer) strict;
create table step(
    batch text not null references batch(id), n integer not null,
    server text not null, device text not null, name text not null, serial text not null,
    phase integer not null, outcome text not null, left_alone integer not null,
    joined integer not null, token integer not null, idempotency_key text not null,
    request_id text not null, detail text not null, sent_at integer, settled_at integer,
    primary key(batch, server, device)) strict, without rowid;
create index batch_created on batch(created_at);
insert into batch values('B1', 'revoke', 3, 1790000000000, 's.okoye', 'console', 'sold', null);
insert into step values('B1', 0, 'HQ', 'U1', 'MAC-1', 'S1', 4, 'verified', 0, 0, 0, '', '', '',
    null, null);
pragma user_version=1;
)sql";

} // namespace

class JournalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acknowledgedOptionsAreFound()
    {
        const QTemporaryDir folder;
        auto journal = journal::Journal::open(folder.path().toStdString()).value();
        const auto now = base::fromMillis(1'790'000'000'000);
        auto settled
            = [&](const char *id, domain::ActionKind kind, domain::Outcome outcome, int at) {
                  auto batch = sampleBatch(id, 1);
                  batch.kind = kind;
                  QVERIFY(journal.add(batch));
                  auto &step = batch.steps.front();
                  step.phase = journal::Phase::Settled;
                  step.outcome = outcome;
                  step.settledAt = now + std::chrono::minutes{at};
                  QVERIFY(journal.update(batch.id, batch.steps));
              };
        using domain::ActionKind;
        using domain::Outcome;
        settled("A", ActionKind::ResendOptions, Outcome::Acknowledged, 1);
        settled("B", ActionKind::ResendOptions, Outcome::Acknowledged, 3);
        settled("C", ActionKind::ResendOptions, Outcome::Failed, 4);
        settled("D", ActionKind::Prove, Outcome::Acknowledged, 5);
        const auto all = journal.acknowledgedOptions({}).value();
        QCOMPARE(all.size(), std::size_t{2});
        QCOMPARE(all.back(),
            (journal::AcknowledgedOption{domain::ServerId{"HQ"}, domain::DeviceId{"UDID-0"},
                now + std::chrono::minutes{3}}));
        const auto since = journal.acknowledgedOptions(now + std::chrono::minutes{2}).value();
        QCOMPARE(since, std::vector{all.back()});
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void batchComesBackWhole()
    {
        auto batch = sampleBatch("B1", 3);
        batch.steps[1].outcome = domain::Outcome::LeftAlone;
        batch.steps[1].leftAlone = domain::LeftAloneReason::NoLocalVolumeOwner;
        {
            auto journal = journal::Journal::open(path());
            QVERIFY(journal.has_value());
            QVERIFY(journal->add(batch).has_value());
        }
        auto journal = journal::Journal::open(path());
        QVERIFY(journal->batch(batch.id).value() == batch);
        QCOMPARE(journal->batch(domain::BatchId{"none"}).error().kind, base::ErrorKind::NotFound);
    }

    void updateChangesOnlyTheGivenSteps()
    {
        auto journal = journal::Journal::open(path());
        auto batch = sampleBatch("B1", 3);
        QVERIFY(journal->add(batch).has_value());
        auto changed = batch.steps[2];
        changed.phase = journal::Phase::Settled;
        changed.outcome = domain::Outcome::Verified;
        changed.sentAt = base::fromMillis(5);
        changed.optionsBefore = {.activationLockAllowed = true, .promptsForToken = false};
        changed.optionsAfter = {.activationLockAllowed = false};
        QVERIFY(journal->update(batch.id, {changed}).has_value());
        batch.steps[2] = changed;
        QVERIFY(journal->batch(batch.id).value() == batch);
    }

    void updateOfAnUnknownStepFailsAndChangesNothing()
    {
        auto journal = journal::Journal::open(path());
        auto batch = sampleBatch("B1", 1);
        QVERIFY(journal->add(batch).has_value());
        auto real = batch.steps[0];
        real.outcome = domain::Outcome::Failed;
        auto stranger = real;
        stranger.device = domain::DeviceId{"OTHER"};
        QVERIFY(!journal->update(batch.id, {real, stranger}).has_value());
        QVERIFY(journal->batch(batch.id).value() == batch);
    }

    void unfinishedListsRunningAndPausedOnly()
    {
        auto journal = journal::Journal::open(path());
        for (const char *id : {"A", "B", "C", "D"}) {
            QVERIFY(journal->add(sampleBatch(id, 1)).has_value());
        }
        const auto now = base::fromMillis(1);
        using journal::BatchState;
        QVERIFY(journal->setState(domain::BatchId{"A"}, BatchState::Finished, now).has_value());
        QVERIFY(journal->setState(domain::BatchId{"C"}, BatchState::Paused, now).has_value());
        QVERIFY(journal->setState(domain::BatchId{"D"}, BatchState::Cancelled, now).has_value());
        const auto open = journal->unfinished().value();
        QCOMPARE(open.size(), std::size_t{2});
        QCOMPARE(open[0].id.text(), std::string("B"));
        QCOMPARE(open[1].id.text(), std::string("C"));
        QCOMPARE(journal->recent(2).value().size(), std::size_t{2});
    }

    void aFileOfTheFirstVersionComesAlong()
    {
        {
            auto old = sqlite::Database::open(path() / "journal.sqlite").value();
            QVERIFY(old.run(firstVersion));
        }
        auto journal = journal::Journal::open(path());
        QVERIFY2(journal.has_value(), journal ? "" : journal.error().detail.c_str());
        const auto batch = journal->batch(domain::BatchId{"B1"}).value();
        QCOMPARE(batch.who, std::string("s.okoye"));
        QCOMPARE(batch.steps.size(), std::size_t{1});
        QCOMPARE(batch.steps[0].optionsFate(), domain::OptionsFate::NotCompared);
        QVERIFY(batch.join);
        QCOMPARE(journal->wish(batch.id).value(), journal::Wish::None);
        QVERIFY(journal->note({.at = batch.createdAt}).has_value());
        QVERIFY(journal->verify({}).value().isIntact());
    }

    void fileIsPrivate()
    {
        QVERIFY(journal::Journal::open(path()).has_value());
        struct stat status = {};
        QCOMPARE(::stat((path() / "journal.sqlite").c_str(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0600U);
    }

    void damagedFileIsNamedAndLeftUntouched()
    {
        const auto file = path() / "journal.sqlite";
        const std::string garbage(8192, 'x');
        std::ofstream(file, std::ios::binary) << garbage;
        const auto journal = journal::Journal::open(path());
        QCOMPARE(journal.error().kind, base::ErrorKind::Damaged);
        QCOMPARE(
            QString::fromStdString(journal.error().where), QString::fromStdString(file.string()));
        std::ifstream in(file, std::ios::binary);
        QCOMPARE(std::string(std::istreambuf_iterator<char>(in), {}), garbage);
    }

    void whatWasAddedSurvivesKillNine()
    {
        for (int round = 0; round < 10; ++round) {
            const std::string id = "K" + std::to_string(round);
            const pid_t child = ::fork();
            if (child == 0) {
                auto journal = journal::Journal::open(path());
                if (journal && journal->add(sampleBatch(id, 20))) {
                    ::kill(::getpid(), SIGKILL);
                }
                ::_exit(1);
            }
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            QVERIFY(WIFSIGNALED(status));
            auto journal = journal::Journal::open(path());
            QVERIFY(journal->batch(domain::BatchId{id}).value() == sampleBatch(id, 20));
        }
    }

private:
    std::filesystem::path path() const { return m_folder->path().toStdString(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(JournalTest)
#include "journaltest.moc"
