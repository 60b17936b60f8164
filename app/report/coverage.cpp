// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/grouping.h"
#include "report/maccolumns.h"
#include "report/parts.h"
#include "report/shownwords.h"

#include <algorithm>
#include <tuple>

namespace latchkey::report {

namespace {

using domain::Status;

constexpr std::chrono::days trendDays{90};

void addCounts(RowBuilder &row, const Counts &counts)
{
    row.number(counts.macs)
        .number(counts.eligible())
        .number(counts.held())
        .number(counts.proven)
        .number(counts.of(Status::NotEscrowed))
        .number(counts.of(Status::AtRisk))
        .number(counts.of(Status::Unknown))
        .number(counts.of(Status::NotApplicable))
        .share(counts.held(), counts.eligible());
}

std::vector<Column> countColumns(Group group)
{
    return {groupColumn(group), column("macs", CellType::Number),
        column("eligible", CellType::Number), column("escrowed", CellType::Number),
        column("proven", CellType::Number), column("notEscrowed", CellType::Number),
        column("atRisk", CellType::Number), column("unknown", CellType::Number),
        column("notApplicable", CellType::Number), column("held", CellType::Share)};
}

using CountGroups = Groups<Counts>;

Table groupTable(const CountGroups &groups, Group group, const Counts &all)
{
    Table table{.name = "groups",
        .title = words::reportGroupTitle(wordOf(group)),
        .columns = countColumns(group)};
    table.rows = [groups](const RowReceiver &receive) -> base::Result<void> {
        RowBuilder row;
        for (const auto &[name, counts] : groups.all()) {
            addCounts(row.clear().text(name), counts);
            if (auto received = receive(row.row()); !received) {
                return received;
            }
        }
        return {};
    };
    table.sum = [all](const RowReceiver &receive) {
        RowBuilder row;
        addCounts(row.value({}), all);
        return receive(row.row());
    };
    return table;
}

struct Reason {
    Status status;
    std::string why;
    std::size_t macs = 0;
};
using Reasons = std::map<std::pair<Status, std::string>, std::size_t>;

Table reasonTable(const Reasons &counted)
{
    std::vector<Reason> reasons;
    for (const auto &[reason, macs] : counted) {
        reasons.push_back({reason.first, reason.second, macs});
    }
    std::ranges::sort(reasons, [](const Reason &a, const Reason &b) {
        return std::tuple(a.status, b.macs, a.why) < std::tuple(b.status, a.macs, b.why);
    });
    return {.name = "reasons",
        .title = words::reportTable("reasons"),
        .columns = {wordColumn("status", shownStatus), wordColumn("why", shownWhy),
            column("macs", CellType::Number)},
        .rows = [reasons](const RowReceiver &receive) -> base::Result<void> {
            RowBuilder row;
            for (const Reason &reason : reasons) {
                row.clear()
                    .text(domain::wordOf(reason.status))
                    .text(reason.why)
                    .number(reason.macs);
                if (auto received = receive(row.row()); !received) {
                    return received;
                }
            }
            return {};
        }};
}

Table coverageTable(const Macs &macs)
{
    const MacColumns columns{"status", "name", "serial", "osVersion", "why", "server", "dataAge"};
    return {.name = "macs",
        .title = words::reportTable("macs"),
        .columns = columns.columns(),
        .rows = [macs, columns](const RowReceiver &receive) {
            RowBuilder builder;
            return macs.each([&](const store::ListRow &row) {
                columns.addFirst(builder.clear(), row);
                columns.addOthers(builder, row);
                return receive(builder.row());
            });
        }};
}

} // namespace

bool Making::has(Part part) const
{
    return std::ranges::find(request.parts, part) != request.parts.end();
}

base::Result<Macs> notCovered(const Making &making)
{
    return making.macs.withStatus({Status::NotEscrowed, Status::AtRisk, Status::Unknown});
}

base::Result<void> addCoverage(Report &report, const Making &making)
{
    CountGroups groups(making.request.group);
    Reasons reasons;
    auto done = making.macs.inRowOrder().each([&](const store::ListRow &row) -> base::Result<void> {
        groups.of(row).add(row, making.sources.now);
        const Status status = row.summary.status;
        if (status != Status::Escrowed && status != Status::NotApplicable) {
            ++reasons[{status, row.summary.why}];
        }
        return {};
    });
    report.tables.push_back(groupTable(groups, making.request.group, making.counts));
    if (done && making.has(Part::Trend)) {
        done = addTrend(report, making, lastDays(making.sources.now, trendDays));
    }
    if (done && making.has(Part::Reasons)) {
        report.tables.push_back(reasonTable(reasons));
    }
    if (done && making.has(Part::List)) {
        const auto macs = notCovered(making);
        if (!macs) {
            return tl::unexpected(macs.error());
        }
        report.tables.push_back(coverageTable(*macs));
    }
    return done;
}

} // namespace latchkey::report
