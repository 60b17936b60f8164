// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/vaultrows.h"

namespace latchkey::server {

namespace {

constexpr std::string_view master = "master"; ///< the keyring's row, and the session's memory of it

SealedToken sealedOf(const Row &row, int first)
{
    return {.keyNonce = row.text(first),
        .wrappedKey = row.text(first + 1),
        .nonce = row.text(first + 2),
        .ciphertext = row.text(first + 3)};
}

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
               "fingerprint=excluded.fingerprint, stored_at=excluded.stored_at, "
               "unopened_since=null")
        .with(number(device), Blob{sealed.keyNonce}, Blob{sealed.wrappedKey}, Blob{sealed.nonce},
            Blob{sealed.ciphertext}, fingerprint, at)
        .run();
}

base::Result<std::optional<VaultRows::Kept>> VaultRows::find(DeviceKey device)
{
    return m_session
        .query("select key_nonce, wrapped_key, nonce, ciphertext, unopened_since from vault "
               "where device=?")
        .with(number(device))
        .one([](const Row &row) {
            return Kept{.sealed = sealedOf(row, 0), .unopenedSince = optionalInstant(row, 4)};
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
    return m_session
        .query(devices.sql(
            "select device from vault where device", "and unopened_since is null order by device"))
        .with(devices)
        .all([](const Row &row) { return DeviceKey{row.integer(0)}; });
}

base::Result<bool> VaultRows::has(DeviceKey device)
{
    const auto found = m_session.query("select 1 from vault where device=?")
                           .with(number(device))
                           .one([](const Row &) { return true; });
    return found ? base::Result<bool>(found->has_value()) : tl::unexpected(found.error());
}

base::Result<bool> VaultRows::setUnopened(
    DeviceKey device, const SealedToken &sealed, std::optional<base::Instant> since)
{
    // The wrapped key says that nobody stored another one, or wrapped it anew, in between.
    const auto written = since
        ? m_session
              .query("update vault set unopened_since=? "
                     "where device=? and wrapped_key=? and unopened_since is null")
              .with(*since, number(device), Blob{sealed.wrappedKey})
              .count()
        : m_session
              .query("update vault set unopened_since=null "
                     "where device=? and wrapped_key=? and unopened_since is not null")
              .with(number(device), Blob{sealed.wrappedKey})
              .count();
    return written ? base::Result<bool>(*written > 0) : tl::unexpected(written.error());
}

base::Result<std::vector<VaultRows::Held>> VaultRows::after(DeviceKey device, int limit)
{
    return m_session
        .query("select v.device, d.udid, v.key_nonce, v.wrapped_key, v.nonce, v.ciphertext, "
               "v.unopened_since from vault v join device d on d.key=v.device "
               "where v.device>? and length(v.wrapped_key)>0 order by v.device limit ?")
        .with(number(device), limit)
        .all([](const Row &row) {
            return Held{.device = DeviceKey{row.integer(0)},
                .udid = row.text(1),
                .kept = {.sealed = sealedOf(row, 2), .unopenedSince = optionalInstant(row, 6)}};
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
