// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/columns.h"
#include "store/index.h"
#include "store/lastanswer.h"
#include "store/textorders.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <shared_mutex>
#include <tuple>

namespace latchkey::store {

/// The index of an open cache. Changes come from the cache's threads, ask() from everybody; a
/// change that comes before the index is filled waits, so that older rows never overwrite newer.
class LiveIndex final : public Index {
public:
    [[nodiscard]] base::Result<std::shared_ptr<const View>> ask(
        const Question &question, const base::CancelToken &token) const override;
    [[nodiscard]] base::Result<Overview> overview(const domain::ServerId &server, base::Instant now,
        const base::CancelToken &token) const override;
    [[nodiscard]] std::size_t size() const override;
    [[nodiscard]] bool isFilled() const override;

    /// Filling, by one thread: rows as they stood when the cache was opened. Until setFilled() the
    /// columns are the filler's alone, so no row waits for a lock.
    void reserve(std::size_t rows) { m_columns.reserve(rows); }
    void fill(const IndexEntry &entry) { std::ignore = m_columns.set(entry); }
    void fillServerRead(const std::string &server, std::optional<base::Instant> at, bool byRevision)
    {
        m_columns.setServerRead(server, at, byRevision);
    }
    /// From now on ask() answers and changes are done at once.
    void setFilled();
    /// Makes the orders that nobody has asked for yet, beside the questions that come meanwhile.
    void prepareOrders(const base::CancelToken &token);

    void put(std::vector<IndexRow> rows);
    void remove(std::vector<std::int64_t> ids);
    void setServerRead(const std::string &server, std::optional<base::Instant> at, bool byRevision);

private:
    using Change = std::function<void()>;
    void change(Change change);
    void prepare(Column column) const;
    [[nodiscard]] bool isReady(Column column) const;

    mutable std::shared_mutex m_mutex; ///< guards everything below, once it is filled
    mutable std::condition_variable_any m_filledChanged;
    bool m_filled = false;
    std::vector<Change> m_waiting; ///< until the index is filled
    Columns m_columns;
    mutable TextOrders m_orders;
    mutable LastAnswer m_last; ///< has a lock of its own
};

} // namespace latchkey::store
