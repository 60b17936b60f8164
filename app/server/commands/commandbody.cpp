// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/commandbody.h"

#include "macos/plist.h"

namespace latchkey::server {

namespace {

using macos::Plist;

Plist deviceInformation(Plist queries)
{
    return Plist::dict({{"RequestType", "DeviceInformation"}, {"Queries", std::move(queries)}});
}

/// A key that is not sent may fall back to Apple's default, which is false.
Plist mdmOptions(const domain::OtherOptions &others)
{
    Plist::Dict options{{"BootstrapTokenAllowed", true}};
    if (others.activationLockAllowed) {
        options.push_back({"ActivationLockAllowedWhileSupervised", *others.activationLockAllowed});
    }
    if (others.promptsForToken) {
        options.push_back(
            {"PromptUserToAllowBootstrapTokenForAuthentication", *others.promptsForToken});
    }
    return Plist::dict(std::move(options));
}

/// Also what Authenticate tells, of a Mac whose Authenticate was not heard.
Plist about(bool isStranger)
{
    std::vector<Plist> queries = {"MDMOptions", "IsSupervised", "OSVersion", "IsAppleSilicon",
        "AwaitingConfiguration", "AutoSetupAdminAccounts", "Model", "ProductName"};
    if (isStranger) {
        queries.emplace_back("SerialNumber");
        queries.emplace_back("DeviceName");
    }
    return deviceInformation(Plist::array(std::move(queries)));
}

Plist requestOf(const domain::Command &command, const BodyParts &parts)
{
    switch (command.kind) {
    case domain::CommandKind::MdmOptions:
        return Plist::dict({{"RequestType", "Settings"},
            {"Settings",
                Plist::array({Plist::dict(
                    {{"Item", "MDMOptions"}, {"MDMOptions", mdmOptions(command.sentOptions)}})})}});
    case domain::CommandKind::SecurityInfo:
        return Plist::dict({{"RequestType", "SecurityInfo"}});
    case domain::CommandKind::DeviceInformation:
        return about(parts.isStranger);
    case domain::CommandKind::UserList:
        return Plist::dict({{"RequestType", "UserList"}});
    case domain::CommandKind::EacsPreflight:
        return deviceInformation(Plist::array({"EACSPreflight"}));
    case domain::CommandKind::InstallProfile:
        return Plist::dict(
            {{"RequestType", "InstallProfile"}, {"Payload", Plist::data(parts.profile)}});
    case domain::CommandKind::Push:
        break; // never queued: a push is no command
    }
    return Plist::dict();
}

} // namespace

std::string commandBody(const domain::Command &command, const BodyParts &parts)
{
    return macos::writePlist(
        Plist::dict({{"Command", requestOf(command, parts)}, {"CommandUUID", command.id.text()}}));
}

} // namespace latchkey::server
