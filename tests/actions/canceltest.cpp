// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
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

namespace {

constexpr int macs = 1200;
constexpr int page = 500;

} // namespace

/// A cancel, wherever it comes from and whoever dies meanwhile: nothing more is begun.
class CancelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_site = std::make_unique<Site>(); }

    void anotherProgramsCancelHoldsFromItsReturnOn()
    {
        const auto worker = m_site->program("cli");
        const auto other = m_site->program("console");
        const auto id = start(*worker, ActionKind::ResendOptions, macs);
        int readAtOnce = 0;
        m_site->server.onSend = [&] {
            other->cancel(id); // the worker has not looked around before it wants the next page
            readAtOnce = Site::count(*other->batch(id), Outcome::Cancelled);
        };
        QVERIFY(isFinished());
        QCOMPARE(readAtOnce, macs - page);
        QCOMPARE(m_site->server.pages, std::vector<std::size_t>{page});
        QVERIFY(hasEnded(*worker, id));
    }

    void aCancelOutlivesWhoAskedAndWhoWorked()
    {
        auto worker = m_site->program("cli");
        m_site->server.fates = {{true, failure(ErrorKind::ConnectionLost)}};
        const auto id = start(*worker, ActionKind::ResendOptions, macs);
        QTRY_COMPARE(m_site->server.pages.size(), std::size_t{1});
        worker.reset(); // before it asks again
        QVERIFY(journal::Journal::open(m_site->profile())->cancel(id, m_site->clock.now()));
        const auto next = m_site->program("console");
        QCOMPARE(Site::count(*next->batch(id), Outcome::Cancelled), macs - page);
        QSignalSpy finished(next.get(), &ActionService::batchFinished);
        next->resumeUnfinished();
        QVERIFY(finished.wait(20000));
        QVERIFY(hasEnded(*next, id));
        QCOMPARE(m_site->server.executed.size(), std::size_t{page});
        QCOMPARE(m_site->server.executed["U0"], 1);
    }

    void aBatchThatNobodyRunsIsCancelledHere()
    {
        auto worker = m_site->program("cli");
        const auto id = start(*worker, ActionKind::ResendOptions, macs);
        worker.reset(); // before it could send
        const auto other = m_site->program("console");
        QSignalSpy finished(other.get(), &ActionService::batchFinished);
        other->cancel(id);
        QCOMPARE(Site::count(*other->batch(id), Outcome::Cancelled), macs);
        QVERIFY(finished.wait(20000));
        QCOMPARE(other->batch(id)->state, journal::BatchState::Cancelled);
        QCOMPARE(auditedAs("cancelled"), macs);
        QVERIFY(m_site->server.pages.empty());
    }

    void aCancelIsAskedTwiceAndDoneOnce()
    {
        const auto worker = m_site->program("cli");
        const auto id = start(*worker, ActionKind::ResendOptions, macs);
        m_site->server.onSend = [&] {
            worker->cancel(id);
            worker->cancel(id);
            worker->resume(id); // too late
        };
        QVERIFY(isFinished());
        worker->cancel(id);
        QVERIFY(hasEnded(*worker, id));
    }

    void whatTheServerDidNotTakeIsNotSentAgain_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("action");
        for (const ErrorKind kind : {ErrorKind::TooManyRequests, ErrorKind::ConnectionRefused}) {
            QTest::addRow("re-send %d", static_cast<int>(kind))
                << static_cast<int>(kind) << static_cast<int>(ActionKind::ResendOptions);
        }
        QTest::newRow("revoke") << static_cast<int>(ErrorKind::TooManyRequests)
                                << static_cast<int>(ActionKind::Revoke);
    }
    void whatTheServerDidNotTakeIsNotSentAgain()
    {
        QFETCH(int, kind);
        QFETCH(int, action);
        const auto worker = m_site->program("cli");
        m_site->server.fates
            = {{false, failure(static_cast<ErrorKind>(kind), std::chrono::seconds{1})}};
        const auto id = start(*worker, static_cast<ActionKind>(action), 3);
        int asked = 0;
        m_site->server.onSend = [&] {
            ++asked;
            worker->cancel(id);
        };
        QVERIFY(isFinished());
        QCOMPARE(asked, 1);
        const auto batch = *worker->batch(id);
        QCOMPARE(Site::count(batch, Outcome::Cancelled), 3);
        QVERIFY(std::ranges::none_of(
            batch.steps, [](const journal::Step &step) { return step.sentAt.has_value(); }));
        QVERIFY(m_site->server.executed.empty());
    }

    void whatTheServerMayHaveTakenIsStillResolved_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("cut") << static_cast<int>(ErrorKind::ConnectionLost);
        QTest::newRow("500") << static_cast<int>(ErrorKind::ServerError);
    }
    void whatTheServerMayHaveTakenIsStillResolved()
    {
        QFETCH(int, kind);
        const auto worker = m_site->program("cli");
        // Busy afterwards: what the first request did stays in doubt.
        m_site->server.fates = {{true, failure(static_cast<ErrorKind>(kind))},
            {false, failure(ErrorKind::TooManyRequests)}};
        const auto id = start(*worker, ActionKind::ResendOptions, macs);
        m_site->server.onSend = [&] { worker->cancel(id); };
        QVERIFY(isFinished());
        QVERIFY(hasEnded(*worker, id));
        QCOMPARE(m_site->server.executed["U0"], 1);
    }

    void aSleepingMacOfACancelledBatchIsWaitedFor()
    {
        m_site->server.answers = [](const std::string &device) { return device != "U1"; };
        const auto worker = m_site->program("cli");
        const auto id = start(*worker, ActionKind::ResendOptions, macs);
        m_site->server.onSend = [&] { worker->cancel(id); };
        QTRY_COMPARE_WITH_TIMEOUT(auditedAs("cancelled"), macs - page, 20000);
        QCOMPARE(worker->batch(id)->state, journal::BatchState::Running);
        m_site->server.answers = [](const std::string &) { return true; };
        QVERIFY(isFinished());
        QVERIFY(hasEnded(*worker, id));
    }

private:
    domain::BatchId start(ActionService &program, ActionKind kind, int count)
    {
        const auto plan = Site::planFor(kind, count);
        m_finished = std::make_unique<QSignalSpy>(&program, &ActionService::batchFinished);
        return *program.start(plan, Site::consent(plan));
    }
    bool isFinished() const { return !m_finished->isEmpty() || m_finished->wait(30000); }
    // One page was sent and read back, the rest is cancelled: here, in the file, in the audit.
    bool hasEnded(ActionService &program, const domain::BatchId &id)
    {
        const auto batch = *program.batch(id);
        auto opened = journal::Journal::open(m_site->profile());
        return Site::count(batch, Outcome::Verified) == page
            && Site::count(batch, Outcome::Cancelled) == macs - page
            && batch.state == journal::BatchState::Cancelled
            && opened->batch(id)->steps == batch.steps && auditedAs("cancelled") == macs - page
            && auditedAs("verified") == page && opened->verify({}).value().isIntact();
    }
    [[nodiscard]] int auditedAs(const std::string &outcome) const
    {
        const auto entries = journal::Journal::open(m_site->profile())->audit(0, 100'000).value();
        return static_cast<int>(std::ranges::count_if(entries, [&](const auto &entry) {
            return entry.record.action == journal::AuditAction::Outcome
                && entry.record.result == outcome;
        }));
    }

    std::unique_ptr<Site> m_site;
    std::unique_ptr<QSignalSpy> m_finished;
};

QTEST_GUILESS_MAIN(CancelTest)
#include "canceltest.moc"
