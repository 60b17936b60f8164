// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/columns.h"
#include "store/index.h"
#include "store/lastanswer.h"
#include "store/textorders.h"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <shared_mutex>

namespace latchkey::store {

/// The index of an open cache. Changes come from the cache's threads, ask() from everybody. A
/// change that comes while the index is being filled waits, so that older rows never overwrite
/// newer; one that comes before anybody has asked for the index is in the file when it is read.
class LiveIndex final : public Index {
public:
    [[nodiscard]] base::Result<std::shared_ptr<const View>> ask(
        const Question &question, const base::CancelToken &token) const override;
    [[nodiscard]] base::Result<Overview> overview(const domain::ServerId &server, base::Instant now,
        const base::CancelToken &token) const override;
    [[nodiscard]] std::size_t size() const override;
    [[nodiscard]] bool isFilled() const override;

    /// Everything that is known of the rows, made by one thread before anybody asks for it.
    struct Content {
        Columns columns;
        TextOrders orders;
    };
    /// From now on changes wait beside what they change, for a content that is being read: older
    /// rows must not overwrite newer.
    void expectContent();
    void expectNothing();
    /// Whether it is filled or is being filled: then overview() answers.
    [[nodiscard]] bool isKept() const;
    /// Those changes are done to it, too, and ask() answers from it.
    void adopt(Content content);
    /// Makes the orders that nobody has asked for yet, beside the questions that come meanwhile.
    void prepareOrders(const base::CancelToken &token);

    void put(std::vector<IndexRow> rows);
    void remove(std::vector<std::int64_t> ids);
    void setAccepted(AcceptedRows rows);
    void setServerRead(const std::string &server, std::optional<base::Instant> at, bool byRevision);

private:
    using Change = std::function<void()>;
    void change(const Change &change);
    [[nodiscard]] std::shared_lock<std::shared_mutex> lockFilled() const; ///< waits for it
    void prepare(Column column) const;
    [[nodiscard]] bool isReady(Column column) const;

    mutable std::shared_mutex m_mutex; ///< guards everything below
    mutable std::condition_variable_any m_filledChanged;
    std::atomic<bool> m_filled = false; ///< read without the lock, too: nobody waits to ask
    bool m_isExpecting = false; ///< a content
    std::vector<Change> m_waiting; ///< for that content
    Columns m_columns;
    mutable TextOrders m_orders;
    mutable LastAnswer m_last; ///< has a lock of its own
};

} // namespace latchkey::store
