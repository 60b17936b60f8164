// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/capabilities.h"

#include <string_view>

namespace latchkey::connectors::iru {

inline constexpr std::string_view listDevices = "Device list";
inline constexpr std::string_view readSettings = "Prism: startup settings";

/// `seesSettings`: prism/startup_settings answered; it is not in every plan and token.
[[nodiscard]] domain::Capabilities capabilitiesOf(bool seesSettings);

} // namespace latchkey::connectors::iru
