// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "store/bitset.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace latchkey::store {

/// The folded text of every row in one buffer, in row order, so that a search is one scan. Rows
/// that changed since the last rebuild lie in an overlay.
class TextColumn {
public:
    void set(std::size_t row, std::string_view text);
    /// Sets the bits of the rows that contain `needle`; false when the token said stop.
    [[nodiscard]] bool scan(
        std::string_view needle, Bitset &hits, const base::CancelToken &token) const;
    [[nodiscard]] std::string_view text(std::size_t row) const;

private:
    void rebuild();
    [[nodiscard]] std::string_view baseText(std::size_t row) const;

    std::string m_text; ///< every row's text and '\n'
    std::vector<std::uint32_t> m_starts; ///< one more than rows
    std::unordered_map<std::size_t, std::string> m_changed;
};

} // namespace latchkey::store
