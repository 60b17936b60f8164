// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/engine/profile.h"
#include "programs/latchkey-cli/actionprint.h"
#include "programs/latchkey-cli/session.h"
#include "query/query.h"
#include "store/index.h"
#include "words/errors.h"

#include <CLI/CLI.hpp>
#include <QObject>

#include <algorithm>
#include <set>

namespace latchkey::programs {

namespace {

struct ActionOptions {
    domain::ActionKind kind = domain::ActionKind::ResendOptions;
    std::vector<std::string> devices;
    std::string where;
    std::string reason;
    std::string confirm;
    int wait = 0;
    bool yes = false;
    bool again = false;
    bool anyway = false;
    bool dryRun = false;
    bool json = false;
};

base::Result<std::vector<actions::Target>> targetsOf(Engine &engine, const ActionOptions &options)
{
    std::vector<actions::Target> targets;
    const auto add = [&](const std::vector<store::ListRow> &rows) {
        for (const store::ListRow &row : rows) {
            targets.push_back({.server = row.server, .device = row.device});
        }
    };
    if (!options.where.empty()) {
        auto filter = query::parse(options.where);
        if (!filter) {
            return tl::unexpected(filter.error());
        }
        const auto view = engine.cache().index()->ask(
            {.filter = std::move(*filter), .now = engine.clock().now()}, {});
        const auto rows = view ? engine.cache().rows((*view)->rows) : tl::unexpected(view.error());
        if (!rows) {
            return tl::unexpected(rows.error());
        }
        add(*rows);
    }
    for (const std::string &name : options.devices) {
        const auto found = engine.cache().find(name);
        if (!found) {
            return tl::unexpected(found.error());
        }
        if (found->size() != 1) {
            return base::fail(base::ErrorKind::NotFound, name,
                found->empty() ? "no Mac of the cache" : "several Macs; give a serial or a UDID");
        }
        add(*found);
    }
    return targets;
}

/// One run of an action verb, from asking the servers to the last outcome.
class ActionRun : public QObject {
public:
    ActionRun(Session &session, Engine &engine, ActionOptions options)
        : QObject(&engine.actions())
        , m_session(session)
        , m_engine(engine)
        , m_options(std::move(options))
    {
    }

    void begin()
    {
        auto targets = targetsOf(m_engine, m_options);
        if (!targets) {
            m_session.fail(targets.error());
            return;
        }
        if (targets->empty()) {
            m_session.fail(
                Exit::Usage, Cli::tr("No Mac is chosen. Name Macs, or give --where FILTER."));
            return;
        }
        m_targets = std::move(*targets);
        for (const actions::Target &target : m_targets) {
            m_unknown.insert(target.server);
        }
        connect(&m_engine.actions(), &actions::ActionService::learned, this,
            [this](const domain::ServerId &server) { learned(server); });
        for (const domain::ServerId &server : std::set(m_unknown)) {
            m_engine.actions().learn(server);
        }
    }

private:
    void learned(const domain::ServerId &server)
    {
        if (m_unknown.erase(server) == 0) {
            return;
        }
        if (const auto trouble = m_engine.actions().trouble(server)) {
            m_trouble = trouble;
            Session::complain(
                words::sentence(*trouble, {.server = QString::fromStdString(server.text())}));
        }
        if (m_unknown.empty()) {
            decide();
        }
    }

    void decide()
    {
        auto plan
            = m_engine.actions().plan(m_options.kind, m_targets, {.anyway = m_options.anyway});
        if (!plan) {
            m_session.fail(plan.error());
            return;
        }
        if (m_options.dryRun) {
            m_options.json ? printPlanJson(*plan) : printPlan(*plan, m_engine.actions());
            m_session.finish(Exit::Done);
            return;
        }
        if (plan->count() == 0) {
            m_options.json ? printPlanJson(*plan) : printPlan(*plan, m_engine.actions());
            m_session.fail(m_trouble ? exitFor(*m_trouble) : Exit::Refused,
                Cli::tr("Nothing was sent: no Mac of the selection can be served."));
            return;
        }
        if (!m_options.yes) {
            m_options.json ? printPlanJson(*plan) : printPlan(*plan, m_engine.actions());
            m_session.fail(Exit::Refused, Cli::tr("Nothing was sent: give --yes to go on."));
            return;
        }
        start(*plan);
    }

    void start(const actions::Plan &plan)
    {
        connect(&m_engine.actions(), &actions::ActionService::batchFinished, this,
            [this](const domain::BatchId &batch) { report(batch); });
        const auto started = m_engine.actions().start(plan,
            {.who = loginName(),
                .program = "cli",
                .reason = m_options.reason,
                .typed = m_options.confirm,
                .joinQueued = !m_options.again,
                .patience = std::chrono::seconds{m_options.wait}});
        if (!started) {
            const bool isConfirmation = started.error().where == "confirmation";
            m_session.fail(exitFor(started.error()),
                //: %1 is the text to confirm with, in English: "REVOKE 4"
                isConfirmation ? Cli::tr("Nothing was sent: confirm with --confirm '%1'.")
                                     .arg(QString::fromStdString(started.error().detail))
                               : words::sentence(started.error()));
        }
    }

    void report(const domain::BatchId &id)
    {
        const auto batch = m_engine.actions().batch(id);
        if (!batch) {
            m_session.fail(batch.error());
            return;
        }
        bool allGood = true;
        for (const journal::Step &step : batch->steps) {
            allGood = allGood && isGood(step);
        }
        m_options.json ? printOutcomesJson(*batch) : printOutcomes(*batch);
        m_session.finish(allGood ? Exit::Done : Exit::Partly);
    }

    // Nothing but the option may have changed. Without --wait a command is done once its server has
    // queued it.
    [[nodiscard]] bool isGood(const journal::Step &step) const
    {
        using domain::Outcome;
        switch (step.outcome) {
        case Outcome::Verified:
        case Outcome::Acknowledged:
            return step.optionsFate() != domain::OptionsFate::Changed;
        case Outcome::Queued:
        case Outcome::Waiting:
            return m_options.wait == 0;
        case Outcome::Failed:
        case Outcome::Unknown:
        case Outcome::Cancelled:
        case Outcome::LeftAlone:
            return false;
        }
        return false;
    }

    Session &m_session;
    Engine &m_engine;
    ActionOptions m_options;
    std::vector<actions::Target> m_targets;
    std::set<domain::ServerId> m_unknown;
    std::optional<base::Error> m_trouble;
};

void act(Session &session, const ActionOptions &options)
{
    Engine *engine = session.engine();
    if (engine != nullptr) {
        (new ActionRun(session, *engine, options))->begin(); // owned by the action service
    }
}

CLI::App *addVerb(CLI::App &app, Work &work, const std::shared_ptr<ActionOptions> &options,
    const char *name, const char *help)
{
    CLI::App *verb = app.add_subcommand(name, help);
    verb->add_option("devices", options->devices, "Names, serials or UDIDs");
    verb->add_flag("--yes", options->yes, "Go on without a question");
    verb->add_option("--wait", options->wait, "Seconds to wait for the Macs' answers")
        ->check(CLI::Range(0, 86400));
    verb->add_flag("--dry-run", options->dryRun, "Only say what would happen");
    verb->add_flag("--json", options->json, "One JSON document (latchkey.action/1)");
    verb->callback(
        [options, &work] { work = [options](Session &session) { act(session, *options); }; });
    return verb;
}

} // namespace

void addActionVerbs(CLI::App &app, Work &work)
{
    auto resend = std::make_shared<ActionOptions>();
    CLI::App *verb = addVerb(
        app, work, resend, "resend-options", "Send MDMOptions (BootstrapTokenAllowed) again");
    verb->add_option("--where", resend->where, "All Macs that this filter matches");
    verb->add_flag("--again", resend->again, "A second command even where one is queued already");

    auto prove = std::make_shared<ActionOptions>();
    prove->kind = domain::ActionKind::Prove;
    verb = addVerb(
        app, work, prove, "prove", "Have Macs prove their tokens (EACSPreflight, macOS 13.3)");
    verb->add_option("--where", prove->where, "All Macs that this filter matches");

    auto revoke = std::make_shared<ActionOptions>();
    revoke->kind = domain::ActionKind::Revoke;
    verb = addVerb(app, work, revoke, "revoke-token", "Delete stored tokens from their server");
    verb->add_option("--reason", revoke->reason, "Kept in the audit of the server")->required();
    verb->add_option("--confirm", revoke->confirm, "REVOKE N, N = the number of Macs");
    verb->add_flag("--anyway", revoke->anyway, "Also where the token may be the last way in");
}

} // namespace latchkey::programs
