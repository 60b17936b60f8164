// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/serverknowledge.h"

namespace latchkey::actions {

void ServerKnowledge::note(const domain::ServerId &server,
    const base::Result<connectors::ServerFacts> &facts, std::chrono::milliseconds took)
{
    Knowledge &known = m_known[server];
    known.trouble = facts ? std::nullopt : std::optional{facts.error()};
    if (facts) {
        known.capabilities = facts->capabilities;
        m_roundTrips[server] = took;
    }
}

void ServerKnowledge::forget(const domain::ServerId &server)
{
    m_known.erase(server);
}

const domain::Capabilities &ServerKnowledge::capabilities(const domain::ServerId &server) const
{
    static const domain::Capabilities none;
    const auto known = m_known.find(server);
    return known == m_known.end() ? none : known->second.capabilities;
}

std::optional<base::Error> ServerKnowledge::trouble(const domain::ServerId &server) const
{
    const auto known = m_known.find(server);
    return known == m_known.end() ? std::nullopt : known->second.trouble;
}

} // namespace latchkey::actions
