// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace latchkey::server {

/// 0 to 15, or -1.
[[nodiscard]] int hexDigit(char c);

/// Undoes %XX; a % without two hex digits stays as it is. `plus` = "+" means a space (queries).
[[nodiscard]] std::string percentDecoded(std::string_view text, bool plus = false);

} // namespace latchkey::server
