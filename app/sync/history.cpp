// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/history.h"

#include <set>
#include <string>

namespace latchkey::sync {

namespace {

constexpr std::chrono::days reach{90};

std::string dateText(std::chrono::sys_days day)
{
    return base::formatRfc3339(day).substr(0, 10);
}

} // namespace

std::optional<connectors::DayRange> missingDays(
    const store::Cache &cache, const domain::ServerId &server, base::Instant now)
{
    const auto known = cache.days();
    if (!known) {
        return std::nullopt;
    }
    std::set<std::string> held;
    for (const auto &day : *known) {
        if (day.server == server) {
            held.insert(day.date);
        }
    }
    const auto today = std::chrono::floor<std::chrono::days>(now);
    for (auto day = today - reach; day < today; day += std::chrono::days{1}) {
        if (!held.contains(dateText(day))) {
            return connectors::DayRange{.from = day, .to = today - std::chrono::days{1}};
        }
    }
    return std::nullopt;
}

base::Result<void> putDays(store::Cache &cache, const domain::ServerId &server,
    const std::vector<connectors::DayCounts> &days)
{
    std::vector<store::DayCounts> rows;
    for (const auto &day : days) {
        store::DayCounts row{.server = server,
            .date = dateText(day.day),
            .pending = day.pending,
            .stale = day.stale,
            .proven = day.proven};
        for (const auto &[status, count] : day.counts) {
            row.byStatus.at(static_cast<std::size_t>(status)) = count;
        }
        rows.push_back(std::move(row));
    }
    return rows.empty() ? base::Result<void>{} : cache.putDays(rows);
}

} // namespace latchkey::sync
