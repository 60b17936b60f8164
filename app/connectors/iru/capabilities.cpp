// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/iru/capabilities.h"

#include <string>

namespace latchkey::connectors::iru {

using domain::Ability;
using domain::AbilityAnswer;
using domain::AbilityReason;
using domain::Capability;

namespace {

AbilityAnswer ifSeen(bool isSeen, std::string_view permission)
{
    return isSeen
        ? AbilityAnswer{Ability::Yes, AbilityReason::FromInventory}
        : AbilityAnswer{Ability::No, AbilityReason::PrivilegeMissing, std::string(permission)};
}

} // namespace

domain::Capabilities capabilitiesOf(const Categories &seen)
{
    const AbilityAnswer none{Ability::No, AbilityReason::ApiHasNone};
    const AbilityAnswer later{Ability::No, AbilityReason::NotBuilt};
    return {{Capability::ListMacs, {Ability::Yes, AbilityReason::None}},
        {Capability::SeeToken, ifSeen(seen.settings, readSettings)}, {Capability::SeeOption, none},
        {Capability::SeeCryptoUsers, ifSeen(seen.users, readUsers)},
        {Capability::ResendOption, none}, {Capability::ProveTokens, none},
        {Capability::ReadCommandResult, later}, {Capability::RevokeToken, none},
        {Capability::ReadChangesOnly, {Ability::No, AbilityReason::WholeListOnly}},
        {Capability::Push, {Ability::Yes, AbilityReason::IfPermitted}}};
}

} // namespace latchkey::connectors::iru
