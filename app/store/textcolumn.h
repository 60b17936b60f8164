// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "store/bitset.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace latchkey::store {

/// One text a row, without line breaks, in blocks of 1,024 rows: scanned as plain bytes, and a
/// change moves no more than its block.
class TextColumn {
public:
    void set(std::size_t row, std::string_view text);
    [[nodiscard]] std::string_view text(std::size_t row) const;
    /// Sets the bit of each row that contains `needle`; false if the token was cancelled, which is
    /// looked at once a block.
    [[nodiscard]] bool scan(
        std::string_view needle, Bitset &hits, const base::CancelToken &token) const;

    /// Looks at the rows of `among` alone: faster where they are few.
    [[nodiscard]] bool scan(std::string_view needle, const Bitset &among, Bitset &hits,
        const base::CancelToken &token) const;

private:
    static constexpr std::size_t blockRows = 1024;
    struct Block {
        std::string bytes; ///< each row's text and a line break
        std::vector<std::uint32_t> ends; ///< behind each row's line break

        [[nodiscard]] std::size_t start(std::size_t slot) const
        {
            return slot == 0 ? 0 : ends[slot - 1];
        }
    };
    static void replace(Block &block, std::size_t slot, std::string_view text);
    static void scanBlock(
        const Block &block, std::size_t first, std::string_view needle, Bitset &hits);

    std::vector<Block> m_blocks;
};

} // namespace latchkey::store
