// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/session.h"
#include "server/vault/sealer.h"

#include <filesystem>
#include <vector>

namespace latchkey::server {

/// The master keys that are known: one, and while it is rotated two. The database says which of
/// them seals; each of them opens. The fingerprints stay the same under all.
class KeyRing {
public:
    explicit KeyRing(const base::Secret &key);
    /// What the file holds; see loadMasterKeys().
    [[nodiscard]] static base::Result<KeyRing> load(
        const std::filesystem::path &file, Session &session);

    /// The one with this check; null: it is not here.
    [[nodiscard]] const Sealer *find(std::string_view check) const;
    [[nodiscard]] const Sealer &first() const { return m_keys.front().sealer; }
    [[nodiscard]] base::Result<base::Secret> open(
        const SealedToken &sealed, std::string_view udid) const;

    /// The fingerprints' key as the database keeps it, sealed under this one.
    [[nodiscard]] static std::string sealedFingerprintKey(const Sealer &under);

private:
    struct Key {
        std::string check;
        Sealer sealer;
    };
    KeyRing() = default;
    [[nodiscard]] base::Result<void> shareFingerprintKey(Session &session);

    std::vector<Key> m_keys;
};

} // namespace latchkey::server
