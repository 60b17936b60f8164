// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/buttonkind.h"
#include "ui/style/glyph.h"
#include "ui/style/metrics.h"
#include "ui/style/parts.h"

#include <QPainter>
#include <QStyleOption>

namespace latchkey::ui::parts {

namespace {

struct ButtonColours {
    QColor fill;
    QColor border;
    QColor text;
};

// A filled button answers the pointer by a shade of its own colour.
QColor shaded(const QColor &colour, QStyle::State state)
{
    if (state.testFlag(QStyle::State_Sunken)) {
        return colour.darker(115);
    }
    return state.testFlag(QStyle::State_MouseOver) ? colour.darker(107) : colour;
}

QColor pressedOr(const Theme &theme, QStyle::State state, const QColor &rest)
{
    if (state.testFlag(QStyle::State_Sunken) || state.testFlag(QStyle::State_On)) {
        return theme.selected;
    }
    return state.testFlag(QStyle::State_MouseOver) ? theme.hover : rest;
}

ButtonColours coloursOf(const Theme &theme, ButtonKind kind, QStyle::State state)
{
    if (!state.testFlag(QStyle::State_Enabled)) {
        const bool bare = kind == ButtonKind::Quiet || kind == ButtonKind::Link;
        return {bare ? QColor() : theme.window, bare ? QColor() : theme.line, theme.disabled};
    }
    switch (kind) {
    case ButtonKind::Primary:
        return {shaded(theme.accentFill, state), {}, theme.onAccent};
    case ButtonKind::Danger:
        return {shaded(theme.dangerFill, state), {}, theme.onDanger};
    case ButtonKind::Quiet:
        return {pressedOr(theme, state, {}), {}, theme.text};
    case ButtonKind::Link:
        return {{}, {}, theme.accent};
    case ButtonKind::Plain:
        break;
    }
    return {pressedOr(theme, state, theme.surface), theme.control, theme.text};
}

void underline(QPainter &painter, const QRect &text)
{
    painter.drawLine(text.bottomLeft(), text.bottomRight());
}

} // namespace

void buttonPanel(const Canvas &canvas, const QStyleOption &option)
{
    const ButtonColours colours = coloursOf(canvas.theme, buttonKind(canvas.widget), option.state);
    box(canvas.painter, option.rect, colours.fill, colours.border, px(4));
}

void buttonLabel(const Canvas &canvas, const QStyleOptionButton &option)
{
    const ButtonKind kind = buttonKind(canvas.widget);
    const ButtonColours colours = coloursOf(canvas.theme, kind, option.state);
    const int iconSize = option.icon.isNull() ? 0 : px(16);
    const int gap = iconSize > 0 && !option.text.isEmpty() ? px(7) : 0;
    const int textWidth
        = option.fontMetrics.size(Qt::TextShowMnemonic | Qt::TextSingleLine, option.text).width();
    const int arrow = option.features.testFlag(QStyleOptionButton::HasMenu) ? px(menuArrow) : 0;
    const int room = option.rect.width() - arrow;
    const int content = std::min(iconSize + gap + textWidth, room);
    const int left = option.rect.x() + (room - content) / 2;
    QRect icon(left, option.rect.center().y() - iconSize / 2 + 1, iconSize, iconSize);
    QRect text(
        left + iconSize + gap, option.rect.y(), content - iconSize - gap, option.rect.height());
    icon = QStyle::visualRect(option.direction, option.rect, icon);
    text = QStyle::visualRect(option.direction, option.rect, text);
    canvas.painter.save();
    if (iconSize > 0) {
        const bool filled = kind == ButtonKind::Primary || kind == ButtonKind::Danger;
        const bool enabled = option.state.testFlag(QStyle::State_Enabled);
        option.icon.paint(&canvas.painter, icon, Qt::AlignCenter,
            !enabled     ? QIcon::Disabled
                : filled ? QIcon::Selected
                         : QIcon::Normal);
    }
    canvas.painter.setPen(colours.text);
    canvas.painter.setFont(
        canvas.widget == nullptr ? fontFor(FontRole::Name) : canvas.widget->font());
    words(canvas.painter, text, Qt::AlignVCenter | Qt::AlignHCenter | Qt::TextShowMnemonic,
        option.text);
    if (kind == ButtonKind::Link && option.state.testFlag(QStyle::State_MouseOver)) {
        underline(canvas.painter, canvas.painter.boundingRect(text, Qt::AlignCenter, option.text));
    }
    canvas.painter.restore();
}

void toolButtonPanel(const Canvas &canvas, const QStyleOption &option)
{
    const ButtonColours colours = coloursOf(canvas.theme, ButtonKind::Quiet, option.state);
    box(canvas.painter, option.rect, colours.fill, colours.border, px(4));
}

void checkBox(const Canvas &canvas, const QStyleOption &option)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on
        = option.state.testFlag(QStyle::State_On) || option.state.testFlag(QStyle::State_NoChange);
    const Theme &theme = canvas.theme;
    const QColor fill = on && enabled ? theme.accentFill : on ? theme.disabled : theme.surface;
    box(canvas.painter, option.rect, fill,
        on            ? QColor()
            : enabled ? theme.control
                      : theme.line,
        px(3));
    if (option.state.testFlag(QStyle::State_NoChange)) {
        const QRect bar(option.rect.x() + option.rect.width() / 4,
            option.rect.center().y() - px(1) / 2, option.rect.width() / 2, px(2));
        canvas.painter.fillRect(bar, theme.onAccent);
    } else if (on) {
        paintGlyph(canvas.painter, option.rect.adjusted(1, 1, -1, -1), Glyph::Check,
            {theme.onAccent, fill});
    }
}

void radioButton(const Canvas &canvas, const QStyleOption &option)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const Theme &theme = canvas.theme;
    const QColor ring = !enabled ? theme.line : on ? theme.accentFill : theme.control;
    const qreal radius = option.rect.width() / 2.0;
    box(canvas.painter, option.rect, theme.surface, ring, radius, on ? 5 : 1);
}

void focusRing(const Canvas &canvas, const QStyleOption &option)
{
    box(canvas.painter, option.rect, {}, canvas.theme.focus, ringRadius(canvas.widget) + px(3), 2);
}

} // namespace latchkey::ui::parts
