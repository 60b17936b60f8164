// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace latchkey::store {

/// One bit a row; a million rows are 125 KB.
class Bitset {
public:
    Bitset() = default;
    explicit Bitset(std::size_t size, bool value = false)
        : m_size(size)
        , m_words((size + 63) / 64, value ? ~std::uint64_t{0} : 0)
    {
        trim();
    }

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool test(std::size_t bit) const
    {
        return (m_words[bit / 64] >> (bit % 64) & 1U) != 0;
    }
    void set(std::size_t bit, bool value = true)
    {
        const std::uint64_t mask = std::uint64_t{1} << (bit % 64);
        m_words[bit / 64] = value ? m_words[bit / 64] | mask : m_words[bit / 64] & ~mask;
    }
    Bitset &operator&=(const Bitset &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            m_words[i] &= other.m_words[i];
        }
        return *this;
    }
    Bitset &operator|=(const Bitset &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            m_words[i] |= other.m_words[i];
        }
        return *this;
    }
    [[nodiscard]] std::size_t count() const
    {
        std::size_t bits = 0;
        for (const std::uint64_t word : m_words) {
            bits += static_cast<std::size_t>(std::popcount(word));
        }
        return bits;
    }
    /// How many bits both have.
    [[nodiscard]] std::size_t countWith(const Bitset &other) const
    {
        std::size_t bits = 0;
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            bits += static_cast<std::size_t>(std::popcount(m_words[i] & other.m_words[i]));
        }
        return bits;
    }

private:
    void trim()
    {
        if (m_size % 64 != 0) {
            m_words.back() &= (std::uint64_t{1} << (m_size % 64)) - 1;
        }
    }

    std::size_t m_size = 0;
    std::vector<std::uint64_t> m_words;
};

} // namespace latchkey::store
