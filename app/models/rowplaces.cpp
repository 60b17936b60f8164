// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowplaces.h"

#include <algorithm>

namespace latchkey::models {

namespace {

constexpr int fewQuestions = 16;

} // namespace

void RowPlaces::forget()
{
    m_asked = 0;
    m_table = {};
}

int RowPlaces::of(store::RowId id, const std::vector<store::RowId> &rows) const
{
    if (m_asked < fewQuestions) {
        ++m_asked;
        const auto found = std::ranges::find(rows, id);
        return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
    }
    if (m_table.empty()) {
        makeTable(rows);
    }
    const auto at = static_cast<std::size_t>(id);
    return at < m_table.size() ? m_table[at] : -1;
}

void RowPlaces::makeTable(const std::vector<store::RowId> &rows) const
{
    const auto highest = std::ranges::max_element(rows);
    m_table.assign(highest == rows.end() ? 1 : static_cast<std::size_t>(*highest) + 1, -1);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        m_table[static_cast<std::size_t>(rows[row])] = static_cast<int>(row);
    }
}

} // namespace latchkey::models
