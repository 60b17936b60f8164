// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/micromdm/capabilities.h"

namespace latchkey::connectors::micromdm {

using domain::Ability;
using domain::AbilityAnswer;
using domain::AbilityReason;
using domain::Capability;

domain::Capabilities capabilities()
{
    const AbilityAnswer none{Ability::No, AbilityReason::ApiHasNone};
    const AbilityAnswer toWebhook{Ability::No, AbilityReason::ResultsToWebhook};
    const AbilityAnswer yes{Ability::Yes, AbilityReason::None};
    return {{Capability::ListMacs, yes}, {Capability::SeeToken, none},
        {Capability::SeeOption, toWebhook}, {Capability::SeeCryptoUsers, toWebhook},
        {Capability::ResendOption, yes}, {Capability::ProveTokens, toWebhook},
        {Capability::ReadCommandResult, toWebhook}, {Capability::RevokeToken, none},
        {Capability::ReadChangesOnly, {Ability::No, AbilityReason::WholeListOnly}},
        {Capability::Push, yes}};
}

} // namespace latchkey::connectors::micromdm
