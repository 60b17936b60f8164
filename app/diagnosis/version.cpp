// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/version.h"

#include <algorithm>
#include <array>

namespace latchkey::diagnosis {

std::optional<Version> Version::parse(std::string_view text)
{
    constexpr std::uint32_t highest = 1'000'000; // far above any version, far below overflow
    std::array<std::uint32_t, 3> parts{};
    std::size_t part = 0;
    bool digitBefore = false;
    for (const char c : text) {
        const bool digit = c >= '0' && c <= '9';
        if (digit && part < parts.size()) {
            parts[part] = std::min(highest, parts[part] * 10 + static_cast<std::uint32_t>(c - '0'));
        } else if (c == '.' && digitBefore) {
            ++part;
        } else if (!digit) {
            return std::nullopt;
        }
        digitBefore = digit;
    }
    if (!digitBefore) {
        return std::nullopt;
    }
    const bool compatibilityName = parts[0] == 10 && parts[1] == 16;
    return compatibilityName ? Version{.major = 11, .minor = 0, .patch = parts[2]}
                             : Version{.major = parts[0], .minor = parts[1], .patch = parts[2]};
}

} // namespace latchkey::diagnosis
