// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/values.h"

#include "words/filling.h"
#include "words/snapshots.h"

#include <QCoreApplication>

namespace latchkey::words {

namespace {

struct Servers {
    Q_DECLARE_TR_FUNCTIONS(latchkey::words::Servers)
};

} // namespace

QString word(domain::CommandKind kind)
{
    switch (kind) {
    case domain::CommandKind::MdmOptions:
        //: An MDM command, by Apple's name
        return Servers::tr("Settings / MDMOptions");
    case domain::CommandKind::SecurityInfo:
        //: An MDM command, by Apple's name
        return Servers::tr("SecurityInfo");
    case domain::CommandKind::DeviceInformation:
        //: An MDM command, by Apple's name
        return Servers::tr("DeviceInformation");
    case domain::CommandKind::UserList:
        //: An MDM command, by Apple's name
        return Servers::tr("UserList");
    case domain::CommandKind::EacsPreflight:
        //: An MDM command, by Apple's name
        return Servers::tr("DeviceInformation EACSPreflight");
    case domain::CommandKind::InstallProfile:
        //: An MDM command, by Apple's name
        return Servers::tr("InstallProfile");
    case domain::CommandKind::Push:
        //: An MDM command, by Apple's name
        return Servers::tr("Push");
    }
    return {};
}

QString word(domain::CommandState state)
{
    switch (state) {
    case domain::CommandState::Queued:
        //: State of an MDM command
        return Servers::tr("Queued");
    case domain::CommandState::Sent:
        //: State of an MDM command
        return Servers::tr("Sent");
    case domain::CommandState::NotNow:
        //: State of an MDM command
        return Servers::tr("Not now");
    case domain::CommandState::Acknowledged:
        //: State of an MDM command
        return Servers::tr("Acknowledged");
    case domain::CommandState::Error:
        //: State of an MDM command
        return Servers::tr("Error");
    case domain::CommandState::FormatError:
        //: State of an MDM command
        return Servers::tr("Not understood");
    case domain::CommandState::Cancelled:
        //: State of an MDM command
        return Servers::tr("Cancelled");
    }
    return {};
}

QString word(domain::Capability capability)
{
    switch (capability) {
    case domain::Capability::ListMacs:
        //: What a server can do
        return Servers::tr("List Macs");
    case domain::Capability::SeeToken:
        //: What a server can do
        return Servers::tr("See whether it holds a token");
    case domain::Capability::SeeOption:
        //: What a server can do
        return Servers::tr("See the enrollment option");
    case domain::Capability::SeeCryptoUsers:
        //: What a server can do
        return Servers::tr("See crypto users");
    case domain::Capability::ResendOption:
        //: What a server can do
        return Servers::tr("Re-send the option");
    case domain::Capability::ProveTokens:
        //: What a server can do
        return Servers::tr("Prove tokens");
    case domain::Capability::ReadCommandResult:
        //: What a server can do
        return Servers::tr("Read a command’s result");
    case domain::Capability::RevokeToken:
        //: What a server can do
        return Servers::tr("Revoke a token");
    case domain::Capability::ReadChangesOnly:
        //: What a server can do
        return Servers::tr("Read changes only");
    case domain::Capability::Push:
        //: What a server can do
        return Servers::tr("Push");
    }
    return {};
}

QString sentence(domain::Because because, const Reader &reader)
{
    switch (because) {
    case domain::Because::NotExposed:
        //: Why a value is unknown; %1 is a server
        return Servers::tr("%1 does not tell it.").arg(serverName(reader));
    case domain::Because::NoPermission:
        //: Why a value is unknown; %1 is a server
        return Servers::tr("The API token of %1 may not read it.").arg(serverName(reader));
    case domain::Because::Failed:
        //: Why a value is unknown; %1 is a server
        return Servers::tr("It could not be read from %1.").arg(serverName(reader));
    case domain::Because::Superseded:
        //: Why a value is unknown; %1 is a server
        return Servers::tr("Outdated: many servers drop the token at what happened since.");
    case domain::Because::Ambiguous:
        //: Why a value is unknown; %1 is a server
        return Servers::tr("Several disks were listed, and none was marked as the startup disk.");
    case domain::Because::NeverCheckedIn:
        //: Why a value is unknown; %1 is a server
        return Servers::tr("This Mac is on the list of %1 and has never checked in.")
            .arg(serverName(reader));
    }
    return {};
}

QString sentence(const domain::AbilityAnswer &answer, const Reader &reader)
{
    switch (answer.reason) {
    case domain::AbilityReason::None:
        return {};
    case domain::AbilityReason::FromCheckIns:
        //: Why a server can or cannot do something; %1 is the server, %2 a scope
        return Servers::tr("From check-ins");
    case domain::AbilityReason::AsksEachMac:
        //: Why a server can or cannot do something; %1 is the server, %2 a scope
        return Servers::tr("Asks each Mac");
    case domain::AbilityReason::From13_3:
        //: Why a server can or cannot do something; %1 is the server, %2 a scope
        return Servers::tr("From macOS 13.3 on");
    case domain::AbilityReason::ByRevision:
        //: Why a server can or cannot do something; %1 is the server, %2 a scope
        return Servers::tr("By revision");
    case domain::AbilityReason::ScopeMissing:
        //: Why a server can or cannot do something; %1 is the server, %2 a scope
        return Servers::tr("The API token of %1 lacks the scope %2")
            .arg(serverName(reader), text(answer.detail));
    case domain::AbilityReason::NoPushCertificate:
        //: Why a server can or cannot do something; %1 is the server, %2 a scope
        return Servers::tr("%1 has no push certificate").arg(serverName(reader));
    case domain::AbilityReason::MissedCheckIns:
        //: Why a server can or cannot do something; %1 is the server, %2 a scope
        return Servers::tr("%1 was away and may have missed check-ins: it is asking about each Mac")
            .arg(serverName(reader));
    case domain::AbilityReason::WithoutMigration:
        //: Why a server can or cannot do something; %1 is the server, %2 a scope
        return Servers::tr("The NanoMDM of %1 runs without -migration").arg(serverName(reader));
    case domain::AbilityReason::ApiHasNone:
        //: Why a server can or cannot do something; %1 is the server, %2 a scope
        return Servers::tr("The API of %1 has none").arg(serverName(reader));
    case domain::AbilityReason::NotDocumented:
        //: Why a server can or cannot do something; %1 is the server, %2 a scope
        return Servers::tr("The documentation of %1 does not say").arg(serverName(reader));
    case domain::AbilityReason::FromGivenList:
        //: Why a server can or cannot do something; %1 is the server, %2 a scope
        return Servers::tr("From the list of Macs that you gave");
    case domain::AbilityReason::ListNotGiven:
        //: Why a server can or cannot do something; %1 is the server, %2 a scope
        return Servers::tr("%1 has no list: give it a file with the ids of its Macs")
            .arg(serverName(reader));
    case domain::AbilityReason::ResultsToWebhook:
        //: Why a server can or cannot do something; %1 is the server, %2 a scope
        return Servers::tr("%1 tells what Macs answer only to its webhook").arg(serverName(reader));
    case domain::AbilityReason::MigrationOff:
        //: Why a server can or cannot do something; %1 is the server, %2 a scope
        return Servers::tr("%1 runs without its -migration flag").arg(serverName(reader));
    case domain::AbilityReason::MigrationFails:
        //: Why a server can or cannot do something; %1 is the server, %2 a scope
        return Servers::tr("The /migration of %1 answered an error when asked")
            .arg(serverName(reader));
    case domain::AbilityReason::AsksServerForEachMac:
        //: Why a server can or cannot do something; %1 is the server, %2 a scope
        return Servers::tr("Asks %1 about one Mac at a time").arg(serverName(reader));
    case domain::AbilityReason::PrivilegeMissing:
        //: Why a server can or cannot do something; %1 is the server, %2 a permission
        return Servers::tr("The account on %1 lacks: %2")
            .arg(serverName(reader), text(answer.detail));
    case domain::AbilityReason::IfPermitted:
        //: Why a server can or cannot do something; %1 is the server, %2 a permission
        return Servers::tr("If the account on %1 may send commands").arg(serverName(reader));
    case domain::AbilityReason::StateOnly:
        //: Why a server can or cannot do something; %1 is the server, %2 a permission
        return Servers::tr("Its state, not the Mac’s answer");
    case domain::AbilityReason::FromInventory:
        //: Why a server can or cannot do something; %1 is the server, %2 a permission
        return Servers::tr("As old as the inventory of each Mac");
    case domain::AbilityReason::MayBeOld:
        //: Why a server can or cannot do something; %1 is the server, %2 a permission
        return Servers::tr("Can be true for an empty or an earlier token");
    case domain::AbilityReason::ByReportDate:
        //: Why a server can or cannot do something; %1 is the server, %2 a permission
        return Servers::tr("By the date of the inventory report");
    case domain::AbilityReason::ByChangeDate:
        //: Why a server can or cannot do something; %1 is the server, %2 a permission
        return Servers::tr("By the date of the last change");
    case domain::AbilityReason::NotBuilt:
        //: Why a server can or cannot do something; %1 is the server, %2 a permission
        return Servers::tr("This version of Latchkey does not do it with %1")
            .arg(serverName(reader));
    case domain::AbilityReason::NoColumn:
        //: %1 is a word of the command line
        return Servers::tr("No column is named for it: --column %1=NAME").arg(text(answer.detail));
    case domain::AbilityReason::WholeListOnly:
        //: Why a server can or cannot do something; %1 is the server, %2 a scope
        return Servers::tr("Each sync reads the whole list");
    case domain::AbilityReason::NotAsked:
        //: Why a server can or cannot do something; %1 is the server, %2 a scope
        return Servers::tr("Not asked yet");
    }
    return {};
}

QString insteadOnTheMac(domain::Capability capability, domain::Ability ability)
{
    if (capability != domain::Capability::RevokeToken || ability != domain::Ability::No) {
        return {};
    }
    //: What to do where a server cannot revoke a token; %1 is a command
    return Servers::tr("On the Mac: %1")
        .arg(QStringLiteral("sudo profiles remove -type bootstraptoken"));
}

QString untried(const QString &product)
{
    //: %1 is a product, like Jamf Pro
    return Servers::tr("Built from the vendor’s documentation, not yet tried on a real %1")
        .arg(product);
}

QString sentence(domain::LeftAloneReason reason, const QString &detail, const Reader &reader)
{
    switch (reason) {
    case domain::LeftAloneReason::None:
        return {};
    case domain::LeftAloneReason::ScopeMissing:
        //: Why an action leaves a Mac alone; %1 is the server, %2 a scope
        return Servers::tr("The API token of %1 lacks the scope %2")
            .arg(serverName(reader), detail);
    case domain::LeftAloneReason::NoCapability:
        //: Why an action leaves a Mac alone; %1 is the server, %2 a scope
        return Servers::tr("%1 cannot do it").arg(serverName(reader));
    case domain::LeftAloneReason::CapabilityUnknown:
        //: Why an action leaves a Mac alone; %1 is the server, %2 a scope
        return Servers::tr("Not known whether %1 can do it").arg(serverName(reader));
    case domain::LeftAloneReason::ServerOffline:
        //: Why an action leaves a Mac alone; %1 is the server, %2 a scope
        return Servers::tr("Off while %1 is offline").arg(serverName(reader));
    case domain::LeftAloneReason::NeverCheckedIn:
        //: Why an action leaves a Mac alone; %1 is the server, %2 a scope
        return Servers::tr("Has never checked in");
    case domain::LeftAloneReason::NoTokenStored:
        //: Why an action leaves a Mac alone; %1 is the server, %2 a scope
        return Servers::tr("No token is stored");
    case domain::LeftAloneReason::TooOldForOption:
        //: Why an action leaves a Mac alone; %1 is the server, %2 a scope
        return Servers::tr("macOS is below 10.15");
    case domain::LeftAloneReason::TooOldToProve:
        //: Why an action leaves a Mac alone; %1 is the server, %2 a scope
        return Servers::tr("Cannot be asked: macOS below 13.3, or Intel without T2");
    case domain::LeftAloneReason::UserEnrollment:
        //: Why an action leaves a Mac alone; %1 is the server, %2 a scope
        return Servers::tr("Privately owned (User Enrollment)");
    case domain::LeftAloneReason::NoLocalVolumeOwner:
        //: Why an action leaves a Mac alone; %1 is the server, %2 a scope
        return Servers::tr("No local volume owner: the token may be the last way in");
    case domain::LeftAloneReason::NoHolder:
        //: Why an action leaves a Mac alone; %1 is the server, %2 a scope
        return Servers::tr("No SecureToken holder: the token may be the last way in");
    case domain::LeftAloneReason::AboveLimit:
        //: Why an action leaves a Mac alone; %1 is the server, %2 a scope
        return Servers::tr("Above the limit of %1 for one batch").arg(serverName(reader));
    case domain::LeftAloneReason::RefusedByServer:
        //: Why an action leaves a Mac alone; %1 is the server, %2 a scope
        return Servers::tr("%1 refused it").arg(serverName(reader));
    case domain::LeftAloneReason::NotEnrolled:
        //: Why an action leaves a Mac alone: it has checked out of MDM, or never enrolled
        return Servers::tr("Not enrolled any more: it gets no commands");
    case domain::LeftAloneReason::Snapshot:
        return snapshotReadOnly();
    }
    return {};
}

QString sentence(domain::RevokeConsequence consequence)
{
    switch (consequence) {
    case domain::RevokeConsequence::UpdatesMayAsk:
        //: What a revoked token means for a Mac, part of a list
        return Servers::tr("updates may ask for a password");
    case domain::RevokeConsequence::EraseMayLeaveNoMacos:
        //: What a revoked token means for a Mac, part of a list
        return Servers::tr("an erase may leave no macOS");
    case domain::RevokeConsequence::NewUsersGetNoSecureToken:
        //: What a revoked token means for a Mac, part of a list
        return Servers::tr("new users get no SecureToken");
    }
    return {};
}

} // namespace latchkey::words
