// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/case.h"

#include <algorithm>

namespace latchkey::diagnosis {

namespace {

using domain::Confidence;
using domain::Fact;
using domain::FindingId;
using domain::Trilean;

Trilean answerUsable(const EscrowAnswer &escrow, const CountingProof &proof)
{
    if (escrow.value == Trilean::No) {
        return Trilean::No;
    }
    if (!proof.isThere()) {
        return Trilean::Unknown;
    }
    return proof.isValid ? Trilean::Yes : Trilean::No;
}

bool isAbovePossible(const Held &held)
{
    return held && *held != Confidence::Possible;
}

template <typename List> auto range(List &list, FindingId first, FindingId last)
{
    return std::ranges::subrange(
        list.begin() + static_cast<int>(first), list.begin() + static_cast<int>(last) + 1);
}

} // namespace

Case::Case(const domain::FactDocument &facts)
    : document(facts)
    , weighing(facts)
    , history(facts.events)
    , holders(facts)
{
    const Told &server = told(Fact::EscrowOnServer);
    if (server.word == "escrowed" && server.at && history.newestReset != nullptr
        && history.newestReset->at > *server.at) {
        weighing.supersede(*history.newestReset);
    }
    proof = countingProof(weighing, history);
    escrow = answerEscrowed(weighing, proof);
    usable = answerUsable(escrow, proof);
    version = Version::parse(told(Fact::OsVersion).word);
    if (isNotEscrowed()) {
        loss = findLoss(facts, server.hasValue ? server.at : std::nullopt, server.hasValue);
    }
    compared = compare(facts, holders);
}

bool Case::anyHolds(FindingId first, FindingId last) const
{
    return std::ranges::any_of(
        range(held, first, last), [](const Held &one) { return one.has_value(); });
}

bool Case::anyHoldsAbovePossible(FindingId first, FindingId last) const
{
    return std::ranges::any_of(range(held, first, last), isAbovePossible);
}

bool Case::neverEscrowed() const
{
    return isNotEscrowed() && !isPrivatelyOwned() && !loss.holdingKnown
        && !is(Fact::MacSaysEscrowed, true)
        && !anyHolds(FindingId::TokenRevokedByAdmin, FindingId::TokenLostOnServer);
}

Missing Case::missing() const
{
    const bool supportOpen = !isTold(Fact::MacSaysSupported);
    const bool onOptionVersions = isWithin(v10_15, v11);
    return {.osVersion = !version,
        .enrollmentType = !isTold(Fact::EnrollmentType),
        .optionState = supportOpen && onOptionVersions && !isTold(Fact::OptionState),
        .serverAdvertises = supportOpen && !onOptionVersions && !isTold(Fact::ServerAdvertises),
        .accounts = !holders.areKnown()};
}

std::optional<domain::Because> Case::unknownBecause() const
{
    const Told &server = told(Fact::EscrowOnServer);
    const bool isUnknown = escrow.value == Trilean::Unknown && server.isThere() && !server.hasValue;
    return isUnknown ? std::optional{server.because} : std::nullopt;
}

std::vector<std::string> Case::cannotTell() const
{
    std::vector<std::string> names;
    if (firstCause() || isEscrowed()) {
        return names;
    }
    if (!isNotEscrowed()) {
        return {std::string(domain::factName(Fact::EscrowOnServer))};
    }
    const Missing lacking = missing();
    const auto add = [&](bool isMissing, std::string_view name) {
        if (isMissing) {
            names.emplace_back(name);
        }
    };
    add(lacking.osVersion, domain::factName(Fact::OsVersion));
    add(lacking.enrollmentType, domain::factName(Fact::EnrollmentType));
    add(lacking.optionState, domain::factName(Fact::OptionState));
    add(lacking.serverAdvertises, domain::factName(Fact::ServerAdvertises));
    add(lacking.accounts, domain::factName(domain::FactList::Accounts));
    return names;
}

std::optional<FindingId> Case::firstCause() const
{
    const bool fine = isEscrowed() && !isUnusable();
    const auto first = fine ? FindingId::TokenWithoutCryptoUser : FindingId::OsTooOld;
    const auto causes = range(held, first, FindingId::TokenWithoutCryptoUser);
    const auto cause = std::ranges::find_if(causes, isAbovePossible);
    if (cause == causes.end()) {
        return std::nullopt;
    }
    return static_cast<FindingId>(cause - held.begin());
}

std::optional<base::Instant> newestAcknowledgement(const Case &mac)
{
    std::optional<base::Instant> newest;
    if (mac.history.newestAcknowledgement != nullptr) {
        newest = mac.history.newestAcknowledgement->at;
    }
    const auto options = mac.document.statements.find(Fact::OptionState);
    if (options != mac.document.statements.end()) {
        for (const domain::Statement &statement : options->second) {
            if (statement.value && std::get<std::string>(*statement.value) == "acknowledged") {
                newest = std::max(newest, statement.at);
            }
        }
    }
    return newest;
}

} // namespace latchkey::diagnosis
