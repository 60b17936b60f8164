// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/diagnose.h"
#include "diagnosis/tokenhistory.h"
#include "programs/latchkey-cli/diagnosistext.h"
#include "programs/latchkey-cli/rowjson.h"
#include "programs/latchkey-cli/session.h"
#include "words/errors.h"
#include "words/evidence.h"
#include "words/findings.h"
#include "words/steps.h"
#include "words/times.h"
#include "words/values.h"
#include "json/chainerrors.h"
#include "json/diagnosiswriter.h"
#include "json/factscodec.h"

#include <CLI/CLI.hpp>

namespace latchkey::programs {

namespace {

struct ShowOptions {
    std::string device;
    bool json = false;
};

/// One Mac as `show` prints it.
struct Shown {
    store::ListRow row;
    domain::Device device;
    domain::Diagnosis diagnosis;
    std::optional<std::vector<domain::Command>> commands = {}; ///< empty: the server did not answer
};

void writeCommand(json::Writer &writer, const domain::Command &command)
{
    writer.beginObject()
        .member("id", command.id.text())
        .member("type", domain::wordOf(command.kind))
        .member("state", domain::wordOf(command.state))
        .member("queuedAt", command.queuedAt)
        .member("sentAt", command.sentAt)
        .member("answeredAt", command.answeredAt);
    writer.key("errors");
    json::writeChainErrors(writer, command.errors);
    writer.endObject();
}

// What was lost or replaced, also where the Mac has escrowed again since.
void writeTokenHistory(json::Writer &writer, const Shown &shown)
{
    writer.key("tokenHistory").beginArray();
    for (const auto &turn : diagnosis::tokenHistory(shown.device.facts, shown.diagnosis)) {
        const bool lost = turn.kind == diagnosis::TokenTurn::Kind::Lost;
        writer.beginObject()
            .member("turn", lost ? "lost" : "changed")
            .member("at", turn.at)
            .member("heldSince", turn.heldSince)
            .key("by");
        if (turn.by) {
            json::writeEvent(writer, *turn.by);
        } else {
            writer.null();
        }
        writer.endObject();
    }
    writer.endArray();
}

void printJson(const Shown &shown)
{
    std::string text;
    json::Writer writer{text, json::Writer::Controls::Drop};
    writer.beginObject().member("schema", "latchkey.show/1");
    writeRowMembers(writer, shown.row);
    writer.key("diagnosis");
    json::writeDiagnosis(writer, shown.device.facts, shown.diagnosis);
    writer.key("events").beginArray();
    for (const domain::Event &event : shown.device.facts.events) {
        json::writeEvent(writer, event);
    }
    writer.endArray();
    writeTokenHistory(writer, shown);
    writer.key("commands");
    if (shown.commands) {
        writer.beginArray();
        for (const domain::Command &command : *shown.commands) {
            writeCommand(writer, command);
        }
        writer.endArray();
    } else {
        writer.null();
    }
    writer.endObject();
    Session::print(text);
}

void printNumberedSteps(const domain::Finding &finding, const words::Reader &reader)
{
    int n = 0;
    for (const domain::RemedyStep &step : finding.remedy) {
        Session::print(QStringLiteral("  %1. %2 (%3)")
                           .arg(++n)
                           .arg(words::stepTitle(step, reader), words::roleWord(step.role)));
        if (!step.command.empty()) {
            Session::print(QStringLiteral("       ") + QString::fromStdString(step.command));
        }
    }
}

void printText(const Shown &shown, base::Instant now)
{
    const words::Reader reader{
        .server = QString::fromStdString(shown.row.server.text()), .now = now};
    const domain::Summary &summary = shown.row.summary;
    Session::print(
        QStringLiteral("%1  %2  %3")
            .arg(QString::fromStdString(shown.row.name), QString::fromStdString(shown.row.serial),
                QString::fromStdString(shown.row.model)));
    //: A Mac: %1 the status of its token, %2 of its option, %3 of the token's proof
    Session::print(Cli::tr("%1; option %2; %3")
                       .arg(words::word(summary.status), words::word(summary.option).toLower(),
                           words::word(summary.proof).toLower()));
    for (const domain::Finding &finding : shown.diagnosis.findings) {
        Session::print(QStringLiteral("\n") + words::sentence(finding, reader));
        for (const domain::Evidence &evidence : finding.evidence) {
            Session::print(QStringLiteral("  - ") + words::evidenceLine(evidence, reader));
        }
        printNumberedSteps(finding, reader);
    }
    printTokenHistory(shown.device.facts, shown.diagnosis, reader);
}

// Prints once the server has told its commands, or could not.
void printWhenAsked(Session &session, const std::shared_ptr<Shown> &shown, bool asJson)
{
    if (!asJson) {
        printText(*shown, session.clock().now());
        session.finish(Exit::Done);
        return;
    }
    struct Question {
        std::unique_ptr<connectors::Connector> connector;
        base::Calls calls;
    };
    auto question = std::make_shared<Question>();
    const auto done
        = [&session, shown, question](base::Result<std::vector<domain::Command>> commands) {
              if (commands) {
                  shown->commands = std::move(*commands);
              }
              printJson(*shown);
              session.finish(Exit::Done);
          };
    Engine *engine = session.engine();
    const auto entry = engine->registry().find(shown->device.server);
    if (!entry) { // its server was removed, or the profile has the cache only
        done(tl::unexpected(entry.error()));
        return;
    }
    question->calls.add(engine->secretLookup()(
        *entry, [done, question, engine, shown, entry = *entry](base::Result<base::Secret> secret) {
            auto connector = secret ? engine->connectorFactory()(entry, std::move(*secret))
                                    : tl::unexpected(secret.error());
            if (!connector) {
                done(tl::unexpected(connector.error()));
                return;
            }
            question->connector = std::move(*connector);
            question->calls.add(question->connector->readCommands(shown->device.id, done));
        }));
}

void show(Session &session, const ShowOptions &options)
{
    Engine *engine = session.engine();
    if (engine == nullptr) {
        return;
    }
    const auto found = engine->cache().find(options.device);
    if (!found) {
        session.fail(found.error());
        return;
    }
    if (found->size() != 1) {
        const QString name = QString::fromStdString(options.device);
        session.fail(Exit::Usage,
            found->empty()
                //: %1 is what was given as a Mac
                ? Cli::tr("No Mac of the cache is called \"%1\". Give its name, serial or UDID.")
                      .arg(name)
                //: %1 is a name that several Macs have
                : Cli::tr("%n Macs are called \"%1\". Give a serial or a UDID.", nullptr,
                    static_cast<int>(found->size()))
                      .arg(name));
        return;
    }
    auto device = engine->cache().device(found->front().row);
    if (!device) {
        session.fail(device.error());
        return;
    }
    auto cached = store::diagnosed(std::move(*device), session.clock().now());
    printWhenAsked(session,
        std::make_shared<Shown>(Shown{.row = found->front(),
            .device = std::move(cached.device),
            .diagnosis = std::move(cached.diagnosis)}),
        options.json);
}

} // namespace

void addShowVerb(CLI::App &app, Work &work)
{
    auto options = std::make_shared<ShowOptions>();
    CLI::App *verb = app.add_subcommand("show", "One Mac: its token, why, and what to do");
    verb->add_option("device", options->device, "Name, serial or UDID")->required();
    verb->add_flag("--json", options->json, "One JSON document, with events and commands");
    verb->callback(
        [options, &work] { work = [options](Session &session) { show(session, *options); }; });
}

} // namespace latchkey::programs
