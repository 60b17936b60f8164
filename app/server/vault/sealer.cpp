// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/vault/sealer.h"

#include "base/encoding.h"

#include <sodium.h>

namespace latchkey::server {

namespace {

constexpr std::size_t dataKeySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr std::size_t sealNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(dataKeySize + tagSize == wrappedKeySize);

base::Secret derived(const base::Secret &master, std::string_view purpose)
{
    std::string key = base::blake2b(purpose, master.view());
    return base::Secret::takeFrom(key);
}

/// Binds a ciphertext to its Mac and to what it is.
std::string associated(std::string_view udid, std::string_view kind)
{
    return std::string(kind) + '\0' + std::string(udid);
}

const unsigned char *raw(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

std::string encrypt(const base::Secret &key, const std::string &nonce, const base::Secret &plain,
    std::string_view bound)
{
    std::string cipher(plain.size() + tagSize, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(cipher.data()),
        nullptr, plain.bytes(), plain.size(), raw(bound), bound.size(), nullptr, raw(nonce),
        key.bytes());
    return cipher;
}

std::optional<base::Secret> decrypt(const base::Secret &key, const std::string &nonce,
    const std::string &cipher, std::string_view bound)
{
    if (nonce.size() != sealNonceSize || cipher.size() < tagSize) {
        return std::nullopt;
    }
    auto plain = base::Secret::ofSize(cipher.size() - tagSize);
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(plain.writable(), nullptr,
        nullptr, raw(cipher), cipher.size(), raw(bound), bound.size(), raw(nonce), key.bytes());
    return opened == 0 ? std::optional{std::move(plain)} : std::nullopt;
}

} // namespace

Sealer::Sealer(const base::Secret &masterKey)
    : m_wrapKey(derived(masterKey, "latchkey vault: wrap data keys"))
    , m_fingerprintKey(derived(masterKey, "latchkey vault: fingerprints"))
{
}

SealedToken Sealer::seal(const base::Secret &token, std::string_view udid) const
{
    auto dataKey = base::Secret::ofSize(dataKeySize);
    randombytes_buf(dataKey.writable(), dataKey.size());
    SealedToken sealed;
    sealed.keyNonce = base::randomBytes(sealNonceSize);
    sealed.wrappedKey
        = encrypt(m_wrapKey, sealed.keyNonce, dataKey, associated(udid, "bootstrap-token key"));
    sealed.nonce = base::randomBytes(sealNonceSize);
    sealed.ciphertext = encrypt(dataKey, sealed.nonce, token, associated(udid, "bootstrap-token"));
    return sealed;
}

std::optional<base::Secret> Sealer::dataKeyOf(
    const SealedToken &sealed, std::string_view udid) const
{
    auto key = decrypt(
        m_wrapKey, sealed.keyNonce, sealed.wrappedKey, associated(udid, "bootstrap-token key"));
    return key && key->size() == dataKeySize ? std::move(key) : std::nullopt;
}

std::optional<SealedToken> Sealer::resealed(
    const SealedToken &sealed, std::string_view udid, const Sealer &to) const
{
    const auto dataKey = dataKeyOf(sealed, udid);
    if (!dataKey) {
        return std::nullopt;
    }
    SealedToken again = sealed;
    again.keyNonce = base::randomBytes(sealNonceSize);
    again.wrappedKey
        = encrypt(to.m_wrapKey, again.keyNonce, *dataKey, associated(udid, "bootstrap-token key"));
    return again;
}

base::Result<base::Secret> Sealer::open(const SealedToken &sealed, std::string_view udid) const
{
    const std::string where = "vault row of " + std::string(udid);
    const auto dataKey = dataKeyOf(sealed, udid);
    if (!dataKey) {
        return base::fail(base::ErrorKind::Damaged, where, "its data key does not open");
    }
    auto token
        = decrypt(*dataKey, sealed.nonce, sealed.ciphertext, associated(udid, "bootstrap-token"));
    if (!token) {
        return base::fail(base::ErrorKind::Damaged, where, "its token does not open");
    }
    return std::move(*token);
}

std::string Sealer::fingerprint(const base::Secret &token, std::string_view udid) const
{
    // The token's own key comes from the Mac, so that equal tokens of two Macs do not show.
    const auto key = derived(m_fingerprintKey, udid);
    return base::toHex(std::string_view(base::blake2b(token.view(), key.view())).substr(0, 8));
}

} // namespace latchkey::server
