// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/zentral/capabilities.h"

#include <string>

namespace latchkey::connectors::zentral {

using domain::Ability;
using domain::AbilityAnswer;
using domain::AbilityReason;
using domain::Capability;

domain::Capabilities capabilitiesOf(bool mayPoll)
{
    const AbilityAnswer none{Ability::No, AbilityReason::ApiHasNone};
    const AbilityAnswer later{Ability::No, AbilityReason::NotBuilt};
    const AbilityAnswer refused{
        Ability::No, AbilityReason::PrivilegeMissing, std::string(viewCommands)};
    return {{Capability::ListMacs, {Ability::Yes, AbilityReason::None}},
        {Capability::SeeToken, {Ability::Yes, AbilityReason::MayBeOld}},
        {Capability::SeeOption, later}, {Capability::SeeCryptoUsers, later},
        {Capability::ResendOption,
            mayPoll ? AbilityAnswer{Ability::Yes, AbilityReason::IfPermitted} : refused},
        {Capability::ProveTokens, later},
        {Capability::ReadCommandResult,
            mayPoll ? AbilityAnswer{Ability::Yes, AbilityReason::StateOnly} : refused},
        {Capability::RevokeToken, none},
        {Capability::ReadChangesOnly, {Ability::Yes, AbilityReason::ByChangeDate}},
        {Capability::Push, none}};
}

} // namespace latchkey::connectors::zentral
