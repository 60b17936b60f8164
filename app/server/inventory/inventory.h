// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/device.h"
#include "server/storage/devicerows.h"

namespace latchkey::server {

/// One Mac as the API tells it.
struct InventoryItem {
    DeviceKey key = {};
    std::int64_t revision = 0;
    domain::Device device; ///< server and readAt are left empty
};

/// Composes Macs from what is stored. `now` becomes the time of the escrow statement. Events: the
/// newest 40 that are no get-token, the newest get-token of each result and, where 10 fell within
/// 24 hours, those 10.
class Inventory {
public:
    Inventory(Session &session, base::Instant now, bool advertises)
        : m_session(session)
        , m_now(now)
        , m_advertises(advertises)
    {
    }
    /// In the order of the keys.
    [[nodiscard]] base::Result<std::vector<InventoryItem>> items(const DeviceSet &devices);
    [[nodiscard]] base::Result<std::optional<InventoryItem>> byId(std::string_view id);

private:
    [[nodiscard]] base::Result<void> fill(
        std::vector<InventoryItem> &items, const DeviceSet &devices);
    void stateServer(domain::FactDocument &facts, bool hasAuthenticated, bool holdsToken) const;
    Session &m_session;
    base::Instant m_now;
    bool m_advertises; ///< the enrollment profile comes from this server
};

} // namespace latchkey::server
