// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/support/site.h"

#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace latchkey;
using actions::ActionService;
using base::ErrorKind;
using domain::ActionKind;
using domain::Outcome;
using tests::failure;
using tests::Site;

namespace {

constexpr int macs = 3;

bool isUnread(const journal::Step &step)
{
    return step.unreadSince.has_value();
}

bool anyServer(const domain::ServerId &)
{
    return true;
}

} // namespace

/// Questions about what a re-send did, whose replies are lost: asked again, now and after later
/// syncs, few times, and never as a second command.
class QuestionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_site = std::make_unique<Site>();
        m_site->server.tellsUnasked = false;
        m_program = m_site->program();
    }
    void cleanup()
    {
        for (const auto &[device, times] : m_site->server.executed) {
            QCOMPARE(times, 1);
        }
        m_program.reset();
    }

    void aQuestionThatArrivesIsAskedOnce()
    {
        const auto batch = run();
        QCOMPARE(Site::count(batch, Outcome::Verified), macs);
        QVERIFY(std::ranges::none_of(batch.steps, isUnread));
        look(anyServer);
        QCOMPARE(m_site->server.questions.size(), std::size_t{1});
    }

    void aLostQuestionIsAskedAgainUnderItsKey()
    {
        m_site->server.questionFate = [this]() -> std::optional<base::Error> {
            if (m_site->server.questions.size() < 3) {
                return failure(ErrorKind::ConnectionLost);
            }
            return std::nullopt;
        };
        QCOMPARE(Site::count(run(), Outcome::Verified), macs);
        const auto &keys = m_site->server.questions;
        QCOMPARE(keys.size(), std::size_t{3});
        QCOMPARE(std::set(keys.begin(), keys.end()).size(), std::size_t{1});
    }

    void aMacThatCouldNotBeAskedIsAskedByALaterSync()
    {
        loseQuestions(ErrorKind::ConnectionLost);
        const auto batch = run();
        QCOMPARE(Site::count(batch, Outcome::Acknowledged), macs);
        QCOMPARE(batch.state, journal::BatchState::Finished);
        QVERIFY(std::ranges::all_of(batch.steps, isUnread));
        const std::size_t tried = m_site->server.questions.size();
        loseNoQuestion();

        m_site->sync(macs);
        look(anyServer);
        QCOMPARE(m_site->server.questions.size(), tried + 1);
        QCOMPARE(Site::count(stored(batch.id), Outcome::Acknowledged), macs);
        m_site->sync(macs); // the Macs have reported since
        look(anyServer);
        QCOMPARE(Site::count(stored(batch.id), Outcome::Verified), macs);
        QCOMPARE(m_site->server.questions.size(), tried + 1);
        auto opened = journal::Journal::open(m_site->profile());
        const auto entries = opened->audit(0, 100).value();
        QCOMPARE(static_cast<int>(std::ranges::count(entries, std::string("verified"),
                     [](const auto &entry) { return entry.record.result; })),
            macs);
        QVERIFY(opened->verify({}).value().isIntact());
    }

    void whatAnotherProgramLeftIsAskedAsWell()
    {
        loseQuestions(ErrorKind::ConnectionLost);
        const auto batch = run();
        m_program = m_site->program("console");
        loseNoQuestion();
        look(anyServer);
        m_site->sync(macs);
        look({});
        QCOMPARE(Site::count(*m_program->batch(batch.id), Outcome::Verified), macs);
    }

    void aRunningBatchShowsWhatASyncTold()
    {
        m_site->server.answers = [](const std::string &device) { return device != "U2"; };
        loseQuestions(ErrorKind::ConnectionLost);
        const auto plan = Site::planFor(ActionKind::ResendOptions, macs);
        const auto id = *m_program->start(plan, Site::consent(plan));
        QTRY_COMPARE_WITH_TIMEOUT(static_cast<int>(std::ranges::count(stored(id).steps,
                                      journal::Phase::Settled, &journal::Step::phase)),
            macs - 1, 20000);
        loseNoQuestion();
        look(anyServer);
        m_site->sync(macs);
        look({});
        QCOMPARE(Site::count(*m_program->batch(id), Outcome::Verified), macs - 1);
        m_site->server.answers = [](const std::string &) { return true; };
        QTRY_COMPARE_WITH_TIMEOUT(Site::count(stored(id), Outcome::Verified), macs, 20000);
        QVERIFY(stored(id).steps == m_program->batch(id)->steps);
    }

    void itIsNotAskedForEver()
    {
        loseQuestions(ErrorKind::DeadlineExceeded);
        const auto batch = run();
        const std::size_t tried = m_site->server.questions.size();
        for (int sync = 0; sync < 3 * journal::mostQuestions; ++sync) {
            look(anyServer);
        }
        QCOMPARE(m_site->server.questions.size(), tried + journal::mostQuestions - 1);
        QCOMPARE(Site::count(stored(batch.id), Outcome::Acknowledged), macs);
    }

    void aServerThatIsAwayUsesUpNoQuestion()
    {
        loseQuestions(ErrorKind::ConnectionRefused);
        const auto batch = run();
        for (int sync = 0; sync < 2 * journal::mostQuestions; ++sync) {
            look(anyServer);
        }
        QCOMPARE(stored(batch.id).steps[0].questionsLeft, journal::mostQuestions);
        loseNoQuestion();
        look(anyServer);
        QCOMPARE(m_site->server.questioned["U0"], 1);
    }

    void onlyServersThatMayBeAskedAreAsked()
    {
        loseQuestions(ErrorKind::ConnectionLost);
        std::ignore = run();
        const std::size_t tried = m_site->server.questions.size();
        look({});
        look([](const domain::ServerId &server) { return server.text() != "HQ"; });
        QCOMPARE(m_site->server.questions.size(), tried);
    }

    void aSecondSyncDoesNotAskWhileTheFirstStillDoes()
    {
        loseQuestions(ErrorKind::ConnectionLost);
        std::ignore = run();
        const std::size_t tried = m_site->server.questions.size();
        QSignalSpy asked(m_program.get(), &ActionService::asked);
        m_program->settleFromCache(anyServer);
        m_program->settleFromCache(anyServer);
        QVERIFY(!asked.isEmpty() || asked.wait());
        QCOMPARE(m_site->server.questions.size(), tried + 1);
    }

private:
    void loseQuestions(ErrorKind kind)
    {
        m_site->server.questionFate = [kind] { return std::optional{failure(kind)}; };
    }
    void loseNoQuestion()
    {
        m_site->server.questionFate = [] { return std::nullopt; };
    }
    journal::Batch run()
    {
        QSignalSpy finished(m_program.get(), &ActionService::batchFinished);
        const auto plan = Site::planFor(ActionKind::ResendOptions, macs);
        const auto id = *m_program->start(plan, Site::consent(plan));
        return !finished.isEmpty() || finished.wait(60000) ? stored(id) : journal::Batch{};
    }
    void look(const actions::LateReader::MayAsk &mayAsk)
    {
        QSignalSpy asked(m_program.get(), &ActionService::asked);
        m_program->settleFromCache(mayAsk);
        QVERIFY(!m_program->isAsking() || !asked.isEmpty() || asked.wait());
    }
    [[nodiscard]] journal::Batch stored(const domain::BatchId &id) const
    {
        return journal::Journal::open(m_site->profile())->batch(id).value();
    }

    std::unique_ptr<Site> m_site;
    std::unique_ptr<ActionService> m_program;
};

QTEST_GUILESS_MAIN(QuestionTest)
#include "questiontest.moc"
