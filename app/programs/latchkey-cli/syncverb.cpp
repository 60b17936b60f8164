// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/latchkey-cli/session.h"
#include "words/errors.h"

#include <CLI/CLI.hpp>
#include <QObject>

#include <set>

namespace latchkey::programs {

namespace {

struct SyncOptions {
    std::string server;
    bool full = false;
};

/// How the servers' runs ended.
struct Ends {
    std::set<domain::ServerId> good;
    int bad = 0;
};

void note(Ends &ends, const domain::ServerId &server, const sync::RunResult &result)
{
    const QString name = QString::fromStdString(server.text());
    if (result.error) {
        ++ends.bad;
        Session::complain(
            QStringLiteral("%1: %2").arg(name, words::sentence(*result.error, {.server = name})));
        return;
    }
    ends.good.insert(server);
    //: A sync has ended; %1 is a server, %2 how many Macs it does not have any more
    Session::print(Cli::tr("%1: %n Macs read, %2 gone", nullptr, static_cast<int>(result.read))
                       .arg(name)
                       .arg(result.removed));
}

void conclude(Session &session, const Ends &ends)
{
    session.finish(ends.bad == 0 ? Exit::Done
            : ends.good.empty()  ? Exit::Unreachable
                                 : Exit::Partly);
}

// What was read may tell what actions did; where nobody has asked their Macs, that is done now.
void settleActions(Session &session, actions::ActionService &actions, const Ends &ends)
{
    actions.settleFromCache(
        [&](const domain::ServerId &server) { return ends.good.contains(server); });
    if (!actions.isAsking()) {
        conclude(session, ends);
        return;
    }
    QObject::connect(&actions, &actions::ActionService::asked, &actions,
        [ends, &session] { conclude(session, ends); });
}

void synchronize(Session &session, const SyncOptions &options)
{
    Engine *engine = session.engine();
    if (engine == nullptr) {
        return;
    }
    if (engine->registry().servers().empty()) {
        session.fail(Exit::Usage,
            Cli::tr("There is no server yet. Add one: latchkey-cli server add NAME --kind "
                    "latchkey --url URL"));
        return;
    }
    auto ends = std::make_shared<Ends>();
    sync::SyncService &service = engine->sync();
    QObject::connect(&service, &sync::SyncService::finished, &service,
        [ends](const domain::ServerId &server, const sync::RunResult &result) {
            note(*ends, server, result);
        });
    QObject::connect(&service, &sync::SyncService::idle, &service,
        [ends, engine, &session] { settleActions(session, engine->actions(), *ends); });
    if (options.server.empty()) {
        service.syncAll(options.full);
        return;
    }
    const auto entry = engine->registry().find(domain::ServerId{options.server});
    if (!entry) {
        session.fail(entry.error());
        return;
    }
    service.sync(entry->id, options.full);
}

} // namespace

void addSyncVerb(CLI::App &app, Work &work)
{
    auto options = std::make_shared<SyncOptions>();
    CLI::App *verb = app.add_subcommand("sync", "Read the servers into the cache");
    verb->add_option("--server", options->server, "Only this one");
    verb->add_flag("--full", options->full, "All Macs, not only what changed");
    verb->callback([options, &work] {
        work = [options](Session &session) { synchronize(session, *options); };
    });
}

} // namespace latchkey::programs
