// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/jamf/capabilities.h"

#include <string>

namespace latchkey::connectors::jamf {

using domain::Ability;
using domain::AbilityAnswer;
using domain::AbilityReason;
using domain::Capability;

namespace {

AbilityAnswer byCommands(CommandsSeen commands, AbilityReason whereSeen)
{
    switch (commands) {
    case CommandsSeen::Yes:
        return {Ability::Yes, whereSeen};
    case CommandsSeen::Refused:
        return {Ability::No, AbilityReason::PrivilegeMissing, std::string(viewCommands)};
    case CommandsSeen::NotThere:
        break;
    }
    return {Ability::No, AbilityReason::ApiHasNone};
}

} // namespace

domain::Capabilities capabilitiesOf(CommandsSeen commands)
{
    const AbilityAnswer none{Ability::No, AbilityReason::ApiHasNone};
    return {{Capability::ListMacs, {Ability::Yes, AbilityReason::None}},
        {Capability::SeeToken, {Ability::Yes, AbilityReason::FromInventory}},
        {Capability::SeeOption, none}, {Capability::SeeCryptoUsers, none},
        {Capability::ResendOption, byCommands(commands, AbilityReason::IfPermitted)},
        {Capability::ProveTokens, none},
        {Capability::ReadCommandResult, byCommands(commands, AbilityReason::StateOnly)},
        {Capability::RevokeToken, none},
        {Capability::ReadChangesOnly, {Ability::Yes, AbilityReason::ByReportDate}},
        {Capability::Push, byCommands(commands, AbilityReason::IfPermitted)}};
}

} // namespace latchkey::connectors::jamf
