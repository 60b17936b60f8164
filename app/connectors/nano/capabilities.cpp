// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/nano/capabilities.h"

namespace latchkey::connectors::nano {

using domain::Ability;
using domain::AbilityAnswer;
using domain::AbilityReason;
using domain::Capability;

namespace {

AbilityAnswer byMigration(Migration migration)
{
    switch (migration) {
    case Migration::NotAsked:
        break;
    case Migration::Works:
        return {Ability::Yes, AbilityReason::AsksServerForEachMac};
    case Migration::Off:
        return {Ability::No, AbilityReason::MigrationOff};
    case Migration::Fails:
        return {Ability::No, AbilityReason::MigrationFails};
    }
    return {Ability::Unknown, AbilityReason::NotAsked};
}

} // namespace

domain::Capabilities capabilitiesOf(bool hasList, Migration migration)
{
    const AbilityAnswer toWebhook{Ability::No, AbilityReason::ResultsToWebhook};
    return {{Capability::ListMacs,
                hasList ? AbilityAnswer{Ability::Yes, AbilityReason::FromGivenList}
                        : AbilityAnswer{Ability::No, AbilityReason::ListNotGiven}},
        {Capability::SeeToken, byMigration(migration)}, {Capability::SeeOption, toWebhook},
        {Capability::SeeCryptoUsers, toWebhook},
        {Capability::ResendOption, {Ability::Yes, AbilityReason::None}},
        {Capability::ProveTokens, toWebhook}, {Capability::ReadCommandResult, toWebhook},
        {Capability::RevokeToken, byMigration(migration)},
        {Capability::ReadChangesOnly, {Ability::No, AbilityReason::WholeListOnly}},
        {Capability::Push, {Ability::Yes, AbilityReason::None}}};
}

} // namespace latchkey::connectors::nano
