// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fixedtable.h"

#include "ui/common/celldelegate.h"
#include "ui/common/tableview.h"
#include "ui/style/style.h"

#include <QAbstractTableModel>
#include <QEvent>
#include <QHeaderView>

#include <algorithm>
#include <numeric>

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

/// Gives each column of a table its width anew when the table gets another one: words of some
/// languages are twice as long as those that the widths were designed for.
class ColumnFitter final : public QObject {
public:
    struct Column {
        int width = 0; ///< of the design; 0: what the others leave
        int need = 0; ///< of the widest cell, and the head
    };
    ColumnFitter(TableView *table, std::vector<Column> columns)
        : QObject(table)
        , m_table(*table)
        , m_columns(std::move(columns))
    {
        table->viewport()->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Resize) {
            fit();
        }
        return false;
    }

private:
    static int least(const Column &column)
    {
        return column.width == 0 ? column.need : std::min(column.width, column.need);
    }

    void fit()
    {
        int spare = m_table.viewport()->width();
        int wanted = 0;
        for (const Column &column : m_columns) {
            spare -= least(column);
            wanted += column.need - least(column);
        }
        const double share = wanted == 0 ? 0 : std::clamp(double(spare) / wanted, 0.0, 1.0);
        for (int i = 0; i < static_cast<int>(m_columns.size()); ++i) {
            const Column &column = m_columns[static_cast<std::size_t>(i)];
            if (column.width > 0) {
                const int more = static_cast<int>((column.need - least(column)) * share);
                m_table.setColumnWidth(i, least(column) + more);
            }
        }
    }

    TableView &m_table;
    std::vector<Column> m_columns;
};

std::vector<ColumnFitter::Column> columnsOf(const FixedTable &content, const QHeaderView &header)
{
    std::vector<ColumnFitter::Column> columns;
    for (std::size_t i = 0; i < content.widths.size(); ++i) {
        const int head = header.sectionSizeHint(static_cast<int>(i));
        columns.push_back({px(content.widths[i]),
            std::accumulate(content.rows.begin(), content.rows.end(), head,
                [i](int widest, const std::vector<Cell> &row) {
                    return std::max(widest, CellDelegate::widthOf(row[i]));
                })});
    }
    return columns;
}

} // namespace

int fixedTableHeight(int rows)
{
    return (rows + 1) * rowHeight();
}

TableView *makeFixedTable(const FixedTable &content, QWidget *parent, int mostShown)
{
    const auto rows = static_cast<int>(content.rows.size());
    auto *model = new FixedTableModel(content.heads, content.rows, parent);
    auto *table
        = new TableView([model](const QModelIndex &index) { return model->cell(index); }, parent);
    table->setModel(model);
    table->setStatic();
    table->setAccessibleName(content.name);
    QHeaderView *header = table->horizontalHeader();
    const auto stretched = std::ranges::find(content.widths, 0);
    if (stretched != content.widths.end()) {
        header->setSectionResizeMode(
            static_cast<int>(stretched - content.widths.begin()), QHeaderView::Stretch);
    }
    new ColumnFitter(table, columnsOf(content, *header));
    if (mostShown == 0) {
        table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    table->setFixedHeight(fixedTableHeight(mostShown == 0 ? rows : std::min(rows, mostShown)));
    return table;
}

} // namespace latchkey::ui
