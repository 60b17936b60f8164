// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"

namespace latchkey::programs {

/// Cancelled by SIGINT and SIGTERM once somebody watches: they end the work, not the program.
[[nodiscard]] base::Cancellation &stopping();
void watchSignals();

} // namespace latchkey::programs
