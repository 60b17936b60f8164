// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/trendchart.h"

#include <QPainter>
#include <QPen>

/// How a TrendChart is drawn; its geometry is in trendchart.cpp.
namespace latchkey::chart {

namespace {

QPen pen(const QColor &colour, qreal width, Qt::PenStyle style = Qt::SolidLine)
{
    QPen made(colour, width, style);
    made.setCapStyle(Qt::RoundCap);
    made.setJoinStyle(Qt::RoundJoin);
    return made;
}

void paintLabel(QPainter &painter, const TrendChart::Label &label)
{
    // A little wider, since metrics round down.
    painter.drawText(label.area.adjusted(-1, 0, 1, 0),
        Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextDontClip, label.text);
}

} // namespace

void TrendChart::paint(QPainter &painter, const Palette &palette) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Gap &gap : m_gaps) {
        painter.fillRect(gap.band, palette.band);
    }
    painter.setFont(m_fonts.axis);
    for (const Label &share : m_shares) {
        const qreal level = share.area.center().y();
        painter.setPen(pen(palette.line, 1));
        painter.drawLine(QPointF(m_plot.left(), level), QPointF(m_plot.right(), level));
        painter.setPen(palette.text3);
        paintLabel(painter, share);
    }
    painter.setPen(palette.text3);
    for (const Label &day : m_days) {
        paintLabel(painter, day);
    }
    for (const Gap &gap : m_gaps) {
        paintLabel(painter, gap.label);
    }
    if (m_content.goal && *m_content.goal >= m_lowest) {
        const qreal level = y(*m_content.goal);
        painter.setPen(pen(palette.text3, m_fonts.px(1), Qt::DashLine));
        painter.drawLine(QPointF(m_plot.left(), level), QPointF(m_plot.right(), level));
        painter.drawText(
            QPointF(m_plot.left() + m_fonts.px(6), level - m_fonts.px(4)), m_content.goalText);
    }
    painter.setPen(pen(palette.accent, m_fonts.px(2)));
    painter.setBrush(Qt::NoBrush);
    for (const QPolygonF &line : m_lines) {
        if (line.size() == 1) {
            painter.drawPoint(line.first());
        }
        painter.drawPolyline(line);
    }
    if (m_mark) {
        const QPointF at = place(m_content.mark->point);
        const qreal end = m_mark->area.top() > at.y() ? m_mark->area.bottom() : m_mark->area.top();
        painter.setPen(pen(palette.text3, m_fonts.px(1)));
        painter.drawLine(at, QPointF(at.x(), end));
        paintLabel(painter, *m_mark);
        painter.setPen(pen(palette.accent, m_fonts.px(2)));
        painter.setBrush(palette.ground);
        painter.drawEllipse(at, m_fonts.px(4), m_fonts.px(4));
    }
    if (m_end) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.accent);
        painter.drawEllipse(place(lastKnown()), m_fonts.px(4.5), m_fonts.px(4.5));
        painter.setFont(m_fonts.strong);
        painter.setPen(palette.text);
        paintLabel(painter, *m_end);
    }
    painter.restore();
}

void TrendChart::paintPoint(QPainter &painter, const Palette &palette, int at) const
{
    if (at < 0 || at >= count()) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen(palette.text3, m_fonts.px(1)));
    painter.drawLine(QPointF(x(at), m_plot.top()), QPointF(x(at), m_plot.bottom()));
    if (point(at).value) {
        painter.setPen(pen(palette.accent, m_fonts.px(2)));
        painter.setBrush(palette.ground);
        painter.drawEllipse(place(at), m_fonts.px(4), m_fonts.px(4));
    }
    painter.restore();
}

} // namespace latchkey::chart
