// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/trendview.h"

#include "ui/overview/chartdress.h"
#include "ui/overview/overviewtexts.h"
#include "ui/style/metrics.h"
#include "words/times.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace latchkey::ui {

namespace {

constexpr double goal = 95;
constexpr double whole = 100;
constexpr double worthTelling = 0.5; // percent that the coverage fell from one day to the next
constexpr int week = 7;

std::optional<double> shareOf(const store::TrendDay &day)
{
    if (!day.counts || day.counts->eligible == 0) {
        return std::nullopt;
    }
    return whole * static_cast<double>(day.counts->held)
        / static_cast<double>(day.counts->eligible);
}

QStringList cellsOf(const store::TrendDay &day)
{
    if (!day.counts) {
        const QString none = QStringLiteral("–");
        return {none, none, none, none};
    }
    const store::TrendDay::Counts &counts = *day.counts;
    return {overview::percentText(counts.held, counts.eligible, 1),
        overview::numberText(counts.held), overview::numberText(counts.proven),
        overview::numberText(counts.eligible)};
}

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

chart::TrendContent TrendView::content() const
{
    chart::TrendContent content;
    content.goal = goal;
    content.goalText = tr("Goal %1").arg(overview::percentText(95, 100, 0));
    content.heads = {tr("Day"), tr("Coverage"), tr("Held"), tr("Proven"), tr("Macs")};
    content.locale = locale();
    content.dayFormat = words::shortDayFormat();
    content.gapText = [this](const QDate &first, const QDate &last) {
        const QString from = locale().toString(first, words::shortDayFormat());
        const QString to = locale().toString(last, words::shortDayFormat());
        return first == last ? tr("not counted %1").arg(from)
                             : tr("not counted %1 to %2").arg(from, to);
    };
    for (const store::TrendDay &day : m_trend) {
        content.points.push_back(
            {.day = overview::dateOf(day.day), .value = shareOf(day), .cells = cellsOf(day)});
    }
    content.mark = steepestFall();
    return content;
}

std::optional<chart::TrendMark> TrendView::steepestFall() const
{
    std::optional<chart::TrendMark> mark;
    double steepest = worthTelling;
    for (std::size_t i = 1; i < m_trend.size(); ++i) {
        const auto before = shareOf(m_trend[i - 1]);
        const auto after = shareOf(m_trend[i]);
        if (!before || !after || *before - *after < steepest
            || m_trend[i].counts->held >= m_trend[i - 1].counts->held) {
            continue;
        }
        steepest = *before - *after;
        const std::size_t fewer = m_trend[i - 1].counts->held - m_trend[i].counts->held;
        mark = chart::TrendMark{static_cast<int>(i),
            tr("%1: %n token(s) fewer than the day before", nullptr, static_cast<int>(fewer))
                .arg(locale().toString(overview::dateOf(m_trend[i].day), words::shortDayFormat()))};
    }
    return mark;
}

std::vector<chart::HitArea> TrendView::lay(const QRectF &area)
{
    m_chart.emplace(content(), chartFonts(layoutDirection()), area.adjusted(0, 0, -px(4), 0));
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
