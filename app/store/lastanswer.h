// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "base/result.h"
#include "store/columns.h"
#include "store/index.h"
#include "store/textorders.h"

#include <memory>
#include <mutex>
#include <vector>

namespace latchkey::store {

/// What the last question worked out, for the next one: a person who types adds letters to the same
/// filter, and who sorts or presses a chip keeps it. Any thread, while the columns stand still.
class LastAnswer {
public:
    /// All rows (of all servers) that the question's filter leaves.
    [[nodiscard]] base::Result<Bitset> found(
        const Columns &columns, const Question &question, const base::CancelToken &token);
    /// Every row that is alive, in the order asked for.
    using Order = std::shared_ptr<const std::vector<RowId>>;
    [[nodiscard]] Order order(const Columns &columns, const TextOrders &orders, const Sort &sort);
    /// The columns changed.
    void forget();

private:
    std::mutex m_mutex; ///< guards everything below
    bool m_isKnown = false;
    query::Filter m_filter;
    Bitset m_found;
    Sort m_sort;
    Order m_order;
};

} // namespace latchkey::store
