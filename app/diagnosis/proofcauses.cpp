// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/rule.h"

namespace latchkey::diagnosis {

namespace {

using domain::FindingId;
using domain::Severity;
using enum domain::RemedyAction;

Held withoutCryptoUser(const Case &mac)
{
    const Holders &holders = mac.holders;
    return likely(mac.isEscrowed() && mac.usable == domain::Trilean::Unknown
        && holders.cryptoComplete && holders.cryptoTypesKnown && !holders.bootstrapCryptoUser);
}

constexpr std::array<Rule, 2> rules = {{
    {FindingId::TokenNotUsable, Severity::Critical,
        [](const Case &mac) {
            return likely(!mac.isNotEscrowed() && !mac.isPrivatelyOwned() && mac.proof.isThere()
                && !mac.proof.isValid);
        },
        uses().andProof().andEscrow(), {ReplaceToken}},
    {FindingId::TokenWithoutCryptoUser, Severity::Warning, withoutCryptoUser, uses().andEscrow(),
        {Validate, ReplaceToken}, [](Draft &draft) { draft.show(domain::FactList::CryptoUsers); }},
}};

} // namespace

std::span<const Rule> proofCauses()
{
    return rules;
}

} // namespace latchkey::diagnosis
