// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/capabilities.h"

#include <string_view>

namespace latchkey::connectors::iru {

inline constexpr std::string_view listDevices = "Device list";
inline constexpr std::string_view readSettings = "Prism: startup settings";
inline constexpr std::string_view readUsers = "Prism: local users";

/// Whether prism/startup_settings and prism/local_users answered; not every plan and token has
/// them.
struct Categories {
    bool settings = false;
    bool users = false;
};
[[nodiscard]] domain::Capabilities capabilitiesOf(const Categories &seen);

} // namespace latchkey::connectors::iru
