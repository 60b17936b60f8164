// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "macos/mdmrequest.h"

namespace latchkey::macos {

namespace {

Plist deviceInformation(Plist queries)
{
    return Plist::dict({{"RequestType", "DeviceInformation"}, {"Queries", std::move(queries)}});
}

} // namespace

Plist mdmRequest(domain::CommandKind kind)
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
    case domain::CommandKind::Push:
        break;
    }
    return Plist::dict();
}

std::string mdmCommand(Plist request, std::string_view uuid)
{
    return writePlist(Plist::dict({{"Command", std::move(request)}, {"CommandUUID", uuid}}));
}

} // namespace latchkey::macos
