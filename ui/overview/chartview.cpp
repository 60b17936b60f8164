// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/chartview.h"

#include "ui/overview/chartaccessible.h"
#include "ui/style/metrics.h"
#include "ui/style/style.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace latchkey::ui {

namespace {

// Otherwise a painted widget has no role of its own.
QAccessibleInterface *makeAccessible(const QString &name, QObject *object)
{
    if (name != QLatin1String("latchkey::ui::ChartView")) {
        return nullptr;
    }
    return new ChartAccessible(static_cast<ChartView *>(object));
}

} // namespace

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void ChartView::setSentence(const QString &title, const QString &sentence)
{
    m_title = title;
    setAccessibleDescription(sentence);
    speak();
}

void ChartView::setCurrent(int item)
{
    if (item != m_current) {
        m_current = item;
        speak();
        update();
    }
}

// The name changes with the item, which a screen reader says.
void ChartView::speak()
{
    const bool onItem = hasFocus() && m_current >= 0;
    setAccessibleName(onItem ? QStringLiteral("%1: %2").arg(m_title, textOf(m_current)) : m_title);
}

void ChartView::renew()
{
    m_hits = lay(QRectF(rect()));
    const std::vector<int> all = items();
    if (std::find(all.begin(), all.end(), m_current) == all.end()) {
        m_current = all.empty() ? -1 : all.front();
    }
    m_hovered = -1;
    speak();
    updateGeometry();
    update();
}

int ChartView::stepped(int item, int key) const
{
    const std::vector<int> all = items();
    const auto at = std::find(all.begin(), all.end(), item);
    if (at == all.end()) {
        return all.empty() ? -1 : all.front();
    }
    const bool mirrored = isRightToLeft();
    switch (key) {
    case Qt::Key_Home:
        return all.front();
    case Qt::Key_End:
        return all.back();
    case Qt::Key_Down:
        return at + 1 == all.end() ? item : *(at + 1);
    case Qt::Key_Up:
        return at == all.begin() ? item : *(at - 1);
    case Qt::Key_Right:
        return stepped(item, mirrored ? Qt::Key_Up : Qt::Key_Down);
    case Qt::Key_Left:
        return stepped(item, mirrored ? Qt::Key_Down : Qt::Key_Up);
    default:
        return item;
    }
}

QRectF ChartView::areaOf(int item) const
{
    for (const chart::HitArea &hit : m_hits) {
        if (hit.item == item) {
            return hit.area;
        }
    }
    return {};
}

bool ChartView::opens(int) const
{
    return true;
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        setCurrent(stepped(m_current, event->key()));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0 && opens(m_current)) {
            Q_EMIT activated(m_current);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ChartView::pointAt(int item)
{
    if (item != m_hovered) {
        m_hovered = item;
        setCursor(item >= 0 && opens(item) ? Qt::PointingHandCursor : Qt::ArrowCursor);
        update();
    }
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    pointAt(chart::itemAt(m_hits, event->position()));
}

void ChartView::leaveEvent(QEvent *)
{
    pointAt(-1);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const int item = chart::itemAt(m_hits, event->position());
    if (event->button() == Qt::LeftButton && item >= 0) {
        setCurrent(item);
        if (opens(item)) {
            Q_EMIT activated(item);
        }
    }
}

bool ChartView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int item = chart::itemAt(m_hits, QPointF(help->pos()));
        QToolTip::showText(help->globalPos(), item < 0 ? QString() : textOf(item), this);
        return true;
    }
    return QWidget::event(event);
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool focused = hasFocus() && m_current >= 0;
    paintChart(painter, m_hovered >= 0 ? m_hovered : focused ? m_current : -1);
    if (focused) {
        const QRectF area = areaOf(m_current).adjusted(1, 1, -1, -1);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme().focus, 2));
        painter.drawRoundedRect(area & QRectF(rect()).adjusted(1, 1, -1, -1), px(3), px(3));
    }
}

void ChartView::resizeEvent(QResizeEvent *)
{
    renew();
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::ApplicationFontChange
        || event->type() == QEvent::LayoutDirectionChange) {
        renew();
    }
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    speak();
    update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    speak();
    update();
}

} // namespace latchkey::ui
