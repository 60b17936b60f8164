// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/pace.h"
#include "base/result.h"
#include "connectors/values.h"

#include <map>
#include <optional>

namespace latchkey::actions {

/// What servers said of themselves when they were asked last, and how long that took.
class ServerKnowledge {
public:
    void note(const domain::ServerId &server, const base::Result<connectors::ServerFacts> &facts,
        std::chrono::milliseconds took);
    void forget(const domain::ServerId &server);
    /// Empty where nothing was learned; what was learned before stays when a server is away.
    [[nodiscard]] const domain::Capabilities &capabilities(const domain::ServerId &server) const;
    /// Why the newest question had no answer.
    [[nodiscard]] std::optional<base::Error> trouble(const domain::ServerId &server) const;
    [[nodiscard]] const RoundTrips &roundTrips() const { return m_roundTrips; }

private:
    struct Knowledge {
        domain::Capabilities capabilities;
        std::optional<base::Error> trouble;
    };
    std::map<domain::ServerId, Knowledge> m_known;
    RoundTrips m_roundTrips;
};

} // namespace latchkey::actions
