// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/dress.h"
#include "chart/table.h"

#include <QDate>
#include <QLocale>
#include <QPolygonF>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

class QPainter;

namespace latchkey::chart {

struct TrendPoint {
    QDate day;
    std::optional<double> value = {}; ///< 0 to 100; nothing = nobody knows
    QStringList cells = {}; ///< the day's row of the table, without the day
};

/// A day that is told about in the chart.
struct TrendMark {
    int point = 0;
    QString text;
};

/// A share of 100 % over days, oldest first, one point a day.
struct TrendContent {
    std::vector<TrendPoint> points;
    std::optional<double> goal = {};
    QString goalText = {};
    std::optional<TrendMark> mark = {};
    std::function<QString(const QDate &first, const QDate &last)> gapText = {};
    QStringList heads = {}; ///< of the table
    QLocale locale = QLocale();
    QString dayFormat = QStringLiteral("d MMM"); ///< QDate's, of a day without its year
};

/// A line over days with gaps where nothing is known, a goal and the value of the last day. Time
/// runs from left to right in every layout direction.
class TrendChart {
public:
    TrendChart(TrendContent content, Fonts fonts, const QRectF &area);

    void paint(QPainter &painter, const Palette &palette) const;
    /// The line, dot and day of one point, above the chart.
    void paintPoint(QPainter &painter, const Palette &palette, int point) const;

    struct Label {
        QRectF area;
        QString text;
    };
    struct Gap {
        QRectF band;
        Label label;
    };
    [[nodiscard]] const QRectF &plot() const { return m_plot; }
    [[nodiscard]] QPointF place(int point) const; ///< of a point with a value
    /// One line for each run of days that are known; a lone day is a line of one point.
    [[nodiscard]] const std::vector<QPolygonF> &lines() const { return m_lines; }
    [[nodiscard]] const std::vector<Gap> &gaps() const { return m_gaps; }
    [[nodiscard]] const std::vector<Label> &days() const { return m_days; }
    [[nodiscard]] const std::vector<Label> &shares() const { return m_shares; }
    [[nodiscard]] const std::optional<Label> &end() const { return m_end; }
    [[nodiscard]] const std::optional<Label> &markLabel() const { return m_mark; }
    /// One upright stripe a day.
    [[nodiscard]] const std::vector<HitArea> &hitAreas() const { return m_hits; }

    [[nodiscard]] Table table() const;
    [[nodiscard]] QString dayText(int point) const; ///< "12 Oct"
    [[nodiscard]] QString valueText(double value) const; ///< "86.7 %"

private:
    void findRange();
    void placeShares();
    void placeDays();
    void placeLines();
    void placeGap(int first, int last);
    void placeEnd();
    void placeMark();
    [[nodiscard]] std::pair<qreal, qreal> reach(qreal left, qreal right) const;
    void placeHits();
    [[nodiscard]] qreal x(int point) const;
    [[nodiscard]] qreal y(double value) const;
    [[nodiscard]] int count() const { return static_cast<int>(m_content.points.size()); }
    [[nodiscard]] const TrendPoint &point(int at) const
    {
        return m_content.points[static_cast<std::size_t>(at)];
    }
    [[nodiscard]] int lastKnown() const;

    TrendContent m_content;
    Fonts m_fonts;
    QRectF m_area;
    QRectF m_plot;
    double m_lowest = 0;
    std::vector<QPolygonF> m_lines;
    std::vector<Gap> m_gaps;
    std::vector<Label> m_days;
    std::vector<Label> m_shares;
    std::optional<Label> m_end;
    std::optional<Label> m_mark;
    std::vector<HitArea> m_hits;
};

} // namespace latchkey::chart
