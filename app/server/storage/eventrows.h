// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"
#include "server/storage/devicerows.h"

#include <map>

namespace latchkey::server {

/// The event log: what a Mac and this server did with the token, in order.
class EventRows {
public:
    explicit EventRows(Session &session)
        : m_session(session)
    {
    }
    /// `note` says why (a renewal by the same key, a refusal): for the log, never for a rule.
    [[nodiscard]] base::Result<void> add(
        DeviceKey device, const domain::Event &event, std::string_view note = {});
    /// Newest first; only events before `before` where it is given.
    [[nodiscard]] base::Result<std::vector<domain::Event>> ofDevice(
        DeviceKey device, int limit, std::optional<base::Instant> before = {});
    /// Whether one of the newest events since then ended so, for that reason.
    [[nodiscard]] base::Result<bool> isNoted(
        DeviceKey device, domain::EventDetail detail, std::string_view note, base::Instant since);
    /// What a list answer carries of each Mac, oldest first: see inventory/inventory.h.
    using Lists = std::map<DeviceKey, std::vector<domain::Event>>;
    [[nodiscard]] base::Result<Lists> forInventory(const DeviceSet &devices);

private:
    Session &m_session;
};

} // namespace latchkey::server
