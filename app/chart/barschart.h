// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/dress.h"
#include "chart/table.h"

#include <QLocale>

class QPainter;

namespace latchkey::chart {

/// A cause and how many there are of it.
struct Bar {
    QString label;
    QString note; ///< what follows from it, below the bar
    qint64 count = 0;
    QColor colour;
};

struct BarsContent {
    std::vector<Bar> bars;
    QStringList heads = {}; ///< of the table: label, note, count
    QLocale locale = QLocale();
};

/// Causes with their counts, each over its bar; the longest bar is the most frequent one.
class BarsChart {
public:
    BarsChart(BarsContent content, Fonts fonts, const QRectF &area);

    void paint(QPainter &painter, const Palette &palette, int pointedAt = -1) const;

    struct Row {
        QRectF area;
        QRectF label;
        QRectF count;
        QRectF bar;
        QRectF note;
    };
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] std::vector<HitArea> hitAreas() const;
    [[nodiscard]] Table table() const;
    /// The height that so many bars need.
    [[nodiscard]] static qreal heightFor(std::size_t bars, const Fonts &fonts);

private:
    [[nodiscard]] Row rowAt(const QRectF &area, const Bar &bar, double share) const;

    BarsContent m_content;
    Fonts m_fonts;
    QRectF m_area;
    std::vector<Row> m_rows;
};

} // namespace latchkey::chart
