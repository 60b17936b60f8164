// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/device.h"
#include "macos/plist.h"

#include <string>
#include <string_view>

/// The MDM commands that Latchkey asks of Macs, as Apple's plists.
namespace latchkey::macos {

/// The `Command` dict. Empty for Push, which is no command, and for InstallProfile, whose content
/// only its sender has.
[[nodiscard]] Plist mdmRequest(domain::CommandKind kind);
/// The whole document: `Command` beside `CommandUUID`.
[[nodiscard]] std::string mdmCommand(Plist request, std::string_view uuid);

} // namespace latchkey::macos
