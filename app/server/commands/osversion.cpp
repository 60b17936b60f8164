// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/osversion.h"

#include <array>
#include <charconv>

namespace latchkey::server {

std::optional<OsVersion> osVersionFrom(std::string_view text)
{
    std::array<int, 3> numbers = {};
    const char *at = text.data();
    const char *end = text.data() + text.size();
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto read = std::from_chars(at, end, numbers[i]);
        if (read.ec != std::errc() || numbers[i] < 0) {
            return std::nullopt;
        }
        at = read.ptr;
        if (at == end || *at != '.') {
            break;
        }
        ++at;
    }
    if (numbers[0] == 10 && numbers[1] == 16) {
        return OsVersion{11, 0, 0};
    }
    return OsVersion{numbers[0], numbers[1], numbers[2]};
}

bool mayBeAtLeast(std::string_view text, OsVersion wanted)
{
    const auto version = osVersionFrom(text);
    return !version || *version >= wanted;
}

bool isAtLeast(std::string_view text, OsVersion wanted)
{
    const auto version = osVersionFrom(text);
    return version && *version >= wanted;
}

} // namespace latchkey::server
