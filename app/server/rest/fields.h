// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Checked readers for what comes in headers and query parameters: nullopt where it is not right.
namespace latchkey::server {

/// A decimal number in min..max, nothing else around it.
[[nodiscard]] std::optional<std::int64_t> readNumber(
    std::string_view text, std::int64_t min, std::int64_t max);
/// Percent-encoded UTF-8 without control characters, 1 to 500 characters.
[[nodiscard]] std::optional<std::string> readReason(std::string_view header);
/// 1 to 128 printable ASCII characters.
[[nodiscard]] bool isIdempotencyKey(std::string_view text);
/// "2026-03-10" as the beginning of that day.
[[nodiscard]] std::optional<base::Instant> readDate(std::string_view text);
[[nodiscard]] std::string writeDate(base::Instant day);
/// The media type of a Content-Type header without its parameters, in lower case.
[[nodiscard]] std::string mediaType(std::string_view contentType);

/// Where a run of list pages stands.
struct Cursor {
    std::int64_t afterRow = 0;
    std::int64_t revision = 0; ///< of the run's start
    std::optional<std::int64_t> since = {};

    bool operator==(const Cursor &) const = default;
};
[[nodiscard]] std::string writeCursor(const Cursor &cursor);
[[nodiscard]] std::optional<Cursor> readCursor(std::string_view text);

} // namespace latchkey::server
