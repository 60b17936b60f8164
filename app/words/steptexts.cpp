// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/steptexts.h"

#include <QCoreApplication>

#include <array>

// In the texts stays as it is: {server}, a server's name. Commands, -d, ADMIN and USER are not
// translated.
namespace latchkey::words {

namespace {

using enum domain::RemedyAction;

constexpr std::array<StepText, 25> texts = {{
    {ResendOptions,
        QT_TRANSLATE_NOOP3("latchkey::words::Steps", "Re-send the enrollment option",
            "title of a step, an imperative"),
        QT_TRANSLATE_NOOP("latchkey::words::Steps",
            "{server} sends Settings / MDMOptions with BootstrapTokenAllowed. It proves the option "
            "only and makes no token.")},
    {AddServerCapability,
        QT_TRANSLATE_NOOP3("latchkey::words::Steps",
            "Add com.apple.mdm.bootstraptoken to the MDM profile",
            "title of a step, an imperative"),
        QT_TRANSLATE_NOOP("latchkey::words::Steps",
            "In the ServerCapabilities of the enrollment profile of {server}. A profile update may "
            "add it.")},
    {QueryEacsPreflight,
        QT_TRANSLATE_NOOP3("latchkey::words::Steps", "Ask the Mac for its erase preflight",
            "title of a step, an imperative"),
        QT_TRANSLATE_NOOP("latchkey::words::Steps",
            "{server} asks DeviceInformation EACSPreflight (macOS 13.3 and later). Only the answer "
            "“success” proves the token.")},
    {ReadServerAgain,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Steps", "Read {server} again", "title of a step, an imperative"),
        QT_TRANSLATE_NOOP("latchkey::words::Steps",
            "Only a newer answer of {server} about this Mac settles it.")},
    {FixServerError,
        QT_TRANSLATE_NOOP3("latchkey::words::Steps", "Fix the error on {server}",
            "title of a step, an imperative"),
        QT_TRANSLATE_NOOP("latchkey::words::Steps",
            "The server’s own log says why it refused. The Mac sends again at the next password "
            "login.")},
    {UpgradeServer,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Steps", "Update {server}", "title of a step, an imperative"),
        QT_TRANSLATE_NOOP("latchkey::words::Steps",
            "This version does not know Bootstrap Tokens; FileWave does from 13.2.")},
    {WaitForAnswer,
        QT_TRANSLATE_NOOP3("latchkey::words::Steps", "Wait for the Mac’s answer",
            "title of a step, an imperative"),
        QT_TRANSLATE_NOOP("latchkey::words::Steps",
            "The option is on its way. The Mac answers when it is awake and online.")},
    {WatchRequests,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Steps", "Watch how often it asks", "title of a step, an imperative"),
        QT_TRANSLATE_NOOP("latchkey::words::Steps",
            "Nothing to do unless it goes on. Each request is one login or update that wants the "
            "token.")},
    {EscrowByHand,
        QT_TRANSLATE_NOOP3("latchkey::words::Steps", "Escrow by hand on the Mac",
            "title of a step, an imperative"),
        QT_TRANSLATE_NOOP("latchkey::words::Steps",
            "Asks for an admin with a SecureToken, who types the password at the prompt. The "
            "command’s own words prove nothing.")},
    {Validate,
        QT_TRANSLATE_NOOP3("latchkey::words::Steps", "Validate the token on the Mac",
            "title of a step, an imperative"),
        QT_TRANSLATE_NOOP("latchkey::words::Steps", "Tries the token and changes nothing.")},
    {ReplaceToken,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Steps", "Replace the token", "title of a step, an imperative"),
        QT_TRANSLATE_NOOP("latchkey::words::Steps",
            "Only while an admin with a SecureToken is at hand and the Mac says “supported on "
            "server: YES”: this makes and escrows a new token and tries it. Never remove the old "
            "one before that.")},
    {GrantSecureToken,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Steps", "Grant a SecureToken", "title of a step, an imperative"),
        QT_TRANSLATE_NOOP("latchkey::words::Steps",
            "Put in ADMIN, who holds one, and USER. Both passwords are typed at the prompt. "
            "“Done!” proves nothing, the status does.")},
    {MakeAdminForAMoment,
        QT_TRANSLATE_NOOP3("latchkey::words::Steps", "Make the holder an admin for a moment",
            "title of a step, an imperative"),
        QT_TRANSLATE_NOOP("latchkey::words::Steps",
            "Put in USER, the account that holds the SecureToken. After the escrow run the same "
            "with -d in place of -a.")},
    {EnableUserForFilevault,
        QT_TRANSLATE_NOOP3("latchkey::words::Steps", "Let the account unlock FileVault",
            "title of a step, an imperative"),
        QT_TRANSLATE_NOOP(
            "latchkey::words::Steps", "Only if policy wants this account to unlock. Put in USER.")},
    {EnrolAutomated,
        QT_TRANSLATE_NOOP3("latchkey::words::Steps", "Enroll by Automated Device Enrollment",
            "title of a step, an imperative"),
        QT_TRANSLATE_NOOP("latchkey::words::Steps",
            "Only a Mac that the organization owns: assign it in Apple Business Manager, run this, "
            "then escrow again. Many servers drop the stored token when a Mac re-enrolls.")},
    {CompareLists,
        QT_TRANSLATE_NOOP3("latchkey::words::Steps", "Compare the two lists by UUID",
            "title of a step, an imperative"),
        QT_TRANSLATE_NOOP("latchkey::words::Steps",
            "Run both on the Mac and paste them into Check a Mac. Recovery keys and the token key "
            "are never in fdesetup list.")},
    {CheckSpelling,
        QT_TRANSLATE_NOOP3("latchkey::words::Steps", "Run it again, spelled like this",
            "title of a step, an imperative"),
        QT_TRANSLATE_NOOP("latchkey::words::Steps", "bootstraptoken is one word.")},
    {CollectMissing,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Steps", "Collect what is missing", "title of a step, an imperative"),
        QT_TRANSLATE_NOOP("latchkey::words::Steps",
            "Run these on the Mac and paste the output into Check a Mac.")},
    {LogInOnce,
        QT_TRANSLATE_NOOP3("latchkey::words::Steps", "Log in once with the password",
            "title of a step, an imperative"),
        QT_TRANSLATE_NOOP("latchkey::words::Steps",
            "A user with a SecureToken, at the login window. Where nobody has one, the first who "
            "logs in so may get it. A login over SSH by key does not count.")},
    {NoneByDesign,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Steps", "Nothing to do", "title of a step, an imperative"),
        QT_TRANSLATE_NOOP(
            "latchkey::words::Steps", "Apple gives a privately owned Mac no Bootstrap Token.")},
    {ApproveMdmProfile,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Steps", "Approve the MDM profile", "title of a step, an imperative"),
        QT_TRANSLATE_NOOP("latchkey::words::Steps",
            "At the Mac, in System Settings. From macOS 11 that makes it supervised.")},
    {AllowInRecovery,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Steps", "Allow it in recoveryOS", "title of a step, an imperative"),
        QT_TRANSLATE_NOOP("latchkey::words::Steps",
            "Startup Security Utility lowers the Mac to Reduced Security. After Automated Device "
            "Enrollment it is not needed.")},
    {UpgradeMacos,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Steps", "Update macOS", "title of a step, an imperative"),
        QT_TRANSLATE_NOOP("latchkey::words::Steps",
            "From macOS 11, any password login makes and sends the token.")},
    {WaitForSetup,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Steps", "Finish Setup Assistant", "title of a step, an imperative"),
        QT_TRANSLATE_NOOP("latchkey::words::Steps",
            "The Mac sends its token at the first password login after it.")},
    {CheckUnlockPassword,
        QT_TRANSLATE_NOOP3("latchkey::words::Steps", "Try the new password at the startup window",
            "title of a step, an imperative"),
        QT_TRANSLATE_NOOP("latchkey::words::Steps",
            "If it does not unlock, the old one still does. Put the two in step before the old one "
            "is forgotten.")},
}};

} // namespace

const StepText &stepText(domain::RemedyAction action)
{
    return texts[static_cast<std::size_t>(action)];
}

} // namespace latchkey::words
