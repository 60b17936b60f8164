// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/capabilities.h"

#include <optional>

namespace latchkey::connectors::fleet {

/// `tellsTokens`: a host's answer was seen to have the member.
[[nodiscard]] domain::Capabilities capabilitiesOf(std::optional<bool> tellsTokens);

} // namespace latchkey::connectors::fleet
