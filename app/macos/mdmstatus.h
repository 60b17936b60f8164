// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/device.h"

#include <optional>
#include <string_view>

namespace latchkey::macos {

/// What a Mac reported of a command, by the `Status` of its report: Acknowledged, Error,
/// CommandFormatError, NotNow. nullopt for Idle, which is no report, and for anything else.
[[nodiscard]] std::optional<domain::CommandState> reportedState(std::string_view status);

} // namespace latchkey::macos
