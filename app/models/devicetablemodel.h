// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "models/rowplaces.h"
#include "store/cache.h"
#include "store/index.h"

#include <QAbstractTableModel>
#include <QCache>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace latchkey::models {

/// What the table's cells say beside DisplayRole, ToolTipRole and AccessibleTextRole.
enum DeviceRole {
    RowIdRole = Qt::UserRole + 1, ///< qint64
    ServerRole, ///< QString
    DeviceIdRole, ///< QString
    StatusRole, ///< int, domain::Status
    OptionRole, ///< int, domain::Option
    ProofRole, ///< int, domain::Proof
    StaleRole, ///< bool: Data age above 7 days
    UnknownRole, ///< bool: nobody told this cell; shown as dashed icon and "Unknown"
    ColumnRole, ///< headerData: int, store::Column
};

/// The Devices table over one store::View: the row count is known at once, visible rows are read by
/// primary key over a connection of the model's own. UI thread.
class DeviceTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    DeviceTableModel(
        const store::Cache &cache, const base::Clock &clock, QObject *parent = nullptr);

    /// What a view answers: the same question asked again changes rows in place (removed, inserted,
    /// moved), so selection, current row and scroll stay; a new one resets, unless only the order
    /// differs.
    enum class Answer { ToNewQuestion, ToSameQuestion };
    void setView(std::shared_ptr<const store::View> view, Answer answer = Answer::ToNewQuestion);
    [[nodiscard]] std::shared_ptr<const store::View> view() const { return m_view; }
    /// Whether one view is being turned into another, row by row.
    [[nodiscard]] bool isChanging() const { return m_between.has_value(); }
    /// Rows may have changed in the cache: what is visible is read again.
    void refreshRows();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

    /// The row that shows this Mac, -1 if it is out of view.
    [[nodiscard]] int rowOf(store::RowId id) const;
    [[nodiscard]] store::RowId rowId(int row) const;
    /// The whole list row; null if it could not be read.
    [[nodiscard]] const store::ListRow *row(int row) const;

private:
    using Rows = std::vector<store::RowId>;
    [[nodiscard]] const Rows &rows() const;
    void reset(std::shared_ptr<const store::View> view);
    [[nodiscard]] bool changeInPlace(const std::shared_ptr<const store::View> &view);
    void removeMissing(const std::vector<std::pair<int, int>> &ranges);
    void append(const Rows &added);
    void reorder(std::shared_ptr<const store::View> view);
    void load(int row) const;

    const store::Cache &m_cache;
    const base::Clock &m_clock;
    std::shared_ptr<const store::View> m_view;
    std::optional<Rows> m_between; ///< the rows while one view is being turned into another
    RowPlaces m_places;
    mutable QCache<qint64, store::ListRow> m_rows;
};

} // namespace latchkey::models
