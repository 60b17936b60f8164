// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/dress.h"

#include <QImage>
#include <QPainter>

#include <random>

namespace latchkey::tests {

[[nodiscard]] chart::Fonts plainFonts(Qt::LayoutDirection direction = Qt::LeftToRight);
[[nodiscard]] chart::Palette plainPalette();

/// Whether `paint` leaves every pixel outside `area` alone and changes some inside.
template <typename Paint> [[nodiscard]] bool paintsOnlyInside(const QRectF &area, Paint paint)
{
    const QRect whole = area.toAlignedRect().adjusted(-40, -40, 40, 40);
    QImage image(whole.size(), QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    painter.translate(-whole.topLeft());
    paint(painter);
    painter.end();
    const QRect inside = area.toAlignedRect().adjusted(-1, -1, 1, 1).translated(-whole.topLeft());
    bool changed = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool isPainted = image.pixelColor(x, y) != QColor(Qt::magenta);
            if (isPainted && !inside.contains(x, y)) {
                return false;
            }
            changed = changed || isPainted;
        }
    }
    return changed;
}

[[nodiscard]] inline qreal anyLength(std::mt19937 &random, unsigned least, unsigned more)
{
    return static_cast<qreal>(least + random() % more);
}

/// The place on the other side of `whole`.
[[nodiscard]] inline QRectF mirrored(const QRectF &part, const QRectF &whole)
{
    return {whole.left() + whole.right() - part.right(), part.top(), part.width(), part.height()};
}

[[nodiscard]] inline bool isNear(const QRectF &a, const QRectF &b)
{
    return qAbs(a.left() - b.left()) < 0.01 && qAbs(a.top() - b.top()) < 0.01
        && qAbs(a.width() - b.width()) < 0.01 && qAbs(a.height() - b.height()) < 0.01;
}

} // namespace latchkey::tests
