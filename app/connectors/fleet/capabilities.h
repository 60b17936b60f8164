// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/capabilities.h"

#include <optional>
#include <string_view>

namespace latchkey::connectors::fleet {

inline constexpr std::string_view readHostsRole = "a user who may read hosts";
inline constexpr std::string_view runCommandsRole = "a user who may run MDM commands";

/// `tellsTokens`: a host's answer was seen to have the member.
[[nodiscard]] domain::Capabilities capabilitiesOf(std::optional<bool> tellsTokens);

} // namespace latchkey::connectors::fleet
