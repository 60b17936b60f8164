// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/celldelegate.h"

#include "ui/common/tableview.h"
#include "ui/style/style.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyleOption>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace latchkey::ui {

namespace {

constexpr int padding = 8;
constexpr int glyphSize = 16;
constexpr int glyphGap = 7;
constexpr int barWidth = 3;
constexpr int linkGap = 10;
constexpr int wrappedMargin = 10;

QColor inkOf(CellInk ink)
{
    switch (ink) {
    case CellInk::Text:
        return theme().text;
    case CellInk::Second:
        return theme().text2;
    case CellInk::Label:
        return theme().text3;
    case CellInk::Stale:
        return theme().stale;
    case CellInk::Accent:
        return theme().accent;
    }
    return theme().text;
}

QColor groundOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (option.state.testFlag(QStyle::State_Selected)) {
        return theme().selected;
    }
    const auto *table = qobject_cast<const TableView *>(option.widget);
    if (table != nullptr && table->hoveredRow() == index.row()) {
        return theme().hover;
    }
    const bool odd = index.row() % 2 == 1;
    return table != nullptr && table->alternatingRowColors() && odd ? theme().zebra
                                                                    : theme().surface;
}

bool isLeading(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const TableView *>(option.widget);
    return table != nullptr && table->leadingColumn() == index.column();
}

void paintBar(QPainter &painter, const QStyleOptionViewItem &option)
{
    const QRect bar(option.rect.x(), option.rect.y(), px(barWidth), option.rect.height());
    painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), theme().accent);
}

void paintHits(QPainter &painter, const QRect &rect, const QString &text, const Cell &cell,
    Qt::Alignment alignment)
{
    QTextLayout layout(text, painter.font());
    QList<QTextLayout::FormatRange> ranges;
    for (const Hit &hit : cell.hits) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(hit.start);
        range.length = static_cast<int>(hit.length);
        range.format.setBackground(theme().hl);
        ranges.append(range);
    }
    layout.setFormats(ranges);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(QFontMetrics(painter.font()).horizontalAdvance(text) + 2);
    layout.endLayout();
    const qreal width = line.naturalTextWidth();
    const qreal x = alignment.testFlag(Qt::AlignRight) ? rect.right() + 1 - width : rect.x();
    layout.draw(&painter, {x, rect.y() + (rect.height() - line.height()) / 2});
}

// The text's rectangle, after the check box and the glyph.
QRect paintLead(
    QPainter &painter, const QStyleOptionViewItem &option, const Cell &cell, const QColor &ground)
{
    QRect rest = option.rect.adjusted(px(padding), 0, -px(padding), 0);
    const int size = px(glyphSize);
    const QRect spot(rest.x(), rest.center().y() - size / 2 + 1, size, size);
    const QRect placed = QStyle::visualRect(option.direction, option.rect, spot);
    if (cell.check) {
        QStyleOptionButton box;
        box.rect = placed;
        box.state = QStyle::State_Enabled | (*cell.check ? QStyle::State_On : QStyle::State_Off);
        option.widget->style()->drawPrimitive(
            QStyle::PE_IndicatorCheckBox, &box, &painter, option.widget);
    } else if (cell.look) {
        int x = placed.x();
        if (cell.atEnd) {
            const int words = QFontMetrics(fontFor(cell.font)).horizontalAdvance(cell.text);
            const QRect beside(
                rest.right() + 1 - words - px(glyphGap) - size, placed.y(), size, size);
            x = QStyle::visualRect(option.direction, option.rect, beside).x();
        }
        paintGlyph(painter, QRect(x, placed.y(), size, size), cell.look->glyph,
            coloursOf(*cell.look, ground));
    } else {
        return QStyle::visualRect(option.direction, option.rect, rest);
    }
    rest.setLeft(rest.x() + size + px(glyphGap));
    return QStyle::visualRect(option.direction, option.rect, rest);
}

// What goes on after the text: a rest in secondary ink, a link in the accent colour.
void paintAfter(QPainter &painter, const QRect &rect, const QString &text, Qt::LayoutDirection dir)
{
    const Qt::Alignment side = QStyle::visualAlignment(dir, Qt::AlignLeft);
    painter.drawText(rect,
        static_cast<int>(side | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

QRect shortened(const QRect &rect, int by, Qt::LayoutDirection dir)
{
    return dir == Qt::RightToLeft ? rect.adjusted(0, 0, -by, 0) : rect.adjusted(by, 0, 0, 0);
}

// Text and rest in lines of this width; the height of all of them.
qreal breakLines(QTextLayout &layout, const Cell &cell, int width, Qt::Alignment side)
{
    QTextLayout::FormatRange rest;
    rest.start = static_cast<int>(cell.text.size());
    rest.length = static_cast<int>(cell.rest.size());
    rest.format.setFont(fontFor(FontRole::Body));
    rest.format.setForeground(theme().text2);
    layout.setFormats({rest});
    QTextOption option(side);
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

void paintWrapped(QPainter &painter, const QRect &rect, const Cell &cell, Qt::LayoutDirection dir)
{
    painter.setPen(inkOf(cell.ink));
    QTextLayout layout(cell.text + cell.rest, fontFor(cell.font));
    const qreal height = breakLines(layout, cell, rect.width(),
        QStyle::visualAlignment(dir, Qt::AlignLeft) | Qt::AlignAbsolute);
    layout.draw(&painter, {qreal(rect.x()), rect.y() + (rect.height() - height) / 2});
}

void paintWords(QPainter &painter, const QRect &rect, const Cell &cell, Qt::LayoutDirection dir)
{
    painter.setFont(fontFor(cell.font));
    painter.setPen(inkOf(cell.ink));
    const QFontMetrics metrics = painter.fontMetrics();
    const int needed = metrics.horizontalAdvance(cell.text); // to lay text out is what costs
    const QString text = needed <= rect.width()
        ? cell.text
        : metrics.elidedText(cell.text, cell.elide, rect.width());
    const Qt::Alignment side
        = QStyle::visualAlignment(dir, cell.atEnd ? Qt::AlignRight : Qt::AlignLeft);
    // The words' own script decides their direction, the layout only their side.
    painter.setLayoutDirection(cell.ownDirection ? Qt::LeftToRight : Qt::LayoutDirectionAuto);
    if (!cell.hits.empty() && text == cell.text) {
        paintHits(painter, rect, text, cell, side);
    } else {
        painter.drawText(rect,
            static_cast<int>(side | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine,
            text);
    }
    int used = std::min(needed, rect.width());
    if (!cell.rest.isEmpty() && used < rect.width()) {
        painter.setFont(fontFor(FontRole::Body));
        painter.setPen(theme().text2);
        paintAfter(painter, shortened(rect, used, dir), cell.rest, dir);
        used += painter.fontMetrics().horizontalAdvance(cell.rest);
    }
    if (!cell.link.isEmpty() && used < rect.width()) {
        painter.setFont(fontFor(FontRole::Name));
        painter.setPen(theme().accent);
        paintAfter(painter, shortened(rect, used + px(linkGap), dir), cell.link, dir);
    }
}

} // namespace

CellDelegate::CellDelegate(CellOf cellOf, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_cellOf(std::move(cellOf))
{
}

void CellDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Cell cell = m_cellOf(index);
    const QColor ground = groundOf(option, index);
    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect, ground);
    if (option.state.testFlag(QStyle::State_Selected) && isLeading(option, index)) {
        paintBar(*painter, option);
    }
    const QRect words = paintLead(*painter, option, cell, ground);
    if (cell.wrap && widthOf(cell) > option.rect.width()) {
        paintWrapped(*painter, words, cell, option.direction);
    } else {
        paintWords(*painter, words, cell, option.direction);
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {widthOf(m_cellOf(index)), rowHeight()};
}

int CellDelegate::heightOf(const Cell &cell, int width)
{
    if (!cell.wrap || widthOf(cell) <= width) {
        return rowHeight();
    }
    const int lead = cell.look || cell.check ? px(glyphSize) + px(glyphGap) : 0;
    QTextLayout layout(cell.text + cell.rest, fontFor(cell.font));
    const qreal lines = breakLines(layout, cell, width - lead - 2 * px(padding), Qt::AlignLeft);
    return std::max(rowHeight(), static_cast<int>(std::ceil(lines)) + px(wrappedMargin));
}

int CellDelegate::widthOf(const Cell &cell)
{
    int width = 2 * px(padding) + 1 + QFontMetrics(fontFor(cell.font)).horizontalAdvance(cell.text);
    if (cell.look || cell.check) {
        width += px(glyphSize) + px(glyphGap);
    }
    if (!cell.rest.isEmpty()) {
        width += QFontMetrics(fontFor(FontRole::Body)).horizontalAdvance(cell.rest);
    }
    if (!cell.link.isEmpty()) {
        width += px(linkGap) + QFontMetrics(fontFor(FontRole::Name)).horizontalAdvance(cell.link);
    }
    return width;
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    QString tip = index.data(Qt::ToolTipRole).toString();
    const Cell cell = m_cellOf(index);
    if (tip.isEmpty() && !cell.wrap && widthOf(cell) > option.rect.width()) {
        tip = cell.text + cell.rest;
    }
    QToolTip::showText(event->globalPos(), tip, view);
    return true;
}

} // namespace latchkey::ui
