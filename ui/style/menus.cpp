// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/glyph.h"
#include "ui/style/metrics.h"
#include "ui/style/parts.h"

#include <QPainter>
#include <QStyleOption>

namespace latchkey::ui::parts {

namespace {

constexpr int sidePadding = 12;
constexpr int iconColumn = 16;
constexpr int iconGap = 9;
constexpr int endGap = 28;

int iconExtent(const QStyleOptionMenuItem &option)
{
    const bool used = option.maxIconWidth > 0 || option.menuHasCheckableItems;
    return used ? px(iconColumn + iconGap) : 0;
}

void separator(const Canvas &canvas, const QRect &rect)
{
    canvas.painter.fillRect(rect.x(), rect.center().y(), rect.width(), 1, canvas.theme.line);
}

void leadingIcon(const Canvas &canvas, const QStyleOptionMenuItem &option, bool enabled)
{
    const int size = px(iconColumn);
    const QRect spot(
        option.rect.x() + px(sidePadding), option.rect.center().y() - size / 2 + 1, size, size);
    const QRect rect = QStyle::visualRect(option.direction, option.rect, spot);
    if (option.checked) {
        paintGlyph(canvas.painter, rect, Glyph::Check,
            {enabled ? canvas.theme.accent : canvas.theme.disabled, canvas.theme.surface});
    } else if (!option.icon.isNull()) {
        option.icon.paint(
            &canvas.painter, rect, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
}

void texts(const Canvas &canvas, const QStyleOptionMenuItem &option, bool enabled)
{
    const QRect inner
        = option.rect.adjusted(px(sidePadding) + iconExtent(option), 0, -px(sidePadding), 0);
    const QRect rect = QStyle::visualRect(option.direction, option.rect, inner);
    const qsizetype tab = option.text.indexOf(u'\t');
    const QString label = tab < 0 ? option.text : option.text.left(tab);
    canvas.painter.setLayoutDirection(option.direction);
    canvas.painter.setFont(option.font);
    canvas.painter.setPen(enabled ? canvas.theme.text : canvas.theme.disabled);
    words(canvas.painter, rect,
        Qt::AlignLeading | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, label);
    if (tab >= 0) {
        canvas.painter.setFont(fontFor(FontRole::Label));
        canvas.painter.setPen(enabled ? canvas.theme.text3 : canvas.theme.text2);
        words(canvas.painter, rect, Qt::AlignTrailing | Qt::AlignVCenter | Qt::TextSingleLine,
            option.text.mid(tab + 1));
    }
}

} // namespace

void menuPanel(const Canvas &canvas, const QStyleOption &option)
{
    canvas.painter.fillRect(option.rect, canvas.theme.surface);
    box(canvas.painter, option.rect, canvas.theme.surface, canvas.theme.control, 0);
}

void menuItem(const Canvas &canvas, const QStyleOptionMenuItem &option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        separator(canvas, option.rect);
        return;
    }
    canvas.painter.save();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (option.state.testFlag(QStyle::State_Selected)) {
        canvas.painter.fillRect(option.rect, enabled ? canvas.theme.selected : canvas.theme.hover);
    }
    leadingIcon(canvas, option, enabled);
    texts(canvas, option, enabled);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const int size = px(12);
        const QRect end(
            option.rect.right() - px(8) - size, option.rect.center().y() - size / 2, size, size);
        paintGlyph(canvas.painter, QStyle::visualRect(option.direction, option.rect, end),
            Glyph::ChevronRight, {canvas.theme.text3, canvas.theme.surface});
    }
    canvas.painter.restore();
}

QSize menuItemSize(const QStyleOptionMenuItem &option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        return {px(10), px(9)};
    }
    const qsizetype tab = option.text.indexOf(u'\t');
    const QString label = tab < 0 ? option.text : option.text.left(tab);
    int width = QFontMetrics(option.font).size(Qt::TextShowMnemonic, label).width();
    width += 2 * px(sidePadding) + iconExtent(option);
    if (tab >= 0) {
        width += px(endGap)
            + QFontMetrics(fontFor(FontRole::Label)).horizontalAdvance(option.text.mid(tab + 1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        width += px(endGap);
    }
    return {width, rowHeight()};
}

void menuBarItem(const Canvas &canvas, const QStyleOptionMenuItem &option)
{
    const bool lit = option.state.testFlag(QStyle::State_Selected)
        && option.state.testFlag(QStyle::State_Enabled);
    menuBarGround(canvas, option.rect);
    if (lit) {
        canvas.painter.fillRect(option.rect.adjusted(0, 0, 0, -1), canvas.theme.selected);
    }
    canvas.painter.save();
    canvas.painter.setFont(option.font);
    canvas.painter.setPen(
        option.state.testFlag(QStyle::State_Enabled) ? canvas.theme.text : canvas.theme.disabled);
    canvas.painter.drawText(
        option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
    canvas.painter.restore();
}

void menuBarGround(const Canvas &canvas, const QRect &rect)
{
    canvas.painter.fillRect(rect, canvas.theme.window);
    canvas.painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, canvas.theme.line);
}

} // namespace latchkey::ui::parts
