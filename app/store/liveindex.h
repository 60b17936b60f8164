// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/columns.h"
#include "store/index.h"

#include <condition_variable>
#include <mutex>
#include <shared_mutex>
#include <unordered_map>

namespace latchkey::store {

/// The index of an open cache. change() and fill() belong to the cache, ask() to everybody.
class LiveIndex final : public Index {
public:
    [[nodiscard]] base::Result<std::shared_ptr<const View>> ask(
        const Question &question, const base::CancelToken &token) const override;
    [[nodiscard]] std::size_t size() const override;

    /// Changes columns under the lock.
    template <typename Change> void change(Change change)
    {
        const std::unique_lock lock(m_mutex);
        change(m_columns);
        m_orders.clear();
    }
    /// From now on ask() answers.
    void setFilled();
    void waitUntilFilled() const;

private:
    using Order = std::vector<std::uint32_t>;
    [[nodiscard]] std::shared_ptr<const Order> orderBy(Column column) const;
    [[nodiscard]] Order makeOrder(Column column) const;
    void count(View &view, const Question &question, const Bitset &found) const;

    mutable std::shared_mutex m_mutex; ///< guards m_columns
    Columns m_columns;
    mutable std::mutex m_orderMutex; ///< guards m_orders while m_mutex is shared
    mutable std::unordered_map<int, std::shared_ptr<const Order>> m_orders;
    mutable std::mutex m_filledMutex;
    mutable std::condition_variable m_filledChanged;
    bool m_filled = false;
};

} // namespace latchkey::store
