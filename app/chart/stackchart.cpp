// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/stackchart.h"

#include <algorithm>
#include <cmath>
#include <numeric>

/// StackChart's geometry; stackpainting.cpp draws it.
namespace latchkey::chart {

namespace {

constexpr qreal rowHeight = 31;
constexpr qreal barHeight = 14;
constexpr qreal labelGap = 12;
constexpr qreal columnGap = 16;
constexpr qreal markSize = 14;
constexpr qreal markGap = 6;
constexpr qreal leastPart = 2;
constexpr qreal leastBars = 90; // below this the columns' words give way

qreal lineOf(const Fonts &fonts)
{
    return std::ceil(std::max(fonts.px(rowHeight), Fonts::height(fonts.body) + 2));
}

} // namespace

StackChart::StackChart(StackContent content, Fonts fonts, const QRectF &area)
    : m_content(std::move(content))
    , m_fonts(std::move(fonts))
    , m_area(area)
{
    placeColumns();
    placeRows();
    placeHits();
}

qreal StackChart::heightFor(std::size_t rows, const Fonts &fonts)
{
    return lineOf(fonts) * static_cast<qreal>(rows + 1);
}

void StackChart::placeColumns()
{
    qreal labels = Fonts::width(m_fonts.label, m_content.head);
    qreal numbers = 0;
    for (const StackRow &row : m_content.rows) {
        labels = std::max(labels, Fonts::width(m_fonts.strong, row.label));
        for (const qint64 count : row.counts) {
            numbers = std::max(numbers, Fonts::width(m_fonts.body, numberText(count)));
        }
    }
    m_barsLeft = m_area.left() + labels + m_fonts.px(labelGap);
    const qreal bare = std::max(numbers, m_fonts.px(markSize)) + m_fonts.px(columnGap);
    for (const bool withWords : {true, false}) {
        m_columns.clear();
        qreal right = m_area.right();
        for (std::size_t i = m_content.series.size(); i-- > 0;) {
            if (m_content.series[i].aside) {
                continue;
            }
            const qreal word
                = withWords ? Fonts::width(m_fonts.label, m_content.series[i].label) + 1 : 0;
            const qreal head = m_fonts.px(markSize) + (withWords ? m_fonts.px(markGap) + word : 0);
            const qreal width = std::max(bare, head + m_fonts.px(columnGap));
            const QRectF area(right - width, m_area.top(), width, lineOf(m_fonts));
            const QRectF mark(right - head, area.center().y() - m_fonts.px(markSize) / 2,
                m_fonts.px(markSize), m_fonts.px(markSize));
            m_columns.insert(m_columns.begin(),
                {put(area), put(mark), put(QRectF(right - word, area.top(), word, area.height())),
                    i});
            right -= width;
        }
        m_barsWidth = right - m_fonts.px(labelGap) - m_barsLeft;
        if (m_barsWidth >= m_fonts.px(leastBars)) {
            break;
        }
    }
    m_barsWidth = std::max(m_barsWidth, 0.0);
}

void StackChart::placeRows()
{
    qint64 most = 1;
    for (const StackRow &row : m_content.rows) {
        most = std::max(most, std::accumulate(row.counts.begin(), row.counts.end(), qint64{0}));
    }
    qreal top = m_area.top() + lineOf(m_fonts);
    for (const StackRow &content : m_content.rows) {
        Row row{.area = QRectF(m_area.left(), top, m_area.width(), lineOf(m_fonts)),
            .label = {},
            .parts = {},
            .aside = {},
            .numbers = {}};
        row.label = put(QRectF(m_area.left(), top, m_barsLeft - m_area.left(), row.area.height()));
        placeParts(row, content, most);
        for (const Column &column : m_columns) {
            row.numbers.emplace_back(
                column.head.left(), top, column.head.width(), row.area.height());
        }
        m_rows.push_back(row);
        top += row.area.height();
    }
}

void StackChart::placeParts(Row &row, const StackRow &content, qint64 most) const
{
    const qreal height = m_fonts.px(barHeight);
    const qreal top = row.area.center().y() - height / 2;
    qreal left = m_barsLeft;
    QString aside;
    for (std::size_t i = 0; i < content.counts.size(); ++i) {
        const qreal share = static_cast<qreal>(content.counts[i]) / static_cast<qreal>(most);
        // A part that is there is seen, and never leaves the bars' place.
        const qreal least = content.counts[i] > 0 ? m_fonts.px(leastPart) : 0;
        const qreal width = std::min(
            std::max(m_barsWidth * share, least), std::max(m_barsLeft + m_barsWidth - left, 0.0));
        row.parts.push_back(put(QRectF(left, top, width, height)));
        left += width;
        if (m_content.series[i].aside && content.counts[i] > 0) {
            aside = m_content.series[i].aside(content.counts[i]);
        }
    }
    const qreal start = left + m_fonts.px(8);
    const qreal room = m_barsLeft + m_barsWidth - start;
    const qreal needed = Fonts::width(m_fonts.label, aside) + 1;
    if (!aside.isEmpty() && needed <= room) {
        row.aside = put(QRectF(start, row.area.top(), needed, row.area.height()));
    }
}

void StackChart::placeHits()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const auto &counts = m_content.rows[i].counts;
        int first = 0;
        for (int series = seriesCount() - 1; series >= 0; --series) {
            const auto at = static_cast<std::size_t>(series);
            if (counts[at] > 0) {
                first = series;
                m_hits.push_back({row.parts[at].adjusted(0, -m_fonts.px(5), 0, m_fonts.px(5)),
                    itemOf(static_cast<int>(i), series)});
            }
        }
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            const std::size_t series = m_columns[column].series;
            if (counts[series] > 0) {
                m_hits.push_back(
                    {row.numbers[column], itemOf(static_cast<int>(i), static_cast<int>(series))});
            }
        }
        m_hits.push_back({row.area, itemOf(static_cast<int>(i), first)});
    }
}

QString StackChart::numberText(qint64 count) const
{
    return count == 0 ? QStringLiteral("–") : m_content.locale.toString(count);
}

Table StackChart::table() const
{
    Table table{.heads = {m_content.head}, .rows = {}};
    for (const StackSeries &series : m_content.series) {
        table.heads.append(series.label);
    }
    for (const StackRow &row : m_content.rows) {
        QStringList cells = {row.label};
        for (const qint64 count : row.counts) {
            cells.append(m_content.locale.toString(count));
        }
        table.rows.push_back(cells);
    }
    return table;
}

} // namespace latchkey::chart
