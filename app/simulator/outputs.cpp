// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/outputs.h"

#include "macos/print.h"
#include "simulator/messages.h"
#include "simulator/rules.h"

namespace latchkey::simulator {

namespace {

constexpr const char *bootstrapTokenUuid = "2457711A-523C-4604-B75A-F48A571D5036";
constexpr const char *personalRecoveryUuid = "EBC6C064-0000-11AA-AA11-00306543ECAC";

std::string volumeOf(const Mac &mac)
{
    return mac.hardware == Hardware::AppleSilicon ? "disk3s1s1" : "disk1s5s1";
}

std::string commandAndOutput(std::string_view command, const std::string &output)
{
    return macos::printCommand(command) + output;
}

} // namespace

std::vector<domain::CryptoUser> cryptoUsers(const Mac &mac)
{
    // Only Apple silicon knows volume owners, and the command shows them from macOS 11.
    const auto owner = mac.hardware == Hardware::AppleSilicon ? std::optional(true) : std::nullopt;
    std::vector<domain::CryptoUser> users;
    for (const MacAccount &account : mac.accounts) {
        if (account.secureToken) {
            users.push_back({.uuid = account.uuid,
                .type = domain::CryptoUserType::LocalUser,
                .volumeOwner = owner});
        }
    }
    if (mac.state.tokenOnVolume) {
        users.push_back({.uuid = bootstrapTokenUuid,
            .type = domain::CryptoUserType::BootstrapToken,
            .volumeOwner = owner});
    }
    if (mac.fileVault) {
        users.push_back({.uuid = personalRecoveryUuid,
            .type = domain::CryptoUserType::PersonalRecovery,
            .volumeOwner = owner});
    }
    return users;
}

std::vector<domain::UnlockUser> unlockUsers(const Mac &mac)
{
    std::vector<domain::UnlockUser> users;
    for (const MacAccount &account : mac.accounts) {
        if (account.secureToken && account.unlocks) {
            users.push_back({.name = account.name, .uuid = account.uuid});
        }
    }
    users.insert(users.end(), mac.leftAtStartupWindow.begin(), mac.leftAtStartupWindow.end());
    return users;
}

domain::Account accountOf(const MacAccount &account)
{
    return {.name = account.name,
        .fullName = account.fullName,
        .uuid = account.uuid,
        .uid = account.uid,
        .kind = account.kind,
        .admin = account.admin,
        .secureToken = account.secureToken};
}

std::string tokenStatus(const Mac &mac)
{
    if (mac.os < MacosVersion{10, 15, 0}) {
        return macos::printInstall(macos::InstallOutput::TypeNotRecognized);
    }
    const bool supported = isSupportedOnServer(mac);
    // Where the server is said not to support it, the second line is not printed.
    return macos::printTokenStatus(
        supported, supported ? std::optional(mac.state.believesEscrowed) : std::nullopt);
}

std::string scriptOutput(const Mac &mac, base::Instant at)
{
    std::string text
        = macos::printDate(at) + macos::printIdentity(mac.serial, mac.udid) + tokenStatus(mac);
    if (mac.script == Script::Everything) {
        text += macos::printCommand("diskutil apfs listcryptousers /")
            + macos::printCryptoUsers(cryptoUsers(mac), volumeOf(mac));
        if (mac.fileVault) {
            text += macos::printCommand("sudo fdesetup list")
                + macos::printUnlockUsers(unlockUsers(mac));
        }
        text += macos::printFileVault(mac.fileVault ? "on" : "off");
    }
    return text;
}

std::string everyOutput(const Mac &mac, base::Instant at, std::string_view mdmServer)
{
    const bool automated = mac.enrollment == Enrollment::Automated;
    std::string text = commandAndOutput("date -u +%FT%TZ", macos::printDate(at))
        + commandAndOutput(
            "ioreg -rd1 -c IOPlatformExpertDevice", macos::printIdentity(mac.serial, mac.udid))
        + commandAndOutput("sw_vers", macos::printVersion(mac.os.text(), buildOf(mac.os)))
        + commandAndOutput("profiles status -type enrollment",
            macos::printEnrollment({.enrolledViaDep = automated && mac.state.enrolled,
                .enrolled = mac.state.enrolled,
                .userApproved = automated || mac.userApproved,
                .mdmServer = std::string(mdmServer)}))
        + commandAndOutput("sudo profiles status -type bootstraptoken", tokenStatus(mac))
        + commandAndOutput("diskutil apfs listcryptousers /",
            macos::printCryptoUsers(cryptoUsers(mac), volumeOf(mac)))
        + commandAndOutput("sudo fdesetup list", macos::printUnlockUsers(unlockUsers(mac)))
        + commandAndOutput("fdesetup status", macos::printFileVault(mac.fileVault ? "on" : "off"));
    for (const MacAccount &account : mac.accounts) {
        text += commandAndOutput("sysadminctl -secureTokenStatus " + account.name,
            macos::printSecureToken(accountOf(account), at));
    }
    return text;
}

} // namespace latchkey::simulator
