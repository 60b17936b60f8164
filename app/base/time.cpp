// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/time.h"

#include <charconv>

namespace latchkey::base {

namespace {

// Takes exactly `count` digits off the front of `text`.
std::optional<int> takeDigits(std::string_view &text, std::size_t count)
{
    if (text.size() < count) {
        return std::nullopt;
    }
    int value = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (text[i] < '0' || text[i] > '9') {
            return std::nullopt;
        }
        value = value * 10 + (text[i] - '0');
    }
    text.remove_prefix(count);
    return value;
}

bool take(std::string_view &text, std::string_view oneOf)
{
    if (text.empty() || oneOf.find(text.front()) == std::string_view::npos) {
        return false;
    }
    text.remove_prefix(1);
    return true;
}

std::optional<std::chrono::sys_days> takeDate(std::string_view &text)
{
    const auto year = takeDigits(text, 4);
    if (!year || !take(text, "-")) {
        return std::nullopt;
    }
    const auto month = takeDigits(text, 2);
    if (!month || !take(text, "-")) {
        return std::nullopt;
    }
    const auto day = takeDigits(text, 2);
    if (!day) {
        return std::nullopt;
    }
    const std::chrono::year_month_day date{std::chrono::year{*year},
        std::chrono::month{static_cast<unsigned>(*month)},
        std::chrono::day{static_cast<unsigned>(*day)}};
    return date.ok() ? std::optional{std::chrono::sys_days{date}} : std::nullopt;
}

std::optional<std::chrono::milliseconds> takeTimeOfDay(std::string_view &text)
{
    const auto hour = takeDigits(text, 2);
    if (!hour || *hour > 23 || !take(text, ":")) {
        return std::nullopt;
    }
    const auto minute = takeDigits(text, 2);
    if (!minute || *minute > 59 || !take(text, ":")) {
        return std::nullopt;
    }
    const auto second = takeDigits(text, 2);
    if (!second || *second > 60) {
        return std::nullopt;
    }
    std::chrono::milliseconds time
        = std::chrono::hours{*hour} + std::chrono::minutes{*minute} + std::chrono::seconds{*second};
    if (take(text, ".")) {
        int scale = 100;
        bool any = false;
        while (!text.empty() && text.front() >= '0' && text.front() <= '9') {
            time += std::chrono::milliseconds{(text.front() - '0') * scale};
            scale /= 10;
            any = true;
            text.remove_prefix(1);
        }
        if (!any) {
            return std::nullopt;
        }
    }
    return time;
}

std::optional<std::chrono::minutes> takeOffset(std::string_view &text)
{
    if (take(text, "Zz")) {
        return std::chrono::minutes{0};
    }
    const int sign = text.starts_with('-') ? -1 : 1;
    if (!take(text, "+-")) {
        return std::nullopt;
    }
    const auto hours = takeDigits(text, 2);
    if (!hours || *hours > 23 || !take(text, ":")) {
        return std::nullopt;
    }
    const auto minutes = takeDigits(text, 2);
    if (!minutes || *minutes > 59) {
        return std::nullopt;
    }
    return std::chrono::minutes{sign * (*hours * 60 + *minutes)};
}

// Writes the last `count` digits, with leading zeros. Documents hold many times, so no printf.
void putDigits(char *&out, int value, int count)
{
    for (int i = count - 1; i >= 0; --i) {
        out[i] = static_cast<char>('0' + value % 10);
        value /= 10;
    }
    out += count;
}

} // namespace

std::optional<Instant> parseRfc3339(std::string_view text)
{
    const auto date = takeDate(text);
    if (!date || !take(text, "Tt ")) {
        return std::nullopt;
    }
    const auto time = takeTimeOfDay(text);
    if (!time) {
        return std::nullopt;
    }
    const auto offset = takeOffset(text);
    if (!offset || !text.empty()) {
        return std::nullopt;
    }
    return Instant{*date} + *time - *offset;
}

void appendRfc3339(std::string &text, Instant at)
{
    const auto day = std::chrono::floor<std::chrono::days>(at);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss time{at - day};
    char written[] = "0000-00-00T00:00:00.000Z";
    char *out = written;
    const auto put = [&out](auto value, int count) {
        putDigits(out, static_cast<int>(value), count);
        ++out; // the separator
    };
    put(static_cast<int>(date.year()), 4);
    put(static_cast<unsigned>(date.month()), 2);
    put(static_cast<unsigned>(date.day()), 2);
    put(time.hours().count(), 2);
    put(time.minutes().count(), 2);
    put(time.seconds().count(), 2);
    if (const auto millis = time.subseconds().count(); millis != 0) {
        put(millis, 3);
    }
    text.append(written, out - 1);
    text += 'Z';
}

std::string formatRfc3339(Instant at)
{
    std::string text;
    appendRfc3339(text, at);
    return text;
}

std::int64_t toMillis(Instant at)
{
    return at.time_since_epoch().count();
}

Instant fromMillis(std::int64_t millis)
{
    return Instant{std::chrono::milliseconds{millis}};
}

} // namespace latchkey::base
