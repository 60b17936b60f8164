// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace latchkey::macos {

/// Whether the line may hold HTML at all.
[[nodiscard]] bool hasMarkup(std::string_view line);

/// The line without the tags that consoles and web pages put around an output; '\v' stands where a
/// tag broke the line.
[[nodiscard]] std::string withoutTags(std::string_view line);

/// The same, with entities undone as well.
[[nodiscard]] std::string withoutMarkup(std::string_view line);

} // namespace latchkey::macos
