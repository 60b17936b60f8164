// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace latchkey::base {

/// A point in time, UTC, to the millisecond.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// Reads RFC 3339 ("2026-03-10T08:00:00Z", fractions and offsets allowed); nullopt if it is no
/// date.
[[nodiscard]] std::optional<Instant> parseRfc3339(std::string_view text);

/// Writes RFC 3339 in UTC with a final Z; milliseconds only where there are any.
[[nodiscard]] std::string formatRfc3339(Instant at);
/// The same at the end of a text.
void appendRfc3339(std::string &text, Instant at);

/// Milliseconds since 1970 for SQLite columns, and back.
[[nodiscard]] std::int64_t toMillis(Instant at);
[[nodiscard]] Instant fromMillis(std::int64_t millis);

} // namespace latchkey::base
