// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/latchkey-cli/actionprint.h"
#include "programs/latchkey-cli/session.h"
#include "words/errors.h"
#include "words/values.h"

#include <CLI/CLI.hpp>
#include <QTimer>

#include <algorithm>
#include <set>

namespace latchkey::programs {

namespace {

enum class Wish { Pause, Resume, Cancel };

struct ActivityOptions {
    std::string batch;
    int limit = 20;
    int wait = 60;
    bool json = false;
};

QString stateText(journal::BatchState state)
{
    switch (state) {
    case journal::BatchState::Running:
        return Cli::tr("running", "a batch");
    case journal::BatchState::Paused:
        return Cli::tr("paused", "a batch");
    case journal::BatchState::Cancelled:
        return Cli::tr("cancelled", "a batch");
    case journal::BatchState::Finished:
        return Cli::tr("finished", "a batch");
    }
    return {};
}

void list(Session &session, const ActivityOptions &options)
{
    Engine *engine = session.engine();
    if (engine == nullptr) {
        return;
    }
    const auto batches = engine->actions().recent(options.limit);
    if (!batches) {
        session.fail(batches.error());
        return;
    }
    for (const journal::Batch &batch : *batches) {
        if (options.json) {
            printOutcomesJson(batch);
            continue;
        }
        Session::print(QStringLiteral("%1  %2  %3  %4  %5")
                           .arg(QString::fromStdString(batch.id.text()),
                               QString::fromStdString(base::formatRfc3339(batch.createdAt)),
                               words::word(batch.kind), stateText(batch.state), countsText(batch)));
    }
    session.finish(Exit::Done);
}

// Where no other program runs it, what was sent is followed here until only Macs are waited for.
void cancel(Session &session, Engine &engine, const domain::BatchId &id)
{
    actions::ActionService &actions = engine.actions();
    bool isHere = false;
    {
        QObject meanwhile;
        QObject::connect(&actions, &actions::ActionService::batchStarted, &meanwhile,
            [&isHere] { isHere = true; });
        actions.cancel(id);
    }
    const auto open = engine.journal().unfinishedIds();
    const auto cancelled = engine.journal().cancelledAt(id);
    if (!open || !cancelled) {
        session.fail(open ? cancelled.error() : open.error());
    } else if (!*cancelled && std::ranges::find(*open, id) != open->end()) {
        session.fail(
            {.kind = base::ErrorKind::Unwritable, .where = "journal.sqlite", .detail = {}});
    } else if (!isHere) {
        session.finish(Exit::Done);
    } else {
        QObject::connect(&actions, &actions::ActionService::batchFinished, &actions,
            [&session, id](const domain::BatchId &ended) {
                if (ended == id) {
                    session.finish(Exit::Done);
                }
            });
    }
}

void wish(Session &session, const ActivityOptions &options, Wish what)
{
    Engine *engine = session.engine();
    if (engine == nullptr) {
        return;
    }
    const domain::BatchId id{options.batch};
    if (const auto batch = engine->actions().batch(id); !batch) {
        session.fail(batch.error());
        return;
    }
    if (what == Wish::Pause) {
        engine->actions().pause(id);
        session.finish(Exit::Done);
    } else {
        cancel(session, *engine, id);
    }
}

/// Goes on with what no program runs any more, until it has ended or the time is over.
class Resumption : public QObject {
public:
    Resumption(Session &session, Engine &engine, const ActivityOptions &options)
        : QObject(&engine.actions())
        , m_session(session)
        , m_engine(engine)
    {
        connect(&engine.actions(), &actions::ActionService::batchStarted, this,
            [this](const domain::BatchId &id) { m_running.insert(id); });
        connect(&engine.actions(), &actions::ActionService::batchFinished, this,
            [this](const domain::BatchId &id) { ended(id); });
        QTimer::singleShot(std::chrono::seconds{options.wait}, this, [this] { conclude(); });
        if (options.batch.empty()) {
            connect(&engine.actions(), &actions::ActionService::asked, this,
                [this] { concludeIfOver(); });
            engine.actions().settleFromCache([](const domain::ServerId &) { return true; });
            engine.actions().resumeUnfinished();
        } else {
            engine.actions().resume(domain::BatchId{options.batch});
        }
        QMetaObject::invokeMethod(this, &Resumption::concludeIfOver, Qt::QueuedConnection);
    }

private:
    void ended(const domain::BatchId &id)
    {
        m_running.erase(id);
        report(id);
        concludeIfOver();
    }
    void concludeIfOver()
    {
        if (m_running.empty() && !m_engine.actions().isAsking()) {
            conclude();
        }
    }
    void report(const domain::BatchId &id)
    {
        if (const auto batch = m_engine.actions().batch(id)) {
            printOutcomes(*batch);
        }
    }
    void conclude()
    {
        const auto left = m_engine.journal().unfinishedIds();
        m_session.finish(left && left->empty() ? Exit::Done : Exit::Partly);
    }

    Session &m_session;
    Engine &m_engine;
    std::set<domain::BatchId> m_running;
};

void resume(Session &session, const ActivityOptions &options)
{
    Engine *engine = session.engine();
    if (engine != nullptr) {
        new Resumption(session, *engine, options); // owned by the action service
    }
}

} // namespace

void addActivityVerbs(CLI::App &app, Work &work)
{
    auto options = std::make_shared<ActivityOptions>();
    CLI::App *activity
        = app.add_subcommand("activity", "Batches of this profile, whichever program runs them");
    activity->require_subcommand(1);

    CLI::App *listing = activity->add_subcommand("list", "The newest batches and their outcomes");
    listing->add_option("--limit", options->limit, "How many")->check(CLI::Range(1, 10000));
    listing->add_flag("--json", options->json, "JSON lines (latchkey.action/1), each Mac");
    listing->callback(
        [options, &work] { work = [options](Session &session) { list(session, *options); }; });

    CLI::App *resuming = activity->add_subcommand(
        "resume", "Go on with a paused batch, or with all that no program runs any more");
    resuming->add_option("batch", options->batch, "Its id");
    resuming->add_option("--wait", options->wait, "Seconds to wait for its end")
        ->check(CLI::Range(0, 86400));
    resuming->callback(
        [options, &work] { work = [options](Session &session) { resume(session, *options); }; });

    CLI::App *pausing = activity->add_subcommand("pause", "Send nothing more until resumed");
    CLI::App *cancelling = activity->add_subcommand("cancel", "Send nothing more");
    for (const auto &[verb, what] :
        {std::pair{pausing, Wish::Pause}, std::pair{cancelling, Wish::Cancel}}) {
        verb->add_option("batch", options->batch, "Its id")->required();
        verb->callback([options, what, &work] {
            work = [options, what](Session &session) { wish(session, *options, what); };
        });
    }
}

} // namespace latchkey::programs
