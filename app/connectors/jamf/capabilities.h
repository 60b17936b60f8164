// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/capabilities.h"

#include <string_view>

namespace latchkey::connectors::jamf {

inline constexpr std::string_view readComputers = "Read Computers";
inline constexpr std::string_view viewCommands = "View MDM command information in Jamf Pro API";

/// What asking for commands showed: allowed, refused for want of a privilege, or neither.
enum class CommandsSeen { Yes, Refused, NotThere };

[[nodiscard]] domain::Capabilities capabilitiesOf(CommandsSeen commands);

} // namespace latchkey::connectors::jamf
