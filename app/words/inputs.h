// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/macreport.h"

#include <QString>

#include <string_view>

namespace latchkey::words {

/// The command whose output it is, as one types it: "profiles status -type bootstraptoken".
[[nodiscard]] QString inputName(std::string_view kind);
/// What a person runs on the Mac to have it checked, a command a line.
[[nodiscard]] std::string_view commandsToCollect();
/// Of a text without any output, and what to do then: a heading and a sentence.
[[nodiscard]] QString nothingKnown();
[[nodiscard]] QString howToCollect();
/// Why lines of a paste were left out: "not a known output".
[[nodiscard]] QString leftOutReason(domain::NotRecognisedWhy why);
/// "line 5", "lines 5 to 9"
[[nodiscard]] QString linesText(const domain::LineRange &lines);

} // namespace latchkey::words
