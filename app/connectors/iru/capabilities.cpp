// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/iru/capabilities.h"

#include <string>

namespace latchkey::connectors::iru {

using domain::Ability;
using domain::AbilityAnswer;
using domain::AbilityReason;
using domain::Capability;

domain::Capabilities capabilitiesOf(bool seesSettings)
{
    const AbilityAnswer none{Ability::No, AbilityReason::ApiHasNone};
    const AbilityAnswer later{Ability::No, AbilityReason::NotBuilt};
    return {{Capability::ListMacs, {Ability::Yes, AbilityReason::None}},
        {Capability::SeeToken,
            seesSettings ? AbilityAnswer{Ability::Yes, AbilityReason::FromInventory}
                         : AbilityAnswer{Ability::No, AbilityReason::PrivilegeMissing,
                             std::string(readSettings)}},
        {Capability::SeeOption, none}, {Capability::SeeCryptoUsers, later},
        {Capability::ResendOption, none}, {Capability::ProveTokens, none},
        {Capability::ReadCommandResult, later}, {Capability::RevokeToken, none},
        {Capability::ReadChangesOnly, {Ability::No, AbilityReason::WholeListOnly}},
        {Capability::Push, {Ability::Yes, AbilityReason::IfPermitted}}};
}

} // namespace latchkey::connectors::iru
