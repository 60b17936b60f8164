// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/trendview.h"

#include "report/trendcontent.h"
#include "ui/overview/chartdress.h"
#include "ui/overview/overviewtexts.h"
#include "ui/style/metrics.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace latchkey::ui {

namespace {

constexpr int week = 7;

} // namespace

TrendView::TrendView(QWidget *parent)
    : ChartView(parent)
{
}

void TrendView::setTrend(std::vector<store::TrendDay> trend)
{
    // The line begins where the counting began.
    const auto first = std::ranges::find_if(
        trend, [](const store::TrendDay &day) { return day.counts.has_value(); });
    trend.erase(trend.begin(), first);
    const bool atEnd = current() < 0 || current() + 1 >= static_cast<int>(m_trend.size());
    m_trend = std::move(trend);
    setSentence(tr("Coverage over 90 days"), overview::trendSentence(m_trend));
    if (atEnd) {
        setCurrent(static_cast<int>(m_trend.size()) - 1);
    }
    renew();
}

std::vector<chart::HitArea> TrendView::lay(const QRectF &area)
{
    m_chart.emplace(report::trendContent(m_trend, locale()), chartFonts(layoutDirection()),
        area.adjusted(0, 0, -px(4), 0));
    return m_chart->hitAreas();
}

void TrendView::paintChart(QPainter &painter, int pointedAt)
{
    if (!m_chart) {
        return;
    }
    m_chart->paint(painter, chartPalette());
    if (pointedAt >= 0) {
        m_chart->paintPoint(painter, chartPalette(), pointedAt);
    }
}

std::vector<int> TrendView::items() const
{
    std::vector<int> all(m_trend.size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

// Time runs from left to right in every language.
int TrendView::stepped(int item, int key) const
{
    const int last = static_cast<int>(m_trend.size()) - 1;
    const auto by = [&](int days) { return std::clamp(item + days, 0, std::max(last, 0)); };
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        return by(-1);
    case Qt::Key_Right:
    case Qt::Key_Up:
        return by(1);
    case Qt::Key_PageUp:
        return by(week);
    case Qt::Key_PageDown:
        return by(-week);
    default:
        return ChartView::stepped(item, key);
    }
}

bool TrendView::opens(int) const
{
    return false;
}

chart::Table TrendView::table() const
{
    chart::Table table = m_chart ? m_chart->table() : chart::Table{};
    std::ranges::reverse(table.rows); // newest first
    return table;
}

QString TrendView::textOf(int item) const
{
    return item < 0 || item >= static_cast<int>(m_trend.size())
        ? QString()
        : overview::trendDayText(m_trend[static_cast<std::size_t>(item)]);
}

QSize TrendView::sizeHint() const
{
    return {px(600), px(240)};
}

QSize TrendView::minimumSizeHint() const
{
    return {px(240), px(150)};
}

} // namespace latchkey::ui
