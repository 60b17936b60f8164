// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/liveindex.h"

#include "store/counting.h"
#include "store/filtering.h"
#include "store/sorting.h"

#include <algorithm>

namespace latchkey::store {

namespace {

bool isPending(const Columns &columns, std::size_t row)
{
    return columns.option(row) == static_cast<std::uint8_t>(domain::Option::Pending);
}

// Found rows by status, pending and stale: all that the chips can ask.
using Tally = std::array<std::array<std::array<std::size_t, 2>, 2>, 5>;

Tally tally(const Columns &columns, const Bitset &found, base::Instant now)
{
    Tally counts = {};
    found.forEach([&](std::size_t row) {
        ++counts[columns.status(row)][isPending(columns, row)][isStale(columns, row, now)];
    });
    return counts;
}

bool isOn(const Chips &chips, std::size_t status)
{
    const bool isAll = std::ranges::find(chips.status, true) == chips.status.end();
    return isAll || chips.status[status];
}

// Each group's counts stand under the search and all other groups' selections.
void count(View &view, const Chips &chips, const Tally &counts)
{
    for (std::size_t status = 0; status < counts.size(); ++status) {
        for (const bool pending : {false, true}) {
            for (const bool stale : {false, true}) {
                const std::size_t rows = counts[status][pending][stale];
                const bool pendingOn = pending || !chips.pending;
                const bool staleOn = stale || !chips.stale;
                const bool statusOn = isOn(chips, status);
                view.all += pendingOn && staleOn ? rows : 0;
                view.byStatus[status] += pendingOn && staleOn ? rows : 0;
                view.pending += statusOn && staleOn && pending ? rows : 0;
                view.stale += statusOn && pendingOn && stale ? rows : 0;
            }
        }
    }
}

void keepChips(Bitset &rows, const Columns &columns, const Question &question)
{
    const Chips &chips = question.chips;
    if (chips == Chips{}) {
        return;
    }
    Bitset shown(rows.size());
    rows.forEach([&](std::size_t row) {
        if (isOn(chips, columns.status(row)) && (!chips.pending || isPending(columns, row))
            && (!chips.stale || isStale(columns, row, question.now))) {
            shown.set(row);
        }
    });
    rows = std::move(shown);
}

} // namespace

base::Result<Overview> LiveIndex::overview(
    const domain::ServerId &server, base::Instant now, const base::CancelToken &token) const
{
    std::shared_lock lock(m_mutex);
    m_filledChanged.wait(lock, [this] { return m_filled; });
    if (token.isCancelled()) {
        return base::fail(base::ErrorKind::Cancelled);
    }
    return counted(m_columns, m_columns.alive(server), now);
}

std::size_t LiveIndex::size() const
{
    std::shared_lock lock(m_mutex);
    m_filledChanged.wait(lock, [this] { return m_filled; });
    return m_columns.alive().count();
}

bool LiveIndex::isFilled() const
{
    const std::shared_lock lock(m_mutex);
    return m_filled;
}

void LiveIndex::fill(std::span<const IndexRow> rows)
{
    const std::unique_lock lock(m_mutex);
    for (const IndexRow &row : rows) {
        std::ignore = m_columns.set(static_cast<std::size_t>(row.list.row) - 1, row);
    }
}

void LiveIndex::setFilled()
{
    {
        const std::unique_lock lock(m_mutex);
        for (const Change &change : m_waiting) {
            change();
        }
        m_waiting.clear();
        m_orders.prepare(Column::Name, m_columns);
        m_filled = true;
    }
    m_filledChanged.notify_all();
}

void LiveIndex::change(Change change)
{
    const std::unique_lock lock(m_mutex);
    if (m_filled) {
        change();
    } else {
        m_waiting.push_back(std::move(change));
    }
}

void LiveIndex::put(std::vector<IndexRow> rows)
{
    change([this, rows = std::move(rows)] {
        for (const IndexRow &row : rows) {
            const std::size_t place = static_cast<std::size_t>(row.list.row) - 1;
            if (m_columns.set(place, row)) {
                m_orders.touch(place);
            }
        }
    });
}

void LiveIndex::remove(std::vector<std::int64_t> ids)
{
    change([this, ids = std::move(ids)] {
        for (const std::int64_t id : ids) {
            m_columns.remove(static_cast<std::size_t>(id) - 1);
            m_orders.touch(static_cast<std::size_t>(id) - 1);
        }
    });
}

void LiveIndex::setServerRead(
    const std::string &server, std::optional<base::Instant> at, bool byRevision)
{
    change([=, this] { m_columns.setServerRead(server, at, byRevision); });
}

bool LiveIndex::isReady(Column column) const
{
    return m_orders.isReady(Column::Name)
        && (!TextOrders::isText(column) || m_orders.isReady(column));
}

void LiveIndex::prepare(Column column) const
{
    const std::unique_lock lock(m_mutex);
    m_orders.prepare(Column::Name, m_columns);
    if (TextOrders::isText(column)) {
        m_orders.prepare(column, m_columns);
    }
}

base::Result<std::shared_ptr<const View>> LiveIndex::ask(
    const Question &question, const base::CancelToken &token) const
{
    std::shared_lock lock(m_mutex);
    m_filledChanged.wait(lock, [this] { return m_filled; });
    while (!isReady(question.sort.column)) {
        lock.unlock();
        prepare(question.sort.column);
        lock.lock();
    }
    auto found = matching(m_columns, question.filter, question.now, token);
    if (!found) {
        return tl::unexpected(found.error());
    }
    const Bitset ofServer = m_columns.alive(question.server);
    *found &= ofServer;
    auto view = std::make_shared<View>();
    view->total = ofServer.count();
    count(*view, question.chips, tally(m_columns, *found, question.now));
    keepChips(*found, m_columns, question);
    if (token.isCancelled()) {
        return base::fail(base::ErrorKind::Cancelled);
    }
    view->rows = sorted(m_columns, m_orders, *found, question.sort);
    if (token.isCancelled()) {
        return base::fail(base::ErrorKind::Cancelled);
    }
    return view;
}

} // namespace latchkey::store
