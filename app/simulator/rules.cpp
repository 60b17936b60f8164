// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/rules.h"

#include <algorithm>

namespace latchkey::simulator {

namespace {

constexpr MacosVersion catalinaSendsAtLogin{10, 15, 4};
constexpr MacosVersion knowsPreflight{13, 3, 0};

} // namespace

bool isSupervised(const Mac &mac)
{
    switch (mac.enrollment) {
    case Enrollment::Automated:
        return mac.state.enrolled;
    case Enrollment::ByHand:
        return mac.state.enrolled && mac.os >= bigSur && mac.userApproved;
    case Enrollment::ByUser:
        break;
    }
    return false;
}

bool isSupportedOnServer(const Mac &mac)
{
    if (mac.os < catalina || !isSupervised(mac)) {
        return false;
    }
    return mac.state.optionOnDevice || (mac.os >= bigSur && mac.profileHasCapability);
}

bool escrows(const Mac &mac, const MacAccount &account, Occasion occasion)
{
    if (!isSupportedOnServer(mac) || !account.secureToken) {
        return false;
    }
    if (occasion == Occasion::InstallByHand) {
        return account.admin; // `profiles` refuses standard users
    }
    if (mac.state.sentSinceEnrollment || mac.enrollment != Enrollment::Automated) {
        return false;
    }
    // Before 11 a standard user of Setup Assistant suppresses it; before 10.15.4 it is done by
    // hand.
    return mac.os >= bigSur || (mac.os >= catalinaSendsAtLogin && account.admin);
}

bool asksForToken(const Mac &mac, const MacAccount &account)
{
    if (account.secureToken || !isSupportedOnServer(mac)) {
        return false;
    }
    const bool mobile = account.kind != domain::AccountKind::Local;
    return mac.os >= bigSur || mobile || account.createdBy == domain::CreatedBy::Mdm;
}

bool hasSecureTokenHolder(const Mac &mac)
{
    return std::ranges::any_of(mac.accounts, &MacAccount::secureToken);
}

bool getsSecureTokenWhenMade(const Mac &mac, const MacAccount &account)
{
    if (account.kind != domain::AccountKind::Local) {
        return false;
    }
    switch (account.createdBy) {
    case domain::CreatedBy::SetupAssistant:
        return true;
    case domain::CreatedBy::Person: // in System Settings, which a holder has unlocked
        return hasSecureTokenHolder(mac);
    case domain::CreatedBy::Mdm: // only a password's hash is known
    case domain::CreatedBy::Script:
    case domain::CreatedBy::PlatformSso:
    case domain::CreatedBy::LoginTool:
    case domain::CreatedBy::Migration:
        break;
    }
    return false;
}

bool getsSecureTokenAtLogin(const Mac &mac, const MacAccount &account)
{
    return mac.os >= bigSur && account.kind == domain::AccountKind::Local
        && !hasSecureTokenHolder(mac);
}

std::string allowedForAuthentication(const Mac &mac)
{
    if (mac.hardware != Hardware::AppleSilicon) {
        return "not supported";
    }
    return mac.enrollment == Enrollment::Automated || mac.allowedInRecovery ? "allowed"
                                                                            : "disallowed";
}

std::optional<std::string> erasePreflight(const Mac &mac)
{
    if (mac.os < knowsPreflight) {
        return std::nullopt;
    }
    if (mac.hardware == Hardware::Intel) {
        return "not supported";
    }
    if (!mac.volumeSealed) {
        return "System is not sealed";
    }
    return mac.state.tokenOnVolume ? "success" : "unknown failure";
}

} // namespace latchkey::simulator
