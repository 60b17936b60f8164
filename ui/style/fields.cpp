// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/glyph.h"
#include "ui/style/metrics.h"
#include "ui/style/parts.h"

#include <QPainter>
#include <QStyleOption>

namespace latchkey::ui::parts {

void box(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border,
    qreal radius, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    const qreal inset = border.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

namespace {

void fieldBox(const Canvas &canvas, const QRect &rect, QStyle::State state)
{
    const bool enabled = state.testFlag(QStyle::State_Enabled);
    const bool focused = enabled && state.testFlag(QStyle::State_HasFocus);
    const QColor border = focused ? canvas.theme.focus
        : enabled                 ? canvas.theme.control
                                  : canvas.theme.line;
    box(canvas.painter, rect, enabled ? canvas.theme.surface : canvas.theme.window, border, px(4),
        focused ? 2 : 1);
}

void arrow(const Canvas &canvas, const QRect &rect, Glyph glyph, bool enabled)
{
    const int size = px(12);
    const QRect middle(rect.center().x() - size / 2, rect.center().y() - size / 2, size, size);
    paintGlyph(canvas.painter, middle, glyph,
        {enabled ? canvas.theme.text3 : canvas.theme.disabled, canvas.theme.surface});
}

void upArrow(const Canvas &canvas, const QRect &rect, bool enabled)
{
    canvas.painter.save();
    canvas.painter.translate(rect.center());
    canvas.painter.rotate(180);
    arrow(canvas, QRect(-rect.width() / 2, -rect.height() / 2, rect.width(), rect.height()),
        Glyph::ChevronDown, enabled);
    canvas.painter.restore();
}

} // namespace

void lineEdit(const Canvas &canvas, const QStyleOption &option)
{
    fieldBox(canvas, option.rect, option.state);
}

void comboBox(const Canvas &canvas, const QStyleOptionComboBox &option, const QStyle &style)
{
    fieldBox(canvas, option.rect, option.state);
    const QRect end = style.subControlRect(
        QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, canvas.widget);
    arrow(canvas, end, Glyph::ChevronDown, option.state.testFlag(QStyle::State_Enabled));
}

void spinBox(const Canvas &canvas, const QStyleOptionSpinBox &option, const QStyle &style)
{
    fieldBox(canvas, option.rect, option.state);
    const auto part = [&](QStyle::SubControl control) {
        return style.subControlRect(QStyle::CC_SpinBox, &option, control, canvas.widget);
    };
    upArrow(canvas, part(QStyle::SC_SpinBoxUp),
        option.stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled));
    arrow(canvas, part(QStyle::SC_SpinBoxDown), Glyph::ChevronDown,
        option.stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled));
}

} // namespace latchkey::ui::parts
