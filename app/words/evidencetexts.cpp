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

constexpr std::array<FindingText, 17> texts = {{
    {NotEscrowedCauseOpen, Fact::EscrowOnServer,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Findings", "Cause still open", "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "No token is on {server}. What was read does not yet say why."),
        nullptr},
    {MacBeliefOnly, Fact::MacSaysEscrowed,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Findings", "Only the Mac says so", "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "On {day} the Mac itself said “escrowed: YES”. Nobody else has confirmed it."),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "The Mac itself says “escrowed: YES”. Nobody else has confirmed it.")},
    {TokenNotVerified, Fact::EscrowOnServer,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Findings", "Not proven", "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "{server} holds a token. Nobody has tried yet whether it works."),
        nullptr},
    {ServerInventoryStale, Fact::EscrowOnServer,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Findings", "Server inventory stale", "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "What {server} shows for this Mac is older than what the Mac has done since."),
        nullptr},
    {EscrowEvidenceOutdated, Fact::EscrowOnServer,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Findings", "Server’s word outdated", "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "{server} said “escrowed” on {day}. On {eventDay}, {event}, and many servers then drop "
            "the token."),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "{server} held the token, but on {eventDay} {event}, and many servers then drop "
            "it.")},
    {ServerCannotTell, Fact::EscrowOnServer,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Findings", "Server cannot tell", "short, at most 28 characters"),
        QT_TRANSLATE_NOOP(
            "latchkey::words::Findings", "{server} does not tell whether it holds a token."),
        nullptr},
    {ServerDataOld, std::monostate{},
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Findings", "Server data old", "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "{server} last told something about this Mac on {day}, more than 7 days ago."),
        nullptr},
    {ServerHoldsTokenMacDenies, Fact::MacSaysEscrowed,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Findings", "Mac and server disagree", "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "{server} holds a token, but on {day} this Mac said that it had sent none."),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "{server} holds a token, but this Mac says that it has sent none.")},
    {ProofContradictsStatus, Fact::MacSaysSupported,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Findings", "Works, status says no", "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "The token works, although this Mac says that {server} does not support it."),
        nullptr},
    {ProfilesTypeNotRecognized, Fact::InstallResult,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Findings", "Type not recognized", "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "The profiles command did not recognize the type: it was misspelt, macOS is older than "
            "10.15, or the server is too old."),
        nullptr},
    {CredentialsRefused, Fact::CredentialsRefused,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Findings", "Credentials refused", "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "On {day} the Mac refused the name or password. That says nothing about the token."),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "The Mac refused the name or password. That says nothing about the token.")},
    {UnlockUserWithoutCryptoUser, FactList::UnlockUsers,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Findings", "Left over in fdesetup", "short, at most 28 characters"),
        QT_TRANSLATE_NOOP(
            "latchkey::words::Findings", "Only in fdesetup list, not on the volume: {names}."),
        nullptr},
    {CryptoUserWithoutAccount, FactList::CryptoUsers,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Findings", "Crypto user, no account", "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "No account of this Mac is known for {names}, which can unlock its volume."),
        nullptr},
    {SecureTokenUserNotInUnlockList, FactList::CryptoUsers,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Findings", "Can’t unlock FileVault", "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "FileVault cannot be unlocked by {names}: on the volume, but not in fdesetup list."),
        nullptr},
    {BootstrapCryptoUserAbsent, FactList::CryptoUsers,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Findings", "Token key absent", "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "The volume of this Mac has no key for a Bootstrap Token."),
        nullptr},
    {BootstrapCryptoUserLeftBehind, FactList::CryptoUsers,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Findings", "Token key left behind", "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "A token key is on the volume, but no token is on {server}. Escrowing a new one sets "
            "it right."),
        nullptr},
    {SecureTokenStateContradictsCryptoUsers, FactList::Accounts,
        QT_TRANSLATE_NOOP3(
            "latchkey::words::Findings", "SecureToken contradicts", "short, at most 28 characters"),
        QT_TRANSLATE_NOOP("latchkey::words::Findings",
            "Accounts and volume disagree whether {names} holds a SecureToken."),
        nullptr},
}};

} // namespace

std::span<const FindingText> evidenceAndComparisonTexts()
{
    return texts;
}

} // namespace latchkey::words
