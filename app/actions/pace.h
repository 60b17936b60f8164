// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/plan.h"

#include <chrono>
#include <cstddef>
#include <map>
#include <optional>

/// How much of a batch is under way at once, and how long all of it takes.
namespace latchkey::actions {

inline constexpr std::size_t macsInOneRequest = 500;
inline constexpr std::size_t looksAtATime = 6; ///< at Macs' records, for what an action did

/// How long a server took for the newest small request.
using RoundTrips = std::map<domain::ServerId, std::chrono::milliseconds>;

/// Sending to all Macs of the plan and reading each back, while they are awake: the requests that
/// this takes, each as long as a round trip. Servers work side by side. Nullopt for a server whose
/// round trip nobody knows. Pure.
[[nodiscard]] std::optional<std::chrono::milliseconds> timeFor(
    const Plan &plan, const RoundTrips &roundTrips);

} // namespace latchkey::actions
