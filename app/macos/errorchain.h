// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/device.h"
#include "macos/plist.h"

#include <vector>

namespace latchkey::macos {

/// The ErrorChain of a report, whole; entries that are no dict are left out.
[[nodiscard]] std::vector<domain::ChainError> errorChain(const Plist &report);

/// The item of a Settings answer that failed although the command was acknowledged, if any.
[[nodiscard]] const Plist *failedSetting(const Plist &report);

} // namespace latchkey::macos
