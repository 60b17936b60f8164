// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/glyph.h"
#include "ui/style/metrics.h"
#include "ui/style/parts.h"

#include <QPainter>
#include <QStyleOption>

namespace latchkey::ui::parts {

namespace {

constexpr int cellPadding = 8;

void sortArrow(const Canvas &canvas, const QRect &rect, bool descending)
{
    const int size = px(10);
    QPainter &painter = canvas.painter;
    painter.save();
    painter.translate(rect.x() + rect.width() / 2.0, rect.y() + rect.height() / 2.0);
    if (!descending) {
        painter.rotate(180);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(canvas.theme.text, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const qreal half = size / 2.8;
    painter.drawPolyline(QPolygonF({{-half, -half / 2}, {0, half / 2}, {half, -half / 2}}));
    painter.restore();
}

} // namespace

void headerGround(const Canvas &canvas, const QRect &rect, bool withEnd)
{
    canvas.painter.fillRect(rect, canvas.theme.window);
    canvas.painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, canvas.theme.line);
    if (withEnd) {
        const bool rtl = canvas.widget != nullptr && canvas.widget->isRightToLeft();
        canvas.painter.fillRect(
            rtl ? rect.x() : rect.right(), rect.y(), 1, rect.height(), canvas.theme.line);
    }
}

void header(const Canvas &canvas, const QStyleOptionHeader &option)
{
    headerGround(canvas, option.rect, true);
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    QPainter &painter = canvas.painter;
    painter.save();
    QFont font = fontFor(FontRole::LabelName);
    if (sorted) {
        font.setWeight(QFont::DemiBold);
    }
    painter.setFont(font);
    painter.setPen(sorted ? canvas.theme.text : canvas.theme.text2);
    const QRect inner = option.rect.adjusted(px(cellPadding), 0, -px(cellPadding), 0);
    const bool atEnd = option.textAlignment.testFlag(Qt::AlignRight);
    const int arrowWidth = sorted ? px(14) : 0;
    const QFontMetrics metrics(font);
    const QString text
        = metrics.elidedText(option.text, Qt::ElideRight, inner.width() - arrowWidth);
    const int width = metrics.horizontalAdvance(text);
    const int x = atEnd ? inner.right() + 1 - width - arrowWidth : inner.x();
    const QRect words(x, inner.y(), width, inner.height());
    const QRect mark(x + width + px(2), inner.y(), px(12), inner.height());
    painter.drawText(QStyle::visualRect(option.direction, option.rect, words),
        Qt::AlignCenter | Qt::TextSingleLine, text);
    if (sorted) {
        sortArrow(canvas, QStyle::visualRect(option.direction, option.rect, mark),
            option.sortIndicator == QStyleOptionHeader::SortDown);
    }
    painter.restore();
}

void frame(const Canvas &canvas, const QStyleOption &option)
{
    box(canvas.painter, option.rect, {}, canvas.theme.line, px(6));
}

void toolTip(const Canvas &canvas, const QStyleOption &option)
{
    canvas.painter.fillRect(option.rect, canvas.theme.surface);
    box(canvas.painter, option.rect, canvas.theme.surface, canvas.theme.control, 0);
}

void tab(const Canvas &canvas, const QStyleOptionTab &option)
{
    const QRect &rect = option.rect;
    canvas.painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, canvas.theme.line);
    if (option.state.testFlag(QStyle::State_Selected)) {
        canvas.painter.fillRect(
            rect.x(), rect.bottom() - px(2), rect.width(), px(3), canvas.theme.accentFill);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        canvas.painter.fillRect(rect.adjusted(0, 0, 0, -1), canvas.theme.hover);
    }
}

void tabLabel(const Canvas &canvas, const QStyleOptionTab &option)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    canvas.painter.save();
    canvas.painter.setFont(fontFor(selected ? FontRole::Strong : FontRole::Body));
    canvas.painter.setPen(!option.state.testFlag(QStyle::State_Enabled) ? canvas.theme.disabled
            : selected                                                  ? canvas.theme.text
                                                                        : canvas.theme.text2);
    canvas.painter.drawText(
        option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
    canvas.painter.restore();
}

} // namespace latchkey::ui::parts
