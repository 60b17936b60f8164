// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cacheddevice.h"
#include "words/reader.h"

#include <QString>

namespace latchkey::report {

/// The finding behind the row's *Why*; null where it is none (a server does not tell, say).
[[nodiscard]] const domain::Finding *findingBehind(
    const store::ListRow &row, const domain::Diagnosis &diagnosis);
/// Why, in one or two sentences.
[[nodiscard]] QString reasonText(
    const store::ListRow &row, const domain::Finding *finding, const words::Reader &reader);
/// "1. Log in once with the password (anyone)", a line a step, commands on lines of their own.
[[nodiscard]] QString stepsText(const domain::Finding *finding, const words::Reader &reader);

} // namespace latchkey::report
