// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/serverentry.h"
#include "ui/servers/serverdesk.h"

#include <vector>

/// The kinds of server in the console's words.
namespace latchkey::programs {

[[nodiscard]] std::vector<ui::ServerDesk::Kind> serverKinds();
/// Empty for a kind that was run against the real product.
[[nodiscard]] QString untriedText(connectors::ServerKind kind);
[[nodiscard]] QString privilegesText(connectors::ServerKind kind);

} // namespace latchkey::programs
