// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/keys.h"

#include <sodium.h>

namespace latchkey::snapshot {

namespace {

constexpr std::size_t keySize = crypto_secretstream_xchacha20poly1305_KEYBYTES;
constexpr std::int64_t mostPasses = 16;
constexpr std::int64_t mostMemory = std::int64_t{1} << 30U;

} // namespace

bool isBearable(const KeyDerivation &derivation)
{
    return derivation.salt.size() == crypto_pwhash_argon2id_SALTBYTES && derivation.passes >= 1
        && derivation.passes <= mostPasses
        && derivation.memory >= std::int64_t{crypto_pwhash_argon2id_MEMLIMIT_MIN}
    && derivation.memory <= mostMemory;
}

base::Result<Keys> deriveKeys(const base::Secret &passphrase, const KeyDerivation &derivation)
{
    auto both = base::Secret::ofSize(2 * keySize);
    const int code = crypto_pwhash_argon2id(both.writable(), both.size(), passphrase.view().data(),
        passphrase.size(), reinterpret_cast<const unsigned char *>(derivation.salt.data()),
        static_cast<unsigned long long>(derivation.passes),
        static_cast<std::size_t>(derivation.memory), crypto_pwhash_argon2id_ALG_ARGON2ID13);
    if (code != 0) {
        return base::fail(base::ErrorKind::Internal, "passphrase", "not enough memory");
    }
    return Keys{
        base::Secret(both.view().substr(0, keySize)), base::Secret(both.view().substr(keySize))};
}

} // namespace latchkey::snapshot
