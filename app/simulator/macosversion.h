// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace latchkey::simulator {

/// A macOS version as numbers: 10.15.7, 26.1.
struct MacosVersion {
    int major = 0;
    int minor = 0;
    int patch = 0;

    [[nodiscard]] static std::optional<MacosVersion> parse(std::string_view text);
    [[nodiscard]] std::string text() const;
    auto operator<=>(const MacosVersion &) const = default;
};

inline constexpr MacosVersion catalina{10, 15, 0};
inline constexpr MacosVersion bigSur{11, 0, 0};

} // namespace latchkey::simulator
