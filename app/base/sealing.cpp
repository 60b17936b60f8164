// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sealing.h"

#include <sodium.h>

#include <cassert>

namespace latchkey::base {

namespace {

constexpr std::size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char *raw(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *raw(std::string &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

} // namespace

std::string seal(const Secret &key, std::string_view plain, std::string_view about)
{
    assert(key.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    std::string sealed(nonceSize + plain.size() + tagSize, '\0');
    randombytes_buf(sealed.data(), nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(sealed) + nonceSize, nullptr, raw(plain),
        plain.size(), raw(about), about.size(), nullptr, raw(sealed), key.bytes());
    return sealed;
}

bool unseal(const Secret &key, std::string_view sealed, std::string_view about, std::string &plain)
{
    assert(key.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    if (sealed.size() < nonceSize + tagSize) {
        return false;
    }
    plain.resize(sealed.size() - nonceSize - tagSize);
    return crypto_aead_xchacha20poly1305_ietf_decrypt(raw(plain), nullptr, nullptr,
               raw(sealed) + nonceSize, sealed.size() - nonceSize, raw(about), about.size(),
               raw(sealed), key.bytes())
        == 0;
}

} // namespace latchkey::base
