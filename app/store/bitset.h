// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
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

    void resize(std::size_t size)
    {
        m_size = size;
        m_words.resize((size + 63) / 64);
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
    /// Takes away every bit that is set in `other`.
    Bitset &operator-=(const Bitset &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            m_words[i] &= ~other.m_words[i];
        }
        return *this;
    }
    /// Sets each bit for which `matches` says so.
    template <typename Matches> void setWhere(Matches matches)
    {
        for (std::size_t first = 0; first < m_size; first += 64) {
            const std::size_t last = std::min(first + 64, m_size);
            std::uint64_t bits = 0;
            for (std::size_t bit = first; bit < last; ++bit) {
                bits |= std::uint64_t{matches(bit)} << (bit - first);
            }
            m_words[first / 64] |= bits;
        }
    }
    /// Calls `visit` with each bit that is set, in order.
    template <typename Visit> void forEach(Visit visit) const
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            for (std::uint64_t bits = m_words[i]; bits != 0; bits &= bits - 1) {
                visit(i * 64 + static_cast<std::size_t>(std::countr_zero(bits)));
            }
        }
    }
    [[nodiscard]] const std::vector<std::uint64_t> &words() const { return m_words; }
    [[nodiscard]] std::size_t count() const
    {
        std::size_t bits = 0;
        for (const std::uint64_t word : m_words) {
            bits += static_cast<std::size_t>(std::popcount(word));
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
