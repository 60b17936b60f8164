// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/tokenchange.h"

#include <algorithm>
#include <vector>

namespace latchkey::diagnosis {

namespace {

using domain::Event;
using domain::Fact;
using domain::FactDocument;

std::vector<const Event *> fingerprinted(const FactDocument &document)
{
    std::vector<const Event *> stored;
    for (const Event &event : document.events) {
        if (event.kind == domain::EventKind::SetToken && event.detail == domain::EventDetail::Stored
            && event.fingerprint) {
            stored.push_back(&event);
        }
    }
    std::ranges::stable_sort(stored, {}, &Event::at);
    return stored;
}

// The times of everything that explains a new token, in order.
std::vector<base::Instant> explanations(const FactDocument &document)
{
    std::vector<base::Instant> times;
    for (const Event &event : document.events) {
        if (isLoss(event) || event.kind == domain::EventKind::TokenUnreadable) {
            times.push_back(event.at);
        }
    }
    for (const Fact fact : {Fact::InstallResult, Fact::TokenValidated}) {
        const auto found = document.statements.find(fact);
        if (found != document.statements.end()) {
            for (const domain::Statement &statement : found->second) {
                if (statement.at) {
                    times.push_back(*statement.at);
                }
            }
        }
    }
    std::ranges::sort(times);
    return times;
}

} // namespace

bool tokenChanged(const FactDocument &document, const CountingProof &proof)
{
    const std::vector<const Event *> stored = fingerprinted(document);
    if (stored.size() < 2) {
        return false;
    }
    const std::vector<base::Instant> explained = explanations(document);
    for (std::size_t i = 1; i < stored.size(); ++i) {
        const Event &before = *stored[i - 1];
        const Event &after = *stored[i];
        const auto between = std::ranges::lower_bound(explained, before.at);
        const bool hasReason = between != explained.end() && *between <= after.at;
        const bool provenSince = proof.isThere() && proof.origin->at >= after.at;
        if (before.fingerprint != after.fingerprint && !hasReason && !provenSince) {
            return true;
        }
    }
    return false;
}

} // namespace latchkey::diagnosis
