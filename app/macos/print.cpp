// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "macos/print.h"

#include "base/encoding.h"

#include <algorithm>
#include <array>
#include <utility>

namespace latchkey::macos {

namespace {

std::string yesNo(bool value)
{
    return value ? "Yes" : "No";
}

std::string line(std::string_view begin, std::string_view end)
{
    return std::string(begin).append(end).append("\n");
}

std::string_view typeText(domain::CryptoUserType type)
{
    switch (type) {
    case domain::CryptoUserType::LocalUser:
        return "Local Open Directory User";
    case domain::CryptoUserType::BootstrapToken:
        return "MDM Bootstrap Token External Key";
    case domain::CryptoUserType::PersonalRecovery:
        return "Personal Recovery User";
    case domain::CryptoUserType::IcloudRecovery:
        return "iCloud Recovery User";
    case domain::CryptoUserType::InstitutionalRecovery:
        return "Institutional Recovery User";
    case domain::CryptoUserType::Unknown:
        break;
    }
    return "Unknown";
}

// "2026-03-10 08:00:00.000": the Mac's local time, which says no zone.
std::string localStamp(base::Instant at)
{
    std::string text = base::formatRfc3339(std::chrono::floor<std::chrono::seconds>(at));
    text[10] = ' ';
    text.pop_back();
    return text + ".000";
}

} // namespace

std::string printDate(base::Instant at)
{
    return base::formatRfc3339(std::chrono::floor<std::chrono::seconds>(at)) + "\n";
}

std::string printIdentity(std::string_view serial, std::string_view uuid)
{
    return "+-o J314sAP  <class IOPlatformExpertDevice, id 0x100000227, registered, matched, "
           "active, busy 0 (4 ms), retain 42>\n"
           "    {\n"
           "      \"IOPlatformUUID\" = \""
        + std::string(uuid)
        + "\"\n"
          "      \"IOPlatformSerialNumber\" = \""
        + std::string(serial)
        + "\"\n"
          "    }\n"
          "\n";
}

std::string printVersion(std::string_view version, std::string_view build)
{
    const bool older = version.starts_with("10.");
    return line("ProductName:\t\t", older ? "Mac OS X" : "macOS")
        + line("ProductVersion:\t\t", version) + line("BuildVersion:\t\t", build);
}

std::string printEnrollment(const EnrollmentOutput &enrollment)
{
    std::string text = line("Enrolled via DEP: ", yesNo(enrollment.enrolledViaDep))
        + line("MDM enrollment: ",
            yesNo(enrollment.enrolled)
                + (enrollment.enrolled && enrollment.userApproved ? " (User Approved)" : ""));
    if (enrollment.enrolled && !enrollment.mdmServer.empty()) {
        text += line("MDM server: ", enrollment.mdmServer);
    }
    return text;
}

std::string printTokenStatus(bool supported, std::optional<bool> escrowed)
{
    std::string text
        = line("profiles: Bootstrap Token supported on server: ", supported ? "YES" : "NO");
    if (escrowed) {
        text += line("profiles: Bootstrap Token escrowed to server: ", *escrowed ? "YES" : "NO");
    }
    return text;
}

std::string printInstall(InstallOutput outcome)
{
    switch (outcome) {
    case InstallOutput::Escrowed:
        return "profiles: Bootstrap Token created\n"
               "profiles: Bootstrap Token escrowing to server...\n"
               "profiles: Bootstrap Token escrowed\n";
    case InstallOutput::Unfinished:
        return "profiles: Bootstrap Token created\n"
               "profiles: Bootstrap Token escrowing to server...\n";
    case InstallOutput::NotSupported:
        return "profiles: Bootstrap Token functionality is not supported on the server.\n";
    case InstallOutput::TypeNotRecognized:
        return "profiles: The profile type option was not recognized.\n";
    case InstallOutput::Refused:
        break;
    }
    return "Unable to authenticate user information.\n";
}

std::string printValidation(bool valid)
{
    return valid ? "profiles: Bootstrap Token validated.\n"
                 : "profiles: Unable to verify token (err = -69594).\n";
}

std::string printCryptoUsers(std::span<const domain::CryptoUser> users, std::string_view device)
{
    if (users.empty()) {
        return line("No cryptographic users for ", device);
    }
    std::string text = "Cryptographic user" + std::string(users.size() == 1 ? "" : "s") + " for "
        + std::string(device) + " (" + std::to_string(users.size()) + " found)\n|\n";
    for (std::size_t i = 0; i < users.size(); ++i) {
        const bool last = i + 1 == users.size();
        const std::string_view indent = last ? "    " : "|   ";
        text += line("+-- ", users[i].uuid);
        text.append(indent).append(line("Type: ", typeText(users[i].type)));
        if (users[i].volumeOwner) {
            text.append(indent).append(line("Volume Owner: ", yesNo(*users[i].volumeOwner)));
        }
        text += last ? "" : "|\n";
    }
    return text;
}

std::string printUnlockUsers(std::span<const domain::UnlockUser> users)
{
    std::string text;
    for (const auto &user : users) {
        if (user.type.value_or(domain::UnlockUserType::OsUser) == domain::UnlockUserType::OsUser) {
            text += line(user.name + ",", user.uuid);
        }
    }
    return text;
}

std::string printFileVault(std::string_view fileVault)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 5> texts = {{
        {"on", "FileVault is On.\n"},
        {"off", "FileVault is Off.\n"},
        {"encrypting", "FileVault is On.\nEncryption in progress: Percent completed = 42\n"},
        {"decrypting", "FileVault is Off.\nDecryption in progress: Percent completed = 42\n"},
        {"deferred", "FileVault is Off.\nDeferred enablement appears to be active.\n"},
    }};
    for (const auto &[word, text] : texts) {
        if (word == fileVault) {
            return std::string(text);
        }
    }
    return {};
}

std::string printSecureToken(const domain::Account &account, base::Instant at)
{
    const std::string name = account.name.value_or("");
    const std::string prefix = localStamp(at) + " sysadminctl[1742:20301] ";
    if (!account.secureToken) {
        return line(prefix + "Unknown user ", name);
    }
    return line(prefix + "Secure token is " + (*account.secureToken ? "ENABLED" : "DISABLED")
            + " for user ",
        account.fullName.value_or(name));
}

std::string printAccounts(std::span<const domain::Account> accounts)
{
    constexpr std::size_t column = 25;
    std::string text;
    for (const auto &account : accounts) {
        std::string name = account.name.value_or("");
        name.resize(std::max(column, name.size() + 1), ' ');
        text += line(name, std::to_string(account.uid.value_or(0)));
    }
    return text;
}

std::string printCommand(std::string_view command)
{
    return line("$ ", command);
}

} // namespace latchkey::macos
