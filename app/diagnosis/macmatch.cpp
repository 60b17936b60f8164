// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/macmatch.h"

#include "base/encoding.h"

#include <algorithm>

namespace latchkey::diagnosis {

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

domain::FactDocument withPrinted(domain::FactDocument facts, const domain::FactDocument &printed)
{
    const domain::Position after = facts.nextPosition();
    for (const auto &[fact, statements] : printed.statements) {
        for (domain::Statement statement : statements) {
            statement.position.value += after.value;
            facts.statements[fact].push_back(std::move(statement));
        }
    }
    if (facts.accounts && printed.accounts && !printed.accounts->complete) {
        add(*facts.accounts, *printed.accounts);
    } else {
        take(facts.accounts, printed.accounts);
    }
    take(facts.cryptoUsers, printed.cryptoUsers);
    take(facts.unlockUsers, printed.unlockUsers);
    return facts;
}

domain::FactDocument withOutputs(const domain::Device &device, const domain::MacReport &report)
{
    switch (whoseOutput(report.identity, device)) {
    case Whose::This:
        return withPrinted(device.facts, report.facts);
    case Whose::Nobody:
        break;
    case Whose::Another:
    case Whose::TwoMacs:
        return device.facts;
    }
    domain::FactDocument withoutProofs = report.facts;
    std::erase_if(withoutProofs.statements, [](const auto &about) { return isProof(about.first); });
    return withPrinted(device.facts, withoutProofs);
}

domain::FactDocument keptWith(const domain::FactDocument &older, const domain::FactDocument &newer)
{
    domain::FactDocument kept = older;
    for (auto &[fact, statements] : kept.statements) {
        const auto told = newer.statements.find(fact);
        if (told != newer.statements.end()) {
            std::erase_if(statements, [&now = told->second](const domain::Statement &statement) {
                return !statement.at || std::ranges::find(now, statement) != now.end();
            });
        }
    }
    return withPrinted(std::move(kept), newer);
}

} // namespace latchkey::diagnosis
