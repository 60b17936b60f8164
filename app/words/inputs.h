// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/macreport.h"

#include <QString>

namespace latchkey::words {

/// The command whose output it is, as one types it: "profiles status -type bootstraptoken".
[[nodiscard]] QString inputName(std::string_view kind);
/// Why lines of a paste were left out: "not an output that is known here".
[[nodiscard]] QString leftOutReason(domain::NotRecognisedWhy why);
/// "line 5", "lines 5 to 9"
[[nodiscard]] QString linesText(const domain::LineRange &lines);

} // namespace latchkey::words
