// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/capabilities.h"

#include <string_view>

namespace latchkey::connectors::zentral {

// Zentral never names the permission that is missing.
inline constexpr std::string_view viewDevices = "MDM::Action::\"viewEnrolledDevice\"";
inline constexpr std::string_view sendCommand = "MDM::Action::\"createDeviceCommand\"";
inline constexpr std::string_view viewCommands = "MDM::Action::\"viewDeviceCommand\"";

/// `mayPoll`: asking for a command that cannot be was answered with 404 and not with 403.
[[nodiscard]] domain::Capabilities capabilitiesOf(bool mayPoll);

} // namespace latchkey::connectors::zentral
