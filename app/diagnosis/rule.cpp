// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/rule.h"

#include "domain/words.h"

#include <algorithm>

namespace latchkey::diagnosis {

namespace {

using domain::Evidence;
using domain::Fact;
using domain::Source;

Source sourceOf(domain::EventKind kind)
{
    switch (kind) {
    case domain::EventKind::Authenticate:
    case domain::EventKind::TokenUpdate:
    case domain::EventKind::CheckOut:
    case domain::EventKind::SetToken:
    case domain::EventKind::GetToken:
    case domain::EventKind::Revoke: // W3
        return Source::Checkin;
    case domain::EventKind::Options:
    case domain::EventKind::Erase:
    case domain::EventKind::UpdateFailed:
    case domain::EventKind::PasswordRotation:
        return Source::Command;
    case domain::EventKind::Migration:
    case domain::EventKind::TokenUnreadable:
        return Source::Server;
    }
    return Source::Admin;
}

Evidence evidenceOf(Fact fact, const domain::Statement &statement)
{
    Evidence evidence{
        .subject = fact, .value = statement.value, .source = statement.source, .at = statement.at};
    if (!statement.value) {
        evidence.because = statement.because;
    }
    if (fact == Fact::EacsPreflight && statement.value) {
        evidence.text = std::get<std::string>(*statement.value);
    }
    return evidence;
}

Evidence evidenceOf(const domain::Event &event)
{
    Evidence evidence{.subject = event.kind, .source = sourceOf(event.kind), .at = event.at};
    if (event.detail != domain::EventDetail::None) {
        evidence.value = std::string(domain::wordOf(event.detail));
    }
    evidence.text = event.account;
    return evidence;
}

template <typename T>
Evidence evidenceOf(domain::FactList list, const std::optional<domain::Listing<T>> &listing)
{
    Evidence evidence{.subject = list};
    if (listing) {
        evidence.source = listing->source.value_or(Source::Admin);
        evidence.at = listing->at;
    }
    return evidence;
}

} // namespace

Evidence evidenceOf(const Told &told)
{
    return told.event != nullptr ? evidenceOf(*told.event)
                                 : evidenceOf(told.origin, *told.statement);
}

void Actions::remove(domain::RemedyAction action)
{
    const auto last = std::remove(m_actions.begin(), m_actions.begin() + m_count, action);
    m_count = static_cast<std::uint8_t>(last - m_actions.begin());
}

template <typename T>
void Draft::showList(domain::FactList list, const std::optional<domain::Listing<T>> &listing)
{
    if (listing) {
        add(evidenceOf(list, listing));
    }
}

void Draft::add(Evidence one)
{
    if (std::ranges::find(evidence, one) == evidence.end()) {
        evidence.push_back(std::move(one));
    }
}

void Draft::show(Fact fact)
{
    show(mac.told(fact));
}

void Draft::show(const Told &told)
{
    if (told.isThere()) {
        add(evidenceOf(told));
    }
}

void Draft::show(Fact fact, const domain::Statement &statement)
{
    add(evidenceOf(fact, statement));
}

void Draft::show(const domain::Event &event)
{
    add(evidenceOf(event));
}

// Entries of lists are not looked for again: a list may be long, and shows each once.
void Draft::show(const domain::Account &account)
{
    Evidence one = evidenceOf(domain::FactList::Accounts, mac.document.accounts);
    if (account.name) {
        one.value = *account.name;
    } else if (account.uuid) {
        one.value = *account.uuid;
    }
    evidence.push_back(std::move(one));
}

void Draft::show(const domain::ComparisonRow &row)
{
    Evidence one = row.inCryptoUsers == true
        ? evidenceOf(domain::FactList::CryptoUsers, mac.document.cryptoUsers)
        : evidenceOf(domain::FactList::UnlockUsers, mac.document.unlockUsers);
    one.value = row.uuid;
    one.text = row.account;
    evidence.push_back(std::move(one));
}

void Draft::show(domain::FactList list)
{
    const domain::FactDocument &document = mac.document;
    switch (list) {
    case domain::FactList::Accounts:
        return showList(list, document.accounts);
    case domain::FactList::CryptoUsers:
        return showList(list, document.cryptoUsers);
    case domain::FactList::UnlockUsers:
        return showList(list, document.unlockUsers);
    }
}

void Draft::show(const Holding &holding)
{
    if (holding.event != nullptr) {
        show(*holding.event);
    } else if (holding.statement != nullptr) {
        show(holding.fact, *holding.statement);
    }
}

void Draft::showProof()
{
    if (mac.proof.isThere()) {
        show(*mac.proof.origin);
    }
}

void Draft::showEscrow()
{
    switch (mac.escrow.rule) {
    case EscrowRule::Proof:
        showProof();
        show(Fact::EscrowOnServer);
        return;
    case EscrowRule::ServerHolds:
    case EscrowRule::ServerDenies:
        return show(Fact::EscrowOnServer);
    case EscrowRule::MacSaysLater:
        show(Fact::EscrowOnServer);
        return show(Fact::MacSaysEscrowed);
    case EscrowRule::MacDenies:
        show(Fact::MacSaysEscrowed);
        break;
    case EscrowRule::Unsupported:
        show(Fact::MacSaysSupported);
        break;
    case EscrowRule::Open:
        show(Fact::MacSaysEscrowed);
        break;
    }
    show(Fact::EscrowOnServer);
    if (mac.weighing.supersededBy() != nullptr) {
        show(*mac.weighing.supersededBy());
    }
}

} // namespace latchkey::diagnosis
