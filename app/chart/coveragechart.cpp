// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/coveragechart.h"

#include <QPainter>

#include <algorithm>

namespace latchkey::chart {

namespace {

constexpr double whole = 100;

} // namespace

CoverageChart::CoverageChart(CoverageContent content, Fonts fonts, const QRectF &area)
    : m_content(std::move(content))
    , m_fonts(std::move(fonts))
    , m_area(area)
{
    const auto eligible = static_cast<double>(std::max<qint64>(m_content.eligible, 1));
    const qint64 held = std::clamp<qint64>(m_content.held, 0, m_content.eligible);
    const qint64 proven = std::clamp<qint64>(m_content.proven, 0, held);
    m_track = share(1, area.height() / 2);
    m_held = share(static_cast<double>(held) / eligible, area.height() / 2);
    m_proven = share(static_cast<double>(proven) / eligible, area.height());
    if (m_content.goal) {
        const qreal width = m_fonts.px(2);
        const qreal at = area.width() * std::clamp(*m_content.goal / whole, 0.0, 1.0);
        const qreal left = std::clamp(at - width / 2, 0.0, std::max(area.width() - width, 0.0));
        m_goal = placed(
            QRectF(area.left() + left, area.top(), width, area.height()), area, m_fonts.direction);
    }
}

QRectF CoverageChart::share(double part, qreal height) const
{
    return placed(
        QRectF(m_area.left(), m_area.center().y() - height / 2, m_area.width() * part, height),
        m_area, m_fonts.direction);
}

std::vector<HitArea> CoverageChart::hitAreas() const
{
    const auto tall = [this](const QRectF &part) {
        return QRectF(part.left(), m_area.top(), part.width(), m_area.height());
    };
    return {{tall(m_proven), Proven}, {tall(m_held), Held}, {tall(m_track), Rest}};
}

Table CoverageChart::table() const
{
    const auto row = [this](int head, qint64 count) {
        return QStringList{m_content.heads.value(head), m_content.locale.toString(count)};
    };
    return {.heads = {},
        .rows = {row(0, m_content.proven), row(1, m_content.held), row(2, m_content.eligible)}};
}

void CoverageChart::paint(QPainter &painter, const Palette &palette) const
{
    painter.fillRect(m_track, palette.track);
    painter.fillRect(m_held, m_content.colour);
    painter.fillRect(m_proven, m_content.colour);
    if (m_goal) {
        painter.fillRect(*m_goal, palette.text3);
    }
}

} // namespace latchkey::chart
