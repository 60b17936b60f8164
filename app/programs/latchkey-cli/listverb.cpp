// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/words.h"
#include "programs/latchkey-cli/rowcsv.h"
#include "programs/latchkey-cli/rowjson.h"
#include "programs/latchkey-cli/session.h"
#include "query/query.h"
#include "store/index.h"
#include "words/errors.h"
#include "words/filling.h"
#include "words/findings.h"
#include "words/times.h"
#include "words/values.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>
#include <span>

namespace latchkey::programs {

namespace {

struct ListOptions {
    std::string where;
    std::string sort;
    std::string failIf;
    bool json = false;
    bool csv = false;
};

struct ColumnName {
    std::string_view name;
    store::Column column;
};

constexpr std::array<ColumnName, 19> columnNames = {{
    {"status", store::Column::Status},
    {"name", store::Column::Name},
    {"serial", store::Column::Serial},
    {"os", store::Column::OsVersion},
    {"why", store::Column::Why},
    {"option", store::Column::Option},
    {"age", store::Column::DataAge},
    {"user", store::Column::User},
    {"server", store::Column::Server},
    {"contact", store::Column::LastContact},
    {"model", store::Column::Model},
    {"udid", store::Column::Udid},
    {"enrollment", store::Column::Enrollment},
    {"escrowed", store::Column::Escrowed},
    {"fetched", store::Column::Fetched},
    {"allowed", store::Column::AuthAllowed},
    {"proof", store::Column::Proof},
    {"hardware", store::Column::Hardware},
    {"filevault", store::Column::FileVault},
}};

// For --help and completion: "COLUMN:{status,name,…}".
std::string columnChoices()
{
    std::string choices;
    for (const ColumnName &column : columnNames) {
        choices.append(choices.empty() ? "COLUMN:{" : ",").append(column.name);
    }
    return choices + "}";
}

// "name" or "-name" for descending.
std::optional<store::Sort> sortFrom(std::string_view text)
{
    store::Sort sort;
    if (text.starts_with('-')) {
        sort.descending = true;
        text.remove_prefix(1);
    }
    for (const ColumnName &each : columnNames) {
        if (each.name == text) {
            sort.column = each.column;
            return sort;
        }
    }
    return text.empty() ? std::optional{store::Sort{}} : std::nullopt;
}

void printJson(const store::View &view, const std::vector<store::ListRow> &rows,
    const std::vector<store::ServerState> &servers)
{
    std::string text;
    json::Writer writer{text, json::Writer::Controls::Drop};
    writer.beginObject()
        .member("schema", "latchkey.list/1")
        .member("total", static_cast<std::int64_t>(view.total))
        .member("shown", static_cast<std::int64_t>(view.rows.size()));
    writer.key("servers").beginArray();
    for (const store::ServerState &server : servers) {
        writer.beginObject().member("name", server.server.text()).member("readAt", server.readAt);
        writer.key("error");
        if (server.error) {
            writer.value(words::sentence(*server.error).toStdString());
        } else {
            writer.null();
        }
        writer.endObject();
    }
    writer.endArray().key("devices").beginArray();
    for (const store::ListRow &row : rows) {
        writer.beginObject();
        writeRowMembers(writer, row);
        writer.endObject();
    }
    writer.endArray().endObject();
    Session::print(text);
}

QString columns(const QStringList &cells)
{
    static constexpr std::array<int, 7> widths = {15, 22, 13, 9, 28, 14, 6};
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        line += cells[i].leftJustified(widths[static_cast<std::size_t>(i)], QLatin1Char(' '))
            + QLatin1Char(' ');
    }
    return line.trimmed();
}

void printTable(const std::vector<store::ListRow> &rows, const store::View &view, base::Instant now)
{
    const words::Reader reader{.now = now};
    if (!rows.empty()) {
        Session::print(columns({Cli::tr("STATUS", "column"), Cli::tr("NAME", "column"),
            Cli::tr("SERIAL", "column"), Cli::tr("MACOS", "column"), Cli::tr("WHY", "column"),
            Cli::tr("OPTION", "column"), Cli::tr("AGE", "column: of the data")}));
    }
    for (const store::ListRow &row : rows) {
        Session::print(columns({words::word(row.summary.status), QString::fromStdString(row.name),
            QString::fromStdString(row.serial), QString::fromStdString(row.osVersion),
            words::whyName(row.summary.why), words::word(row.summary.option),
            row.dataAge ? words::age(*row.dataAge, reader) : QString()}));
    }
    QStringList counts;
    for (const auto status : {domain::Status::Escrowed, domain::Status::NotEscrowed,
             domain::Status::AtRisk, domain::Status::Unknown, domain::Status::NotApplicable}) {
        counts += QStringLiteral("%1 %2")
                      .arg(words::word(status).toLower())
                      .arg(view.byStatus[static_cast<std::size_t>(status)]);
    }
    if (view.accepted > 0) {
        //: One of several counts: "escrowed 7, accepted 2"
        counts += Cli::tr("accepted %1").arg(view.accepted);
    }
    //: %1 of all Macs of the cache, %2 counts of each status, then two more counts
    Session::print(QStringLiteral("\n")
        + Cli::tr(
            "%1 of %n Macs: %2; option pending %3, stale %4", nullptr, static_cast<int>(view.total))
              .arg(view.rows.size())
              .arg(words::joined(counts))
              .arg(view.pending)
              .arg(view.stale));
}

base::Result<std::shared_ptr<const store::View>> ask(
    Session &session, Engine &engine, const std::string &where, store::Sort sort)
{
    auto filter = query::parse(where);
    if (!filter) {
        return tl::unexpected(filter.error());
    }
    return engine.cache().index()->ask(
        {.filter = std::move(*filter), .sort = sort, .now = session.clock().now()}, {});
}

// A block of rows at a time, in the view's order.
base::Result<void> printCsv(const store::Cache &cache, const store::View &view)
{
    constexpr std::size_t block = 1000;
    RowCsv csv;
    for (std::size_t first = 0; first < view.rows.size(); first += block) {
        const std::size_t count = std::min(block, view.rows.size() - first);
        const auto rows = cache.rows(std::span(view.rows).subspan(first, count));
        if (!rows) {
            return tl::unexpected(rows.error());
        }
        for (const store::ListRow &row : *rows) {
            csv.add(row);
        }
    }
    return {};
}

// Nothing to search, to sort or to count: straight from the table, without an index.
void listAll(Session &session, const store::Cache &cache)
{
    base::Result<void> done;
    {
        RowCsv csv;
        done = cache.eachRow([&](const store::ListRow &row) { csv.add(row); });
    }
    if (done) {
        session.finish(Exit::Done);
    } else {
        session.fail(done.error());
    }
}

base::Result<void> print(Session &session, const ListOptions &options, const store::Cache &cache,
    const store::View &view)
{
    if (options.csv) {
        return printCsv(cache, view);
    }
    const auto rows = cache.rows(view.rows);
    const auto servers = cache.servers();
    if (!rows || !servers) {
        return tl::unexpected(rows ? servers.error() : rows.error());
    }
    if (options.json) {
        printJson(view, *rows, *servers);
    } else {
        printTable(*rows, view, session.clock().now());
    }
    return {};
}

void list(Session &session, const ListOptions &options)
{
    Engine *engine = session.engine();
    if (engine == nullptr) {
        return;
    }
    const auto sort = sortFrom(options.sort);
    if (!sort) {
        session.fail(Exit::Usage,
            //: %1 is what was given as a column's name
            Cli::tr("There is no column \"%1\" to sort by.")
                .arg(QString::fromStdString(options.sort)));
        return;
    }
    if (options.csv && options.where.empty() && options.sort.empty() && options.failIf.empty()) {
        listAll(session, engine->cache());
        return;
    }
    const auto view = ask(session, *engine, options.where, *sort);
    const auto matches = ask(session, *engine, options.failIf, {});
    if (!view || !matches) {
        session.fail(view ? matches.error() : view.error());
        return;
    }
    if (const auto printed = print(session, options, engine->cache(), **view); !printed) {
        session.fail(printed.error());
        return;
    }
    const bool isMatch = !options.failIf.empty() && !(*matches)->rows.empty();
    session.finish(isMatch ? Exit::Partly : Exit::Done);
}

} // namespace

void addListVerb(CLI::App &app, Work &work)
{
    auto options = std::make_shared<ListOptions>();
    CLI::App *verb = app.add_subcommand("list", "The Macs of the cache");
    verb->add_option("--where", options->where, "Filter, as in the console's search field");
    verb->add_option("--sort", options->sort, "Column, with - in front for the other way round")
        ->type_name(columnChoices());
    verb->add_option("--fail-if", options->failIf, "Exit status 1 if this filter matches a Mac");
    auto *json = verb->add_flag("--json", options->json, "One JSON document (latchkey.list/1)");
    verb->add_flag("--csv", options->csv,
            "CSV (RFC 4180); without --where and --sort in the order of the cache")
        ->excludes(json);
    verb->callback(
        [options, &work] { work = [options](Session &session) { list(session, *options); }; });
}

} // namespace latchkey::programs
