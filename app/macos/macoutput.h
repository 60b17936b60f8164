// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/macreport.h"

#include <cstddef>
#include <span>
#include <string_view>

namespace latchkey::macos {

/// The most that is read of one Mac's outputs.
inline constexpr std::size_t maximalMacOutput = std::size_t{64} * 1024 * 1024;

/// Reads any mix of what the commands of one Mac printed, as pasted or collected (DIAGNOSIS (f),
/// check-mac); each input is a file with date lines of its own, lines are counted through all.
/// TooLarge above 64 MiB together; everything else is told in the report.
[[nodiscard]] base::Result<domain::MacReport> readMacOutput(std::string_view input);
[[nodiscard]] base::Result<domain::MacReport> readMacOutput(
    std::span<const std::string_view> inputs);

} // namespace latchkey::macos
