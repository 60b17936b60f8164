// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/textcolumn.h"

#include "store/find.h"

#include <algorithm>

namespace latchkey::store {

void TextColumn::set(std::size_t row, std::string_view text)
{
    if (m_blocks.size() <= row / blockRows) {
        m_blocks.resize(row / blockRows + 1);
    }
    Block &block = m_blocks[row / blockRows];
    const std::size_t slot = row % blockRows;
    if (slot < block.ends.size()) {
        replace(block, slot, text);
        return;
    }
    while (block.ends.size() < slot) { // rows without text between
        block.bytes += '\n';
        block.ends.push_back(static_cast<std::uint32_t>(block.bytes.size()));
    }
    block.bytes.append(text).push_back('\n');
    block.ends.push_back(static_cast<std::uint32_t>(block.bytes.size()));
    if (block.ends.size() == blockRows) {
        block.bytes.shrink_to_fit();
        block.ends.shrink_to_fit();
    }
}

void TextColumn::replace(Block &block, std::size_t slot, std::string_view text)
{
    const std::size_t start = block.start(slot);
    const std::size_t length = block.ends[slot] - start - 1;
    block.bytes.replace(start, length, text);
    const auto longer = static_cast<std::uint32_t>(text.size() - length); // modulo 2^32 if shorter
    for (std::size_t i = slot; i < block.ends.size(); ++i) {
        block.ends[i] += longer;
    }
}

std::string_view TextColumn::text(std::size_t row) const
{
    if (row / blockRows >= m_blocks.size()) {
        return {};
    }
    const Block &block = m_blocks[row / blockRows];
    const std::size_t slot = row % blockRows;
    if (slot >= block.ends.size()) {
        return {};
    }
    const std::size_t start = block.start(slot);
    return std::string_view(block.bytes).substr(start, block.ends[slot] - start - 1);
}

bool TextColumn::scan(std::string_view needle, Bitset &hits, const base::CancelToken &token) const
{
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        if (token.isCancelled()) {
            return false;
        }
        scanBlock(m_blocks[i], i * blockRows, needle, hits);
    }
    return !token.isCancelled();
}

void TextColumn::scanBlock(
    const Block &block, std::size_t first, std::string_view needle, Bitset &hits)
{
    const std::string_view bytes = block.bytes;
    std::size_t slot = 0;
    for (std::size_t at = 0; at < bytes.size(); at = block.ends[slot]) {
        const std::size_t hit = findBytes(bytes.substr(at), needle);
        if (hit == std::string_view::npos) {
            return;
        }
        while (block.ends[slot] <= at + hit) {
            ++slot;
        }
        hits.set(first + slot);
    }
}

bool TextColumn::scan(std::string_view needle, const Bitset &among, Bitset &hits,
    const base::CancelToken &token) const
{
    std::size_t looked = 0;
    bool isCancelled = false;
    among.forEach([&](std::size_t row) {
        if (looked++ % blockRows == 0) {
            isCancelled = isCancelled || token.isCancelled();
        }
        if (!isCancelled && findBytes(text(row), needle) != std::string_view::npos) {
            hits.set(row);
        }
    });
    return !isCancelled;
}

} // namespace latchkey::store
