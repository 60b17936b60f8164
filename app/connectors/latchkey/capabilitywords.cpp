// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/latchkey/capabilitywords.h"

#include <array>
#include <utility>

namespace latchkey::connectors::latchkey {

namespace {

using domain::AbilityReason;
using domain::Capability;

constexpr std::array<std::pair<std::string_view, Capability>, 10> capabilities
    = {{{"list", Capability::ListMacs}, {"see-token", Capability::SeeToken},
        {"see-option", Capability::SeeOption}, {"see-crypto-users", Capability::SeeCryptoUsers},
        {"resend-option", Capability::ResendOption}, {"prove", Capability::ProveTokens},
        {"read-command-result", Capability::ReadCommandResult}, {"revoke", Capability::RevokeToken},
        {"read-changes", Capability::ReadChangesOnly}, {"push", Capability::Push}}};

constexpr std::array<std::pair<std::string_view, AbilityReason>, 9> reasons
    = {{{"from-check-ins", AbilityReason::FromCheckIns},
        {"asks-each-mac", AbilityReason::AsksEachMac}, {"from-13.3", AbilityReason::From13_3},
        {"by-revision", AbilityReason::ByRevision}, {"scope", AbilityReason::ScopeMissing},
        {"no-push-certificate", AbilityReason::NoPushCertificate},
        {"missed-check-ins", AbilityReason::MissedCheckIns},
        {"without-migration", AbilityReason::WithoutMigration},
        {"not-asked", AbilityReason::NotAsked}}};

} // namespace

std::optional<domain::Capability> capabilityFromWord(std::string_view word)
{
    for (const auto &[known, capability] : capabilities) {
        if (known == word) {
            return capability;
        }
    }
    return std::nullopt;
}

domain::AbilityReason reasonFromWord(std::string_view word)
{
    for (const auto &[known, reason] : reasons) {
        if (known == word) {
            return reason;
        }
    }
    return AbilityReason::None;
}

} // namespace latchkey::connectors::latchkey
