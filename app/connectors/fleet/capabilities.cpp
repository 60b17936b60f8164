// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/fleet/capabilities.h"

namespace latchkey::connectors::fleet {

using domain::Ability;
using domain::AbilityAnswer;
using domain::AbilityReason;
using domain::Capability;

namespace {

AbilityAnswer byHost(std::optional<bool> tellsTokens)
{
    if (!tellsTokens) {
        return {Ability::Unknown, AbilityReason::NotAsked};
    }
    return *tellsTokens ? AbilityAnswer{Ability::Yes, AbilityReason::AsksServerForEachMac}
                        : AbilityAnswer{Ability::No, AbilityReason::ApiHasNone};
}

} // namespace

domain::Capabilities capabilitiesOf(std::optional<bool> tellsTokens)
{
    const AbilityAnswer none{Ability::No, AbilityReason::ApiHasNone};
    const AbilityAnswer later{Ability::No, AbilityReason::NotBuilt};
    return {{Capability::ListMacs, {Ability::Yes, AbilityReason::None}},
        {Capability::SeeToken, byHost(tellsTokens)}, {Capability::SeeOption, later},
        {Capability::SeeCryptoUsers, later},
        {Capability::ResendOption, {Ability::Yes, AbilityReason::IfPermitted}},
        {Capability::ProveTokens, later},
        {Capability::ReadCommandResult, {Ability::Yes, AbilityReason::StateOnly}},
        {Capability::RevokeToken, none},
        {Capability::ReadChangesOnly, {Ability::Yes, AbilityReason::ByChangeDate}},
        {Capability::Push, none}};
}

} // namespace latchkey::connectors::fleet
