// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QRectF>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QWidget;

/// What Style draws, one function a part; each restores the painter.
namespace latchkey::ui::parts {

/// What to draw with and for.
struct Canvas {
    QPainter &painter;
    const Theme &theme;
    const QWidget *widget = nullptr; ///< may be null: then the option alone decides
};

inline constexpr int menuArrow = 14; ///< what a button with a menu is longer by

/// A box with round corners whose border lies inside `rect` and is sharp at any scale.
void box(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border,
    qreal radius, qreal width = 1);

/// Words whose own script decides how they are read ("Check a Mac…" ends with its dots in any
/// layout), while the painter's direction decides on which side they stand. `flags` as drawText().
void words(QPainter &painter, const QRect &rect, int flags, const QString &text);

void lineEdit(const Canvas &canvas, const QStyleOption &option);
void comboBox(const Canvas &canvas, const QStyleOptionComboBox &option, const QStyle &style);
void spinBox(const Canvas &canvas, const QStyleOptionSpinBox &option, const QStyle &style);

void buttonPanel(const Canvas &canvas, const QStyleOption &option);
void buttonLabel(const Canvas &canvas, const QStyleOptionButton &option);
void toolButtonPanel(const Canvas &canvas, const QStyleOption &option);
void checkBox(const Canvas &canvas, const QStyleOption &option);
void radioButton(const Canvas &canvas, const QStyleOption &option);
void focusRing(const Canvas &canvas, const QStyleOption &option);

void menuPanel(const Canvas &canvas, const QStyleOption &option);
void menuItem(const Canvas &canvas, const QStyleOptionMenuItem &option);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem &option);
void menuBarItem(const Canvas &canvas, const QStyleOptionMenuItem &option);
void menuBarGround(const Canvas &canvas, const QRect &rect);

void header(const Canvas &canvas, const QStyleOptionHeader &option);
void headerGround(const Canvas &canvas, const QRect &rect, bool withEnd);
void frame(const Canvas &canvas, const QStyleOption &option);
void toolTip(const Canvas &canvas, const QStyleOption &option);
void tab(const Canvas &canvas, const QStyleOptionTab &option);
void tabLabel(const Canvas &canvas, const QStyleOptionTab &option);

void progressGroove(const Canvas &canvas, const QStyleOption &option);
void progressContents(const Canvas &canvas, const QStyleOptionProgressBar &option);
void scrollBar(const Canvas &canvas, const QStyleOptionSlider &option, const QStyle &style);
[[nodiscard]] QRect scrollBarPart(
    const QStyleOptionSlider &option, QStyle::SubControl part, const QWidget *widget);
void splitter(const Canvas &canvas, const QStyleOption &option);

} // namespace latchkey::ui::parts
