// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/macosversion.h"

#include <array>
#include <charconv>

namespace latchkey::simulator {

std::optional<MacosVersion> MacosVersion::parse(std::string_view text)
{
    std::array<int, 3> numbers{};
    const char *at = text.data();
    const char *const end = text.data() + text.size();
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto [next, error] = std::from_chars(at, end, numbers[i]);
        if (error != std::errc{}) {
            return std::nullopt;
        }
        if (next == end) {
            return MacosVersion{numbers[0], numbers[1], numbers[2]};
        }
        if (*next != '.') {
            return std::nullopt;
        }
        at = next + 1;
    }
    return std::nullopt;
}

std::string MacosVersion::text() const
{
    const std::string text = std::to_string(major) + "." + std::to_string(minor);
    return patch == 0 ? text : text + "." + std::to_string(patch);
}

} // namespace latchkey::simulator
