// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/findingtexts.h"

#include <QCoreApplication>

#include <array>

// In the sentences stay as they are: {server}, a server's name; {day}, as in "12 Oct"; {names}, a
// list of accounts; {value}, a version or a reply as it came.
namespace latchkey::words {

namespace {

using domain::EventKind;
using domain::Fact;
using domain::FactList;
using enum domain::FindingId;

constexpr std::array<FindingText, 16> texts = {{
    {EraseBlockedWithoutToken, EventKind::Erase,
        QT_TRANSLATE_NOOP3("latchkey::words::Findings", "Erase may leave no macOS",
            "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "An erase failed on {day}, and without a working token the next one may leave this Mac "
            "without macOS."),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "An erase may leave this Mac without macOS, because its preflight needs the token.")},
    {UpdateBlockedWithoutToken, Fact::RequiredForUpdate,
        QT_TRANSLATE_NOOP3("latchkey::words::Findings", "Updates ask for a password",
            "short, at most 28 characters"),
        QT_TRANSLATE_NOOP(
            "latchkey::words::Findings", "Managed updates will ask for a password on this Mac."),
        nullptr},
    {NewUserLoginNeedsToken, Fact::PlatformSsoCreatesUsers,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Findings", "New users get no token", "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "Accounts that Platform SSO makes at login get no SecureToken on this Mac."),
        nullptr},
    {TokenNotAllowedForAuthentication, Fact::AuthAllowed,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Findings", "Use not allowed", "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "This Mac does not allow MDM to use the token for updates and kernel extensions."),
        nullptr},
    {MobileLoginAsksForAdmin, FactList::Accounts,
        QT_TRANSLATE_NOOP3("latchkey::words::Findings", "Mobile login asks an admin",
            "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "The first login of {names} on this Mac asks for an admin’s password."),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "The first login of a mobile account on this Mac asks for an admin’s password.")},
    {MobileAccountGetsTokenAtLogin, FactList::Accounts,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Findings", "Mobile user gets token", "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "The next login gives {names} a SecureToken, so “Bypass” is safe in the dialog there."),
        nullptr},
    {LocalAccountNeedsGrantOn1015, FactList::Accounts,
        QT_TRANSLATE_NOOP3("latchkey::words::Findings", "Local account needs grant",
            "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "On macOS 10.15 these local accounts get a SecureToken only from an admin who holds "
            "one: {names}."),
        nullptr},
    {AccountWithoutTokenDespiteEscrow, FactList::Accounts,
        QT_TRANSLATE_NOOP3("latchkey::words::Findings", "No SecureToken after login",
            "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "Logged in with the password and still without a SecureToken: {names}."),
        nullptr},
    {AccountTokenDisabledByTag, FactList::Accounts,
        QT_TRANSLATE_NOOP3("latchkey::words::Findings", "SecureToken kept by a tag",
            "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "A tag keeps the SecureToken from {names} until they log in first or after the "
            "escrow."),
        nullptr},
    {ScriptAdminWithoutToken, FactList::Accounts,
        QT_TRANSLATE_NOOP3("latchkey::words::Findings", "Script admin, no SecureToken",
            "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "A script made these admins, and they hold no SecureToken: {names}."),
        nullptr},
    {NoAdminCanEscrowByHand, FactList::Accounts,
        QT_TRANSLATE_NOOP3("latchkey::words::Findings", "Nobody can escrow by hand",
            "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "No account of this Mac is an admin and holds a SecureToken, so nobody can run "
            "profiles install."),
        nullptr},
    {PasswordRotationMayDesync, EventKind::PasswordRotation,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Findings", "Password may not unlock", "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "The password of {names} was rotated on {day}. FileVault may still want the old one."),
        nullptr},
    {RepeatedTokenRequests, EventKind::GetToken,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Findings", "Token asked for often", "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "This Mac asked for its token at least ten times within a day, last on {day}."),
        nullptr},
    {MissingTokenDialogsDespiteEscrow, Fact::MissingTokenDialogs,
        QT_TRANSLATE_NOOP3("latchkey::words::Findings", "Dialogs despite the token",
            "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "Users report dialogs about a missing token, although {server} holds one."),
        nullptr},
    {NoLocalVolumeOwner, FactList::CryptoUsers,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Findings", "No local volume owner", "short, at most 28 characters"),
        QT_TRANSLATE_NOOP(
            "latchkey::words::Findings", "No local user of this Mac is a volume owner."),
        nullptr},
    {ErasePreflightFails, Fact::EacsPreflight,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Findings", "Preflight failed", "short, at most 28 characters"),
        QT_TRANSLATE_NOOP(
            "latchkey::words::Findings", "The erase preflight of {day} failed: “{value}”."),
        QT_TRANSLATE_NOOP("latchkey::words::Findings", "The erase preflight failed: “{value}”.")},
}};

} // namespace

std::span<const FindingText> effectTexts()
{
    return texts;
}

} // namespace latchkey::words
