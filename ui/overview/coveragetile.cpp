// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/coveragetile.h"

#include "chart/coveragechart.h"
#include "ui/overview/chartdress.h"
#include "ui/overview/overviewtexts.h"
#include "ui/overview/tile.h"
#include "ui/style/metrics.h"
#include "ui/style/parts.h"
#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QPainter>

namespace latchkey::ui {

namespace {

constexpr int side = 14;
constexpr int barTop = 18;
constexpr int barHeight = 8;

} // namespace

CoverageTile::CoverageTile(QWidget *parent)
    : QWidget(parent)
    , m_held(new Tile(Look{Glyph::Key, Tone::Neutral}, tr("Coverage"), Tile::Shape::Bare, this))
    , m_proven(new Tile({}, {}, Tile::Shape::Bare, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_held, 1);
    layout->addWidget(m_proven, 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CoverageTile::setOverview(const store::Overview &overview)
{
    m_overview = overview;
    const std::size_t held = overview.of(domain::Status::Escrowed);
    const QString heldShare = overview::percentText(held, overview.eligible(), 1);
    const QString provenShare = overview::percentText(overview.proven, overview.eligible(), 0);
    const QString of
        = tr("held, %1 of %2")
              .arg(overview::numberText(held), overview::numberText(overview.eligible()));
    const QString within = tr("proven in 30 days");
    m_held->setNumber(heldShare, of, tr("Coverage: %1 %2 Macs, show").arg(heldShare, of));
    m_proven->setNumber(provenShare, within,
        tr("%1 %2, %3 Macs, show").arg(provenShare, within, overview::numberText(overview.proven)));
    update();
}

void CoverageTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &colours = theme();
    parts::box(painter, rect(), colours.surface, colours.line, px(6));
    const int middle = m_held->width();
    const QRect divider(
        isRightToLeft() ? width() - middle : middle, px(38), 1, height() - px(38 + 14));
    painter.fillRect(divider, colours.line);
    const QRect bar = QStyle::visualRect(layoutDirection(), rect(),
        QRect(middle + px(side), px(barTop), m_proven->width() - 2 * px(side), px(barHeight)));
    const chart::CoverageChart chart(
        {.proven = static_cast<qint64>(m_overview.proven),
            .held = static_cast<qint64>(m_overview.of(domain::Status::Escrowed)),
            .eligible = static_cast<qint64>(m_overview.eligible()),
            .colour = colours.okF},
        chartFonts(layoutDirection()), bar);
    chart.paint(painter, chartPalette());
}

} // namespace latchkey::ui
