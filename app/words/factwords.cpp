// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/values.h"

#include "words/filling.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace latchkey::words {

namespace {

using enum domain::Fact;

constexpr const char *context = "latchkey::words::Facts";

struct Facts {
    Q_DECLARE_TR_FUNCTIONS(latchkey::words::Facts)
};

struct Label {
    domain::Fact fact;
    const char *text;
};

// In the order of the facts.
constexpr std::array<Label, 32> labels = {{
    {OsVersion, QT_TRANSLATE_NOOP("latchkey::words::Facts", "macOS")},
    {Hardware, QT_TRANSLATE_NOOP("latchkey::words::Facts", "Hardware")},
    {VirtualMachine, QT_TRANSLATE_NOOP("latchkey::words::Facts", "Virtual machine")},
    {Enrolled, QT_TRANSLATE_NOOP("latchkey::words::Facts", "Enrolled")},
    {EnrollmentType, QT_TRANSLATE_NOOP("latchkey::words::Facts", "Enrollment")},
    {AssignedForAde,
        QT_TRANSLATE_NOOP("latchkey::words::Facts", "Assigned for Automated Device Enrollment")},
    {UserApproved, QT_TRANSLATE_NOOP("latchkey::words::Facts", "Approved by the user")},
    {Supervised, QT_TRANSLATE_NOOP("latchkey::words::Facts", "Supervised")},
    {AwaitingConfiguration,
        QT_TRANSLATE_NOOP("latchkey::words::Facts", "Still in Setup Assistant")},
    {FileVault, QT_TRANSLATE_NOOP("latchkey::words::Facts", "FileVault")},
    {SetupAccount, QT_TRANSLATE_NOOP("latchkey::words::Facts", "Account made in Setup Assistant")},
    {ManagedAdmin, QT_TRANSLATE_NOOP("latchkey::words::Facts", "Admin created automatically")},
    {MobilityProfile, QT_TRANSLATE_NOOP("latchkey::words::Facts", "Mobility profile")},
    {ServerSupports, QT_TRANSLATE_NOOP("latchkey::words::Facts", "Server knows Bootstrap Tokens")},
    {ServerAdvertises,
        QT_TRANSLATE_NOOP("latchkey::words::Facts", "Server offers Bootstrap Tokens")},
    {OptionState, QT_TRANSLATE_NOOP("latchkey::words::Facts", "Enrollment option")},
    {OptionOnDevice, QT_TRANSLATE_NOOP("latchkey::words::Facts", "Option on the Mac")},
    {ActivationLockAllowed, QT_TRANSLATE_NOOP("latchkey::words::Facts", "Activation Lock allowed")},
    {PromptsForToken,
        QT_TRANSLATE_NOOP("latchkey::words::Facts", "User is asked to allow the token")},
    {EscrowOnServer, QT_TRANSLATE_NOOP("latchkey::words::Facts", "Token on the server")},
    {MacSaysSupported, QT_TRANSLATE_NOOP("latchkey::words::Facts", "The Mac says supported")},
    {MacSaysEscrowed, QT_TRANSLATE_NOOP("latchkey::words::Facts", "The Mac says escrowed")},
    {InstallResult, QT_TRANSLATE_NOOP("latchkey::words::Facts", "profiles install")},
    {CredentialsRefused, QT_TRANSLATE_NOOP("latchkey::words::Facts", "Credentials refused")},
    {TokenValidated, QT_TRANSLATE_NOOP("latchkey::words::Facts", "profiles validate")},
    {EacsPreflight, QT_TRANSLATE_NOOP("latchkey::words::Facts", "Erase preflight")},
    {AuthAllowed, QT_TRANSLATE_NOOP("latchkey::words::Facts", "Allowed for authentication")},
    {RequiredForUpdate, QT_TRANSLATE_NOOP("latchkey::words::Facts", "Token needed for updates")},
    {RequiredForKext,
        QT_TRANSLATE_NOOP("latchkey::words::Facts", "Token needed for kernel extensions")},
    {MissingTokenDialogs,
        QT_TRANSLATE_NOOP("latchkey::words::Facts", "Dialogs about a missing token")},
    {PlatformSsoCreatesUsers,
        QT_TRANSLATE_NOOP("latchkey::words::Facts", "Platform SSO makes accounts")},
    {MdmServer, QT_TRANSLATE_NOOP("latchkey::words::Facts", "MDM server")},
}};

constexpr bool labelsFollowTheFacts()
{
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (static_cast<std::size_t>(labels[i].fact) != i) {
            return false;
        }
    }
    return static_cast<std::size_t>(MdmServer) + 1 == labels.size();
}
static_assert(labelsFollowTheFacts());

struct ValueWord {
    domain::Fact fact;
    std::string_view machineWord;
    const char *text;
};

constexpr std::array<ValueWord, 33> valueWords = {{
    {Hardware, "apple-silicon", QT_TRANSLATE_NOOP("latchkey::words::Facts", "Apple silicon")},
    {Hardware, "intel-t2", QT_TRANSLATE_NOOP("latchkey::words::Facts", "Intel with T2")},
    {Hardware, "intel", QT_TRANSLATE_NOOP("latchkey::words::Facts", "Intel without T2")},
    {EnrollmentType, "ade",
        QT_TRANSLATE_NOOP("latchkey::words::Facts", "Automated Device Enrollment")},
    {EnrollmentType, "user-initiated",
        QT_TRANSLATE_NOOP("latchkey::words::Facts", "Enrolled by hand")},
    {EnrollmentType, "user-enrollment",
        QT_TRANSLATE_NOOP("latchkey::words::Facts", "User Enrollment")},
    {EnrollmentType, "not-enrolled", QT_TRANSLATE_NOOP("latchkey::words::Facts", "Not enrolled")},
    {FileVault, "on", QT_TRANSLATE_NOOP("latchkey::words::Facts", "On")},
    {FileVault, "off", QT_TRANSLATE_NOOP("latchkey::words::Facts", "Off")},
    {FileVault, "encrypting", QT_TRANSLATE_NOOP("latchkey::words::Facts", "Encrypting")},
    {FileVault, "decrypting", QT_TRANSLATE_NOOP("latchkey::words::Facts", "Decrypting")},
    {FileVault, "deferred", QT_TRANSLATE_NOOP("latchkey::words::Facts", "Deferred")},
    {SetupAccount, "admin", QT_TRANSLATE_NOOP("latchkey::words::Facts", "Admin")},
    {SetupAccount, "standard", QT_TRANSLATE_NOOP("latchkey::words::Facts", "Standard")},
    {SetupAccount, "none", QT_TRANSLATE_NOOP("latchkey::words::Facts", "None")},
    {OptionState, "not-sent", QT_TRANSLATE_NOOP("latchkey::words::Facts", "Not sent")},
    {OptionState, "sent", QT_TRANSLATE_NOOP("latchkey::words::Facts", "Sent")},
    {OptionState, "not-now", QT_TRANSLATE_NOOP("latchkey::words::Facts", "Not now")},
    {OptionState, "acknowledged", QT_TRANSLATE_NOOP("latchkey::words::Facts", "Acknowledged")},
    {OptionState, "error", QT_TRANSLATE_NOOP("latchkey::words::Facts", "Error")},
    {EscrowOnServer, "escrowed", QT_TRANSLATE_NOOP("latchkey::words::Facts", "Held")},
    {EscrowOnServer, "not-escrowed", QT_TRANSLATE_NOOP("latchkey::words::Facts", "None")},
    {EscrowOnServer, "empty", QT_TRANSLATE_NOOP("latchkey::words::Facts", "Empty")},
    {EscrowOnServer, "not-supported", QT_TRANSLATE_NOOP("latchkey::words::Facts", "Not eligible")},
    {InstallResult, "escrowed", QT_TRANSLATE_NOOP("latchkey::words::Facts", "Escrowed")},
    {InstallResult, "unfinished", QT_TRANSLATE_NOOP("latchkey::words::Facts", "Unfinished")},
    {InstallResult, "not-supported", QT_TRANSLATE_NOOP("latchkey::words::Facts", "Not supported")},
    {InstallResult, "type-not-recognized",
        QT_TRANSLATE_NOOP("latchkey::words::Facts", "Type not recognized")},
    {TokenValidated, "valid", QT_TRANSLATE_NOOP("latchkey::words::Facts", "Valid")},
    {TokenValidated, "invalid", QT_TRANSLATE_NOOP("latchkey::words::Facts", "Invalid")},
    {AuthAllowed, "allowed", QT_TRANSLATE_NOOP("latchkey::words::Facts", "Allowed")},
    {AuthAllowed, "disallowed", QT_TRANSLATE_NOOP("latchkey::words::Facts", "Not allowed")},
    {AuthAllowed, "not supported", QT_TRANSLATE_NOOP("latchkey::words::Facts", "Not supported")},
}};

} // namespace

QString factLabel(domain::Fact fact)
{
    return QCoreApplication::translate(context, labels[static_cast<std::size_t>(fact)].text);
}

QString valueWord(domain::Fact fact, std::string_view machineWord)
{
    const auto found = std::ranges::find_if(valueWords,
        [&](const ValueWord &one) { return one.fact == fact && one.machineWord == machineWord; });
    return found == valueWords.end() ? text(machineWord)
                                     : QCoreApplication::translate(context, found->text);
}

QString valueWord(domain::Fact fact, const domain::Value &value)
{
    if (const auto *machineWord = std::get_if<std::string>(&value)) {
        return valueWord(fact, std::string_view(*machineWord));
    }
    //: A fact's value
    return std::get<bool>(value) ? Facts::tr("yes") : Facts::tr("no");
}

} // namespace latchkey::words
