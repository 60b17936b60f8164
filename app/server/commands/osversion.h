// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace latchkey::server {

struct OsVersion {
    int major = 0;
    int minor = 0;
    int patch = 0;

    auto operator<=>(const OsVersion &) const = default;
};

/// "13.3.1"; 10.16 is what old programs are told for 11. Empty when it is no version.
[[nodiscard]] std::optional<OsVersion> osVersionFrom(std::string_view text);

/// Not known to be older: an unknown version may do everything.
[[nodiscard]] bool mayBeAtLeast(std::string_view text, OsVersion wanted);
/// Known to be at least this.
[[nodiscard]] bool isAtLeast(std::string_view text, OsVersion wanted);

} // namespace latchkey::server
