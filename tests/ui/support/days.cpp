// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/days.h"

namespace latchkey::tests {

namespace {

constexpr int days = 90;
constexpr int fallAt = 43; // days ago
constexpr int fallen = 9;

store::DayCounts countsOf(const char *server, int macs, int daysAgo, std::chrono::sys_days today)
{
    const int share = 710 + 150 * (days - daysAgo) / days; // of a thousand
    const int held = macs * share / 1000 - (daysAgo <= fallAt && macs > 200 ? fallen : 0);
    const std::int64_t none = 3;
    const auto date = base::Instant(today - std::chrono::days(daysAgo));
    return {.server = domain::ServerId(server),
        .date = base::formatRfc3339(date).substr(0, 10),
        .byStatus = {macs - held - 16 - none, 10, 6, held, none},
        .pending = 5,
        .stale = 2,
        .proven = held / 2};
}

} // namespace

void fillDays(World &world, bool withGap)
{
    const auto today = std::chrono::floor<std::chrono::days>(world.clock.now());
    std::vector<store::DayCounts> rows;
    for (int ago = days; ago > 0; --ago) {
        if (withGap && ago > 48 && ago < 53) {
            continue;
        }
        rows.push_back(countsOf("HQ", 318, ago, today));
        rows.push_back(countsOf("Schools", 162, ago, today));
    }
    if (const auto put = world.cache->putDays(rows); !put) {
        qFatal("%s", put.error().detail.c_str());
    }
}

} // namespace latchkey::tests
