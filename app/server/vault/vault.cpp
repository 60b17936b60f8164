// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/vault/vault.h"

#include "server/storage/vaultrows.h"
#include "server/vault/openings.h"

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

base::Result<std::optional<Vault::Tried>> Vault::tryToken(
    Session &session, const DeviceRow &device, base::Instant at) const
{
    const auto kept = VaultRows(session).find(device.key);
    if (!kept) {
        return tl::unexpected(kept.error());
    }
    if (!*kept) {
        return std::nullopt;
    }
    const SealedToken &sealed = (*kept)->sealed;
    Tried tried{.token = keys()->open(sealed, device.udid)};
    if (!tried.token) {
        // It may be sealed under a key that is newer than what was read.
        const auto read = readAgain(session);
        if (!read) {
            return tl::unexpected(read.error());
        }
        tried.token = (*read)->open(sealed, device.udid);
    }
    const auto isNews = Openings(session, at)
                            .note(device.key, device.udid, **kept,
                                tried.token ? std::string_view() : tried.token.error().detail);
    if (!isNews) {
        return tl::unexpected(isNews.error());
    }
    tried.isNews = *isNews;
    return std::optional{std::move(tried)};
}

base::Result<std::optional<base::Secret>> Vault::fetch(
    Session &session, const DeviceRow &device, base::Instant at) const
{
    auto tried = tryToken(session, device, at);
    if (!tried) {
        return tl::unexpected(tried.error());
    }
    if (!*tried) {
        return std::nullopt;
    }
    auto &token = (*tried)->token;
    return token ? base::Result<std::optional<base::Secret>>(std::move(*token))
                 : tl::unexpected(token.error());
}

base::Result<bool> Vault::inspect(Session &session, const DeviceRow &device, base::Instant at) const
{
    const auto tried = tryToken(session, device, at);
    if (!tried) {
        return tl::unexpected(tried.error());
    }
    return *tried && !(*tried)->token && (*tried)->isNews;
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

base::Result<bool> Vault::keeps(Session &session, DeviceKey device) const
{
    return VaultRows(session).has(device);
}

base::Result<std::vector<DeviceKey>> heldTokens(Session &session, const DeviceSet &devices)
{
    return VaultRows(session).held(devices);
}

} // namespace latchkey::server
