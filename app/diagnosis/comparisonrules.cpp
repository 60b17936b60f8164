// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/rule.h"

#include <algorithm>

namespace latchkey::diagnosis {

namespace {

using domain::ComparisonRow;
using domain::ComparisonVerdict;
using domain::Fact;
using domain::FindingId;
using domain::Presence;
using domain::Severity;
using enum domain::RemedyAction;

bool anyRow(const Case &mac, ComparisonVerdict verdict)
{
    return std::ranges::find(mac.compared.comparison.rows, verdict, &ComparisonRow::verdict)
        != mac.compared.comparison.rows.end();
}

template <ComparisonVerdict Verdict> void showRows(Draft &draft)
{
    for (const ComparisonRow &row : draft.mac.compared.comparison.rows) {
        if (row.verdict == Verdict) {
            draft.show(row);
        }
    }
}

void showCryptoUsers(Draft &draft)
{
    draft.show(domain::FactList::CryptoUsers);
}

void showBootstrapRow(Draft &draft)
{
    showRows<ComparisonVerdict::BootstrapToken>(draft);
}

void showContradicting(Draft &draft)
{
    for (const domain::Account *account : draft.mac.compared.contradicting) {
        draft.show(*account);
    }
    draft.show(domain::FactList::CryptoUsers);
}

constexpr std::array<Rule, 6> rules = {{
    {FindingId::UnlockUserWithoutCryptoUser, Severity::Warning,
        [](const Case &mac) { return certain(anyRow(mac, ComparisonVerdict::UnlockOnly)); }, uses(),
        {CompareLists}, showRows<ComparisonVerdict::UnlockOnly>},
    {FindingId::CryptoUserWithoutAccount, Severity::Warning,
        [](const Case &mac) { return likely(anyRow(mac, ComparisonVerdict::NoAccount)); }, uses(),
        {CompareLists}, showRows<ComparisonVerdict::NoAccount>},
    {FindingId::SecureTokenUserNotInUnlockList, Severity::Info,
        [](const Case &mac) {
            return likely(
                anyRow(mac, ComparisonVerdict::CryptoOnly) && !mac.is(Fact::FileVault, "off"));
        },
        uses(Fact::FileVault), {EnableUserForFilevault}, showRows<ComparisonVerdict::CryptoOnly>},
    {FindingId::BootstrapCryptoUserAbsent, Severity::Info,
        [](const Case &mac) {
            return certain(mac.compared.comparison.bootstrapCryptoUser == Presence::Absent);
        },
        uses(), {CompareLists}, showCryptoUsers},
    {FindingId::BootstrapCryptoUserLeftBehind, Severity::Warning,
        [](const Case &mac) {
            return certain(!mac.isPrivatelyOwned() && mac.isNotEscrowed()
                && mac.compared.comparison.bootstrapCryptoUser == Presence::Present);
        },
        uses().andEscrow(), {EscrowByHand}, showBootstrapRow},
    {FindingId::SecureTokenStateContradictsCryptoUsers, Severity::Warning,
        [](const Case &mac) { return likely(!mac.compared.contradicting.empty()); }, uses(),
        {CompareLists}, showContradicting},
}};

} // namespace

std::span<const Rule> comparisonRules()
{
    return rules;
}

} // namespace latchkey::diagnosis
