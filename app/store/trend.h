// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cache.h"
#include "store/overview.h"

#include <chrono>
#include <optional>
#include <vector>

namespace latchkey::store {

/// The fleet's counts on one day; without counts where a server that was known by then has none.
struct TrendDay {
    std::chrono::sys_days day;
    struct Counts {
        std::size_t held = 0;
        std::size_t proven = 0;
        std::size_t eligible = 0;
        ByStatus byStatus = {};

        bool operator==(const Counts &) const = default;
    };
    std::optional<Counts> counts = {};

    bool operator==(const TrendDay &) const = default;
};

/// The `days` days before `today`, of one server or (empty id) of all. A server counts from its
/// first day on. Empty where no day has counts.
[[nodiscard]] std::vector<TrendDay> trendOf(const std::vector<DayCounts> &rows,
    const domain::ServerId &server, std::chrono::sys_days today, std::chrono::days days);

/// What today's counts are, as a day of the trend.
[[nodiscard]] TrendDay trendDay(const Overview &present, std::chrono::sys_days today);

} // namespace latchkey::store
