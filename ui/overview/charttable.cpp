// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/charttable.h"

#include "ui/common/tableview.h"

#include <QHeaderView>

#include <algorithm>
#include <utility>

namespace latchkey::ui {

namespace {

constexpr int numberWidth = 72;

// Where words stand beside numbers, the numbers need no more than their place.
void giveWidthToWords(const ChartTableModel &model, QHeaderView &header)
{
    bool hasWords = false;
    for (int column = 1; column < model.columnCount(); ++column) {
        hasWords = hasWords || !model.isNumber(column);
    }
    for (int column = 0; column < model.columnCount(); ++column) {
        const bool isNarrow = hasWords && model.isNumber(column);
        header.setSectionResizeMode(column, isNarrow ? QHeaderView::Fixed : QHeaderView::Stretch);
        if (isNarrow) {
            header.resizeSection(column, px(numberWidth));
        }
    }
}

} // namespace

void ChartTableModel::setTable(chart::Table table)
{
    if (table == m_table) {
        return;
    }
    const bool sameShape = table.heads == m_table.heads && table.rows.size() == m_table.rows.size();
    if (!sameShape) {
        beginResetModel();
    }
    m_table = std::move(table);
    if (!sameShape) {
        endResetModel();
    } else if (!m_table.rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

// A column is one of numbers if its last word is, since heads of numbers stand at their end.
bool ChartTableModel::isNumber(int column) const
{
    if (column == 0 || m_table.rows.empty()) {
        return false;
    }
    return std::ranges::all_of(m_table.rows, [column](const QStringList &row) {
        const QString &text = row.at(column);
        return !text.isEmpty() && (text.at(0).isDigit() || text == QStringLiteral("–"));
    });
}

Cell ChartTableModel::cell(const QModelIndex &index) const
{
    return {.text = m_table.rows[static_cast<std::size_t>(index.row())].value(index.column()),
        .font = index.column() == 0 ? FontRole::Name : FontRole::Body,
        .atEnd = isNumber(index.column())};
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.heads.size());
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    return cell(index).text;
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && isNumber(section)) {
        return static_cast<int>(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? m_table.heads.value(section) : QVariant();
}

TableView *makeChartTable(ChartTableModel *model, QWidget *parent)
{
    auto *table
        = new TableView([model](const QModelIndex &index) { return model->cell(index); }, parent);
    table->setModel(model);
    table->setStatic();
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    QObject::connect(model, &QAbstractItemModel::modelReset, table,
        [model, header = table->horizontalHeader()] { giveWidthToWords(*model, *header); });
    return table;
}

} // namespace latchkey::ui
