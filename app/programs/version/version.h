// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// What a report of a fault has to name, alike in all programs.
namespace latchkey::programs {

/// One that the program runs with, not the one that it was built with.
struct Library {
    std::string name;
    std::string version;
};

[[nodiscard]] std::string_view version(); ///< "0.2.0"
[[nodiscard]] std::string_view commit(); ///< twelve hex digits, "-dirty" behind them, or "unknown"
/// "PROGRAM 0.2.0", then one line for the commit and for each library.
[[nodiscard]] std::string versionText(
    std::string_view program, const std::vector<Library> &libraries);

} // namespace latchkey::programs
