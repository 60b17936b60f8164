// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tableview.h"

#include "ui/common/celldelegate.h"
#include "ui/style/style.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace latchkey::ui {

TableView::TableView(CellOf cellOf, QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new CellDelegate(std::move(cellOf), this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    updateHeights();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
}

void TableView::setComfortable(bool comfortable)
{
    m_comfortable = comfortable;
    updateHeights();
}

void TableView::updateHeights()
{
    constexpr int comfortable = 36;
    verticalHeader()->setDefaultSectionSize(
        m_comfortable ? latchkey::ui::rowHeight(comfortable) : latchkey::ui::rowHeight());
    horizontalHeader()->setFixedHeight(latchkey::ui::rowHeight());
}

int TableView::leadingColumn() const
{
    const QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int section = header->logicalIndex(visual);
        if (!header->isSectionHidden(section)) {
            return section;
        }
    }
    return -1;
}

void TableView::setStatic()
{
    m_static = true;
    setAlternatingRowColors(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setSectionsClickable(false);
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_static) {
        paintLines();
    } else {
        paintFrame();
    }
}

void TableView::paintFrame()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid()) {
        return;
    }
    QPainter painter(viewport());
    painter.setPen(theme().focus);
    painter.drawRect(0, rowViewportPosition(current.row()), viewport()->width() - 1,
        rowHeight(current.row()) - 1);
}

void TableView::paintLines()
{
    QPainter painter(viewport());
    const int rows = model() == nullptr ? 0 : model()->rowCount(rootIndex());
    for (int row = std::max(0, rowAt(0)); row < rows; ++row) {
        const int bottom = rowViewportPosition(row) + rowHeight(row) - 1;
        if (bottom > viewport()->height()) {
            return;
        }
        painter.fillRect(0, bottom, viewport()->width(), 1, theme().line);
    }
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    hover(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

void TableView::leaveEvent(QEvent *event)
{
    hover(-1);
    QTableView::leaveEvent(event);
}

void TableView::hover(int row)
{
    const int shown = m_static ? -1 : row;
    if (shown != m_hovered) {
        m_hovered = shown;
        viewport()->update();
    }
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    if (!m_static && plain && !text.isEmpty() && text.at(0).isPrint() && text.at(0) != u' ') {
        Q_EMIT typed(text);
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        updateHeights();
    }
    QTableView::changeEvent(event);
}

} // namespace latchkey::ui
