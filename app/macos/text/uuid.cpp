// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "macos/text/uuid.h"

#include "base/encoding.h"
#include "macos/text/phrase.h"

#include <algorithm>

namespace latchkey::macos {

namespace {

constexpr std::size_t length = 36;

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
}

bool isWhole(std::string_view folded)
{
    for (std::size_t i = 0; i < length; ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? folded[i] != '-' : !isHex(folded[i])) {
            return false;
        }
    }
    return true;
}

// 0A1B2C3D-XXXX-…, ********, [redacted]: something that stands for a UUID on purpose.
bool isMasked(std::string_view folded)
{
    if (folded.find_first_of("[<(") == 0 || folded.find("redact") != std::string_view::npos) {
        return true;
    }
    return std::ranges::any_of(folded, [](char c) {
        return std::string_view("x*#.?_").find(c) != std::string_view::npos
            || static_cast<unsigned char>(c) >= 0x80;
    }) && std::ranges::all_of(folded, [](char c) {
        return isHex(c) || std::string_view("-x*#.?_").find(c) != std::string_view::npos
            || static_cast<unsigned char>(c) >= 0x80;
    });
}

} // namespace

UuidShape uuidShape(std::string_view text)
{
    const std::string folded = foldedLower(text.substr(0, 4 * length));
    if (folded.size() == length && isWhole(folded)) {
        return UuidShape::Whole;
    }
    return isMasked(folded) ? UuidShape::Masked : UuidShape::Bad;
}

std::string readUuid(std::string_view text)
{
    return uuidShape(text) == UuidShape::Whole ? base::asciiUpper(foldedLower(text))
                                               : std::string();
}

} // namespace latchkey::macos
