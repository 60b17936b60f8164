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

Plist requestOf(domain::CommandKind kind, std::string_view profile)
{
    switch (kind) {
    case domain::CommandKind::MdmOptions:
        return Plist::dict({{"RequestType", "Settings"},
            {"Settings",
                Plist::array({Plist::dict({{"Item", "MDMOptions"},
                    {"MDMOptions", Plist::dict({{"BootstrapTokenAllowed", true}})}})})}});
    case domain::CommandKind::SecurityInfo:
        return Plist::dict({{"RequestType", "SecurityInfo"}});
    case domain::CommandKind::DeviceInformation:
        return deviceInformation(
            Plist::array({"MDMOptions", "IsSupervised", "OSVersion", "IsAppleSilicon",
                "AwaitingConfiguration", "AutoSetupAdminAccounts", "Model", "ProductName"}));
    case domain::CommandKind::UserList:
        return Plist::dict({{"RequestType", "UserList"}});
    case domain::CommandKind::EacsPreflight:
        return deviceInformation(Plist::array({"EACSPreflight"}));
    case domain::CommandKind::InstallProfile:
        return Plist::dict({{"RequestType", "InstallProfile"}, {"Payload", Plist::data(profile)}});
    case domain::CommandKind::Push:
        break; // never queued: a push is no command
    }
    return Plist::dict();
}

} // namespace

std::string commandBody(const domain::Command &command, std::string_view profile)
{
    return macos::writePlist(Plist::dict(
        {{"Command", requestOf(command.kind, profile)}, {"CommandUUID", command.id.text()}}));
}

} // namespace latchkey::server
