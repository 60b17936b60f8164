// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secret.h"

#include <sodium.h>

#include <array>
#include <cstring>
#include <mutex>
#include <new>
#include <utility>

namespace latchkey::base {

namespace {

constexpr std::size_t smallSize = 128;
constexpr std::size_t mostSpare = 16;

void *newBlock(std::size_t size)
{
    static const int ready = sodium_init();
    void *bytes = ready < 0 ? nullptr : sodium_malloc(size);
    if (bytes == nullptr) {
        throw std::bad_alloc();
    }
    return bytes;
}

/// Wiped blocks for small secrets: to make and free one with its guard pages takes system calls
/// that stop all threads of the process. A secret ends where its block does, before the guard page.
class SpareBlocks {
public:
    void *take(std::size_t size)
    {
        auto *block = static_cast<unsigned char *>(spare());
        return (block == nullptr ? static_cast<unsigned char *>(newBlock(smallSize)) : block)
            + (smallSize - size);
    }
    void give(void *bytes, std::size_t size)
    {
        sodium_memzero(bytes, size);
        void *block = static_cast<unsigned char *>(bytes) - (smallSize - size);
        {
            const std::lock_guard lock(m_mutex);
            if (m_count < mostSpare) {
                m_blocks[m_count++] = block;
                return;
            }
        }
        sodium_free(block);
    }

private:
    void *spare()
    {
        const std::lock_guard lock(m_mutex);
        return m_count > 0 ? m_blocks[--m_count] : nullptr;
    }
    std::mutex m_mutex;
    std::array<void *, mostSpare> m_blocks = {};
    std::size_t m_count = 0;
};

SpareBlocks &spareBlocks()
{
    static auto *blocks = new SpareBlocks; // secrets of static life may end after any other static
    return *blocks;
}

void *lockedBytes(std::size_t size)
{
    return size <= smallSize ? spareBlocks().take(size) : newBlock(size);
}

void freeBytes(void *bytes, std::size_t size)
{
    if (bytes != nullptr && size <= smallSize) {
        spareBlocks().give(bytes, size);
    } else {
        sodium_free(bytes); // wipes first
    }
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
        freeBytes(m_bytes, m_size);
        m_bytes = std::exchange(other.m_bytes, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret::~Secret()
{
    freeBytes(m_bytes, m_size);
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
