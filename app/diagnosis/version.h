// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

namespace latchkey::diagnosis {

/// A macOS version of up to three numbers; what is not written is 0, and 10.16 is 11.
struct Version {
    std::uint32_t major = 0;
    std::uint32_t minor = 0;
    std::uint32_t patch = 0;

    auto operator<=>(const Version &) const = default;

    /// nullopt if it is no dotted number.
    [[nodiscard]] static std::optional<Version> parse(std::string_view text);
};

} // namespace latchkey::diagnosis
