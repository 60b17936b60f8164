// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "macos/plist.h"

#include <optional>
#include <string>
#include <string_view>

namespace latchkey::macos {

/// The value of <true/>, <integer>, <real>, <date> or <data> with `raw` between its tags; else
/// nullopt and why in `complaint`.
[[nodiscard]] std::optional<Plist> readPlistScalar(
    std::string_view element, std::string_view raw, std::string_view &complaint);

/// Appends what `&NAME;` stands for; false for any NAME but the five predefined and numbers of
/// characters that XML allows.
[[nodiscard]] bool appendReference(std::string_view name, std::string &text);

/// Appends the code point as UTF-8.
void appendUtf8(char32_t codePoint, std::string &text);

} // namespace latchkey::macos
