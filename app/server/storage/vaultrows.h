// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/devicerows.h"
#include "server/vault/sealer.h"

namespace latchkey::server {

/// The sealed tokens, and the check value of the master key that sealed them.
class VaultRows {
public:
    explicit VaultRows(Session &session)
        : m_session(session)
    {
    }
    [[nodiscard]] base::Result<void> put(DeviceKey device, const SealedToken &sealed,
        std::string_view fingerprint, base::Instant at);
    [[nodiscard]] base::Result<std::optional<SealedToken>> find(DeviceKey device);
    /// Overwrites the wrapped data key, then deletes; false if there was none.
    [[nodiscard]] base::Result<bool> erase(DeviceKey device);
    [[nodiscard]] base::Result<std::optional<std::string>> fingerprint(DeviceKey device);
    /// Of these Macs, those that have a row.
    [[nodiscard]] base::Result<std::vector<DeviceKey>> held(const DeviceSet &devices);

    [[nodiscard]] base::Result<std::optional<std::string>> keyCheck();
    [[nodiscard]] base::Result<void> setKeyCheck(std::string_view check);

private:
    Session &m_session;
};

} // namespace latchkey::server
