// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/device.h"
#include "macos/plist.h"

#include <vector>

namespace latchkey::server {

/// The ErrorChain of a report, whole; entries that are no dict are left out.
[[nodiscard]] std::vector<domain::ChainError> errorChain(const macos::Plist &report);

/// The item of a Settings answer that failed although the command was acknowledged, if any.
[[nodiscard]] const macos::Plist *failedSetting(const macos::Plist &report);

} // namespace latchkey::server
