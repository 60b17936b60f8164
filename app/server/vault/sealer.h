// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace latchkey::server {

/// A token at rest: XChaCha20-Poly1305 under a data key of its own, that one under the master key.
struct SealedToken {
    std::string keyNonce;
    std::string wrappedKey;
    std::string nonce;
    std::string ciphertext;

    bool operator==(const SealedToken &) const = default;
};

/// A data key of 32 bytes with its tag of 16.
inline constexpr std::size_t wrappedKeySize = 48;

/// Seals and opens; what it sealed for one device opens for no other.
class Sealer {
public:
    explicit Sealer(const base::Secret &masterKey);
    [[nodiscard]] SealedToken seal(const base::Secret &token, std::string_view udid) const;
    /// Damaged when any bit differs, or when it was sealed for another device or key.
    [[nodiscard]] base::Result<base::Secret> open(
        const SealedToken &sealed, std::string_view udid) const;
    /// 16 hex digits, keyed: equal tokens of one device have equal ones, and nothing can be
    /// learned from it.
    [[nodiscard]] std::string fingerprint(const base::Secret &token, std::string_view udid) const;

    /// The same token under another master key; the ciphertext stays. None: it is not sealed under
    /// this one.
    [[nodiscard]] std::optional<SealedToken> resealed(
        const SealedToken &sealed, std::string_view udid, const Sealer &to) const;
    [[nodiscard]] const base::Secret &fingerprintKey() const { return m_fingerprintKey; }
    /// Fingerprints go on as they were under an earlier master key.
    void setFingerprintKey(base::Secret key) { m_fingerprintKey = std::move(key); }

private:
    [[nodiscard]] std::optional<base::Secret> dataKeyOf(
        const SealedToken &sealed, std::string_view udid) const;
    base::Secret m_wrapKey;
    base::Secret m_fingerprintKey;
};

} // namespace latchkey::server
