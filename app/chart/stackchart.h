// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/dress.h"
#include "chart/table.h"

#include <QLocale>

#include <functional>

class QPainter;

namespace latchkey::chart {

/// One kind of part that the rows are made of.
struct StackSeries {
    QString label;
    QColor colour;
    /// Draws the mark that stands for it beside the label; without one a square of its colour.
    std::function<void(QPainter &, const QRectF &)> mark = {};
    /// A series without a column of its own tells its number beside the bar ("6 not applicable").
    std::function<QString(qint64)> aside = {};
};

struct StackRow {
    QString label;
    std::vector<qint64> counts; ///< one a series
};

struct StackContent {
    QString head; ///< what the rows are
    std::vector<StackSeries> series;
    std::vector<StackRow> rows;
    QLocale locale = QLocale();
};

/// Rows of stacked bars with a column of numbers for each series; the longest row fills its place.
class StackChart {
public:
    StackChart(StackContent content, Fonts fonts, const QRectF &area);

    void paint(QPainter &painter, const Palette &palette, int pointedAt = -1) const;

    struct Column {
        QRectF head;
        QRectF mark;
        QRectF word; ///< empty where there is no room for words
        std::size_t series = 0;
    };
    struct Row {
        QRectF area;
        QRectF label;
        std::vector<QRectF> parts; ///< one a series, in a row without gaps
        QRectF aside;
        std::vector<QRectF> numbers; ///< one a column
    };
    [[nodiscard]] const std::vector<Column> &columns() const { return m_columns; }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    /// Item = row * number of series + series; a part's own place, its number, else the whole row
    /// with its first series that has any.
    [[nodiscard]] const std::vector<HitArea> &hitAreas() const { return m_hits; }
    [[nodiscard]] int rowOf(int item) const { return item / seriesCount(); }
    [[nodiscard]] int seriesOf(int item) const { return item % seriesCount(); }
    [[nodiscard]] int itemOf(int row, int series) const { return row * seriesCount() + series; }
    [[nodiscard]] Table table() const;
    [[nodiscard]] static qreal heightFor(std::size_t rows, const Fonts &fonts);

private:
    [[nodiscard]] int seriesCount() const { return static_cast<int>(m_content.series.size()); }
    [[nodiscard]] QString numberText(qint64 count) const;
    [[nodiscard]] QRectF put(const QRectF &part) const
    {
        return placed(part, m_area, m_fonts.direction);
    }
    void placeColumns();
    void placeRows();
    void placeParts(Row &row, const StackRow &content, qint64 most) const;
    void placeHits();
    void paintHead(QPainter &painter, const Palette &palette) const;
    void paintRow(QPainter &painter, const Palette &palette, std::size_t at) const;

    StackContent m_content;
    Fonts m_fonts;
    QRectF m_area;
    qreal m_barsLeft = 0; ///< both in a layout from left to right
    qreal m_barsWidth = 0;
    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
    std::vector<HitArea> m_hits;
};

} // namespace latchkey::chart
