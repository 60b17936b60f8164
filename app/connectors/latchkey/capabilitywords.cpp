// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/latchkey/capabilitywords.h"

#include <array>
#include <utility>

namespace latchkey::connectors::latchkey {

namespace {

using domain::AbilityReason;

constexpr std::array<std::pair<std::string_view, AbilityReason>, 9> reasons
    = {{{"from-check-ins", AbilityReason::FromCheckIns},
        {"asks-each-mac", AbilityReason::AsksEachMac}, {"from-13.3", AbilityReason::From13_3},
        {"by-revision", AbilityReason::ByRevision}, {"scope", AbilityReason::ScopeMissing},
        {"no-push-certificate", AbilityReason::NoPushCertificate},
        {"missed-check-ins", AbilityReason::MissedCheckIns},
        {"without-migration", AbilityReason::WithoutMigration},
        {"not-asked", AbilityReason::NotAsked}}};

} // namespace

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
