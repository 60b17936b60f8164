// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/maker.h"

#include "journal/journal.h"
#include "report/namehiding.h"
#include "report/parts.h"
#include "store/cache.h"
#include "words/errors.h"
#include "words/reportfacts.h"

#include <algorithm>

namespace latchkey::report {

namespace {

base::Result<std::vector<ServerRead>> serversOf(const Sources &sources)
{
    const auto states = sources.cache.servers();
    if (!states) {
        return tl::unexpected(states.error());
    }
    std::vector<ServerRead> servers;
    for (const store::ServerState &state : *states) {
        const QString name = QString::fromStdString(state.server.text());
        servers.push_back({.name = state.server.text(),
            .macs = state.devices,
            .readAt = state.readAt,
            .error = state.error
                ? words::sentence(*state.error, {.server = name, .now = sources.now})
                : QString()});
    }
    return servers;
}

std::string shownFilter(const Request &request)
{
    if (!request.withNames) {
        return hideNames(request.where);
    }
    return query::print(query::parse(request.where).value_or(query::Filter{}));
}

base::Result<Meta> metaOf(const Making &making)
{
    auto servers = serversOf(making.sources);
    if (!servers) {
        return tl::unexpected(servers.error());
    }
    const auto head = making.sources.journal.head();
    if (!head) {
        return tl::unexpected(head.error());
    }
    const Counts &counts = making.counts;
    return Meta{.kind = making.request.kind,
        .title = words::reportTitle(wordOf(making.request.kind)),
        .madeAt = making.sources.madeAt.value_or(making.sources.now),
        .dataAt = making.sources.now,
        .madeBy = making.sources.madeBy,
        .version = making.sources.version,
        .filter = shownFilter(making.request),
        .withNames = making.request.withNames,
        .servers = std::move(*servers),
        .macs = counts.macs,
        .total = making.macs.view().total,
        .sums = {{"held", {counts.held(), counts.eligible()}},
            {"proven", {counts.proven, counts.eligible()}}},
        .unknown = counts.of(domain::Status::Unknown),
        .accepted = making.macs.view().accepted,
        .auditedAfter = head->number,
        .stale = counts.stale,
        .definitions = words::reportDefinitions()};
}

base::Result<void> addParts(Report &report, const Making &making)
{
    switch (making.request.kind) {
    case Kind::Coverage:
        return addCoverage(report, making);
    case Kind::NotCompliant:
        return addNotCompliant(report, making);
    case Kind::Helpdesk:
        return addHelpdesk(report, making);
    case Kind::CryptoUsers:
        return addCryptoUsers(report, making);
    case Kind::Accounts:
        return addAccounts(report, making);
    case Kind::Options:
        return addOptions(report, making);
    case Kind::Consequences:
        return addConsequences(report, making);
    case Kind::Changes:
        return addChanges(report, making);
    case Kind::Activity:
        return addActivity(report, making);
    case Kind::Audit:
        return addAudit(report, making);
    }
    return {};
}

// Names stay out whatever columns were asked for.
base::Result<void> chooseColumns(std::vector<Table> &tables, const Request &request)
{
    for (std::size_t i = 0; i < tables.size(); ++i) {
        if (i > 0 || request.columns.empty()) {
            tables[i] = withDefaultColumns(std::move(tables[i]), request.withNames);
            continue;
        }
        auto chosen = withColumns(std::move(tables[i]), request.columns);
        if (!chosen) {
            return tl::unexpected(chosen.error());
        }
        tables[i] = withoutPersonalColumns(std::move(*chosen), request.withNames);
    }
    return {};
}

} // namespace

bool Meta::isComplete() const
{
    return std::ranges::all_of(
        servers, [](const ServerRead &server) { return server.readAt && server.error.isEmpty(); });
}

base::Result<Report> make(const Sources &sources, const Request &request)
{
    auto macs = Macs::find(sources, request);
    if (!macs) {
        return tl::unexpected(macs.error());
    }
    Making making{.sources = sources, .request = request, .macs = std::move(*macs)};
    auto counted = making.macs.inRowOrder().each([&](const store::ListRow &row) {
        making.counts.add(row, sources.now);
        return base::Result<void>();
    });
    auto meta = counted ? metaOf(making) : tl::unexpected(counted.error());
    if (!meta) {
        return tl::unexpected(meta.error());
    }
    Report report{.meta = std::move(*meta)};
    if (sources.madeAt) {
        report.meta.notes.push_back(words::reportFromSnapshot(sources.now));
    }
    auto done = addParts(report, making);
    if (request.onlyParts && report.tables.size() > 1) {
        report.tables.erase(report.tables.begin());
    }
    if (done) {
        done = chooseColumns(report.tables, request);
    }
    return done ? base::Result<Report>(std::move(report)) : tl::unexpected(done.error());
}

} // namespace latchkey::report
