// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/engine/profile.h"
#include "programs/latchkey-cli/session.h"
#include "programs/latchkey-cli/snapshotreading.h"
#include "programs/latchkey-cli/stopping.h"
#include "query/query.h"
#include "report/commandline.h"
#include "report/exporting.h"
#include "report/maker.h"
#include "store/index.h"
#include "words/snapshots.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace latchkey::programs {

namespace {

constexpr std::chrono::days usualPeriod{30};

struct ReportOptions {
    std::string kind;
    std::string where;
    std::string group;
    std::vector<std::string> include;
    std::vector<std::string> columns;
    std::string format;
    std::string out;
    std::string failIf;
    std::string paper = "a4";
    std::string from;
    std::string to;
    std::string since;
    bool names = false;
    bool bom = false;
};

template <base::Worded Enum> std::vector<std::string> wordsOf()
{
    const auto &words = base::WordList<Enum>::words;
    return {words.begin(), words.end()};
}

QString noSuch(const QString &sentence, const std::string &word)
{
    return sentence.arg(QString::fromStdString(word));
}

// The format that was named, else the file's ending.
std::optional<report::Format> formatOf(const ReportOptions &options)
{
    if (!options.format.empty()) {
        return report::fromWord<report::Format>(options.format);
    }
    const std::string ending = std::filesystem::path(options.out).extension().string();
    return ending.empty() ? std::nullopt : report::fromWord<report::Format>(ending.substr(1));
}

base::Result<report::Request> requestOf(const ReportOptions &options, report::Format format)
{
    report::Request request{.kind = *report::fromWord<report::Kind>(options.kind),
        .where = options.where,
        .parts = report::partsOf(*report::fromWord<report::Kind>(options.kind)),
        .columns = options.columns,
        .withNames = options.names};
    if (!options.group.empty()) {
        const auto group = report::fromWord<report::Group>(options.group);
        if (!group || report::groupsOf(request.kind).empty()) {
            return base::fail(base::ErrorKind::Usage, options.group);
        }
        request.group = *group;
    }
    if (options.include.empty()) {
        return request;
    }
    const auto possible = std::exchange(request.parts, {});
    for (const std::string &word : options.include) {
        const auto part = report::fromWord<report::Part>(word);
        if (word != "none" && (!part || std::ranges::count(possible, *part) == 0)) {
            return base::fail(base::ErrorKind::Usage, word);
        }
        if (part) {
            request.parts.push_back(*part);
        }
    }
    return report::forFormat(std::move(request), format);
}

// Days begin at midnight, UTC; --to is the last day that counts.
base::Result<std::optional<report::Period>> periodOf(
    const ReportOptions &options, base::Instant now)
{
    if (options.from.empty() && options.to.empty()) {
        return std::nullopt;
    }
    const auto to = options.to.empty() ? std::optional(now) : query::parseDate(options.to);
    const auto from = options.from.empty() ? std::optional(to.value_or(now) - usualPeriod)
                                           : query::parseDate(options.from);
    if (!from || !to) {
        return base::fail(base::ErrorKind::Usage, from ? options.to : options.from);
    }
    const bool isDay = options.to.size() == std::string_view("2026-11-24").size();
    return report::Period{*from, isDay ? *to + std::chrono::days(1) : *to};
}

// Whether --fail-if finds a Mac.
base::Result<bool> isFailure(Session &session, Engine &engine, const std::string &failIf)
{
    if (failIf.empty()) {
        return false;
    }
    auto filter = query::parse(failIf);
    if (!filter) {
        return tl::unexpected(filter.error());
    }
    const auto view = engine.cache().index()->ask(
        {.filter = std::move(*filter), .now = session.clock().now()}, {});
    return view ? base::Result<bool>(!(*view)->rows.empty()) : tl::unexpected(view.error());
}

void failToWrite(Session &session, const ReportOptions &options, const base::Error &error)
{
    if (error.kind == base::ErrorKind::Usage && error.detail == "no such column") {
        session.fail(Exit::Usage,
            //: %1 is what was given as a column's name
            noSuch(Cli::tr("The report has no column \"%1\"."), error.where));
        return;
    }
    const bool cancelled = error.kind == base::ErrorKind::Cancelled;
    QString sentence
        = cancelled ? Cli::tr("The report was stopped.") : words::snapshotSentence(error);
    if (options.out != "-") {
        sentence += QLatin1Char(' ')
            //: %1 is a file
            + noSuch(Cli::tr("Nothing was changed at %1."), options.out);
    }
    session.fail(cancelled ? Exit::Partly : exitFor(error), sentence);
}

/// A report that was asked for, and what it is compared with.
struct Order {
    ReportOptions options;
    report::Export wanted;
    report::Request request;
    std::optional<snapshot::Compared> compared = {};
};

void writeReport(Session &session, Engine &engine, const Order &order)
{
    const ReportOptions &options = order.options;
    watchSignals();
    const report::Sources sources{.cache = engine.cache(),
        .journal = engine.journal(),
        .notes = engine.notes(),
        .now = session.clock().now(),
        .madeBy = loginName(),
        .version = LATCHKEY_VERSION,
        .madeAt = engine.snapshot() ? std::optional(base::WallClock{}.now()) : std::nullopt,
        .compared = order.compared ? &*order.compared : nullptr,
        .cancel = stopping().token()};
    const auto made = report::make(sources, order.request);
    const auto matches = isFailure(session, engine, options.failIf);
    if (!made || !matches) {
        failToWrite(session, options, made ? matches.error() : made.error());
        return;
    }
    auto prepared = report::prepare(*made, order.wanted, sources.cancel);
    const auto exported = prepared ? report::settle(std::move(*prepared), engine.journal())
                                   : tl::unexpected(prepared.error());
    if (!exported) {
        failToWrite(session, options, exported.error());
        return;
    }
    if (options.out != "-") {
        //: %1 is a file, %2 a hash
        Session::print(
            Cli::tr("Wrote %n row(s) to %1. SHA-256: %2", nullptr, static_cast<int>(exported->rows))
                .arg(
                    QString::fromStdString(options.out), QString::fromStdString(exported->sha256)));
    }
    session.finish(*matches ? Exit::Partly : Exit::Done);
}

void compareThenWrite(Session &session, Engine &engine, Order order)
{
    const std::string since = order.options.since;
    compareWithSnapshot(session, engine, since, session.snapshotPassphrase(),
        [&session, &engine, order = std::move(order)](snapshot::Compared compared) mutable {
            order.compared = std::move(compared);
            writeReport(session, engine, order);
        });
}

void report(Session &session, const ReportOptions &options)
{
    const auto format = formatOf(options);
    if (!format) {
        session.fail(
            Exit::Usage, Cli::tr("Name the format with --format, or end the file's name with it."));
        return;
    }
    auto request = requestOf(options, *format);
    if (!request) {
        session.fail(Exit::Usage,
            //: %1 is what was given for --group-by or --include
            noSuch(Cli::tr("This report knows no \"%1\"."), request.error().where));
        return;
    }
    if (!options.since.empty() && request->kind != report::Kind::Changes) {
        session.fail(Exit::Usage, Cli::tr("Only the report changes takes --since."));
        return;
    }
    const auto period = periodOf(options, session.clock().now());
    if (!period) {
        session.fail(Exit::Usage,
            //: %1 is what was given for --from or --to
            noSuch(Cli::tr("\"%1\" is no date such as 2026-11-24."), period.error().where));
        return;
    }
    request->period = *period;
    Engine *engine = session.engine();
    if (engine == nullptr) {
        return;
    }
    const bool isLetter = options.paper == "letter";
    Order order{options,
        {.format = *format,
            .file = options.out,
            .paper = isLetter ? report::PaperSize::Letter : report::PaperSize::A4,
            .withBom = options.bom},
        *request};
    if (options.since.empty()) {
        writeReport(session, *engine, order);
    } else {
        compareThenWrite(session, *engine, std::move(order));
    }
}

} // namespace

void addReportVerb(CLI::App &app, Work &work)
{
    auto options = std::make_shared<ReportOptions>();
    CLI::App *verb
        = app.add_subcommand("report", "A report as a file: what, of when, how complete");
    verb->add_option("kind", options->kind, "Which report")
        ->required()
        ->check(CLI::IsMember(wordsOf<report::Kind>()));
    verb->add_option("--where", options->where, "Filter, as in the console's search field");
    verb->add_option("--group-by", options->group,
        "coverage, options: server, macos (unless named), hardware, model, cause");
    verb->add_option("--include", options->include,
            "Parts, with commas: trend, reasons, list, none; without it all that the report has. "
            "CSV holds one table: the main one, or the one part that is named")
        ->delimiter(',');
    verb->add_option("--columns", options->columns,
            "Columns of the first table, with commas; those of list --json, too")
        ->delimiter(',');
    verb->add_flag("--with-names", options->names, "Names of users and accounts as well");
    verb->add_option("--format", options->format, "Unless the file's ending tells it")
        ->check(CLI::IsMember(wordsOf<report::Format>()));
    verb->add_option("--out", options->out, "The file; - is stdout")->required();
    verb->add_option("--paper", options->paper, "Of a PDF: a4, letter")
        ->check(CLI::IsMember({"a4", "letter"}));
    verb->add_option("--from", options->from, "changes: the first day (30 days ago)");
    verb->add_option("--to", options->to, "changes: the last day (today)");
    verb->add_option("--since", options->since,
        "changes: what is different from this snapshot, in place of dates; between two snapshots "
        "with --snapshot");
    verb->add_flag("--bom", options->bom, "CSV: begin with a byte order mark");
    verb->add_option("--fail-if", options->failIf, "Exit status 1 if this filter matches a Mac");
    verb->callback(
        [options, &work] { work = [options](Session &session) { report(session, *options); }; });
}

} // namespace latchkey::programs
