// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fixedtable.h"

#include "ui/common/tableview.h"
#include "ui/style/style.h"

#include <QAbstractTableModel>
#include <QHeaderView>

#include <algorithm>

namespace latchkey::ui {

namespace {

class FixedTableModel final : public QAbstractTableModel {
public:
    FixedTableModel(QStringList heads, std::vector<std::vector<Cell>> rows, QObject *parent)
        : QAbstractTableModel(parent)
        , m_heads(std::move(heads))
        , m_rows(std::move(rows))
    {
    }

    [[nodiscard]] const Cell &cell(const QModelIndex &index) const
    {
        return m_rows[static_cast<std::size_t>(index.row())]
                     [static_cast<std::size_t>(index.column())];
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const bool wanted = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return index.isValid() && wanted ? QVariant(cell(index).text) : QVariant();
    }
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override
    {
        const bool wanted = orientation == Qt::Horizontal && role == Qt::DisplayRole;
        return wanted ? QVariant(m_heads.value(section)) : QVariant();
    }

private:
    QStringList m_heads;
    std::vector<std::vector<Cell>> m_rows;
};

} // namespace

TableView *makeFixedTable(FixedTable content, QWidget *parent, int mostShown)
{
    const auto rows = static_cast<int>(content.rows.size());
    auto *model = new FixedTableModel(std::move(content.heads), std::move(content.rows), parent);
    auto *table
        = new TableView([model](const QModelIndex &index) { return model->cell(index); }, parent);
    table->setModel(model);
    table->setStatic();
    table->setAccessibleName(content.name);
    for (int column = 0; column < static_cast<int>(content.widths.size()); ++column) {
        const int width = content.widths[static_cast<std::size_t>(column)];
        if (width == 0) {
            table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
        } else {
            table->setColumnWidth(column, px(width));
        }
    }
    if (mostShown == 0) {
        table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    table->setFixedHeight(((mostShown == 0 ? rows : std::min(rows, mostShown)) + 1) * rowHeight());
    return table;
}

} // namespace latchkey::ui
