// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <charconv>
#include <compare>
#include <string_view>

namespace latchkey::store {

/// A macOS version as numbers, so that 10.15 < 11 < 14.4 < 26; 10.16 means 11.
struct Version {
    std::array<int, 4> parts = {};
    std::size_t count = 0; ///< how many were written

    [[nodiscard]] static Version parse(std::string_view text)
    {
        Version version;
        while (!text.empty() && version.count < version.parts.size()) {
            const auto read = std::from_chars(
                text.data(), text.data() + text.size(), version.parts[version.count++]);
            text.remove_prefix(static_cast<std::size_t>(read.ptr - text.data()));
            if (!text.starts_with('.')) {
                break;
            }
            text.remove_prefix(1);
        }
        if (version.parts[0] == 10 && version.parts[1] == 16) {
            version.parts[0] = 11;
            version.parts[1] = version.parts[2];
            version.parts[2] = 0;
        }
        return version;
    }
    /// 14.4.1 starts with 14 and with 14.4.
    [[nodiscard]] bool startsWith(const Version &prefix) const
    {
        for (std::size_t i = 0; i < prefix.count; ++i) {
            if (parts[i] != prefix.parts[i]) {
                return false;
            }
        }
        return true;
    }
    std::strong_ordering operator<=>(const Version &other) const { return parts <=> other.parts; }
    bool operator==(const Version &other) const { return parts == other.parts; }
};

} // namespace latchkey::store
