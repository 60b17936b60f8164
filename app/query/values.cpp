// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/query.h"

#include <charconv>

namespace latchkey::query {

std::optional<std::chrono::seconds> parseAge(std::string_view text)
{
    std::int64_t count = 0;
    const char *end = text.data() + text.size();
    const auto [rest, code] = std::from_chars(text.data(), end, count);
    constexpr std::int64_t most = 1'000'000;
    if (code != std::errc() || rest + 1 != end || count < 0 || count > most) {
        return std::nullopt;
    }
    switch (*rest) {
    case 'm':
        return std::chrono::minutes{count};
    case 'h':
        return std::chrono::hours{count};
    case 'd':
        return std::chrono::hours{24 * count};
    case 'w':
        return std::chrono::hours{24 * 7 * count};
    default:
        return std::nullopt;
    }
}

std::optional<base::Instant> parseDate(std::string_view text)
{
    constexpr std::size_t dayLength = 10;
    return base::parseRfc3339(
        text.size() == dayLength ? std::string(text) + "T00:00:00Z" : std::string(text));
}

} // namespace latchkey::query
