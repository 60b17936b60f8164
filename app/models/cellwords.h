// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"

#include <QString>

namespace latchkey::models {

/// "now", "2 min", "3 h", "19 d".
[[nodiscard]] QString shortAge(base::Instant at, base::Instant now);
/// "2 minutes", "3 hours", "19 days", for a screen reader.
[[nodiscard]] QString spokenAge(base::Instant at, base::Instant now);

} // namespace latchkey::models
