// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/maccolumns.h"
#include "report/parts.h"
#include "store/cache.h"

#include <algorithm>

namespace latchkey::report {

namespace {

using Days = std::chrono::days;

Table trendTable(const std::vector<store::TrendDay> &trend)
{
    return {.name = "trend",
        .title = words::reportTable("trend"),
        .columns = {column("day", CellType::Date), column("eligible", CellType::Number),
            column("escrowed", CellType::Number), column("proven", CellType::Number),
            column("held", CellType::Share)},
        .rows = [trend](const RowReceiver &receive) -> base::Result<void> {
            RowBuilder row;
            for (const store::TrendDay &day : trend) {
                row.clear().time(base::Instant(day.day));
                if (day.counts) {
                    row.number(day.counts->eligible)
                        .number(day.counts->held)
                        .number(day.counts->proven)
                        .share(day.counts->held, day.counts->eligible);
                } else {
                    row.value({}).value({}).value({}).value({});
                }
                if (auto received = receive(row.row()); !received) {
                    return received;
                }
            }
            return {};
        }};
}

// Days are counted by server alone, so a filter of another kind has no trend.
std::optional<domain::ServerId> serverOfTrend(const std::string &where)
{
    const auto filter = query::parse(where);
    if (!filter || filter->terms.size() > 1) {
        return std::nullopt;
    }
    if (filter->terms.empty()) {
        return domain::ServerId{};
    }
    const query::Term &only = filter->terms.front();
    return only.key == query::Key::Server ? std::optional(domain::ServerId{only.value})
                                          : std::nullopt;
}

// The days that are counted whole, from the first that was counted at all.
std::vector<store::TrendDay> wholeDays(const std::vector<store::DayCounts> &rows,
    const domain::ServerId &server, const Period &period, std::chrono::sys_days today)
{
    const auto end = std::min(std::chrono::ceil<Days>(period.to), today);
    const auto begin = std::min(std::chrono::floor<Days>(period.from), end);
    auto trend = store::trendOf(rows, server, end, end - begin);
    const auto first = std::ranges::find_if(
        trend, [](const store::TrendDay &day) { return day.counts.has_value(); });
    trend.erase(trend.begin(), first);
    return trend;
}

store::TrendDay present(const Counts &now, std::chrono::sys_days today)
{
    return {.day = today,
        .counts = store::TrendDay::Counts{.held = now.held(),
            .proven = now.proven,
            .eligible = now.eligible(),
            .byStatus = now.byStatus}};
}

} // namespace

base::Result<void> addTrend(Report &report, const Making &making, const Period &period)
{
    const auto server = serverOfTrend(making.request.where);
    const auto days = making.sources.cache.days();
    if (!days) {
        return tl::unexpected(days.error());
    }
    if (!server) {
        report.meta.notes.push_back(words::reportWithoutTrend());
        return {};
    }
    const auto today = std::chrono::floor<Days>(making.sources.now);
    report.trend = wholeDays(*days, *server, period, today);
    if (making.sources.now <= period.to) {
        report.trend.push_back(present(making.counts, today));
    }
    report.tables.push_back(trendTable(report.trend));
    return {};
}

Period lastDays(base::Instant now, std::chrono::days days)
{
    return {std::chrono::floor<Days>(now) - days, now};
}

} // namespace latchkey::report
