// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/tokenhistory.h"

#include "diagnosis/history.h"
#include "diagnosis/proof.h"
#include "diagnosis/weighing.h"

#include <algorithm>

namespace latchkey::diagnosis {

namespace {

using domain::Event;
using domain::EventDetail;
using domain::EventKind;
using domain::Fact;
using domain::FactDocument;

std::vector<const Event *> inOrder(const std::vector<Event> &events)
{
    std::vector<const Event *> ordered;
    ordered.reserve(events.size());
    for (const Event &event : events) {
        ordered.push_back(&event);
    }
    std::ranges::stable_sort(ordered, {}, &Event::at);
    return ordered;
}

bool isStored(const Event &event)
{
    return event.kind == EventKind::SetToken && event.detail == EventDetail::Stored;
}

// A revocation and a removal say themselves that the token is gone.
bool endsForSure(const Event &event)
{
    return event.kind == EventKind::Revoke || event.kind == EventKind::SetToken;
}

// The times at which a token was seen to be held, but for those at which one was stored.
std::vector<base::Instant> sightings(const FactDocument &document)
{
    std::vector<base::Instant> times;
    for (const Event &event : document.events) {
        if (event.kind == EventKind::GetToken && event.detail == EventDetail::Returned) {
            times.push_back(event.at);
        }
    }
    for (const auto &[fact, statements] : document.statements) {
        const bool isProof = fact == Fact::TokenValidated || fact == Fact::EacsPreflight;
        if (fact != Fact::EscrowOnServer && !isProof) {
            continue;
        }
        for (const domain::Statement &statement : statements) {
            if (!statement.value || !statement.at || !counts(fact, statement)) {
                continue;
            }
            const std::string &word = std::get<std::string>(*statement.value);
            if (isProof ? isValidProof(fact, word) : word == "escrowed") {
                times.push_back(*statement.at);
            }
        }
    }
    return times;
}

// Walks along the events and notes each end of a holding.
class Walk {
public:
    Walk(const FactDocument &document, const domain::Diagnosis &diagnosis)
        : m_document(document)
        , m_diagnosis(diagnosis)
        , m_events(inOrder(document.events))
        , m_sightings(sightings(document))
    {
    }
    std::vector<TokenTurn> turns();

private:
    void store(const Event &event);
    void lose(std::size_t index);
    void loseUnexplained();
    [[nodiscard]] bool wasLostAt(std::size_t index) const;

    const FactDocument &m_document;
    const domain::Diagnosis &m_diagnosis;
    std::vector<const Event *> m_events;
    std::vector<base::Instant> m_sightings;
    const Event *m_held = nullptr;
    std::vector<TokenTurn> m_turns;
};

// Until the next stored token nothing may show the old one; after the last, the server must say so.
bool Walk::wasLostAt(std::size_t index) const
{
    const Event &event = *m_events[index];
    if (endsForSure(event)) {
        return true;
    }
    const auto next = std::find_if(m_events.begin() + static_cast<std::ptrdiff_t>(index) + 1,
        m_events.end(), [](const Event *one) { return isStored(*one); });
    const bool seen = std::ranges::any_of(m_sightings, [&](base::Instant at) {
        return at > event.at && (next == m_events.end() || at < (*next)->at);
    });
    const bool storedAgain = next != m_events.end();
    return !seen && (storedAgain || m_diagnosis.escrowed.value == domain::Trilean::No);
}

void Walk::store(const Event &event)
{
    const bool comparable = m_held != nullptr && m_held->fingerprint && event.fingerprint;
    if (comparable && m_held->fingerprint != event.fingerprint) {
        m_turns.push_back({.kind = TokenTurn::Kind::Changed,
            .at = event.at,
            .heldSince = m_held->at,
            .by = event});
    }
    m_held = &event;
}

void Walk::lose(std::size_t index)
{
    const Event &event = *m_events[index];
    if (m_held != nullptr && wasLostAt(index)) {
        m_turns.push_back({.at = event.at, .heldSince = m_held->at, .by = event});
        m_held = nullptr;
    }
}

// Still held by all events, yet the server says no.
void Walk::loseUnexplained()
{
    if (m_held == nullptr || m_diagnosis.escrowed.value != domain::Trilean::No) {
        return;
    }
    const Weighing weighing(m_document);
    const Told &server = weighing.told(Fact::EscrowOnServer);
    if (server.hasValue && server.word != "escrowed") {
        const Event *why = History(m_document.events).newestUnreadable;
        m_turns.push_back({.at = why != nullptr ? why->at : server.at,
            .heldSince = m_held->at,
            .by = why != nullptr ? std::optional{*why} : std::nullopt});
    }
}

std::vector<TokenTurn> Walk::turns()
{
    for (std::size_t i = 0; i < m_events.size(); ++i) {
        if (isStored(*m_events[i])) {
            store(*m_events[i]);
        } else if (isLoss(*m_events[i])) {
            lose(i);
        }
    }
    loseUnexplained();
    return std::move(m_turns);
}

} // namespace

std::vector<TokenTurn> tokenHistory(
    const FactDocument &document, const domain::Diagnosis &diagnosis)
{
    return Walk(document, diagnosis).turns();
}

} // namespace latchkey::diagnosis
