// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/vault/vault.h"

#include "server/storage/vaultrows.h"

namespace latchkey::server {

base::Result<std::string> Vault::store(
    Session &session, const DeviceRow &device, const base::Secret &token, base::Instant at) const
{
    std::string fingerprint = m_sealer.fingerprint(token, device.udid);
    auto stored
        = VaultRows(session).put(device.key, m_sealer.seal(token, device.udid), fingerprint, at);
    if (!stored) {
        return tl::unexpected(stored.error());
    }
    return fingerprint;
}

base::Result<std::optional<base::Secret>> Vault::fetch(
    Session &session, const DeviceRow &device) const
{
    const auto sealed = VaultRows(session).find(device.key);
    if (!sealed) {
        return tl::unexpected(sealed.error());
    }
    if (!*sealed) {
        return std::nullopt;
    }
    auto token = m_sealer.open(**sealed, device.udid);
    if (!token) {
        return tl::unexpected(token.error());
    }
    return std::move(*token);
}

base::Result<bool> Vault::erase(Session &session, DeviceKey device) const
{
    return VaultRows(session).erase(device);
}

base::Result<bool> Vault::holds(Session &session, DeviceKey device) const
{
    const auto held = heldTokens(session, DeviceSet({device}));
    if (!held) {
        return tl::unexpected(held.error());
    }
    return !held->empty();
}

base::Result<std::vector<DeviceKey>> heldTokens(Session &session, const DeviceSet &devices)
{
    return VaultRows(session).held(devices);
}

} // namespace latchkey::server
