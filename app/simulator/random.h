// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>

namespace latchkey::simulator {

/// A seeded source: the same seed gives the same fleet on every machine (std's distributions would
/// not).
class Random {
public:
    explicit Random(std::uint64_t seed)
        : m_engine(seed)
    {
    }
    /// 0 … limit - 1.
    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(m_engine() % limit); }
    bool chance(std::size_t percent) { return below(100) < percent; }
    template <typename List> const auto &pick(const List &list) { return list[below(list.size())]; }
    std::string uuid(); ///< version 4, upper case
    std::string serial(); ///< ten characters, as Apple gives them since 2021

private:
    std::mt19937_64 m_engine;
};

} // namespace latchkey::simulator
