// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/courier.h"

namespace latchkey::simulator {

void Courier::carry(std::unique_ptr<Visit> visit, const Identity &identity,
    const Surroundings &surroundings, Done done)
{
    m_journeys.push_back({.visit = std::move(visit),
        .identity = identity,
        .surroundings = surroundings,
        .done = std::move(done)});
    goOn(std::prev(m_journeys.end()));
}

void Courier::goOn(Journeys::iterator journey)
{
    auto outgoing = journey->visit->next();
    if (!outgoing) {
        end(journey, std::nullopt);
        return;
    }
    if (outgoing->isSigned) {
        auto signature = journey->identity.signature(outgoing->request.body);
        if (!signature) {
            end(journey, signature.error());
            return;
        }
        outgoing->request.headers.emplace_back("Mdm-Signature", std::move(*signature));
    }
    m_client.send(journey->surroundings.server, outgoing->request,
        [this, journey](const base::Result<Response> &response) {
            if (!response) {
                end(journey, response.error());
                return;
            }
            journey->visit->take(*response);
            goOn(journey);
        });
}

void Courier::end(Journeys::iterator journey, std::optional<base::Error> lost)
{
    const VisitOutcome outcome{.refusals = journey->visit->refusals(), .lost = std::move(lost)};
    const Done done = std::move(journey->done);
    m_journeys.erase(journey);
    done(outcome);
}

} // namespace latchkey::simulator
