// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/vaultrows.h"

namespace latchkey::server {

base::Result<void> VaultRows::put(
    DeviceKey device, const SealedToken &sealed, std::string_view fingerprint, base::Instant at)
{
    m_session.secretsErased(); // the token that was there before
    return m_session
        .query("insert or replace into vault"
               "(device, key_nonce, wrapped_key, nonce, ciphertext, fingerprint, stored_at) "
               "values(?,?,?,?,?,?,?)")
        .with(number(device), Blob{sealed.keyNonce}, Blob{sealed.wrappedKey}, Blob{sealed.nonce},
            Blob{sealed.ciphertext}, fingerprint, at)
        .run();
}

base::Result<std::optional<SealedToken>> VaultRows::find(DeviceKey device)
{
    return m_session
        .query("select key_nonce, wrapped_key, nonce, ciphertext from vault where device=?")
        .with(number(device))
        .one([](const sqlite::Statement &row) {
            return SealedToken{.keyNonce = row.text(0),
                .wrappedKey = row.text(1),
                .nonce = row.text(2),
                .ciphertext = row.text(3)};
        });
}

base::Result<bool> VaultRows::erase(DeviceKey device)
{
    auto overwritten
        = m_session
              .query("update vault set wrapped_key=zeroblob(length(wrapped_key)) where device=?")
              .with(number(device))
              .run();
    if (!overwritten) {
        return tl::unexpected(overwritten.error());
    }
    auto gone = m_session.query("delete from vault where device=?").with(number(device)).run();
    if (!gone) {
        return tl::unexpected(gone.error());
    }
    const bool erased = m_session.database().changes() > 0;
    if (erased) {
        m_session.secretsErased();
    }
    return erased;
}

base::Result<std::optional<std::string>> VaultRows::fingerprint(DeviceKey device)
{
    return m_session.query("select fingerprint from vault where device=?")
        .with(number(device))
        .one([](const sqlite::Statement &row) { return row.text(0); });
}

base::Result<std::vector<DeviceKey>> VaultRows::held(const DeviceSet &devices)
{
    return m_session.query(devices.sql("select device from vault where device", "order by device"))
        .with(devices)
        .all([](const sqlite::Statement &row) { return DeviceKey{row.integer(0)}; });
}

base::Result<std::optional<std::string>> VaultRows::keyCheck()
{
    return m_session.query("select value from keyring where name='master'")
        .one([](const sqlite::Statement &row) { return row.text(0); });
}

base::Result<void> VaultRows::setKeyCheck(std::string_view check)
{
    return m_session.query("insert into keyring(name, value) values('master', ?)")
        .with(Blob{check})
        .run();
}

} // namespace latchkey::server
