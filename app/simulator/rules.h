// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/mac.h"

#include <optional>
#include <string>

/// What follows from a Mac's causes: Apple's rules in one place, each a pure function.
namespace latchkey::simulator {

/// When a Mac may send its token.
enum class Occasion {
    PasswordLogin, ///< at the login window
    InstallByHand, ///< `profiles install -type bootstraptoken`
};

/// The rule: whether the Mac makes a token and sends it to its server, when `account` logs in or is
/// the admin who types the command.
[[nodiscard]] bool escrows(const Mac &mac, const MacAccount &account, Occasion occasion);

/// What `profiles status -type bootstraptoken` calls "supported on server".
[[nodiscard]] bool isSupportedOnServer(const Mac &mac);
[[nodiscard]] bool isSupervised(const Mac &mac);
/// Whether a login of `account` makes the Mac ask its server for the token.
[[nodiscard]] bool asksForToken(const Mac &mac, const MacAccount &account);
/// Whether a new account gets a SecureToken as it is made.
[[nodiscard]] bool getsSecureTokenWhenMade(const Mac &mac, const MacAccount &account);
/// Whether the first login with its password gives it one without any help.
[[nodiscard]] bool getsSecureTokenAtLogin(const Mac &mac, const MacAccount &account);
[[nodiscard]] bool hasSecureTokenHolder(const Mac &mac);

/// SecurityInfo BootstrapTokenAllowedForAuthentication.
[[nodiscard]] std::string allowedForAuthentication(const Mac &mac);
/// DeviceInformation EACSPreflight; nothing where macOS does not know the query.
[[nodiscard]] std::optional<std::string> erasePreflight(const Mac &mac);

} // namespace latchkey::simulator
