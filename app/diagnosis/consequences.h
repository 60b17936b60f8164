// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/case.h"

namespace latchkey::diagnosis {

/// The lists of (h); asked once every rule was.
[[nodiscard]] domain::Consequences consequencesOf(const Case &mac);

} // namespace latchkey::diagnosis
