// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/stackchart.h"

#include <QPainter>

/// How a StackChart is drawn; its geometry is in stackchart.cpp.
namespace latchkey::chart {

namespace {

constexpr qreal seam = 1; // ground between two parts

} // namespace

void StackChart::paint(QPainter &painter, const Palette &palette, int pointedAt) const
{
    painter.save();
    paintHead(painter, palette);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (pointedAt >= 0 && rowOf(pointedAt) == static_cast<int>(i)) {
            painter.fillRect(m_rows[i].area, palette.hover);
        }
        paintRow(painter, palette, i);
    }
    painter.restore();
}

void StackChart::paintHead(QPainter &painter, const Palette &palette) const
{
    const bool mirrored = m_fonts.direction == Qt::RightToLeft;
    const int leading = (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    painter.setFont(m_fonts.label);
    painter.setPen(palette.text3);
    const qreal height
        = m_rows.empty() ? m_area.height() : m_rows.front().area.top() - m_area.top();
    const QRectF line(m_area.left(), m_area.top(), m_area.width(), height);
    painter.drawText(line, leading | Qt::AlignVCenter, m_content.head);
    for (const Column &column : m_columns) {
        const StackSeries &series = m_content.series[column.series];
        if (series.mark) {
            series.mark(painter, column.mark);
        } else {
            painter.fillRect(column.mark, series.colour);
        }
        if (column.word.width() > 0) {
            painter.setFont(m_fonts.label);
            painter.setPen(palette.text3);
            painter.drawText(column.word, Qt::AlignCenter | Qt::TextDontClip, series.label);
        }
    }
}

void StackChart::paintRow(QPainter &painter, const Palette &palette, std::size_t at) const
{
    const Row &row = m_rows[at];
    const StackRow &content = m_content.rows[at];
    const bool mirrored = m_fonts.direction == Qt::RightToLeft;
    const int leading = (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    const int trailing = (mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute;
    painter.fillRect(QRectF(row.area.left(), row.area.top(), row.area.width(), 1), palette.line);
    painter.setPen(palette.text);
    painter.setFont(m_fonts.strong);
    painter.drawText(row.label, leading | Qt::AlignVCenter, content.label);
    QString aside;
    for (std::size_t i = 0; i < row.parts.size(); ++i) {
        const QRectF &part = row.parts[i];
        const qreal cut = part.width() > 2 * seam ? seam : 0;
        painter.fillRect(mirrored ? part.adjusted(cut, 0, 0, 0) : part.adjusted(0, 0, -cut, 0),
            m_content.series[i].colour);
        if (m_content.series[i].aside && content.counts[i] > 0) {
            aside = m_content.series[i].aside(content.counts[i]);
        }
    }
    painter.setFont(m_fonts.label);
    painter.setPen(palette.text3);
    if (row.aside.width() > 0) {
        painter.drawText(row.aside, leading | Qt::AlignVCenter, aside);
    }
    painter.setFont(m_fonts.body);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const qint64 count = content.counts[m_columns[i].series];
        painter.setPen(count == 0 ? palette.text3 : palette.text);
        painter.drawText(row.numbers[i], trailing | Qt::AlignVCenter, numberText(count));
    }
}

} // namespace latchkey::chart
