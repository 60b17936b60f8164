// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/plantable.h"

#include "ui/actions/planmodel.h"
#include "ui/common/tableview.h"
#include "ui/style/parts.h"
#include "ui/style/style.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace latchkey::ui {

namespace {

constexpr int shownRows = 9;

} // namespace

PlanTable::PlanTable(PlanModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(new TableView([model](const QModelIndex &index) { return model->cell(index); }, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_view);
    m_view->setModel(model);
    m_view->setStatic();
    m_view->setAccessibleName(tr("Macs of this action"));
    m_view->installEventFilter(this);
    m_view->setColumnWidth(PlanModel::MacColumn, px(120));
    m_view->setColumnWidth(PlanModel::SerialColumn, px(104));
    m_view->setColumnWidth(PlanModel::HardwareColumn, px(130));
    m_view->horizontalHeader()->setStretchLastSection(true);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PlanTable::arrange);
    connect(m_view, &QAbstractItemView::clicked, this, &PlanTable::toggle);
    arrange();
}

void PlanTable::arrange()
{
    m_view->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isHeading(row)) {
            m_view->setSpan(row, 0, 1, PlanModel::ColumnCount);
        }
    }
    const int rows = std::min(m_model->rowCount(), shownRows);
    setMinimumHeight((rows + 1) * rowHeight() + 3);
}

void PlanTable::toggle(const QModelIndex &index)
{
    if (index.isValid() && index.column() == PlanModel::WhatColumn) {
        const auto target = m_model->cell(index);
        if (target.check) {
            m_model->setTicked(index.row(), !*target.check);
        }
    }
}

bool PlanTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        const QModelIndex current = m_view->currentIndex();
        toggle(current.siblingAtColumn(PlanModel::WhatColumn));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PlanTable::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    parts::box(painter, rect(), theme().surface, theme().control, px(4));
}

} // namespace latchkey::ui
