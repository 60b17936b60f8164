// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QFontMetricsF>

/// Charts painted on a QPainter, on screen and on paper alike. A chart is made from its content and
/// an area; then its geometry, its hit areas and its table are plain data, and paint() only draws.
namespace latchkey::chart {

/// The colours of a chart; the caller's theme, or those of paper.
struct Palette {
    QColor ground; ///< what the chart stands on
    QColor text;
    QColor text3; ///< axes and notes
    QColor line; ///< grid and separators
    QColor track; ///< the empty part of a bar
    QColor band; ///< a gap in a trend
    QColor accent; ///< the line of a trend
    QColor hover; ///< under the part that is pointed at
};

/// The fonts of a chart, in pixels of its painter, and what is measured by them.
struct Fonts {
    QFont axis;
    QFont label;
    QFont body;
    QFont strong;
    qreal unit = 1; ///< of a pixel at a 13 px font
    Qt::LayoutDirection direction = Qt::LeftToRight;

    [[nodiscard]] qreal px(qreal at13) const { return at13 * unit; }
    [[nodiscard]] static qreal width(const QFont &font, const QString &text)
    {
        return QFontMetricsF(font).horizontalAdvance(text);
    }
    [[nodiscard]] static qreal height(const QFont &font) { return QFontMetricsF(font).height(); }
};

/// The same place in a mirrored layout.
[[nodiscard]] inline QRectF placed(
    const QRectF &part, const QRectF &whole, Qt::LayoutDirection direction)
{
    if (direction == Qt::LeftToRight) {
        return part;
    }
    QRectF mirrored = part;
    mirrored.moveRight(whole.right() - (part.left() - whole.left()));
    return mirrored;
}

} // namespace latchkey::chart
