// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/plantable.h"

#include "ui/actions/actiontexts.h"
#include "ui/actions/planmodel.h"
#include "ui/common/celldelegate.h"
#include "ui/common/tableview.h"
#include "ui/style/parts.h"
#include "ui/style/style.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace latchkey::ui {

namespace {

constexpr int shownRows = 9;
constexpr int usualWidth = 870; // that of a preview's table, before it is laid out

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
    m_view->viewport()->installEventFilter(this);
    connect(m_view, &QAbstractItemView::clicked, this, &PlanTable::act);
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
    fitRows();
}

// A consequence is never cut: its row is as high as its lines.
void PlanTable::fitRows()
{
    const int others = m_view->horizontalHeader()->sectionPosition(PlanModel::WhatColumn);
    const int all = m_view->isVisible() ? m_view->viewport()->width() : px(usualWidth);
    int needed = rowHeight(); // the header
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Cell what = m_model->cell(m_model->index(row, PlanModel::WhatColumn));
        const int height = m_model->isHeading(row) || all <= others
            ? rowHeight()
            : CellDelegate::heightOf(what, all - others);
        if (height != m_view->rowHeight(row)) {
            m_view->setRowHeight(row, height);
        }
        needed += height;
    }
    setMinimumHeight(std::min(needed, (shownRows + 1) * rowHeight()) + 3);
}

void PlanTable::act(const QModelIndex &index)
{
    if (!index.isValid() || index.column() != PlanModel::WhatColumn) {
        return;
    }
    const Cell what = m_model->cell(index);
    if (what.check) {
        m_model->setTicked(index.row(), !*what.check);
    } else if (m_model->offersCommand(index.row())) {
        QGuiApplication::clipboard()->setText(removeCommand());
        Q_EMIT commandCopied();
    }
}

bool PlanTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport()
        && (event->type() == QEvent::Resize || event->type() == QEvent::Show)) {
        fitRows();
    }
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter) {
            act(m_view->currentIndex().siblingAtColumn(PlanModel::WhatColumn));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PlanTable::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    parts::box(painter, rect(), theme().surface, theme().control, px(4));
}

} // namespace latchkey::ui
