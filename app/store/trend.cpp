// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/trend.h"

#include <algorithm>
#include <map>

namespace latchkey::store {

namespace {

using DayRows = std::map<std::string, const DayCounts *>; // by date

TrendDay::Counts countsOf(const ByStatus &byStatus, std::size_t proven)
{
    TrendDay::Counts counts{.proven = proven, .byStatus = byStatus};
    counts.held = byStatus[static_cast<std::size_t>(domain::Status::Escrowed)];
    for (const std::size_t macs : byStatus) {
        counts.eligible += macs;
    }
    counts.eligible -= byStatus[static_cast<std::size_t>(domain::Status::NotApplicable)];
    return counts;
}

std::size_t countOf(std::int64_t stored)
{
    return static_cast<std::size_t>(std::max<std::int64_t>(stored, 0));
}

// Nothing where a server that had begun by then has no row.
std::optional<TrendDay::Counts> sumOf(
    const std::map<domain::ServerId, DayRows> &servers, const std::string &date)
{
    ByStatus byStatus = {};
    std::size_t proven = 0;
    bool any = false;
    for (const auto &[server, rows] : servers) {
        const auto row = rows.find(date);
        if (row == rows.end() && rows.begin()->first < date) {
            return std::nullopt;
        }
        if (row == rows.end()) {
            continue;
        }
        any = true;
        for (std::size_t status = 0; status < byStatus.size(); ++status) {
            byStatus[status] += countOf(row->second->byStatus[status]);
        }
        proven += countOf(row->second->proven);
    }
    return any ? std::optional(countsOf(byStatus, proven)) : std::nullopt;
}

} // namespace

std::vector<TrendDay> trendOf(const std::vector<DayCounts> &rows, const domain::ServerId &server,
    std::chrono::sys_days today, std::chrono::days days)
{
    std::map<domain::ServerId, DayRows> servers;
    for (const DayCounts &row : rows) {
        if (server.text().empty() || row.server == server) {
            servers[row.server][row.date] = &row;
        }
    }
    std::vector<TrendDay> trend;
    for (auto day = today - days; day < today; day += std::chrono::days{1}) {
        trend.push_back({.day = day,
            .counts = sumOf(servers, base::formatRfc3339(base::Instant(day)).substr(0, 10))});
    }
    const bool isEmpty
        = std::ranges::none_of(trend, [](const TrendDay &day) { return day.counts.has_value(); });
    return isEmpty ? std::vector<TrendDay>{} : trend;
}

TrendDay trendDay(const Overview &present, std::chrono::sys_days today)
{
    return {.day = today, .counts = countsOf(present.told(), present.proven)};
}

} // namespace latchkey::store
