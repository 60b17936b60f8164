// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/liveindex.h"

#include "store/counting.h"
#include "store/filtering.h"

#include <algorithm>
#include <bit>
#include <tuple>

namespace latchkey::store {

namespace {

std::vector<RowId> inOrder(const std::vector<RowId> &order, const Bitset &shown)
{
    const std::size_t count = shown.count();
    if (count == order.size()) {
        return order;
    }
    std::vector<RowId> rows;
    rows.reserve(count);
    for (auto row = order.begin(); rows.size() < count; ++row) {
        if (shown.test(static_cast<std::size_t>(*row) - 1)) {
            rows.push_back(*row);
        }
    }
    return rows;
}

bool anyStatusOn(const Chips &chips)
{
    return chips.accepted || std::ranges::find(chips.status, true) != chips.status.end();
}

/// What the chips beside those of status need of the rows.
struct Marks {
    const Columns &columns;
    Bitset stale;
    Bitset accepted;
};

// Found rows of one chip by pending and stale.
struct Tally {
    std::size_t rows = 0, pending = 0, stale = 0, both = 0;
};

Tally tally(const Bitset &found, const Bitset &chip, const Marks &marks)
{
    Tally counts;
    for (std::size_t word = 0; word < found.words().size(); ++word) {
        const std::uint64_t rows = found.words()[word] & chip.words()[word];
        if (rows == 0) {
            continue;
        }
        const auto bits
            = [](std::uint64_t set) { return static_cast<std::size_t>(std::popcount(set)); };
        const std::uint64_t pendingRows = rows & marks.columns.withOptionPending().words()[word];
        const std::uint64_t staleRows = rows & marks.stale.words()[word];
        counts.rows += bits(rows);
        counts.pending += bits(pendingRows);
        counts.stale += bits(staleRows);
        counts.both += bits(pendingRows & staleRows);
    }
    return counts;
}

// Each group's counts stand under the search and all other groups' selections.
std::size_t count(View &view, const Chips &chips, bool isOn, const Tally &counts)
{
    const bool both = chips.pending && chips.stale;
    const std::size_t shown = both ? counts.both
        : chips.pending            ? counts.pending
        : chips.stale              ? counts.stale
                                   : counts.rows;
    view.all += shown;
    if (isOn) {
        view.pending += chips.stale ? counts.both : counts.pending;
        view.stale += chips.pending ? counts.both : counts.stale;
    }
    return shown;
}

void countChips(View &view, const Chips &chips, const Bitset &found, const Marks &marks)
{
    const bool isAll = !anyStatusOn(chips);
    Bitset counting = found;
    counting -= marks.accepted;
    for (std::size_t status = 0; status < view.byStatus.size(); ++status) {
        view.byStatus[status] = count(view, chips, isAll || chips.status[status],
            tally(counting, marks.columns.withStatus(status), marks));
    }
    view.accepted
        = count(view, chips, isAll || chips.accepted, tally(found, marks.accepted, marks));
}

void keepChips(Bitset &rows, const Chips &chips, const Marks &marks)
{
    if (anyStatusOn(chips)) {
        Bitset any(rows.size());
        for (std::size_t status = 0; status < chips.status.size(); ++status) {
            if (chips.status[status]) {
                any |= marks.columns.withStatus(status);
            }
        }
        any -= marks.accepted;
        if (chips.accepted) {
            any |= marks.accepted;
        }
        rows &= any;
    }
    if (chips.pending) {
        rows &= marks.columns.withOptionPending();
    }
    if (chips.stale) {
        rows &= marks.stale;
    }
}

Bitset listed(const std::vector<RowId> &macs, std::size_t size)
{
    Bitset rows(size);
    for (const RowId mac : macs) {
        const auto place = static_cast<std::size_t>(mac) - 1;
        if (place < size) {
            rows.set(place);
        }
    }
    return rows;
}

} // namespace

base::Result<Overview> LiveIndex::overview(
    const domain::ServerId &server, base::Instant now, const base::CancelToken &token) const
{
    const auto lock = lockFilled();
    if (token.isCancelled()) {
        return base::fail(base::ErrorKind::Cancelled);
    }
    return counted(m_columns, m_columns.alive(server), now);
}

std::shared_lock<std::shared_mutex> LiveIndex::lockFilled() const
{
    std::shared_lock lock(m_mutex);
    m_filledChanged.wait(lock, [this] { return isFilled(); });
    return lock;
}

std::size_t LiveIndex::size() const
{
    const auto lock = lockFilled();
    return m_columns.alive().count();
}

bool LiveIndex::isFilled() const
{
    return m_filled;
}

bool LiveIndex::isKept() const
{
    const std::shared_lock lock(m_mutex);
    return m_filled || m_isExpecting;
}

void LiveIndex::expectContent()
{
    const std::unique_lock lock(m_mutex);
    m_isExpecting = true;
}

void LiveIndex::expectNothing()
{
    const std::unique_lock lock(m_mutex);
    m_isExpecting = false;
    m_waiting.clear();
}

void LiveIndex::adopt(Content content)
{
    {
        const std::unique_lock lock(m_mutex);
        m_columns = std::move(content.columns);
        m_orders = std::move(content.orders);
        m_last.forget();
        for (const Change &change : m_waiting) {
            change();
        }
        m_waiting.clear();
        m_isExpecting = false;
        m_filled = true;
    }
    m_filledChanged.notify_all();
}

void LiveIndex::prepareOrders(const base::CancelToken &token)
{
    std::ignore = lockFilled();
    for (const Column column : {Column::Serial, Column::User, Column::Udid}) {
        if (token.isCancelled()) {
            return;
        }
        {
            const std::unique_lock lock(m_mutex);
            m_orders.prepare(Column::Name, m_columns);
            m_orders.expect(column);
        }
        TextOrders::Rows rows;
        {
            const std::shared_lock lock(m_mutex);
            rows = m_orders.made(column, m_columns);
        }
        const std::unique_lock lock(m_mutex);
        m_orders.adopt(column, std::move(rows));
    }
}

void LiveIndex::change(const Change &change)
{
    const std::unique_lock lock(m_mutex);
    if (m_filled) {
        m_last.forget();
        change();
    }
    if (m_isExpecting) {
        m_waiting.push_back(change);
    }
}

void LiveIndex::put(std::vector<IndexRow> rows)
{
    change([this, rows = std::move(rows)] {
        for (const IndexRow &row : rows) {
            if (m_columns.set(entryOf(row))) {
                m_orders.touch(static_cast<std::size_t>(row.list.row) - 1);
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

void LiveIndex::setAccepted(AcceptedRows rows)
{
    change([this, rows = std::move(rows)] { m_columns.setAccepted(rows); });
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
    auto lock = lockFilled();
    while (!isReady(question.sort.column)) {
        lock.unlock();
        prepare(question.sort.column);
        lock.lock();
    }
    auto found = m_last.found(m_columns, question, token);
    if (!found) {
        return tl::unexpected(found.error());
    }
    const Bitset ofServer = m_columns.alive(question.server);
    *found &= ofServer;
    if (question.among) {
        *found &= listed(*question.among, m_columns.size());
    }
    auto view = std::make_shared<View>();
    view->total = ofServer.count();
    const Marks marks{.columns = m_columns,
        .stale = staleRows(m_columns, question.now),
        .accepted = acceptedNow(m_columns, question.now)};
    countChips(*view, question.chips, *found, marks);
    keepChips(*found, question.chips, marks);
    const auto order = m_last.order(m_columns, m_orders, question.sort);
    if (token.isCancelled()) {
        return base::fail(base::ErrorKind::Cancelled);
    }
    view->rows = inOrder(*order, *found);
    return view;
}

} // namespace latchkey::store
