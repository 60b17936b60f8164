// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/trendchart.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

/// TrendChart's geometry; trendpainting.cpp draws it.
namespace latchkey::chart {

namespace {

constexpr double shareStep = 10;
constexpr double highest = 100;
constexpr double air = 2; // percent that stay free below the lowest value
constexpr std::array daySteps = {1, 2, 5, 7, 10, 15, 30, 60, 120, 365};
constexpr int dayGap = 14;

} // namespace

TrendChart::TrendChart(TrendContent content, Fonts fonts, const QRectF &area)
    : m_content(std::move(content))
    , m_fonts(std::move(fonts))
    , m_area(area)
{
    findRange();
    const qreal text = Fonts::height(m_fonts.axis);
    const qreal shareWidth = Fonts::width(m_fonts.axis, valueText(highest)) + m_fonts.px(8);
    const int last = lastKnown();
    const qreal endWidth = last < 0
        ? 0
        : Fonts::width(m_fonts.strong, valueText(*point(last).value)) + m_fonts.px(14);
    m_plot = area.adjusted(shareWidth, text / 2, -endWidth, -(text + m_fonts.px(6)));
    m_plot.setWidth(std::max(m_plot.width(), m_fonts.px(1)));
    m_plot.setHeight(std::max(m_plot.height(), m_fonts.px(1)));
    placeShares();
    placeDays();
    placeLines();
    placeEnd();
    placeMark();
    placeHits();
}

void TrendChart::findRange()
{
    double least = highest;
    for (const TrendPoint &day : m_content.points) {
        least = std::min(least, day.value.value_or(highest));
    }
    m_lowest
        = std::clamp(std::floor((least - air) / shareStep) * shareStep, 0.0, highest - shareStep);
}

int TrendChart::lastKnown() const
{
    for (int at = count() - 1; at >= 0; --at) {
        if (point(at).value) {
            return at;
        }
    }
    return -1;
}

qreal TrendChart::x(int at) const
{
    return count() < 2 ? m_plot.left() : m_plot.left() + m_plot.width() * at / (count() - 1);
}

qreal TrendChart::y(double value) const
{
    return m_plot.bottom() - m_plot.height() * (value - m_lowest) / (highest - m_lowest);
}

QPointF TrendChart::place(int at) const
{
    return {x(at), y(point(at).value.value_or(m_lowest))};
}

// As many lines as their labels have room for.
void TrendChart::placeShares()
{
    const qreal height = Fonts::height(m_fonts.axis);
    double step = shareStep;
    while (m_plot.height() * step / (highest - m_lowest) < height * 1.5 && step < highest) {
        step += shareStep;
    }
    for (double share = highest; share >= m_lowest; share -= step) {
        const QString text = m_content.locale.toString(share, 'f', 0)
            + m_content.locale.percent().prepend(QChar(0xa0));
        const qreal width = Fonts::width(m_fonts.axis, text);
        m_shares.push_back(
            {QRectF(m_plot.left() - m_fonts.px(8) - width, y(share) - height / 2, width, height),
                text});
    }
}

void TrendChart::placeDays()
{
    if (count() == 0) {
        return;
    }
    const qreal height = Fonts::height(m_fonts.axis);
    const qreal top = m_plot.bottom() + m_fonts.px(6);
    const auto labelled = [&](int at) {
        const QString text = dayText(at);
        const qreal width = Fonts::width(m_fonts.axis, text);
        const qreal left = std::clamp(
            x(at) - width / 2, m_plot.left(), std::max(m_plot.left(), m_plot.right() - width));
        return Label{QRectF(left, top, width, height), text};
    };
    const Label last = labelled(count() - 1);
    for (const int step : daySteps) {
        m_days.clear();
        bool fits = true;
        for (int at = 0; at < count() - 1; at += step) {
            const Label label = labelled(at);
            if (label.area.right() + m_fonts.px(dayGap) > last.area.left()) {
                break; // the last day is told in any case
            }
            fits = fits
                && (m_days.empty()
                    || m_days.back().area.right() + m_fonts.px(dayGap) <= label.area.left());
            m_days.push_back(label);
        }
        if (fits) {
            break;
        }
    }
    m_days.push_back(last);
}

void TrendChart::placeLines()
{
    QPolygonF line;
    int known = -1;
    for (int at = 0; at < count(); ++at) {
        if (!point(at).value) {
            continue;
        }
        if (known >= 0 && at > known + 1) {
            m_lines.push_back(std::exchange(line, {}));
            placeGap(known + 1, at - 1);
        }
        line.append(place(at));
        known = at;
    }
    if (!line.isEmpty()) {
        m_lines.push_back(line);
    }
    if (known >= 0 && known < count() - 1) {
        placeGap(known + 1, count() - 1);
    }
}

void TrendChart::placeGap(int first, int last)
{
    const qreal left = x(std::max(first - 1, 0));
    const qreal right = x(std::min(last + 1, count() - 1));
    Gap gap{.band = QRectF(left, m_plot.top(), right - left, m_plot.height()), .label = {}};
    if (m_content.gapText) {
        const QString text = m_content.gapText(point(first).day, point(last).day);
        const QSizeF size(Fonts::width(m_fonts.axis, text), Fonts::height(m_fonts.axis));
        const bool fitsBefore = left - m_fonts.px(6) - size.width() >= m_plot.left();
        const qreal at = fitsBefore ? left - m_fonts.px(6) - size.width() : right + m_fonts.px(6);
        const bool fits = fitsBefore || at + size.width() <= m_plot.right();
        if (fits) {
            gap.label = {
                QRectF(QPointF(at, m_plot.bottom() - m_fonts.px(4) - size.height()), size), text};
        }
    }
    m_gaps.push_back(gap);
}

void TrendChart::placeEnd()
{
    const int last = lastKnown();
    if (last < 0) {
        return;
    }
    const QString text = valueText(*point(last).value);
    const QSizeF size(Fonts::width(m_fonts.strong, text), Fonts::height(m_fonts.strong));
    const qreal top = std::clamp(place(last).y() - size.height() / 2, m_area.top(),
        std::max(m_area.top(), m_area.bottom() - size.height()));
    m_end = Label{QRectF(QPointF(place(last).x() + m_fonts.px(9), top), size), text};
}

// The highest and the lowest that the line runs between these edges, as it enters and leaves them.
std::pair<qreal, qreal> TrendChart::reach(qreal left, qreal right) const
{
    std::pair reach(m_plot.bottom(), m_plot.top());
    for (int at = 0; at < count(); ++at) {
        const bool touches
            = x(std::min(at + 1, count() - 1)) >= left && x(std::max(at - 1, 0)) <= right;
        if (touches && point(at).value) {
            reach.first = std::min(reach.first, place(at).y());
            reach.second = std::max(reach.second, place(at).y());
        }
    }
    return reach;
}

// Below its point, beside its leader line, clear of the line of the chart; above where there is no
// room, on the other side where it would leave the plot.
void TrendChart::placeMark()
{
    if (!m_content.mark || !point(m_content.mark->point).value) {
        return;
    }
    const QPointF at = place(m_content.mark->point);
    const QSizeF size(
        Fonts::width(m_fonts.axis, m_content.mark->text), Fonts::height(m_fonts.axis));
    const qreal aside = m_fonts.px(6);
    const bool fits = at.x() + aside + size.width() <= m_plot.right();
    const qreal left = fits ? at.x() + aside : at.x() - aside - size.width();
    const auto [highest, lowest] = reach(left, left + size.width());
    const qreal below = std::max(at.y() + m_fonts.px(16), lowest + aside);
    const qreal above = std::min(at.y() - m_fonts.px(16), highest - aside) - size.height();
    const bool isBelow = below + size.height() <= m_plot.bottom();
    if (left >= m_plot.left() && (isBelow || above >= m_plot.top())) {
        m_mark = Label{QRectF(QPointF(left, isBelow ? below : above), size), m_content.mark->text};
    }
}

void TrendChart::placeHits()
{
    const qreal half = count() < 2 ? m_plot.width() : m_plot.width() / (count() - 1) / 2;
    for (int at = 0; at < count(); ++at) {
        const qreal left = std::max(x(at) - half, m_plot.left());
        const qreal right = std::min(x(at) + half, m_plot.right());
        m_hits.push_back({QRectF(left, m_plot.top(), right - left, m_plot.height()), at});
    }
}

Table TrendChart::table() const
{
    Table table{.heads = m_content.heads, .rows = {}};
    for (const TrendPoint &day : m_content.points) {
        table.rows.push_back(
            QStringList(m_content.locale.toString(day.day, QLocale::ShortFormat)) + day.cells);
    }
    return table;
}

QString TrendChart::dayText(int at) const
{
    return m_content.locale.toString(point(at).day, m_content.dayFormat);
}

QString TrendChart::valueText(double value) const
{
    return m_content.locale.toString(value, 'f', 1) + QChar(0xa0) + m_content.locale.percent();
}

} // namespace latchkey::chart
