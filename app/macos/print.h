// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

/// What a Mac's own commands print about values of the domain: what macos/macoutput.h reads back.
/// Each text ends with a newline.
namespace latchkey::macos {

/// `date -u +%FT%TZ`
[[nodiscard]] std::string printDate(base::Instant at);

/// `ioreg -rd1 -c IOPlatformExpertDevice`
[[nodiscard]] std::string printIdentity(std::string_view serial, std::string_view uuid);

/// `sw_vers`
[[nodiscard]] std::string printVersion(std::string_view version, std::string_view build);

struct EnrollmentOutput {
    bool enrolledViaDep = false;
    bool enrolled = false;
    bool userApproved = false;
    std::string mdmServer = {}; ///< printed for an enrolled Mac only
};
/// `profiles status -type enrollment`
[[nodiscard]] std::string printEnrollment(const EnrollmentOutput &enrollment);

/// `profiles status -type bootstraptoken`; without `escrowed` the one line that some versions print
[[nodiscard]] std::string printTokenStatus(bool supported, std::optional<bool> escrowed);

enum class InstallOutput { Escrowed, Unfinished, NotSupported, TypeNotRecognized, Refused };
/// `sudo profiles install -type bootstraptoken`
[[nodiscard]] std::string printInstall(InstallOutput outcome);

/// `sudo profiles validate -type bootstraptoken`
[[nodiscard]] std::string printValidation(bool valid);

/// `diskutil apfs listcryptousers /`; no volume owner line where volumeOwner is not told
[[nodiscard]] std::string printCryptoUsers(
    std::span<const domain::CryptoUser> users, std::string_view device = "disk3s1s1");

/// `sudo fdesetup list`: the users of the startup window
[[nodiscard]] std::string printUnlockUsers(std::span<const domain::UnlockUser> users);

/// `fdesetup status`; `fileVault` is a word of Fact::FileVault
[[nodiscard]] std::string printFileVault(std::string_view fileVault);

/// `sysadminctl -secureTokenStatus USER`; shows the full name where there is one
[[nodiscard]] std::string printSecureToken(const domain::Account &account, base::Instant at);

/// `dscl . -list /Users UniqueID`
[[nodiscard]] std::string printAccounts(std::span<const domain::Account> accounts);

/// A prompt and a command, as a person's paste and resources/mac/latchkey-report.sh show them
[[nodiscard]] std::string printCommand(std::string_view command);

} // namespace latchkey::macos
