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

constexpr std::array<FindingText, 33> texts = {{
    {OsTooOld, Fact::OsVersion,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Findings", "macOS too old", "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "macOS {value} knows no Bootstrap Token. It came with macOS 10.15."),
        nullptr},
    {NotEnrolled, Fact::Enrolled,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Findings", "Not enrolled", "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "This Mac was not enrolled in MDM on {day}, so it can send no token."),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "This Mac is not enrolled in MDM, so it can send no token.")},
    {UserEnrollmentForbidsToken, Fact::EnrollmentType,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Findings", "User Enrollment", "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "A privately owned Mac (User Enrollment) has no Bootstrap Token. There is nothing to "
            "do."),
        nullptr},
    {NotAutomatedEnrollmentOn1015, Fact::OsVersion,
        QT_TRANSLATE_NOOP3("latchkey::words::Findings", "Enrolled by hand on 10.15",
            "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "This Mac enrolled by hand. On macOS {value} only Automated Device Enrollment lets it "
            "send a token."),
        nullptr},
    {NotSupervised, Fact::Supervised,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Findings", "Not supervised", "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "This Mac is not supervised, and only a supervised Mac sends its token."),
        nullptr},
    {ServerLacksTokenSupport, Fact::ServerSupports,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Findings", "Server lacks support", "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "This version of {server} does not know Bootstrap Tokens."),
        nullptr},
    {ServerDoesNotAdvertise, Fact::ServerAdvertises,
        QT_TRANSLATE_NOOP3("latchkey::words::Findings", "Not offered by the server",
            "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "The enrollment profile of {server} does not offer Bootstrap Tokens, so this Mac makes "
            "none."),
        nullptr},
    {ServerSaysMacNotEligible, Fact::EscrowOnServer,
        QT_TRANSLATE_NOOP3("latchkey::words::Findings", "Server says not eligible",
            "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "{server} said on {day} that this Mac cannot have a token."),
        QT_TRANSLATE_NOOP(
            "latchkey::words::Findings", "{server} says that this Mac cannot have a token.")},
    {OptionRejected, Fact::OptionState,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Findings", "Option refused", "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "This Mac answered the enrollment option of {server} with an error on {day}."),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "This Mac answered the enrollment option of {server} with an error.")},
    {OptionLostAfterReenrollment, EventKind::Authenticate,
        QT_TRANSLATE_NOOP3("latchkey::words::Findings", "Option lost, re-enrolled",
            "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "This Mac re-enrolled on {day} and lost the enrollment option that it had "
            "acknowledged."),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "This Mac has lost the enrollment option that it had acknowledged.")},
    {OptionNotSent, Fact::OptionState,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Findings", "Option not sent", "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "{server} has not sent the enrollment option to this Mac."),
        nullptr},
    {OptionPending, Fact::OptionState,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Findings", "Option not acknowledged", "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "{server} sent the enrollment option; on {day} this Mac had not acknowledged it."),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "{server} sent the enrollment option; this Mac has not acknowledged it yet.")},
    {MacSaysNotSupported, Fact::MacSaysSupported,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Findings", "Mac says not supported", "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "On {day} this Mac said that {server} does not support Bootstrap Tokens. Nothing else "
            "explains it."),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "This Mac says that {server} does not support Bootstrap Tokens. Nothing else explains "
            "it.")},
    {SetTokenRejected, EventKind::SetToken,
        QT_TRANSLATE_NOOP3("latchkey::words::Findings", "Server rejected the token",
            "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "{server} rejected the token that this Mac sent on {day}."),
        nullptr},
    {TokenRevokedByAdmin, EventKind::Revoke,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Findings", "Revoked by an admin", "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "An admin deleted the token from {server} on {day}. No new one has come since."),
        nullptr},
    {TokenRemovedByMac, EventKind::SetToken,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Findings", "Removed by the Mac", "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "On {day} this Mac told {server} to remove its token. No new one has come since."),
        nullptr},
    {TokenLostAtIdentityRenewal, EventKind::Authenticate,
        QT_TRANSLATE_NOOP3("latchkey::words::Findings", "Cleared at identity renewal",
            "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "{server} dropped the token when this Mac renewed its identity on {day}. No new one "
            "has come since."),
        nullptr},
    {TokenLostAtReenrollment, EventKind::Authenticate,
        QT_TRANSLATE_NOOP3("latchkey::words::Findings", "Cleared at re-enrollment",
            "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "{server} dropped the token when this Mac re-enrolled on {day}. No new one has come "
            "since."),
        nullptr},
    {TokenLostAtCheckOut, EventKind::CheckOut,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Findings", "Cleared at check-out", "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "{server} dropped the token when this Mac checked out on {day}. No new one has come "
            "since."),
        nullptr},
    {TokenLostAtServerMigration, EventKind::Migration,
        QT_TRANSLATE_NOOP3("latchkey::words::Findings", "Lost at server migration",
            "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "The token stayed behind when this Mac moved to {server} on {day}."),
        nullptr},
    {ServerHoldsEmptyToken, Fact::EscrowOnServer,
        QT_TRANSLATE_NOOP3("latchkey::words::Findings", "Empty token on the server",
            "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "{server} keeps an empty token for this Mac, which is as good as none."),
        nullptr},
    {TokenLostOnServer, Fact::EscrowOnServer,
        QT_TRANSLATE_NOOP3("latchkey::words::Findings", "Token lost on the server",
            "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "A token of this Mac was known, but {server} held none on {day}. No message explains "
            "it."),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "A token of this Mac was known, but {server} holds none. No message explains it."),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "{server} keeps a token of this Mac, but on {unreadableDay} it did not open any more: "
            "it "
            "is damaged, or sealed by a key that is gone.")},
    {SetupNotFinished, Fact::AwaitingConfiguration,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Findings", "Setup not finished", "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "This Mac was still in Setup Assistant on {day}. The token comes with a login after "
            "it."),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "This Mac is still in Setup Assistant. The token comes with a login after it.")},
    {NeverEscrowedAutoAdmin, Fact::ManagedAdmin,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Findings", "Auto-created admin only", "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "Only an auto-created admin exists, and nobody has logged in with a password that "
            "makes the token."),
        nullptr},
    {NeverEscrowedNoSetupUser, FactList::Accounts,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Findings", "No user from setup", "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "Setup Assistant made no user, so nobody has logged in who could make the token."),
        nullptr},
    {NeverEscrowedStandardSetupUser, Fact::SetupAccount,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Findings", "Standard setup user", "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "Setup Assistant made a standard user, and making the token takes an admin."),
        nullptr},
    {NeverEscrowedNoSecureTokenUser, FactList::Accounts,
        QT_TRANSLATE_NOOP3("latchkey::words::Findings", "No admin with SecureToken",
            "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "Nobody on this Mac holds a SecureToken, so nobody can make the token."),
        nullptr},
    {NeverEscrowedNoTokenLogin, FactList::Accounts,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Findings", "No password login yet", "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "Nobody who holds a SecureToken has logged in with the password. A login by key does "
            "not count."),
        nullptr},
    {NeverEscrowedManualStep1015, Fact::OsVersion,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Findings", "Manual step on 10.15", "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "macOS {value} does not send the token by itself. From 10.15.4 a login does it."),
        nullptr},
    {NeverEscrowedUserInitiatedEnrollment, Fact::EnrollmentType,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Findings", "Enrolled by hand", "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "This Mac was enrolled by hand, and often such a Mac does not send its token by "
            "itself."),
        nullptr},
    {NeverEscrowedCauseNotFound, Fact::EscrowOnServer,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Findings", "No cause found", "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "No token is on {server}, and everything that could explain it is as it should be."),
        nullptr},
    {TokenNotUsable, Fact::TokenValidated,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Findings", "Token does not work", "short, at most 28 characters"),
        QT_TRANSLATE_NOOP(
            "latchkey::words::Findings", "The token was tried on {day} and did not work."),
        QT_TRANSLATE_NOOP("latchkey::words::Findings", "The token was tried and did not work.")},
    {TokenWithoutCryptoUser, FactList::CryptoUsers,
        QT_TRANSLATE_NOOP3("latchkey::words::Findings", "No token key on the volume",
            "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "{server} holds a token, but the volume of this Mac has no key for it."),
        nullptr},
}};

} // namespace

std::span<const FindingText> causeTexts()
{
    return texts;
}

} // namespace latchkey::words
