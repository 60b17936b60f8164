// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/check/checkcontent.h"

namespace latchkey::ui {

/// What the Mac printed beside what its server says: support, token, key, then user by user.
[[nodiscard]] std::vector<CheckRow> sideBySide(const CheckReading &reading,
    const domain::Diagnosis &ofMac, const domain::Diagnosis &ofServer, base::Instant now);
/// "1 disagreement, 1 to look at"
[[nodiscard]] QString differencesText(const std::vector<CheckRow> &rows);

} // namespace latchkey::ui
