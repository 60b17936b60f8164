// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secret.h"

#include <sodium.h>

#include <cstring>
#include <new>
#include <utility>

namespace latchkey::base {

namespace {

void *lockedBytes(std::size_t size)
{
    static const int ready = sodium_init();
    void *bytes = ready < 0 ? nullptr : sodium_malloc(size);
    if (bytes == nullptr) {
        throw std::bad_alloc();
    }
    return bytes;
}

} // namespace

Secret::Secret(std::string_view bytes)
    : Secret(std::span(reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size()))
{
}

Secret::Secret(std::span<const unsigned char> bytes)
    : m_size(bytes.size())
{
    if (m_size > 0) {
        m_bytes = lockedBytes(m_size);
        std::memcpy(m_bytes, bytes.data(), m_size);
    }
}

Secret Secret::takeFrom(std::string &bytes)
{
    Secret secret{std::string_view(bytes)};
    wipe(bytes);
    return secret;
}

Secret Secret::ofSize(std::size_t size)
{
    Secret secret;
    if (size > 0) {
        secret.m_bytes = lockedBytes(size);
        secret.m_size = size;
        sodium_memzero(secret.m_bytes, size);
    }
    return secret;
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        sodium_free(m_bytes);
        m_bytes = std::exchange(other.m_bytes, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret::~Secret()
{
    sodium_free(m_bytes); // wipes first
}

bool Secret::equals(const Secret &other) const
{
    return m_size == other.m_size
        && (m_size == 0 || sodium_memcmp(m_bytes, other.m_bytes, m_size) == 0);
}

void wipe(std::string &text)
{
    text.resize(text.capacity());
    sodium_memzero(text.data(), text.size());
    text.clear();
}

} // namespace latchkey::base
