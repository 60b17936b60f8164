// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/liveindex.h"

#include "store/filtering.h"
#include "store/fold.h"
#include "store/version.h"

#include <algorithm>
#include <numeric>

namespace latchkey::store {

namespace {

using Rows = std::vector<std::uint32_t>;

// Sorts by a key that is made once a row; equal keys keep the order they had.
template <typename KeyOf> void sortBy(Rows &rows, std::size_t size, KeyOf keyOf)
{
    std::vector<decltype(keyOf(std::size_t{}))> keys(size);
    for (const std::uint32_t row : rows) {
        keys[row] = keyOf(row);
    }
    std::ranges::stable_sort(
        rows, [&](std::uint32_t a, std::uint32_t b) { return keys[a] < keys[b]; });
}

// The place of each code of a dictionary in the order of its texts.
template <typename KeyOf>
std::vector<std::uint32_t> ranks(const Dictionary &dictionary, KeyOf keyOf)
{
    Rows codes(dictionary.size());
    std::iota(codes.begin(), codes.end(), 0U);
    std::ranges::sort(codes, {}, [&](std::uint32_t code) {
        return keyOf(dictionary.text(static_cast<std::uint16_t>(code)));
    });
    std::vector<std::uint32_t> rank(codes.size());
    for (std::uint32_t place = 0; place < codes.size(); ++place) {
        rank[codes[place]] = place;
    }
    return rank;
}

std::optional<CodeColumn> codeColumnOf(Column column)
{
    switch (column) {
    case Column::OsVersion:
        return CodeColumn::OsVersion;
    case Column::Why:
        return CodeColumn::Why;
    case Column::Server:
        return CodeColumn::Server;
    case Column::Model:
        return CodeColumn::Model;
    case Column::Enrollment:
        return CodeColumn::Enrollment;
    case Column::AuthAllowed:
        return CodeColumn::AuthAllowed;
    case Column::Hardware:
        return CodeColumn::Hardware;
    case Column::FileVault:
        return CodeColumn::FileVault;
    case Column::Status:
    case Column::Name:
    case Column::Serial:
    case Column::Option:
    case Column::DataAge:
    case Column::User:
    case Column::LastContact:
    case Column::Udid:
    case Column::Escrowed:
    case Column::Fetched:
    case Column::Proof:
        return std::nullopt;
    }
    return std::nullopt;
}

void sortByCode(Rows &rows, const Columns &columns, CodeColumn column)
{
    const Dictionary &dictionary = columns.dictionary(column);
    const auto rank = column == CodeColumn::OsVersion
        ? ranks(dictionary, [](const std::string &text) { return Version::parse(text); })
        : ranks(dictionary, [](const std::string &text) { return naturalKey(text); });
    sortBy(rows, columns.size(), [&](std::size_t row) { return rank[columns.code(column, row)]; });
}

bool anyStatus(const Chips &chips)
{
    return std::ranges::find(chips.status, true) != chips.status.end();
}

} // namespace

std::size_t LiveIndex::size() const
{
    const std::shared_lock lock(m_mutex);
    return m_columns.alive().count();
}

void LiveIndex::setFilled()
{
    {
        const std::lock_guard lock(m_filledMutex);
        m_filled = true;
    }
    m_filledChanged.notify_all();
}

void LiveIndex::waitUntilFilled() const
{
    std::unique_lock lock(m_filledMutex);
    m_filledChanged.wait(lock, [this] { return m_filled; });
}

// Rows by one column, ascending; ties by name. Made once for each change of the columns.
std::shared_ptr<const LiveIndex::Order> LiveIndex::orderBy(Column column) const
{
    const int key = static_cast<int>(column);
    {
        const std::lock_guard lock(m_orderMutex);
        if (const auto found = m_orders.find(key); found != m_orders.end()) {
            return found->second;
        }
    }
    auto order = std::make_shared<const Order>(makeOrder(column));
    const std::lock_guard lock(m_orderMutex);
    return m_orders[key] = std::move(order);
}

LiveIndex::Order LiveIndex::makeOrder(Column column) const
{
    const Columns &columns = m_columns;
    if (column == Column::Name) {
        Order rows(columns.size());
        std::iota(rows.begin(), rows.end(), 0U);
        sortBy(rows, columns.size(),
            [&](std::size_t row) { return naturalKey(columns.field(row, 0)); });
        return rows;
    }
    Order rows = *orderBy(Column::Name);
    const auto by = [&](auto keyOf) { sortBy(rows, columns.size(), keyOf); };
    const auto byTime = [&](TimeColumn time) {
        by([&, time](std::size_t row) { return columns.time(time, row); });
    };
    if (const auto code = codeColumnOf(column)) {
        sortByCode(rows, columns, *code);
        return rows;
    }
    switch (column) {
    case Column::Status:
        by([&](std::size_t row) { return columns.status(row); });
        break;
    case Column::Option:
        by([&](std::size_t row) { return columns.option(row); });
        break;
    case Column::Proof:
        by([&](std::size_t row) { return columns.proof(row); });
        break;
    case Column::Serial:
        by([&](std::size_t row) { return columns.field(row, 1); });
        break;
    case Column::User:
        by([&](std::size_t row) { return columns.field(row, 2); });
        break;
    case Column::Udid:
        by([&](std::size_t row) { return columns.udids().text(row); });
        break;
    case Column::DataAge: // the youngest first, as "2 min" before "30 d"
        by([&](std::size_t row) {
            return -std::max(columns.dataAge(row), -std::numeric_limits<std::int64_t>::max());
        });
        break;
    case Column::LastContact:
        byTime(TimeColumn::LastContact);
        break;
    case Column::Escrowed:
        byTime(TimeColumn::EscrowedAt);
        break;
    case Column::Fetched:
        byTime(TimeColumn::FetchedAt);
        break;
    case Column::Name:
    case Column::OsVersion:
    case Column::Why:
    case Column::Server:
    case Column::Model:
    case Column::Enrollment:
    case Column::AuthAllowed:
    case Column::Hardware:
    case Column::FileVault:
        break; // done above
    }
    return rows;
}

// Each group's counts stand under the search and all other groups' selections.
void LiveIndex::count(View &view, const Question &question, const Bitset &found) const
{
    const Chips &chips = question.chips;
    const bool someStatus = anyStatus(chips);
    for (std::size_t row = 0; row < found.size(); ++row) {
        if (!found.test(row)) {
            continue;
        }
        const std::uint8_t status = m_columns.status(row);
        const bool pending
            = m_columns.option(row) == static_cast<std::uint8_t>(domain::Option::Pending);
        const bool stale = isStale(m_columns, row, question.now);
        const bool statusOn = !someStatus || chips.status[status];
        const bool pendingOn = !chips.pending || pending;
        const bool staleOn = !chips.stale || stale;
        view.all += pendingOn && staleOn ? 1 : 0;
        view.byStatus[status] += pendingOn && staleOn ? 1 : 0;
        view.pending += statusOn && staleOn && pending ? 1 : 0;
        view.stale += statusOn && pendingOn && stale ? 1 : 0;
    }
}

base::Result<std::shared_ptr<const View>> LiveIndex::ask(
    const Question &question, const base::CancelToken &token) const
{
    waitUntilFilled();
    const std::shared_lock lock(m_mutex);
    auto found = matching(m_columns, question.filter, question.now, token);
    if (!found) {
        return tl::unexpected(found.error());
    }
    const Bitset ofServer = m_columns.alive(question.server);
    *found &= ofServer;
    auto view = std::make_shared<View>();
    view->total = ofServer.count();
    count(*view, question, *found);
    const Chips &chips = question.chips;
    const bool someStatus = anyStatus(chips);
    const auto isShown = [&](std::size_t row) {
        return found->test(row) && (!someStatus || chips.status[m_columns.status(row)])
            && (!chips.pending
                || m_columns.option(row) == static_cast<std::uint8_t>(domain::Option::Pending))
            && (!chips.stale || isStale(m_columns, row, question.now));
    };
    const auto order = orderBy(question.sort.column);
    view->rows.reserve(found->count());
    for (const std::uint32_t row : *order) {
        if (isShown(row)) {
            view->rows.push_back(RowId{static_cast<std::int64_t>(row) + 1});
        }
    }
    if (question.sort.descending) {
        std::ranges::reverse(view->rows);
    }
    if (token.isCancelled()) {
        return base::fail(base::ErrorKind::Cancelled);
    }
    return view;
}

} // namespace latchkey::store
