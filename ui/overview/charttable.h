// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/table.h"

#include <QAbstractTableModel>

namespace latchkey::ui {

class TableView;
struct Cell;

/// A chart's numbers as a table.
class ChartTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(chart::Table table);
    [[nodiscard]] Cell cell(const QModelIndex &index) const;
    [[nodiscard]] bool isNumber(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    chart::Table m_table;
};

/// The view of such a model: arrows walk its rows, nothing opens.
[[nodiscard]] TableView *makeChartTable(ChartTableModel *model, QWidget *parent);

} // namespace latchkey::ui
