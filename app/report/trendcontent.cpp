// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/trendcontent.h"

#include "words/times.h"
#include "words/trends.h"

#include <QGuiApplication>

#include <algorithm>

namespace latchkey::report {

namespace {

constexpr int goal = 95;
constexpr double whole = 100;
constexpr double worthTelling = 0.5; // percent that the coverage fell from one day to the next

std::optional<double> shareOf(const store::TrendDay &day)
{
    if (!day.counts || day.counts->eligible == 0) {
        return std::nullopt;
    }
    return whole * static_cast<double>(day.counts->held)
        / static_cast<double>(day.counts->eligible);
}

std::optional<words::TrendCounts> countsOf(const store::TrendDay &day)
{
    if (!day.counts) {
        return std::nullopt;
    }
    return words::TrendCounts{
        .held = day.counts->held, .proven = day.counts->proven, .eligible = day.counts->eligible};
}

std::optional<chart::TrendMark> steepestFall(
    const std::vector<store::TrendDay> &trend, const QLocale &locale)
{
    std::optional<chart::TrendMark> mark;
    double steepest = worthTelling;
    for (std::size_t i = 1; i < trend.size(); ++i) {
        const auto before = shareOf(trend[i - 1]);
        const auto after = shareOf(trend[i]);
        if (!before || !after || *before - *after < steepest
            || trend[i].counts->held >= trend[i - 1].counts->held) {
            continue;
        }
        steepest = *before - *after;
        const std::size_t fewer = trend[i - 1].counts->held - trend[i].counts->held;
        mark = chart::TrendMark{static_cast<int>(i), words::trendFall(trend[i].day, fewer, locale)};
    }
    return mark;
}

} // namespace

chart::TrendContent trendContent(const std::vector<store::TrendDay> &trend, const QLocale &locale)
{
    chart::TrendContent content;
    content.goal = goal;
    content.goalText = words::trendGoal(goal);
    content.heads = words::trendHeads();
    content.locale = locale;
    content.dayFormat = words::shortDayFormat();
    content.gapText = [locale](const QDate &first, const QDate &last) {
        return words::trendGap(first, last, locale);
    };
    for (const store::TrendDay &day : trend) {
        content.points.push_back({.day = words::dateOf(day.day),
            .value = shareOf(day),
            .cells = words::trendCells(countsOf(day))});
    }
    content.mark = steepestFall(trend, locale);
    return content;
}

chart::Fonts chartFonts(const QFont &label)
{
    constexpr qreal at13 = 12; // pixels of a label where the body has 13
    QFont strong = label;
    strong.setWeight(QFont::DemiBold);
    return {.axis = label,
        .label = label,
        .body = label,
        .strong = strong,
        .unit = label.pixelSize() / at13,
        .direction = QGuiApplication::layoutDirection()};
}

chart::Palette chartPalette()
{
    return {.ground = QColor(0xff, 0xff, 0xff),
        .text = QColor(0x1a, 0x1d, 0x23),
        .text3 = QColor(0x5d, 0x65, 0x73),
        .line = QColor(0xdd, 0xe1, 0xe8),
        .track = QColor(0xec, 0xee, 0xf2),
        .band = QColor(0xec, 0xee, 0xf2),
        .accent = QColor(0x28, 0x58, 0xc4),
        .hover = QColor(0xf0, 0xf3, 0xf8)};
}

} // namespace latchkey::report
