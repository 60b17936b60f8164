// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/textcolumn.h"

#include <algorithm>

namespace latchkey::store {

namespace {

constexpr std::size_t rowsPerLook = 1024; // between two looks at the cancel token

} // namespace

void TextColumn::set(std::size_t row, std::string_view text)
{
    if (m_starts.empty()) {
        m_starts.push_back(0);
    }
    const std::size_t rows = m_starts.size() - 1;
    if (row < rows) {
        if (text != baseText(row)) {
            m_changed[row] = text;
        } else {
            m_changed.erase(row);
        }
    } else {
        m_text.resize(m_text.size() + (row - rows), '\n'); // rows without text between
        for (std::size_t gap = rows; gap < row; ++gap) {
            m_starts.push_back(m_starts.back() + 1);
        }
        m_text.append(text).push_back('\n');
        m_starts.push_back(static_cast<std::uint32_t>(m_text.size()));
    }
    if (m_changed.size() > 256 + m_starts.size() / 50) {
        rebuild();
    }
}

std::string_view TextColumn::baseText(std::size_t row) const
{
    return std::string_view(m_text).substr(m_starts[row], m_starts[row + 1] - m_starts[row] - 1);
}

std::string_view TextColumn::text(std::size_t row) const
{
    if (const auto changed = m_changed.find(row); changed != m_changed.end()) {
        return changed->second;
    }
    return row + 1 < m_starts.size() ? baseText(row) : std::string_view();
}

void TextColumn::rebuild()
{
    std::string text;
    text.reserve(m_text.size());
    std::vector<std::uint32_t> starts{0};
    starts.reserve(m_starts.size());
    for (std::size_t row = 0; row + 1 < m_starts.size(); ++row) {
        text.append(this->text(row)).push_back('\n');
        starts.push_back(static_cast<std::uint32_t>(text.size()));
    }
    m_text = std::move(text);
    m_starts = std::move(starts);
    m_changed.clear();
}

bool TextColumn::scan(std::string_view needle, Bitset &hits, const base::CancelToken &token) const
{
    if (m_starts.size() < 2) {
        return !token.isCancelled();
    }
    const std::string_view text = m_text;
    const std::size_t rows = m_starts.size() - 1;
    for (std::size_t first = 0; first < rows; first += rowsPerLook) {
        if (token.isCancelled()) {
            return false;
        }
        const std::size_t last = std::min(first + rowsPerLook, rows);
        const std::string_view block
            = text.substr(m_starts[first], m_starts[last] - m_starts[first]);
        std::size_t row = first;
        for (auto at = block.find(needle); at != std::string_view::npos;) {
            const auto position = static_cast<std::uint32_t>(m_starts[first] + at);
            row = static_cast<std::size_t>(
                std::upper_bound(m_starts.begin() + static_cast<std::ptrdiff_t>(row),
                    m_starts.begin() + static_cast<std::ptrdiff_t>(last), position)
                - m_starts.begin() - 1);
            hits.set(row);
            at = block.find(needle, m_starts[row + 1] - m_starts[first]);
        }
    }
    for (const auto &[row, changed] : m_changed) {
        hits.set(row, changed.find(needle) != std::string::npos);
    }
    return true;
}

} // namespace latchkey::store
