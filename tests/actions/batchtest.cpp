// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/batchlock.h"
#include "actions/lane.h"
#include "actions/support/site.h"

#include <QSignalSpy>
#include <QTest>

using namespace latchkey;
using actions::ActionService;
using base::ErrorKind;
using domain::ActionKind;
using domain::Outcome;
using tests::failure;
using tests::Site;

/// Batches against a server that loses replies, limits, sleeps: one profile, several programs.
class BatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_site = std::make_unique<Site>(); }

    void everyMacIsSentOneCommandAndReadBack()
    {
        const auto batch = run(ActionKind::ResendOptions, 1200);
        QCOMPARE(Site::count(batch, Outcome::Verified), 1200);
        QCOMPARE(batch.state, journal::BatchState::Finished);
        QCOMPARE(m_site->server.pages, (std::vector<std::size_t>{500, 500, 200}));
        QVERIFY(oneCommandEach());
        QVERIFY(m_site->server.mostReading <= 6);
    }

    void aLostReplyIsAskedForAgainUnderTheSameKey_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("acts");
        QTest::newRow("cut after the server acted") << int(ErrorKind::ConnectionLost) << true;
        QTest::newRow("cut before") << int(ErrorKind::ConnectionLost) << false;
        QTest::newRow("no HTTP status") << int(ErrorKind::NoHttpStatus) << true;
        QTest::newRow("nonsense") << int(ErrorKind::MalformedAnswer) << true;
        QTest::newRow("late") << int(ErrorKind::DeadlineExceeded) << true;
        QTest::newRow("500 after it acted") << int(ErrorKind::ServerError) << true;
        QTest::newRow("429") << int(ErrorKind::TooManyRequests) << false;
    }
    void aLostReplyIsAskedForAgainUnderTheSameKey()
    {
        QFETCH(int, kind);
        QFETCH(bool, acts);
        m_site->server.fates = {{acts, failure(static_cast<ErrorKind>(kind))}};
        const auto batch = run(ActionKind::ResendOptions, 3);
        QCOMPARE(Site::count(batch, Outcome::Verified), 3);
        QCOMPARE(m_site->server.pages.size(), std::size_t{2});
        QVERIFY(oneCommandEach());
    }

    void whatCannotPassFailsAtOnce()
    {
        m_site->server.fates = {{false, failure(ErrorKind::PermissionMissing)}};
        const auto batch = run(ActionKind::ResendOptions, 2);
        QCOMPARE(Site::count(batch, Outcome::Failed), 2);
        QCOMPARE(m_site->server.pages.size(), std::size_t{1});
    }

    void aLostRevokeIsResolvedByLookingAndNeverSentTwice_data()
    {
        QTest::addColumn<bool>("acts");
        QTest::addColumn<int>("outcome");
        QTest::newRow("it had acted") << true << int(Outcome::Verified);
        QTest::newRow("it had not") << false << int(Outcome::Unknown);
    }
    void aLostRevokeIsResolvedByLookingAndNeverSentTwice()
    {
        QFETCH(bool, acts);
        QFETCH(int, outcome);
        m_site->server.fates = {{acts, failure(ErrorKind::ConnectionLost)}};
        const auto batch = run(ActionKind::Revoke, 1);
        QCOMPARE(int(batch.steps[0].outcome), outcome);
        QCOMPARE(m_site->server.deleted["U0"], acts ? 1 : 0);
    }

    void aRevokeWaitsWhereTheServerAsksForAMoment()
    {
        m_site->server.fates
            = {{false, failure(ErrorKind::TooManyRequests, std::chrono::seconds{1})}};
        const auto batch = run(ActionKind::Revoke, 2);
        QCOMPARE(Site::count(batch, Outcome::Verified), 2);
    }

    void aRevokeThatWouldWaitForAnHourIsTold()
    {
        m_site->server.fates
            = {{false, failure(ErrorKind::TooManyRequests, std::chrono::hours{1})}};
        const auto batch = run(ActionKind::Revoke, 1);
        QCOMPARE(batch.steps[0].outcome, Outcome::Failed);
    }

    void pausesGrowObeyTheServerAndHaveACap()
    {
        using std::chrono::milliseconds;
        const auto none = failure(ErrorKind::ServerError);
        QCOMPARE(actions::pauseBefore(0, none, 0), milliseconds{500});
        QCOMPARE(actions::pauseBefore(3, none, 0), milliseconds{4000});
        QCOMPARE(actions::pauseBefore(3, none, 1), milliseconds{5000});
        QCOMPARE(actions::pauseBefore(40, none, 0), milliseconds{60000});
        const auto asked = failure(ErrorKind::TooManyRequests, std::chrono::seconds{7});
        QCOMPARE(actions::pauseBefore(0, asked, 0), milliseconds{7000});
        const auto ages = failure(ErrorKind::TooManyRequests, std::chrono::hours{9});
        QCOMPARE(actions::pauseBefore(0, ages, 0), milliseconds{60000});
    }

    void aPausedBatchSendsNothingUntilItIsResumed()
    {
        const auto program = m_site->program();
        domain::BatchId id;
        m_site->server.onSend = [&] { program->pause(id); }; // while the first page is out
        id = start(*program, 1200);
        QTRY_COMPARE(program->batch(id)->state, journal::BatchState::Paused);
        QTRY_COMPARE(Site::count(*program->batch(id), Outcome::Verified), 500);
        QCOMPARE(m_site->server.pages.size(), std::size_t{1});
        m_site->server.onSend = {};
        QSignalSpy finished(program.get(), &ActionService::batchFinished);
        program->resume(id);
        QVERIFY(finished.wait(20000));
        QCOMPARE(Site::count(*program->batch(id), Outcome::Verified), 1200);
        QVERIFY(oneCommandEach());
    }

    void aCancelledBatchFollowsWhatWasSent()
    {
        const auto program = m_site->program();
        domain::BatchId id;
        m_site->server.onSend = [&] { program->cancel(id); };
        id = start(*program, 1200);
        QSignalSpy finished(program.get(), &ActionService::batchFinished);
        QVERIFY(finished.wait(20000));
        const auto batch = *program->batch(id);
        QCOMPARE(Site::count(batch, Outcome::Verified), 500);
        QCOMPARE(Site::count(batch, Outcome::Cancelled), 700);
        QCOMPARE(batch.state, journal::BatchState::Cancelled);
    }

    void aSleepingMacIsWaitedForAndNeverFailed()
    {
        m_site->server.answers = [](const std::string &device) { return device != "U1"; };
        const auto program = m_site->program();
        const auto plan = Site::planFor(ActionKind::ResendOptions, 3);
        auto consent = Site::consent(plan);
        consent.patience = std::chrono::milliseconds{300};
        QSignalSpy finished(program.get(), &ActionService::batchFinished);
        const auto id = *program->start(plan, consent);
        QVERIFY(finished.wait(20000));
        QCOMPARE(program->batch(id)->steps[1].outcome, Outcome::Queued);
        QCOMPARE(program->batch(id)->state, journal::BatchState::Running);
        m_site->server.answers = [](const std::string &) { return true; };
        QTRY_COMPARE_WITH_TIMEOUT(program->batch(id)->steps[1].outcome, Outcome::Verified, 20000);
    }

    void twoProgramsNeverRunOneBatch()
    {
        const auto first = m_site->program("console");
        const auto second = m_site->program("cli");
        QSignalSpy finished(first.get(), &ActionService::batchFinished);
        const auto id = start(*first, 1200);
        QVERIFY(!actions::BatchLock::isFree(m_site->profile(), id));
        second->resumeUnfinished();
        QVERIFY(finished.wait(20000));
        QVERIFY(oneCommandEach());
        QCOMPARE(m_site->server.pages.size(), std::size_t{3});
    }

    void anotherProgramsBatchIsFollowedToItsEnd()
    {
        const auto watcher = m_site->program("console");
        QSignalSpy started(watcher.get(), &ActionService::batchStarted);
        QSignalSpy finished(watcher.get(), &ActionService::batchFinished);
        watcher->followOthers();
        m_site->server.answers = [](const std::string &) { return false; };
        const auto worker = m_site->program("cli");
        const auto id = start(*worker, 3);
        QTRY_COMPARE(started.size(), 1);
        m_site->server.answers = [](const std::string &) { return true; };
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
        QCOMPARE(Site::count(*watcher->batch(id), Outcome::Verified), 3);
    }

    void anotherProgramsBatchCanBePausedAndCancelled()
    {
        m_site->server.answers = [](const std::string &) { return false; };
        const auto worker = m_site->program("cli");
        const auto other = m_site->program("console");
        const auto id = start(*worker, 3);
        QTRY_COMPARE(m_site->server.pages.size(), std::size_t{1});
        other->pause(id);
        QTRY_COMPARE(other->batch(id)->state, journal::BatchState::Paused);
        other->resume(id);
        QTRY_COMPARE(other->batch(id)->state, journal::BatchState::Running);
    }

    void aDeadProgramsBatchIsTakenOverAndOnlyThen()
    {
        const auto watcher = m_site->program("console");
        watcher->followOthers();
        m_site->server.answers = [](const std::string &) { return false; };
        auto worker = m_site->program("cli");
        const auto id = start(*worker, 3);
        QTRY_COMPARE(m_site->server.pages.size(), std::size_t{1});
        QSignalSpy started(watcher.get(), &ActionService::batchStarted);
        QTRY_COMPARE(started.size(), 1); // seen, not run
        worker.reset();
        QTRY_COMPARE(started.size(), 2);
        m_site->server.answers = [](const std::string &) { return true; };
        QTRY_COMPARE_WITH_TIMEOUT(Site::count(*watcher->batch(id), Outcome::Verified), 3, 20000);
        QVERIFY(oneCommandEach());
    }

    void theWholeStoryIsInTheAudit()
    {
        const auto batch = run(ActionKind::Revoke, 2);
        auto opened = journal::Journal::open(m_site->profile());
        std::vector<std::string> story;
        const auto entries = opened->audit(0, 100).value();
        for (const auto &entry : entries) {
            story.push_back(std::string(wordOf(entry.record.action)) + ' ' + entry.record.result
                + ' ' + entry.record.device);
            QCOMPARE(entry.record.who, std::string("kim"));
        }
        QCOMPARE(story,
            (std::vector<std::string>{
                "plan revoke ", "outcome verified U0", "outcome verified U1", "batch finished "}));
        QVERIFY(opened->verify({}).value().isIntact());
    }

    void otherOptionsAreComparedAfterAResend_data()
    {
        using domain::OptionsFate;
        using domain::OtherOptions;
        const OtherOptions locked{.activationLockAllowed = true, .promptsForToken = false};
        const OtherOptions open{.activationLockAllowed = false, .promptsForToken = false};
        QTest::addColumn<OtherOptions>("sent");
        QTest::addColumn<OtherOptions>("now");
        QTest::addColumn<OptionsFate>("fate");
        QTest::addColumn<QByteArray>("audited");
        QTest::newRow("kept") << locked << locked << OptionsFate::Unchanged
                              << QByteArray("token-held other-options-unchanged");
        QTest::newRow("changed") << locked << open << OptionsFate::Changed
                                 << QByteArray("token-held other-options-changed");
        QTest::newRow("never told before")
            << OtherOptions{} << open << OptionsFate::NotCompared << QByteArray("token-held");
        QTest::newRow("not told afterwards")
            << locked << OtherOptions{} << OptionsFate::NotCompared << QByteArray("token-held");
    }

    void otherOptionsAreComparedAfterAResend()
    {
        QFETCH(domain::OtherOptions, sent);
        QFETCH(domain::OtherOptions, now);
        QFETCH(domain::OptionsFate, fate);
        QFETCH(QByteArray, audited);
        m_site->server.sentOptions = sent;
        m_site->server.optionsNow = now;
        const auto batch = run(ActionKind::ResendOptions, 1);
        QCOMPARE(batch.steps[0].outcome, Outcome::Verified);
        QCOMPARE(batch.steps[0].optionsFate(), fate);
        auto opened = journal::Journal::open(m_site->profile());
        QVERIFY(opened->batch(batch.id)->steps == batch.steps);
        QCOMPARE(opened->audit(1, 1).value()[0].record.detail, audited.toStdString());
    }

    void outcomesCiteTheServersAudit_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("re-send") << static_cast<int>(ActionKind::ResendOptions);
        QTest::newRow("revoke") << static_cast<int>(ActionKind::Revoke);
    }

    void outcomesCiteTheServersAudit()
    {
        QFETCH(int, kind);
        m_site->server.cites = connectors::AuditedAs{.number = 17, .token = "helpdesk by night"};
        const auto batch = run(static_cast<ActionKind>(kind), 2);
        auto opened = journal::Journal::open(m_site->profile());
        const auto entries = opened->audit(0, 100).value();
        int outcomes = 0;
        for (const auto &entry : entries) {
            const auto cited = journal::citationOf(entry.record);
            QCOMPARE(cited.has_value(), entry.record.action == journal::AuditAction::Outcome);
            if (cited) {
                QVERIFY(*cited == (journal::Citation{17, "helpdesk by night"}));
                ++outcomes;
            }
        }
        QCOMPARE(outcomes, 2);
        QVERIFY(m_site->server.persons == std::set<std::string>{"kim"});
        QVERIFY(opened->verify({}).value().isIntact());
        QVERIFY(opened->batch(batch.id)->steps == batch.steps);
    }

private:
    domain::BatchId start(ActionService &program, int macs)
    {
        const auto plan = Site::planFor(ActionKind::ResendOptions, macs);
        return *program.start(plan, Site::consent(plan));
    }
    journal::Batch run(ActionKind kind, int macs)
    {
        const auto program = m_site->program();
        QSignalSpy finished(program.get(), &ActionService::batchFinished);
        const auto plan = Site::planFor(kind, macs);
        const auto id = program->start(plan, Site::consent(plan));
        if (!id || (finished.isEmpty() && !finished.wait(30000))) {
            return {};
        }
        return program->batch(*id).value_or(journal::Batch{});
    }
    [[nodiscard]] bool oneCommandEach() const
    {
        return std::ranges::all_of(
            m_site->server.executed, [](const auto &each) { return each.second == 1; });
    }

    std::unique_ptr<Site> m_site;
};

QTEST_GUILESS_MAIN(BatchTest)
#include "batchtest.moc"
