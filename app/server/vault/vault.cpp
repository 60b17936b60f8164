// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/vault/vault.h"

#include "server/storage/vaultrows.h"

namespace latchkey::server {

Vault::Vault(const base::Secret &masterKey)
    : m_keys(std::make_shared<const KeyRing>(masterKey))
{
}

Vault::Vault(std::filesystem::path file, KeyRing keys)
    : m_file(std::move(file))
    , m_keys(std::make_shared<const KeyRing>(std::move(keys)))
{
}

Vault::Keys Vault::keys() const
{
    const std::lock_guard lock(m_mutex);
    return m_keys;
}

base::Result<Vault::Keys> Vault::readAgain(Session &session) const
{
    if (m_file.empty()) {
        return keys();
    }
    auto read = KeyRing::load(m_file, session);
    if (!read) {
        return tl::unexpected(read.error());
    }
    const std::lock_guard lock(m_mutex);
    m_keys = std::make_shared<const KeyRing>(std::move(*read));
    return m_keys;
}

base::Result<std::string> Vault::store(
    Session &session, const DeviceRow &device, const base::Secret &token, base::Instant at) const
{
    const auto check = VaultRows(session).keyCheck();
    if (!check) {
        return tl::unexpected(check.error());
    }
    auto known = keys();
    if (*check && known->find(**check) == nullptr) {
        auto read = readAgain(session);
        if (!read) {
            return tl::unexpected(read.error());
        }
        known = *read;
    }
    const Sealer *sealer = *check ? known->find(**check) : &known->first();
    if (sealer == nullptr) {
        return base::fail(base::ErrorKind::KeyRefused, m_file.string(),
            "the vault has another master key by now");
    }
    std::string fingerprint = sealer->fingerprint(token, device.udid);
    auto stored
        = VaultRows(session).put(device.key, sealer->seal(token, device.udid), fingerprint, at);
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
    auto token = keys()->open(**sealed, device.udid);
    if (!token) {
        // It may be sealed under a key that is newer than what was read.
        if (const auto read = readAgain(session)) {
            token = (*read)->open(**sealed, device.udid);
        }
    }
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
