// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/look.h"
#include "ui/servers/serverdesk.h"

#include <QString>

namespace latchkey::ui {

/// The sentences of the Servers view and of the status line.
[[nodiscard]] QString kindText(const std::string &kind);
[[nodiscard]] QString capabilityText(domain::Capability capability);
[[nodiscard]] QString abilityText(domain::Ability ability);
/// What follows "Yes" or "No": "from its own check-ins"; empty where nothing does.
[[nodiscard]] QString abilityReason(const domain::AbilityAnswer &answer);
[[nodiscard]] QString stepText(TestStep step);
[[nodiscard]] Look lookOf(TestOutcome outcome);
/// What failed, in one sentence that names the server and the place.
[[nodiscard]] QString errorText(const base::Error &error, const QString &server);
/// Why this cannot be a server's address; empty = it can.
[[nodiscard]] QString addressProblem(const QString &address);
/// "HQ read 2 min ago", "HQ was never read".
[[nodiscard]] QString readText(const ServerEntry &server, base::Instant now);
[[nodiscard]] Look readLook(const ServerEntry &server);

} // namespace latchkey::ui
