// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/capabilitytable.h"

#include "ui/common/celldelegate.h"
#include "ui/common/tableview.h"
#include "ui/servers/capabilitymodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace latchkey::ui {

namespace {

constexpr int capabilityWidth = 228;
constexpr int leastServerWidth = 200;

} // namespace

CapabilityTable::CapabilityTable(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_model(new CapabilityModel(this))
    , m_table(
          new TableView([this](const QModelIndex &index) { return m_model->cell(index); }, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    m_table->setModel(m_model);
    m_table->setStatic();
    m_table->setAccessibleName(title);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CapabilityTable::arrange);
    arrange();
}

void CapabilityTable::setServers(const std::vector<ServerEntry> &servers)
{
    m_model->setServers(servers);
}

void CapabilityTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CapabilityTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        arrange();
    }
}

void CapabilityTable::arrangeColumns()
{
    const int servers = m_model->columnCount() - 1;
    m_table->setColumnWidth(0, px(capabilityWidth));
    const int room = servers == 0 ? 0 : (width() - px(capabilityWidth)) / servers;
    for (int column = 1; column <= servers; ++column) {
        m_table->setColumnWidth(column, std::max(room, px(leastServerWidth)));
    }
}

void CapabilityTable::arrange()
{
    arrangeColumns();
    int needed = rowHeight() + 2; // the header
    for (int row = 0; row < m_model->rowCount(); ++row) {
        int height = rowHeight();
        for (int column = 0; column < m_model->columnCount(); ++column) {
            height = std::max(height,
                CellDelegate::heightOf(
                    m_model->cell(m_model->index(row, column)), m_table->columnWidth(column)));
        }
        m_table->setRowHeight(row, height);
        needed += height;
    }
    if (m_table->horizontalHeader()->length() > width()) {
        needed += m_table->horizontalScrollBar()->sizeHint().height();
    }
    m_table->setFixedHeight(needed);
}

} // namespace latchkey::ui
