// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "domain/facts.h"
#include "simulator/mac.h"

#include <string>
#include <string_view>
#include <vector>

/// What the commands of a simulated Mac would print now.
namespace latchkey::simulator {

[[nodiscard]] std::vector<domain::CryptoUser> cryptoUsers(const Mac &mac);
[[nodiscard]] std::vector<domain::UnlockUser> unlockUsers(const Mac &mac);
[[nodiscard]] domain::Account accountOf(const MacAccount &account);

/// `profiles status -type bootstraptoken`
[[nodiscard]] std::string tokenStatus(const Mac &mac);
/// What the organisation's script posts (`mac.script`): a date line, the identity, then answers.
[[nodiscard]] std::string scriptOutput(const Mac &mac, base::Instant at);
/// Every command with its prompt, for people: identity, version, enrollment, token, users.
[[nodiscard]] std::string everyOutput(const Mac &mac, base::Instant at, std::string_view mdmServer);

} // namespace latchkey::simulator
