// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/vaultrows.h"

namespace latchkey::server {

namespace {

constexpr std::string_view master = "master"; ///< the keyring's row, and the session's memory of it

} // namespace

base::Result<void> VaultRows::put(
    DeviceKey device, const SealedToken &sealed, std::string_view fingerprint, base::Instant at)
{
    m_session.secretsErased(); // the token that was there before
    return m_session
        .query("insert into vault"
               "(device, key_nonce, wrapped_key, nonce, ciphertext, fingerprint, stored_at) "
               "values(?,?,?,?,?,?,?) on conflict(device) do update set "
               "key_nonce=excluded.key_nonce, wrapped_key=excluded.wrapped_key, "
               "nonce=excluded.nonce, ciphertext=excluded.ciphertext, "
               "fingerprint=excluded.fingerprint, stored_at=excluded.stored_at")
        .with(number(device), Blob{sealed.keyNonce}, Blob{sealed.wrappedKey}, Blob{sealed.nonce},
            Blob{sealed.ciphertext}, fingerprint, at)
        .run();
}

base::Result<std::optional<SealedToken>> VaultRows::find(DeviceKey device)
{
    return m_session
        .query("select key_nonce, wrapped_key, nonce, ciphertext from vault where device=?")
        .with(number(device))
        .one([](const Row &row) {
            return SealedToken{.keyNonce = row.text(0),
                .wrappedKey = row.text(1),
                .nonce = row.text(2),
                .ciphertext = row.text(3)};
        });
}

base::Result<bool> VaultRows::erase(DeviceKey device)
{
    // As long as a wrapped key is, so that it comes to lie where that lay.
    const std::string zeros(wrappedKeySize, '\0');
    auto overwritten = m_session.query("update vault set wrapped_key=? where device=?")
                           .with(Blob{zeros}, number(device))
                           .run();
    if (!overwritten) {
        return tl::unexpected(overwritten.error());
    }
    const auto gone
        = m_session.query("delete from vault where device=?").with(number(device)).count();
    if (!gone) {
        return tl::unexpected(gone.error());
    }
    const bool erased = *gone > 0;
    if (erased) {
        m_session.secretsErased();
    }
    return erased;
}

base::Result<std::optional<std::string>> VaultRows::fingerprint(DeviceKey device)
{
    return m_session.query("select fingerprint from vault where device=?")
        .with(number(device))
        .one([](const Row &row) { return row.text(0); });
}

base::Result<std::vector<DeviceKey>> VaultRows::held(const DeviceSet &devices)
{
    return m_session.query(devices.sql("select device from vault where device", "order by device"))
        .with(devices)
        .all([](const Row &row) { return DeviceKey{row.integer(0)}; });
}

base::Result<std::vector<VaultRows::Held>> VaultRows::after(DeviceKey device, int limit)
{
    return m_session
        .query("select v.device, d.udid, v.key_nonce, v.wrapped_key, v.nonce, v.ciphertext "
               "from vault v join device d on d.key=v.device "
               "where v.device>? and length(v.wrapped_key)>0 order by v.device limit ?")
        .with(number(device), limit)
        .all([](const Row &row) {
            return Held{.device = DeviceKey{row.integer(0)},
                .udid = row.text(1),
                .sealed = {.keyNonce = row.text(2),
                    .wrappedKey = row.text(3),
                    .nonce = row.text(4),
                    .ciphertext = row.text(5)}};
        });
}

base::Result<void> VaultRows::rewrap(DeviceKey device, const SealedToken &sealed)
{
    m_session.secretsErased(); // the key wrapped under the old master key
    return m_session.query("update vault set key_nonce=?, wrapped_key=? where device=?")
        .with(Blob{sealed.keyNonce}, Blob{sealed.wrappedKey}, number(device))
        .run();
}

base::Result<std::optional<std::string>> VaultRows::key(std::string_view name)
{
    return m_session.query("select value from keyring where name=?")
        .with(name)
        .one([](const Row &row) { return row.text(0); });
}

base::Result<void> VaultRows::setKey(std::string_view name, std::string_view value)
{
    return m_session
        .query("insert into keyring(name, value) values(?,?) "
               "on conflict(name) do update set value=excluded.value")
        .with(name, Blob{value})
        .run();
}

base::Result<std::optional<std::string>> VaultRows::keyCheck()
{
    if (auto known = m_session.remembered(master)) {
        return known;
    }
    auto check = key(master);
    if (check && *check) {
        m_session.remember(master, **check); // only the writer's own jobs change it meanwhile
    }
    return check;
}

base::Result<void> VaultRows::setKeyCheck(std::string_view check)
{
    auto set = setKey(master, check);
    if (set) {
        m_session.remember(master, check);
    }
    return set;
}

base::Result<std::optional<std::string>> VaultRows::fingerprintKey()
{
    return key("fingerprint");
}

base::Result<void> VaultRows::setFingerprintKey(std::string_view sealed)
{
    return setKey("fingerprint", sealed);
}

} // namespace latchkey::server
