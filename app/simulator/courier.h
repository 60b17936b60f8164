// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/httpclient.h"
#include "simulator/identity.h"
#include "simulator/visit.h"

#include <cstddef>
#include <functional>
#include <list>
#include <memory>

namespace latchkey::simulator {

/// How a visit ended: what the server refused, or why it could not be reached.
struct VisitOutcome {
    std::vector<Refusal> refusals = {};
    std::optional<base::Error> lost = {};
};

/// Carries visits over sockets, many at once, each message signed with its Mac's identity.
/// One thread, that of the client's loop.
class Courier {
public:
    using Done = std::function<void(const VisitOutcome &)>;

    explicit Courier(HttpClient &client)
        : m_client(client)
    {
    }
    Courier(const Courier &) = delete;
    Courier &operator=(const Courier &) = delete;
    ~Courier() = default;

    /// `identity` and `surroundings` must live until `done`, which is called exactly once, or never
    /// after the courier's end.
    void carry(std::unique_ptr<Visit> visit, const Identity &identity,
        const Surroundings &surroundings, Done done);
    [[nodiscard]] std::size_t underWay() const { return m_journeys.size(); }

private:
    struct Journey {
        std::unique_ptr<Visit> visit;
        const Identity &identity;
        const Surroundings &surroundings;
        Done done;
    };
    using Journeys = std::list<Journey>;
    void goOn(Journeys::iterator journey);
    void end(Journeys::iterator journey, std::optional<base::Error> lost);

    HttpClient &m_client;
    Journeys m_journeys;
};

} // namespace latchkey::simulator
