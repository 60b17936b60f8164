// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
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
using domain::Statement;

void keepNewer(const Event *&newest, const Event &event)
{
    if (newest == nullptr || event.at >= newest->at) {
        newest = &event;
    }
}

bool isSetToken(const Event &event, EventDetail detail)
{
    return event.kind == EventKind::SetToken && event.detail == detail;
}

bool isReset(const Event &event)
{
    return event.kind == EventKind::Authenticate || event.kind == EventKind::CheckOut
        || event.kind == EventKind::Migration;
}

// Of two losses at the same time, the one that is named first in the order of the causes.
int rank(const Event &event)
{
    if (event.kind == EventKind::Authenticate) {
        return event.detail == EventDetail::IdentityRenewal ? 2 : 3;
    }
    if (event.kind == EventKind::Revoke) {
        return 0;
    }
    if (event.kind == EventKind::SetToken) {
        return 1;
    }
    return event.kind == EventKind::CheckOut ? 4 : 5;
}

bool isEarlier(const Event &event, const Event *other)
{
    return other == nullptr || event.at < other->at
        || (event.at == other->at && rank(event) < rank(*other));
}

// Collects the holdings of a document and keeps the newest one within the bound.
class Holdings {
public:
    explicit Holdings(std::optional<base::Instant> until)
        : m_until(until)
    {
    }
    void add(const Holding &holding)
    {
        m_any = true;
        const bool inTime = holding.at && (!m_until || *holding.at <= *m_until);
        if (inTime && (!m_latest.at || *holding.at >= *m_latest.at)) {
            m_latest = holding;
        }
    }
    [[nodiscard]] bool any() const { return m_any; }
    [[nodiscard]] const Holding &latest() const { return m_latest; }

private:
    std::optional<base::Instant> m_until;
    Holding m_latest;
    bool m_any = false;
};

template <typename Use> void forEach(const FactDocument &document, Fact fact, const Use &use)
{
    const auto found = document.statements.find(fact);
    if (found == document.statements.end()) {
        return;
    }
    for (const Statement &statement : found->second) {
        if (statement.value && counts(fact, statement)) {
            use(statement);
        }
    }
}

void addStatements(const FactDocument &document, Holdings &holdings)
{
    forEach(document, Fact::EscrowOnServer, [&](const Statement &statement) {
        if (std::get<std::string>(*statement.value) == "escrowed") {
            holdings.add({.statement = &statement, .at = statement.at});
        }
    });
    for (const Fact fact : {Fact::TokenValidated, Fact::EacsPreflight}) {
        forEach(document, fact, [&](const Statement &statement) {
            if (statement.at && isValidProof(fact, std::get<std::string>(*statement.value))) {
                holdings.add({.statement = &statement, .fact = fact, .at = statement.at});
            }
        });
    }
}

const Event *earliestLoss(
    const FactDocument &document, base::Instant after, std::optional<base::Instant> until)
{
    const Event *earliest = nullptr;
    for (const Event &event : document.events) {
        const bool inTime = event.at > after && (!until || event.at <= *until);
        if (inTime && isLoss(event) && isEarlier(event, earliest)) {
            earliest = &event;
        }
    }
    return earliest;
}

const Event *newestMigration(const FactDocument &document, std::optional<base::Instant> until)
{
    const Event *newest = nullptr;
    for (const Event &event : document.events) {
        if (event.kind == EventKind::Migration && (!until || event.at <= *until)) {
            keepNewer(newest, event);
        }
    }
    return newest;
}

} // namespace

bool isLoss(const Event &event)
{
    return isReset(event) || event.kind == EventKind::Revoke
        || isSetToken(event, EventDetail::Cleared);
}

History::History(const std::vector<Event> &events)
{
    for (const Event &event : events) {
        if (isReset(event)) {
            keepNewer(newestReset, event);
        }
        if (isLoss(event) || isSetToken(event, EventDetail::Stored)) {
            keepNewer(newestVoiding, event);
        }
        if (event.kind == EventKind::SetToken) {
            keepNewer(newestSetToken, event);
        }
        if (isSetToken(event, EventDetail::Stored)) {
            keepNewer(newestStored, event);
        }
        if (event.kind == EventKind::Authenticate && event.detail != EventDetail::IdentityRenewal) {
            keepNewer(newestReenrollment, event);
        }
        if (event.kind == EventKind::Options && event.detail == EventDetail::Acknowledged) {
            keepNewer(newestAcknowledgement, event);
        }
        if (event.kind == EventKind::TokenUnreadable) {
            keepNewer(newestUnreadable, event);
        }
        if (event.kind == EventKind::Erase && event.detail == EventDetail::Error) {
            keepNewer(newestEraseError, event);
        }
        if (event.kind == EventKind::GetToken) {
            ++tokenRequests;
            if (event.detail == EventDetail::Returned) {
                keepNewer(newestReturned, event);
            }
        }
    }
    if (newestUnreadable != nullptr && newestVoiding != nullptr
        && newestVoiding->at > newestUnreadable->at) {
        newestUnreadable = nullptr;
    }
}

Loss findLoss(const FactDocument &document, std::optional<base::Instant> until, bool escrowIsTold)
{
    Holdings holdings(until);
    for (const Event &event : document.events) {
        if (isSetToken(event, EventDetail::Stored)) {
            holdings.add({.event = &event, .at = event.at});
        }
    }
    addStatements(document, holdings);
    Loss loss{.holdingKnown = holdings.any(), .latest = holdings.latest()};
    if (loss.latest.at) {
        loss.event = earliestLoss(document, *loss.latest.at, until);
    } else if (escrowIsTold) {
        loss.event = newestMigration(document, until);
    }
    return loss;
}

std::vector<const Event *> repeatedRequests(const std::vector<Event> &events)
{
    constexpr std::ptrdiff_t many = 10;
    constexpr std::chrono::hours window{24};
    std::vector<const Event *> requests;
    for (const Event &event : events) {
        if (event.kind == EventKind::GetToken) {
            requests.push_back(&event);
        }
    }
    std::ranges::stable_sort(requests, {}, &Event::at);
    for (auto end = requests.end(); end - requests.begin() >= many; --end) {
        if ((*(end - 1))->at - (*(end - many))->at <= window) {
            return {end - many, end};
        }
    }
    return {};
}

} // namespace latchkey::diagnosis
