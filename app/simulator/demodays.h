// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "simulator/crew.h"
#include "simulator/demofleet.h"

#include <vector>

namespace latchkey::simulator {

/// One contact of one Mac at one time.
struct Moment {
    base::Instant at;
    std::size_t life = 0; ///< index into DemoFleet::lives
    std::vector<Errand> errands;
    bool newIdentity = false;
};

/// The days of a demo, counted from the midnight (UTC) of its first.
struct Calendar {
    static constexpr int days = 90;

    base::Instant start; ///< midnight of the first day
    base::Instant now; ///< on the last day

    explicit Calendar(base::Instant today);
    [[nodiscard]] base::Instant at(int day, std::chrono::minutes sinceMidnight) const;
};

/// All that happens until `calendar.now`, by time.
[[nodiscard]] std::vector<Moment> momentsOf(
    const std::vector<Life> &lives, const Calendar &calendar);

} // namespace latchkey::simulator
