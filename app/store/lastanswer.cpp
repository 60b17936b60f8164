// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lastanswer.h"

#include "store/filtering.h"
#include "store/sorting.h"

namespace latchkey::store {

base::Result<Bitset> LastAnswer::found(
    const Columns &columns, const Question &question, const base::CancelToken &token)
{
    Bitset among = columns.alive();
    {
        const std::lock_guard lock(m_mutex);
        if (m_isKnown && m_filter == question.filter) {
            return m_found;
        }
        if (m_isKnown && narrows(question.filter, m_filter)) {
            among = m_found;
        }
    }
    auto rows = matching(columns, std::move(among), question.filter, question.now, token);
    if (rows && !dependsOnTime(question.filter)) {
        const std::lock_guard lock(m_mutex);
        m_isKnown = true;
        m_filter = question.filter;
        m_found = *rows;
    }
    return rows;
}

LastAnswer::Order LastAnswer::order(
    const Columns &columns, const TextOrders &orders, const Sort &sort)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_order && m_sort == sort) {
            return m_order;
        }
    }
    auto made = std::make_shared<const std::vector<RowId>>(
        sorted(columns, orders, columns.alive(), sort));
    const std::lock_guard lock(m_mutex);
    m_sort = sort;
    m_order = made;
    return made;
}

void LastAnswer::forget()
{
    const std::lock_guard lock(m_mutex);
    m_isKnown = false;
    m_order.reset();
}

} // namespace latchkey::store
