// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/request.h"

#include <chrono>
#include <optional>

namespace latchkey::http {

struct RetryPolicy {
    int attempts = 3; ///< in all
    std::chrono::milliseconds firstWait{400}; ///< doubled each time, plus up to half of it
    std::chrono::milliseconds longestWait{std::chrono::seconds{20}}; ///< also of a Retry-After
};

/// One attempt that did not end well and what is left for another.
struct Attempt {
    int number = 1;
    bool isRepeatable = false;
    std::chrono::milliseconds left; ///< to the deadline
    double chance = 0; ///< 0 … 1, for the jitter
};

/// How long to wait before the next attempt; nullopt: this outcome is final. Pure.
[[nodiscard]] std::optional<std::chrono::milliseconds> waitBeforeRetry(
    const RetryPolicy &policy, const Attempt &attempt, const Outcome &outcome);

/// Retry-After in seconds or as an HTTP date; nullopt if there is none that can be read.
[[nodiscard]] std::optional<std::chrono::seconds> retryAfter(const Response &response);

} // namespace latchkey::http
