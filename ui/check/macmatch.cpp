// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check/macmatch.h"

#include "base/encoding.h"

#include <algorithm>

namespace latchkey::ui {

namespace {

using domain::Fact;

bool same(const std::optional<std::string> &shown, const std::string &known)
{
    return shown && base::asciiUpper(*shown) == base::asciiUpper(known);
}

bool differs(const std::optional<std::string> &shown, const std::string &known)
{
    return shown && !known.empty() && !same(shown, known);
}

bool isProof(Fact fact)
{
    return fact == Fact::TokenValidated || fact == Fact::EacsPreflight;
}

template <typename T>
void take(
    std::optional<domain::Listing<T>> &known, const std::optional<domain::Listing<T>> &printed)
{
    if (printed) {
        known = printed;
    }
}

template <typename T> void takeTold(std::optional<T> &known, const std::optional<T> &told)
{
    if (told) {
        known = told;
    }
}

bool isSameAccount(const domain::Account &a, const domain::Account &b)
{
    const bool named = a.name && a.name == b.name;
    return named || (a.uuid && b.uuid && same(a.uuid, *b.uuid));
}

// A few accounts that were asked for one by one add to the list that the server has.
void add(domain::Listing<domain::Account> &known, const domain::Listing<domain::Account> &printed)
{
    for (const domain::Account &told : printed.items) {
        const auto found = std::ranges::find_if(
            known.items, [&](const domain::Account &one) { return isSameAccount(one, told); });
        if (found == known.items.end()) {
            known.items.push_back(told);
            continue;
        }
        takeTold(found->uuid, told.uuid);
        takeTold(found->fullName, told.fullName);
        takeTold(found->secureToken, told.secureToken);
        takeTold(found->disabledTag, told.disabledTag);
    }
}

} // namespace

Whose whoseOutput(const domain::MacIdentity &identity, const domain::Device &device)
{
    if (identity.conflict) {
        return Whose::TwoMacs;
    }
    if (differs(identity.serial, device.serial) || differs(identity.uuid, device.udid)) {
        return Whose::Another;
    }
    const bool known = same(identity.serial, device.serial) || same(identity.uuid, device.udid);
    return known ? Whose::This : Whose::Nobody;
}

domain::FactDocument withOutputs(const domain::Device &device, const domain::MacReport &report)
{
    domain::FactDocument facts = device.facts;
    const Whose whose = whoseOutput(report.identity, device);
    if (whose == Whose::Another || whose == Whose::TwoMacs) {
        return facts;
    }
    const domain::Position after = facts.nextPosition();
    for (const auto &[fact, statements] : report.facts.statements) {
        if (whose == Whose::Nobody && isProof(fact)) {
            continue;
        }
        for (domain::Statement statement : statements) {
            statement.position.value += after.value;
            facts.statements[fact].push_back(std::move(statement));
        }
    }
    if (facts.accounts && report.facts.accounts && !report.facts.accounts->complete) {
        add(*facts.accounts, *report.facts.accounts);
    } else {
        take(facts.accounts, report.facts.accounts);
    }
    take(facts.cryptoUsers, report.facts.cryptoUsers);
    take(facts.unlockUsers, report.facts.unlockUsers);
    return facts;
}

} // namespace latchkey::ui
