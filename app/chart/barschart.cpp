// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/barschart.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace latchkey::chart {

namespace {

constexpr qreal padding = 7; // above and below a row's content
constexpr qreal between = 3; // between the label and the bar
constexpr qreal causeBarHeight = 6;
constexpr qreal gap = 12; // between what stands beside each other
constexpr qreal leastBar = 2;
constexpr qreal shortestBars = 0.25; // of the width, for bars beside a long note
constexpr qreal barShare = 0.55; // of the width; the note has the rest

} // namespace

BarsChart::BarsChart(BarsContent content, Fonts fonts, const QRectF &area)
    : m_content(std::move(content))
    , m_fonts(std::move(fonts))
    , m_area(area)
{
    qint64 most = 1;
    for (const Bar &bar : m_content.bars) {
        most = std::max(most, bar.count);
    }
    const qreal height = heightFor(1, m_fonts);
    qreal top = area.top();
    for (const Bar &bar : m_content.bars) {
        const double share = static_cast<double>(bar.count) / static_cast<double>(most);
        m_rows.push_back(rowAt(QRectF(area.left(), top, area.width(), height), bar, share));
        top += height;
    }
}

qreal BarsChart::heightFor(std::size_t bars, const Fonts &fonts)
{
    const qreal row
        = fonts.px(2 * padding + between) + Fonts::height(fonts.body) + Fonts::height(fonts.label);
    return std::ceil(row) * static_cast<qreal>(bars);
}

BarsChart::Row BarsChart::rowAt(const QRectF &area, const Bar &bar, double share) const
{
    const auto put = [&](qreal left, qreal top, qreal width, qreal height) {
        return placed(QRectF(area.left() + left, area.top() + top, std::max(width, 0.0), height),
            m_area, m_fonts.direction);
    };
    const qreal first = m_fonts.px(padding);
    const qreal second = first + Fonts::height(m_fonts.body) + m_fonts.px(between);
    const qreal countWidth = Fonts::width(m_fonts.strong, m_content.locale.toString(bar.count)) + 1;
    const qreal noteWidth = bar.note.isEmpty()
        ? 0
        : std::min(Fonts::width(m_fonts.label, bar.note) + 1, area.width() * (1 - shortestBars));
    const qreal longest = std::min(
        area.width() * barShare, area.width() - noteWidth - (noteWidth > 0 ? m_fonts.px(gap) : 0));
    const qreal lineHeight = Fonts::height(m_fonts.label);
    Row row{.area = area, .label = {}, .count = {}, .bar = {}, .note = {}};
    row.label
        = put(0, first, area.width() - countWidth - m_fonts.px(gap), Fonts::height(m_fonts.body));
    row.count = put(area.width() - countWidth, first, countWidth, Fonts::height(m_fonts.body));
    row.bar = put(0, second + (lineHeight - m_fonts.px(causeBarHeight)) / 2,
        std::max(longest * share, bar.count > 0 ? m_fonts.px(leastBar) : 0.0),
        m_fonts.px(causeBarHeight));
    row.note = put(area.width() - noteWidth, second, noteWidth, lineHeight);
    return row;
}

std::vector<HitArea> BarsChart::hitAreas() const
{
    std::vector<HitArea> hits;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        hits.push_back({m_rows[i].area, static_cast<int>(i)});
    }
    return hits;
}

Table BarsChart::table() const
{
    Table table{.heads = m_content.heads, .rows = {}};
    for (const Bar &bar : m_content.bars) {
        table.rows.push_back({bar.label, bar.note, m_content.locale.toString(bar.count)});
    }
    return table;
}

void BarsChart::paint(QPainter &painter, const Palette &palette, int pointedAt) const
{
    painter.save();
    const int leading = m_fonts.direction == Qt::LeftToRight ? Qt::AlignLeft : Qt::AlignRight;
    const int trailing = m_fonts.direction == Qt::LeftToRight ? Qt::AlignRight : Qt::AlignLeft;
    const auto text = [&](const QRectF &area, const QFont &font, const QString &words, int side) {
        painter.setFont(font);
        const QFontMetricsF metrics(font);
        painter.drawText(area, side | Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextSingleLine,
            metrics.elidedText(words, Qt::ElideRight, area.width() + 1));
    };
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const Bar &bar = m_content.bars[i];
        if (static_cast<int>(i) == pointedAt) {
            painter.fillRect(row.area, palette.hover);
        }
        painter.fillRect(
            QRectF(row.area.left(), row.area.top(), row.area.width(), 1), palette.line);
        painter.setPen(palette.text);
        text(row.label, m_fonts.body, bar.label, leading);
        text(row.count, m_fonts.strong, m_content.locale.toString(bar.count), trailing);
        painter.fillRect(row.bar, bar.colour);
        painter.setPen(palette.text3);
        text(row.note, m_fonts.label, bar.note, trailing);
    }
    painter.restore();
}

} // namespace latchkey::chart
