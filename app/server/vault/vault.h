// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/devicerows.h"
#include "server/vault/keyring.h"

#include <filesystem>
#include <memory>
#include <mutex>

namespace latchkey::server {

/// The bootstrap tokens of all Macs, encrypted in the database. Any thread; sessions are not. The
/// master key may be rotated meanwhile: then its file is read again.
class Vault {
public:
    /// With one key and no file.
    explicit Vault(const base::Secret &masterKey);
    Vault(std::filesystem::path file, KeyRing keys);

    /// Stores or replaces; the fingerprint of the token.
    [[nodiscard]] base::Result<std::string> store(Session &session, const DeviceRow &device,
        const base::Secret &token, base::Instant at) const;
    /// The token, or none; Damaged where it does not open, which is kept (see Openings).
    [[nodiscard]] base::Result<std::optional<base::Secret>> fetch(
        Session &session, const DeviceRow &device, base::Instant at) const;
    /// Tries the token of this Mac and keeps whether it opens; true where it does not, and that is
    /// news.
    [[nodiscard]] base::Result<bool> inspect(
        Session &session, const DeviceRow &device, base::Instant at) const;
    /// Whether it opens under the keys as they were read last.
    [[nodiscard]] bool opens(const SealedToken &sealed, std::string_view udid) const
    {
        return keys()->open(sealed, udid).has_value();
    }
    /// 16 hex digits, keyed: equal for equal tokens of one Mac, and nothing can be learned from it.
    [[nodiscard]] std::string fingerprint(const base::Secret &token, const std::string &udid) const
    {
        return keys()->first().fingerprint(token, udid);
    }
    /// Overwrites the wrapped data key, then deletes the row; false if there was no token.
    [[nodiscard]] base::Result<bool> erase(Session &session, DeviceKey device) const;
    /// Whether it has a token that opens, as far as is known.
    [[nodiscard]] base::Result<bool> holds(Session &session, DeviceKey device) const;
    /// Whether it has one of any kind.
    [[nodiscard]] base::Result<bool> keeps(Session &session, DeviceKey device) const;

private:
    /// A stored token that was tried.
    struct Tried {
        base::Result<base::Secret> token; ///< Damaged: it does not open
        bool isNews = false;
    };
    /// None: there is no token. Where the keys cannot be read, nothing is said of the token.
    [[nodiscard]] base::Result<std::optional<Tried>> tryToken(
        Session &session, const DeviceRow &device, base::Instant at) const;
    using Keys = std::shared_ptr<const KeyRing>;
    [[nodiscard]] Keys keys() const;
    [[nodiscard]] base::Result<Keys> readAgain(Session &session) const;

    std::filesystem::path m_file;
    mutable std::mutex m_mutex;
    mutable Keys m_keys;
};

/// Of all these Macs, those whose token is in the vault, and opens as far as is known.
[[nodiscard]] base::Result<std::vector<DeviceKey>> heldTokens(
    Session &session, const DeviceSet &devices);

} // namespace latchkey::server
