// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

#include <optional>

namespace latchkey::diagnosis {

/// Whether the event can end a server's holding of the token.
[[nodiscard]] bool isLoss(const domain::Event &event);

/// The newest events that the rules ask for, found in one pass. Borrows the document.
struct History {
    explicit History(const std::vector<domain::Event> &events);

    const domain::Event *newestSetToken = nullptr; ///< of any result
    const domain::Event *newestStored = nullptr;
    const domain::Event *newestReset = nullptr; ///< authenticate, check-out, migration (W4)
    const domain::Event *newestVoiding = nullptr; ///< what voids an older proof (W5)
    const domain::Event *newestReenrollment = nullptr; ///< authenticate that renews no identity
    const domain::Event *newestAcknowledgement = nullptr; ///< options/acknowledged
    const domain::Event *newestUnreadable = nullptr; ///< of the token that is stored now
    const domain::Event *newestEraseError = nullptr;
    const domain::Event *newestReturned = nullptr; ///< get-token/returned
    std::size_t tokenRequests = 0;
};

/// When a server was known to hold the token (‡): the origin and its time.
struct Holding {
    const domain::Event *event = nullptr;
    const domain::Statement *statement = nullptr;
    domain::Fact fact = domain::Fact::EscrowOnServer; ///< what the statement is about
    std::optional<base::Instant> at;
};

/// What is known about an earlier holding and its end.
struct Loss {
    bool holdingKnown = false; ///< an undated `escrowed` counts as one
    Holding latest; ///< L: the newest not later than the server's present statement
    const domain::Event *event = nullptr; ///< the earliest loss after L
};

/// `until`: the time of the server's present statement; nullopt where it has no bound.
[[nodiscard]] Loss findLoss(
    const domain::FactDocument &document, std::optional<base::Instant> until, bool escrowIsTold);

/// The newest 10 get-token events that fell within 24 h, in their order; empty if there are none.
[[nodiscard]] std::vector<const domain::Event *> repeatedRequests(
    const std::vector<domain::Event> &events);

} // namespace latchkey::diagnosis
