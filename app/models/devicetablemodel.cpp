// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devicetablemodel.h"

#include "models/devicecell.h"
#include "store/bitset.h"

#include <algorithm>

namespace latchkey::models {

namespace {

constexpr int cachedRows = 512;
constexpr int block = 32; ///< rows that are read together
constexpr std::size_t mostRanges = 64; ///< more gaps than this, and a reset is cheaper
constexpr std::int64_t mostMoves = 4'000'000; ///< row ids to shift in all
constexpr int columns = static_cast<int>(store::Column::FileVault) + 1;

// The ranges of `rows` that `isKept` refuses, from the last to the first.
template <typename IsKept>
std::vector<std::pair<int, int>> gaps(const std::vector<store::RowId> &rows, IsKept isKept)
{
    std::vector<std::pair<int, int>> ranges;
    for (int row = static_cast<int>(rows.size()) - 1; row >= 0; --row) {
        if (isKept(rows[static_cast<std::size_t>(row)])) {
            continue;
        }
        if (!ranges.empty() && ranges.back().first == row + 1) {
            ranges.back().first = row;
        } else {
            ranges.emplace_back(row, row);
        }
    }
    return ranges;
}

store::Bitset setOf(const std::vector<store::RowId> &rows)
{
    const auto highest = std::ranges::max_element(rows);
    store::Bitset bits(highest == rows.end() ? 0 : static_cast<std::size_t>(*highest) + 1);
    for (const store::RowId id : rows) {
        bits.set(static_cast<std::size_t>(id));
    }
    return bits;
}

bool isIn(const store::Bitset &set, store::RowId id)
{
    const auto at = static_cast<std::size_t>(id);
    return at < set.size() && set.test(at);
}

bool isSameSet(const std::vector<store::RowId> &a, const std::vector<store::RowId> &b)
{
    if (a.size() != b.size()) {
        return false;
    }
    const store::Bitset bits = setOf(a);
    return std::ranges::all_of(b, [&](store::RowId id) { return isIn(bits, id); });
}

} // namespace

DeviceTableModel::DeviceTableModel(
    const store::Cache &cache, const base::Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_cache(cache)
    , m_clock(clock)
    , m_view(std::make_shared<const store::View>())
    , m_rows(cachedRows)
{
}

void DeviceTableModel::setView(std::shared_ptr<const store::View> view, Answer answer)
{
    m_rows.clear();
    if (view->rows == m_view->rows) {
        m_view = std::move(view);
        refreshRows();
        return;
    }
    if (answer == Answer::ToSameQuestion) {
        if (!changeInPlace(view)) {
            reset(std::move(view));
        }
        return;
    }
    if (isSameSet(view->rows, m_view->rows)) {
        reorder(std::move(view));
    } else {
        reset(std::move(view));
    }
}

void DeviceTableModel::refreshRows()
{
    m_rows.clear();
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    }
}

void DeviceTableModel::reset(std::shared_ptr<const store::View> view)
{
    beginResetModel();
    m_view = std::move(view);
    m_places.forget();
    endResetModel();
}

// Removes what is gone, appends what is new, then puts all in order; false if a reset is cheaper.
bool DeviceTableModel::changeInPlace(const std::shared_ptr<const store::View> &view)
{
    const store::Bitset wanted = setOf(view->rows), shown = setOf(m_view->rows);
    Rows added;
    for (const store::RowId id : view->rows) {
        if (!isIn(shown, id)) {
            added.push_back(id);
        }
    }
    const auto ranges = gaps(m_view->rows, [&](store::RowId id) { return isIn(wanted, id); });
    const auto moves = static_cast<std::int64_t>(ranges.size() * m_view->rows.size());
    if (ranges.size() > mostRanges || moves > mostMoves) {
        return false;
    }
    m_between = m_view->rows;
    removeMissing(ranges);
    append(added);
    reorder(view);
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    }
    return true;
}

void DeviceTableModel::removeMissing(const std::vector<std::pair<int, int>> &ranges)
{
    for (const auto &[first, last] : ranges) {
        beginRemoveRows({}, first, last);
        m_between->erase(m_between->begin() + first, m_between->begin() + last + 1);
        m_places.forget();
        endRemoveRows();
    }
}

void DeviceTableModel::append(const Rows &added)
{
    if (added.empty()) {
        return;
    }
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
    m_between->insert(m_between->end(), added.begin(), added.end());
    m_places.forget();
    endInsertRows();
}

// The same Macs in the order of `view`; persistent indexes follow their Macs.
void DeviceTableModel::reorder(std::shared_ptr<const store::View> view)
{
    const bool isMoved = rows() != view->rows;
    if (isMoved) {
        Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    }
    const Rows before = isMoved ? rows() : Rows();
    m_between.reset();
    m_view = std::move(view);
    m_places.forget();
    if (!isMoved) {
        return;
    }
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &old : from) {
        to.append(index(rowOf(before[static_cast<std::size_t>(old.row())]), old.column()));
    }
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

const DeviceTableModel::Rows &DeviceTableModel::rows() const
{
    return m_between ? *m_between : m_view->rows;
}

int DeviceTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows().size());
}

int DeviceTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant DeviceTableModel::data(const QModelIndex &index, int role) const
{
    const store::ListRow *found
        = checkIndex(index, CheckIndexOption::IndexIsValid) ? row(index.row()) : nullptr;
    return found == nullptr
        ? QVariant()
        : DeviceCell{*found, static_cast<store::Column>(index.column()), m_clock.now()}.data(role);
}

QVariant DeviceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns) {
        return {};
    }
    if (role == ColumnRole) {
        return section;
    }
    const auto column = static_cast<store::Column>(section);
    if (role == Qt::TextAlignmentRole
        && (column == store::Column::DataAge || column == store::Column::LastContact)) {
        return static_cast<int>(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? QVariant(DeviceCell::title(column)) : QVariant();
}

int DeviceTableModel::rowOf(store::RowId id) const
{
    return m_places.of(id, rows());
}

store::RowId DeviceTableModel::rowId(int row) const
{
    return rows().at(static_cast<std::size_t>(row));
}

const store::ListRow *DeviceTableModel::row(int row) const
{
    const auto id = static_cast<qint64>(rowId(row));
    if (!m_rows.contains(id)) {
        load(row);
    }
    return m_rows.object(id);
}

// Reads the block around a row; a Mac that left the cache meanwhile stays an empty row until the
// next view.
void DeviceTableModel::load(int row) const
{
    const Rows &ids = rows();
    const auto first = static_cast<std::size_t>(row - row % block);
    const auto count = std::min<std::size_t>(block, ids.size() - first);
    const auto read = m_cache.rows(std::span(ids).subspan(first, count));
    if (!read) {
        return;
    }
    for (const store::ListRow &one : *read) {
        m_rows.insert(static_cast<qint64>(one.row), new store::ListRow(one));
    }
}

} // namespace latchkey::models
