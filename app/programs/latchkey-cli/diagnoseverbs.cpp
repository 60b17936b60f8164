// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "diagnosis/diagnose.h"
#include "macos/macoutput.h"
#include "programs/latchkey-cli/diagnosistext.h"
#include "programs/latchkey-cli/session.h"
#include "query/query.h"
#include "store/index.h"
#include "words/errors.h"
#include "json/diagnosiswriter.h"
#include "json/factscodec.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>
#include <iterator>

namespace latchkey::programs {

namespace {

constexpr std::size_t largestInput = std::size_t{64} * 1024 * 1024;

struct DiagnoseOptions {
    std::vector<std::string> devices;
    std::string facts;
    bool json = false;
};

struct CheckOptions {
    std::vector<std::string> files;
    bool json = false;
};

base::Result<std::string> readInput(const std::string &file)
{
    if (file != "-") {
        return base::readFile(file, largestInput);
    }
    std::string text;
    char block[65536];
    while (std::cin.read(block, sizeof block), std::cin.gcount() > 0) {
        text.append(block, static_cast<std::size_t>(std::cin.gcount()));
        if (text.size() > largestInput) {
            return base::fail(base::ErrorKind::TooLarge, "standard input", "64 MiB");
        }
    }
    return text;
}

void diagnoseFacts(Session &session, const DiagnoseOptions &options)
{
    const auto input = readInput(options.facts);
    if (!input) {
        session.fail(Exit::Usage, words::sentence(input.error()));
        return;
    }
    const auto diagnosed = json::diagnoseFactsDocument(*input);
    if (!diagnosed) {
        base::Error error = diagnosed.error();
        error.where.insert(0, (options.facts == "-" ? "standard input" : options.facts) + ": ");
        session.fail(Exit::Usage, words::sentence(error));
        return;
    }
    if (options.json) {
        Session::print(diagnosed->json);
    } else if (const auto facts = json::readFacts(*input)) {
        printDiagnosis(facts->document, diagnosis::diagnose(facts->document), {});
    }
    session.finish(static_cast<Exit>(diagnosed->exitStatus));
}

// All Macs of the cache, or those that were named.
base::Result<std::vector<store::ListRow>> chosen(
    Engine &engine, const std::vector<std::string> &names)
{
    if (names.empty()) {
        const auto view
            = engine.cache().index()->ask({.filter = {}, .now = engine.clock().now()}, {});
        return view ? engine.cache().rows((*view)->rows) : tl::unexpected(view.error());
    }
    std::vector<store::ListRow> rows;
    for (const std::string &name : names) {
        auto found = engine.cache().find(name);
        if (!found) {
            return found;
        }
        if (found->empty()) {
            return base::fail(base::ErrorKind::NotFound, name);
        }
        rows.insert(rows.end(), found->begin(), found->end());
    }
    return rows;
}

void diagnoseDevices(Session &session, const DiagnoseOptions &options)
{
    Engine *engine = session.engine();
    if (engine == nullptr) {
        return;
    }
    const auto rows = chosen(*engine, options.devices);
    if (!rows) {
        session.fail(rows.error());
        return;
    }
    int status = 0;
    for (const store::ListRow &row : *rows) {
        auto device = engine->cache().device(row.row);
        if (!device) {
            session.fail(device.error());
            return;
        }
        const auto cached = store::diagnosed(std::move(*device), session.clock().now());
        status = std::max(status, json::exitStatus(cached.diagnosis));
        if (options.json) {
            const std::string whole = json::writeDiagnosis(cached.device.facts, cached.diagnosis);
            std::string line;
            json::Writer(line).beginObject().member("device", row.device.text());
            Session::print(rows->size() == 1 ? whole : line + "," + whole.substr(1));
        } else {
            Session::print(QStringLiteral("\n") + QString::fromStdString(row.name));
            printDiagnosis(cached.device.facts, cached.diagnosis,
                {.server = QString::fromStdString(row.server.text()),
                    .now = session.clock().now()});
        }
    }
    session.finish(static_cast<Exit>(status));
}

void checkMac(Session &session, const CheckOptions &options)
{
    std::vector<std::string> texts;
    for (const std::string &file :
        options.files.empty() ? std::vector<std::string>{"-"} : options.files) {
        auto text = readInput(file);
        if (!text) {
            session.fail(Exit::Usage, words::sentence(text.error()));
            return;
        }
        texts.push_back(std::move(*text));
    }
    const std::vector<std::string_view> inputs(texts.begin(), texts.end());
    const auto report = macos::readMacOutput(std::span<const std::string_view>(inputs));
    if (!report) {
        session.fail(Exit::Usage, words::sentence(report.error()));
        return;
    }
    const json::DiagnosedDocument diagnosed = json::diagnoseMacReport(*report);
    if (options.json) {
        Session::print(diagnosed.json);
    } else {
        printReading(*report);
        if (report->inputs.empty()) {
            printHowToCollect();
        } else {
            printDiagnosis(report->facts, diagnosis::diagnose(report->facts), {});
        }
    }
    session.finish(static_cast<Exit>(diagnosed.exitStatus));
}

} // namespace

void addDiagnoseVerbs(CLI::App &app, Work &work)
{
    auto options = std::make_shared<DiagnoseOptions>();
    CLI::App *diagnose
        = app.add_subcommand("diagnose", "Why a Mac has no token, or a doubtful one");
    diagnose->add_option(
        "devices", options->devices, "Names, serials or UDIDs; none = all of the cache");
    diagnose->add_option(
        "--facts", options->facts, "A fact document (latchkey.facts/1), - = stdin");
    diagnose->add_flag("--json", options->json, "JSON (latchkey.diagnosis/1), one line a Mac");
    diagnose->callback([options, &work] {
        work = [options](Session &session) {
            options->facts.empty() ? diagnoseDevices(session, *options)
                                   : diagnoseFacts(session, *options);
        };
    });

    auto check = std::make_shared<CheckOptions>();
    CLI::App *checkMacVerb = app.add_subcommand(
        "check-mac", "Weigh what profiles, diskutil, fdesetup … printed on a Mac");
    checkMacVerb->add_option("files", check->files, "Outputs of one Mac; none = stdin");
    checkMacVerb->add_flag("--json", check->json, "JSON (latchkey.diagnosis/1)");
    checkMacVerb->callback(
        [check, &work] { work = [check](Session &session) { checkMac(session, *check); }; });
}

} // namespace latchkey::programs
