// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/pageview.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace latchkey::ui {

namespace {

constexpr int around = 20;
constexpr int widest = 900;

} // namespace

PageView::PageView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(role::sunken);
    viewport()->setAutoFillBackground(true);
}

void PageView::setPages(std::vector<QPicture> pages, const QSizeF &size)
{
    m_pages = std::move(pages);
    m_size = size;
    m_page = std::clamp(m_page, 0, std::max(0, count() - 1));
    updateBars();
    viewport()->update();
    Q_EMIT pageChanged();
}

void PageView::showPage(int page)
{
    const int wanted = std::clamp(page, 0, std::max(0, count() - 1));
    if (wanted != m_page) {
        m_page = wanted;
        verticalScrollBar()->setValue(0);
        viewport()->update();
        Q_EMIT pageChanged();
    }
}

qreal PageView::scale() const
{
    const int room = std::min(viewport()->width() - 2 * px(around), px(widest));
    return m_size.isEmpty() ? 1 : std::max(1, room) / m_size.width();
}

QRectF PageView::paper() const
{
    const QSizeF shown = m_size * scale();
    return {(viewport()->width() - shown.width()) / 2,
        static_cast<qreal>(px(around) - verticalScrollBar()->value()), shown.width(),
        shown.height()};
}

void PageView::updateBars()
{
    const int whole = static_cast<int>(m_size.height() * scale()) + 2 * px(around);
    verticalScrollBar()->setRange(0, std::max(0, whole - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(px(40));
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
}

void PageView::paintEvent(QPaintEvent *)
{
    if (m_pages.empty()) {
        return;
    }
    QPainter painter(viewport());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QRectF place = paper();
    painter.setPen(palette().color(role::line));
    painter.setBrush(Qt::white);
    painter.drawRect(place);
    painter.setClipRect(place);
    painter.translate(place.topLeft());
    painter.scale(scale(), scale());
    painter.drawPicture(0, 0, m_pages[static_cast<std::size_t>(m_page)]);
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    if (event->key() == Qt::Key_PageDown && bar->value() == bar->maximum()) {
        showPage(m_page + 1);
    } else if (event->key() == Qt::Key_PageUp && bar->value() == bar->minimum()) {
        showPage(m_page - 1);
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace latchkey::ui
