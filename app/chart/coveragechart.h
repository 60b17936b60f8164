// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/dress.h"
#include "chart/table.h"

#include <QLocale>

#include <optional>

class QPainter;

namespace latchkey::chart {

struct CoverageContent {
    qint64 proven = 0; ///< a part of held
    qint64 held = 0; ///< a part of eligible
    qint64 eligible = 0;
    QColor colour;
    std::optional<double> goal = {}; ///< percent
    QStringList heads = {}; ///< of the table: proven, held, eligible
    QLocale locale = QLocale();
};

/// How much is held and how much of that is proven: a thick bar within a thin one within a track.
class CoverageChart {
public:
    CoverageChart(CoverageContent content, Fonts fonts, const QRectF &area);

    void paint(QPainter &painter, const Palette &palette) const;

    [[nodiscard]] const QRectF &track() const { return m_track; }
    [[nodiscard]] const QRectF &held() const { return m_held; }
    [[nodiscard]] const QRectF &proven() const { return m_proven; }
    /// The upright line at the goal; nothing without one.
    [[nodiscard]] const std::optional<QRectF> &goal() const { return m_goal; }
    enum Item { Proven, Held, Rest };
    [[nodiscard]] std::vector<HitArea> hitAreas() const;
    [[nodiscard]] Table table() const;

private:
    [[nodiscard]] QRectF share(double part, qreal height) const;

    CoverageContent m_content;
    Fonts m_fonts;
    QRectF m_area;
    QRectF m_track;
    QRectF m_held;
    QRectF m_proven;
    std::optional<QRectF> m_goal;
};

} // namespace latchkey::chart
