// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/vendor.h"
#include "programs/latchkey-cli/serverasking.h"
#include "programs/latchkey-cli/servernotes.h"
#include "programs/latchkey-cli/session.h"
#include "words/audit.h"
#include "words/errors.h"
#include "words/filling.h"
#include "words/values.h"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <iostream>

namespace latchkey::programs {

namespace {

struct AddOptions {
    std::string name;
    std::string kind;
    std::string url;
    std::string user;
    std::string ca;
    std::string pin;
    std::string secretFile;
    std::string macs;
    std::string login = "any";
    std::string query;
    std::vector<std::string> columns;
    bool secretStdin = false;
    bool noNames = false;
};

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

base::Secret secretFromStdin()
{
    std::string line;
    std::getline(std::cin, line);
    while (!line.empty() && (line.back() == '\r' || line.back() == ' ')) {
        line.pop_back();
    }
    return base::Secret::takeFrom(line);
}

// The server is kept only after its secret is: nobody is left with half of it.
void keep(Session &session, Engine &engine, const connectors::ServerEntry &entry)
{
    if (auto added = engine.addServer(entry); !added) {
        session.fail(added.error());
        return;
    }
    Session::print(
        //: %1 is a server; the rest are commands
        Cli::tr("%1 is added. Next: latchkey-cli server test %1; latchkey-cli sync")
            .arg(text(entry.id.text())));
    printVendor(entry.kind);
    session.finish(Exit::Done);
}

// For --help and completion: "KIND:{latchkey,filewave,…}".
std::string kindChoices()
{
    std::string choices;
    for (const connectors::ServerKind kind : connectors::offeredKinds()) {
        choices.append(choices.empty() ? "KIND:{" : ",").append(connectors::wordOf(kind));
    }
    return choices + "}";
}

// "token=Client_has_token"; what is no pair is refused by check().
std::map<std::string, std::string> columnsFrom(const std::vector<std::string> &pairs)
{
    std::map<std::string, std::string> columns;
    for (const std::string &pair : pairs) {
        const auto equals = pair.find('=');
        columns[pair.substr(0, equals)]
            = equals == std::string::npos ? std::string() : pair.substr(equals + 1);
    }
    return columns;
}

void add(Session &session, const AddOptions &options)
{
    const auto kind = connectors::fromWord<connectors::ServerKind>(options.kind);
    if (!kind) {
        session.fail(Exit::Usage,
            //: %1 is what was given as a kind; the kinds are words of the command line
            Cli::tr("\"%1\" is no kind of server. Known: latchkey, filewave, jamf, zentral, "
                    "fleet, iru, micromdm, nanomdm, nanohub.")
                .arg(text(options.kind)));
        return;
    }
    const auto login = connectors::fromWord<connectors::LoginKind>(options.login);
    if (!login) {
        session.fail(Exit::Usage, Cli::tr("--login is any, client or user."));
        return;
    }
    const connectors::ServerEntry entry{.id = domain::ServerId{options.name},
        .kind = *kind,
        .url = options.url,
        .user = options.user,
        .caFile = options.ca,
        .pin = options.pin,
        .secretFile = options.secretFile,
        .names = !options.noNames,
        .login = *login,
        .query = options.query,
        .columns = columnsFrom(options.columns),
        .macs
        = options.macs.empty() ? std::string() : std::filesystem::absolute(options.macs).string()};
    if (auto good = connectors::check(entry); !good) {
        session.fail(good.error());
        return;
    }
    Engine *engine = session.engine();
    if (engine == nullptr) {
        return;
    }
    if (engine->registry().find(entry.id)) {
        session.fail({.kind = base::ErrorKind::Conflict,
            .where = options.name,
            .detail = "this name is taken"});
        return;
    }
    if (!options.secretStdin) {
        keep(session, *engine, entry);
        return;
    }
    auto call = std::make_shared<base::Calls>();
    call->add(engine->secrets().write({.name = entry.id.text()}, secretFromStdin(),
        [&session, engine, entry, call](base::Result<void> written) {
            if (written) {
                keep(session, *engine, entry);
            } else {
                session.fail(written.error());
            }
        }));
}

void listServers(Session &session)
{
    Engine *engine = session.engine();
    if (engine == nullptr) {
        return;
    }
    const auto states = engine->cache().servers();
    if (!states) {
        session.fail(states.error());
        return;
    }
    for (const connectors::ServerEntry &entry : engine->registry().servers()) {
        QString state = Cli::tr("never read");
        for (const store::ServerState &each : *states) {
            if (each.server == entry.id && each.readAt) {
                //: Of a server in a list; %1 is a time
                state = Cli::tr("%n Macs, read %1", nullptr, static_cast<int>(each.devices))
                            .arg(text(base::formatRfc3339(*each.readAt)));
            }
        }
        Session::print(
            QStringLiteral("%1  %2  %3  %4")
                .arg(text(entry.id.text()), text(std::string(connectors::wordOf(entry.kind))),
                    text(entry.url), state));
        printUntried(entry.kind);
    }
    const auto key = engine->names().protection();
    if (engine->vault().isInFile() || key == secrets::Protection::Environment) {
        Session::print(words::filePermissionsOnly());
    }
    session.finish(Exit::Done);
}

QString stepName(connectors::TestStep step)
{
    switch (step) {
    case connectors::TestStep::Name:
        return Cli::tr("Name");
    case connectors::TestStep::Tls:
        return Cli::tr("TLS");
    case connectors::TestStep::Credentials:
        return Cli::tr("Credentials");
    case connectors::TestStep::Permission:
        return Cli::tr("Permission");
    case connectors::TestStep::ApiVersion:
        return Cli::tr("API version");
    }
    return {};
}

QString verdictWord(connectors::TestVerdict verdict)
{
    switch (verdict) {
    case connectors::TestVerdict::Passed:
        return Cli::tr("ok");
    case connectors::TestVerdict::Warning:
        return Cli::tr("warning");
    case connectors::TestVerdict::Failed:
        return Cli::tr("failed");
    case connectors::TestVerdict::NotNeeded:
        return Cli::tr("not needed");
    case connectors::TestVerdict::NotReached:
        return Cli::tr("not reached");
    }
    return {};
}

void printStep(const connectors::TestResult &result, const QString &server)
{
    QString line = QStringLiteral("%1: %2").arg(stepName(result.step), verdictWord(result.verdict));
    if (result.error) {
        line += QStringLiteral(". ") + words::sentence(*result.error, {.server = server});
    }
    QStringList missing;
    for (const std::string &scope : result.missingScopes) {
        missing += text(scope);
    }
    if (!missing.isEmpty()) {
        //: %1 are scopes of an API token
        line += QStringLiteral(". ") + Cli::tr("Scopes it lacks: %1").arg(words::joined(missing));
    }
    Session::print(line);
}

void test(Session &session, const std::string &name)
{
    askServer(session, name, [&session](const std::shared_ptr<ServerAsking> &asking) {
        asking->calls.add(asking->connector->test(
            [server = text(asking->entry.id.text())](
                const connectors::TestResult &result) { printStep(result, server); },
            [&session, asking](base::Result<connectors::TestReport> report) {
                session.finish(report && report->hasPassed() ? Exit::Done : Exit::Unreachable);
            }));
    });
}

// The last thing to go: its Macs are out of the cache already.
void removeSecret(Session &session, Engine &engine, const domain::ServerId &server)
{
    auto calls = std::make_shared<base::Calls>();
    calls->add(engine.secrets().remove(
        {.name = server.text()}, [&session, calls](base::Result<void> removed) {
            if (!removed && removed.error().kind != base::ErrorKind::NoKeyring) {
                session.fail(removed.error());
            } else {
                session.finish(Exit::Done);
            }
        }));
}

void remove(Session &session, const std::string &name)
{
    Engine *engine = session.engine();
    if (engine == nullptr) {
        return;
    }
    const domain::ServerId id{name};
    if (auto removed = engine->removeServer(id); !removed) {
        session.fail(removed.error());
        return;
    }
    QObject::connect(&engine->sync(), &sync::SyncService::forgotten, &engine->sync(),
        [&session, engine](
            const domain::ServerId &server, const std::optional<base::Error> &error) {
            if (error) {
                session.fail(*error);
            } else {
                removeSecret(session, *engine, server);
            }
        });
    engine->sync().forget(id);
}

} // namespace

void addServerVerbs(CLI::App &app, Work &work)
{
    CLI::App *server = app.add_subcommand("server", "The servers of this profile");
    server->require_subcommand(1);

    auto options = std::make_shared<AddOptions>();
    CLI::App *adding = server->add_subcommand("add", "Connect a server");
    adding->add_option("name", options->name, "[A-Za-z0-9-]{1,32}")->required();
    adding->add_option("--kind", options->kind, "Whose server it is")
        ->required()
        ->type_name(kindChoices());
    adding->add_option("--url", options->url, "https://..., or http:// on this machine")
        ->required();
    adding->add_option("--user", options->user, "Where the kind of server wants one");
    auto *fromStdin = adding->add_flag(
        "--secret-stdin", options->secretStdin, "Read the secret from stdin into the keyring");
    adding->add_option("--secret-file", options->secretFile, "A file of mode 0600 with the secret")
        ->excludes(fromStdin);
    adding->add_option("--ca", options->ca, "PEM file to trust beside the system's");
    adding->add_option("--pin", options->pin, "SHA-256 of the server's certificate, hex");
    adding->add_option("--login", options->login,
        "jamf: whether the user is an API client or a user (any, client, user)");
    adding->add_option("--query", options->query, "filewave: the id of a saved inventory query");
    adding->add_option("--column", options->columns,
        "filewave: token=, option=, filevault=, supervised= or report= a column of its results");
    adding->add_option("--macs", options->macs,
        "nanomdm, nanohub: a file with the ids of its Macs, one a line, or CSV with the column "
        "id and any of serial, name, model, user");
    adding->add_flag("--no-names", options->noNames, "Keep no user and account names");
    adding->callback(
        [options, &work] { work = [options](Session &session) { add(session, *options); }; });

    server->add_subcommand("list", "What is connected")->callback([&work] {
        work = [](Session &session) { listServers(session); };
    });
    auto name = std::make_shared<std::string>();
    CLI::App *testing = server->add_subcommand("test", "Try the connection step by step");
    testing->add_option("name", *name)->required();
    testing->callback([name, &work] { work = [name](Session &session) { test(session, *name); }; });
    CLI::App *abilities
        = server->add_subcommand("abilities", "What it can and cannot tell and do, and why");
    abilities->add_option("name", *name)->required();
    abilities->callback(
        [name, &work] { work = [name](Session &session) { showAbilities(session, *name); }; });
    auto query = std::make_shared<std::string>();
    CLI::App *columns
        = server->add_subcommand("columns", "filewave: the columns of a saved inventory query");
    columns->add_option("name", *name)->required();
    columns->add_option("--query", *query, "Its id")->required();
    columns->callback([name, query, &work] {
        work = [name, query](Session &session) { showColumns(session, *name, *query); };
    });
    CLI::App *removing = server->add_subcommand("remove", "Forget a server and its cached Macs");
    removing->add_option("name", *name)->required();
    removing->callback(
        [name, &work] { work = [name](Session &session) { remove(session, *name); }; });
}

} // namespace latchkey::programs
