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
    struct Kept {
        SealedToken sealed;
        std::optional<base::Instant> unopenedSince; ///< none: it opens, as far as is known
    };
    [[nodiscard]] base::Result<std::optional<Kept>> find(DeviceKey device);
    /// Overwrites the wrapped data key, then deletes; false if there was none.
    [[nodiscard]] base::Result<bool> erase(DeviceKey device);
    [[nodiscard]] base::Result<std::optional<std::string>> fingerprint(DeviceKey device);
    /// Of these Macs, those that have a row, and one that opens as far as is known.
    [[nodiscard]] base::Result<std::vector<DeviceKey>> held(const DeviceSet &devices);

    [[nodiscard]] base::Result<bool> has(DeviceKey device); ///< a row of any kind

    /// Keeps since when this very token does not open; none: it opens. True where that is news.
    [[nodiscard]] base::Result<bool> setUnopened(
        DeviceKey device, const SealedToken &sealed, std::optional<base::Instant> since);

    /// Sealed tokens of the Macs above a key, in their order; not those that lie elsewhere.
    struct Held {
        DeviceKey device;
        std::string udid;
        Kept kept;
    };
    [[nodiscard]] base::Result<std::vector<Held>> after(DeviceKey device, int limit);
    /// Replaces the wrapped key and its nonce.
    [[nodiscard]] base::Result<void> rewrap(DeviceKey device, const SealedToken &sealed);

    /// Which master key seals; none: the vault is new.
    [[nodiscard]] base::Result<std::optional<std::string>> keyCheck();
    [[nodiscard]] base::Result<void> setKeyCheck(std::string_view check);
    /// The key of the fingerprints, sealed; none: the master key was never rotated.
    [[nodiscard]] base::Result<std::optional<std::string>> fingerprintKey();
    [[nodiscard]] base::Result<void> setFingerprintKey(std::string_view sealed);

private:
    [[nodiscard]] base::Result<std::optional<std::string>> key(std::string_view name);
    [[nodiscard]] base::Result<void> setKey(std::string_view name, std::string_view value);
    Session &m_session;
};

} // namespace latchkey::server
