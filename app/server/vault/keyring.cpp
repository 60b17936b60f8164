// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/vault/keyring.h"

#include "server/storage/vaultrows.h"
#include "server/vault/masterkey.h"

#include <algorithm>

namespace latchkey::server {

namespace {

/// It is sealed as a token of this name is, which no Mac can have.
constexpr std::string_view fingerprintName = "fingerprint key";
constexpr std::size_t nonceSize = 24;

std::optional<SealedToken> partsOf(std::string_view bytes)
{
    if (bytes.size() <= nonceSize + wrappedKeySize + nonceSize) {
        return std::nullopt;
    }
    const auto take = [&bytes](std::size_t size) {
        std::string part(bytes.substr(0, size));
        bytes.remove_prefix(size);
        return part;
    };
    return SealedToken{.keyNonce = take(nonceSize),
        .wrappedKey = take(wrappedKeySize),
        .nonce = take(nonceSize),
        .ciphertext = take(bytes.size())};
}

} // namespace

KeyRing::KeyRing(const base::Secret &key)
{
    m_keys.push_back({.check = checkOf(key), .sealer = Sealer(key)});
}

base::Result<KeyRing> KeyRing::load(const std::filesystem::path &file, Session &session)
{
    const auto keys = loadMasterKeys(file, session);
    if (!keys) {
        return tl::unexpected(keys.error());
    }
    KeyRing ring;
    for (const auto &key : *keys) {
        ring.m_keys.push_back({.check = checkOf(key), .sealer = Sealer(key)});
    }
    auto shared = ring.shareFingerprintKey(session);
    return shared ? base::Result<KeyRing>(std::move(ring)) : tl::unexpected(shared.error());
}

const Sealer *KeyRing::find(std::string_view check) const
{
    const auto found = std::ranges::find(m_keys, check, &Key::check);
    return found == m_keys.end() ? nullptr : &found->sealer;
}

base::Result<base::Secret> KeyRing::open(const SealedToken &sealed, std::string_view udid) const
{
    auto opened = first().open(sealed, udid);
    for (auto key = m_keys.begin() + 1; key != m_keys.end() && !opened; ++key) {
        opened = key->sealer.open(sealed, udid);
    }
    return opened;
}

std::string KeyRing::sealedFingerprintKey(const Sealer &under)
{
    const auto sealed = under.seal(under.fingerprintKey(), fingerprintName);
    return sealed.keyNonce + sealed.wrappedKey + sealed.nonce + sealed.ciphertext;
}

/// Before the first rotation it is that of the one master key.
base::Result<void> KeyRing::shareFingerprintKey(Session &session)
{
    VaultRows rows(session);
    const auto kept = rows.fingerprintKey();
    const auto check = rows.keyCheck();
    if (!kept || !check) {
        return tl::unexpected(kept ? check.error() : kept.error());
    }
    const Sealer *owner = *check ? find(**check) : &first();
    if (owner == nullptr) {
        return base::fail(base::ErrorKind::KeyRefused, "master key", "it is not the vault's");
    }
    base::Secret key = owner->fingerprintKey().clone();
    if (*kept) {
        const auto parts = partsOf(**kept);
        auto opened = parts ? open(*parts, fingerprintName)
                            : base::Result<base::Secret>(base::fail(base::ErrorKind::Damaged,
                                "keyring", "the fingerprints' key is cut"));
        if (!opened) {
            return tl::unexpected(opened.error());
        }
        key = std::move(*opened);
    }
    for (auto &each : m_keys) {
        each.sealer.setFingerprintKey(key.clone());
    }
    return {};
}

} // namespace latchkey::server
