// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/rest/fields.h"

#include "base/encoding.h"
#include "server/front/percent.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace latchkey::server {

namespace {

constexpr std::int64_t mostNumber = std::numeric_limits<std::int64_t>::max();
constexpr std::size_t longestReason = 500;

std::optional<std::string> wholeText(std::string_view text)
{
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            bytes += text[i];
            continue;
        }
        const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = high >= 0 ? hexDigit(text[i + 2]) : -1;
        if (low < 0) {
            return std::nullopt;
        }
        bytes += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return bytes;
}

std::size_t characters(std::string_view utf8)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}

} // namespace

std::optional<std::int64_t> readNumber(std::string_view text, std::int64_t min, std::int64_t max)
{
    std::int64_t number = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = code == std::errc() && end == text.data() + text.size();
    return whole && number >= min && number <= max && text.front() != '-' ? std::optional{number}
                                                                          : std::nullopt;
}

std::optional<std::string> readReason(std::string_view header)
{
    auto reason = wholeText(header);
    if (!reason || !base::isValidUtf8(*reason) || std::ranges::any_of(*reason, isControl)) {
        return std::nullopt;
    }
    const bool isBlank = reason->find_first_not_of(' ') == std::string::npos;
    return !isBlank && characters(*reason) <= longestReason ? reason : std::nullopt;
}

bool isIdempotencyKey(std::string_view text)
{
    return !text.empty() && text.size() <= 128
        && std::ranges::all_of(text, [](char c) { return c >= 0x20 && c < 0x7F; });
}

std::optional<base::Instant> readDate(std::string_view text)
{
    return text.size() == 10 ? base::parseRfc3339(std::string(text) + "T00:00:00Z") : std::nullopt;
}

std::string writeDate(base::Instant day)
{
    return base::formatRfc3339(day).substr(0, 10);
}

std::string mediaType(std::string_view contentType)
{
    auto type = contentType.substr(0, contentType.find(';'));
    while (type.ends_with(' ') || type.ends_with('\t')) {
        type.remove_suffix(1);
    }
    return base::asciiLower(type);
}

std::string writeCursor(const Cursor &cursor)
{
    return std::to_string(cursor.afterRow) + '-' + std::to_string(cursor.revision) + '-'
        + (cursor.since ? std::to_string(*cursor.since) : "full");
}

std::optional<Cursor> readCursor(std::string_view text)
{
    const auto first = text.find('-');
    const auto second = first == std::string_view::npos ? first : text.find('-', first + 1);
    if (second == std::string_view::npos) {
        return std::nullopt;
    }
    const auto row = readNumber(text.substr(0, first), 0, mostNumber);
    const auto revision = readNumber(text.substr(first + 1, second - first - 1), 0, mostNumber);
    const auto since = text.substr(second + 1);
    const auto sinceNumber = readNumber(since, 0, mostNumber);
    if (!row || !revision || (since != "full" && !sinceNumber)) {
        return std::nullopt;
    }
    return Cursor{.afterRow = *row, .revision = *revision, .since = sinceNumber};
}

} // namespace latchkey::server
