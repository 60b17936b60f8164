// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/filewave/capabilities.h"

namespace latchkey::connectors::filewave {

using domain::Ability;
using domain::AbilityAnswer;
using domain::AbilityReason;
using domain::Capability;

domain::Capabilities capabilitiesOf(const Columns &columns)
{
    const AbilityAnswer unknown{Ability::Unknown, AbilityReason::NotDocumented};
    const auto byColumn = [&](const char *role) {
        return columns.contains(role) ? AbilityAnswer{Ability::Yes, AbilityReason::FromInventory}
                                      : AbilityAnswer{Ability::No, AbilityReason::NoColumn, role};
    };
    return {{Capability::ListMacs, {Ability::Yes, AbilityReason::None}},
        {Capability::SeeToken, byColumn("token")}, {Capability::SeeOption, byColumn("option")},
        {Capability::SeeCryptoUsers, byColumn("report")}, {Capability::ResendOption, unknown},
        {Capability::ProveTokens, unknown}, {Capability::ReadCommandResult, unknown},
        {Capability::RevokeToken, {Ability::No, AbilityReason::ApiHasNone}},
        {Capability::ReadChangesOnly, {Ability::No, AbilityReason::WholeListOnly}},
        {Capability::Push, unknown}};
}

} // namespace latchkey::connectors::filewave
