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

constexpr int coverageSide = 14;
constexpr int coverageBarTop = 18;
constexpr int coverageBarHeight = 8;

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
    const QString heldNumber = overview::numberText(held);
    //: %1 is a percentage, %2 a number of Macs
    const QString spoken = tr(
        "Coverage: %1 held, %2 of %n Mac(s), show", nullptr, static_cast<int>(overview.eligible()));
    m_held->setNumber(heldShare,
        tr("held, %1 of %2").arg(heldNumber, overview::numberText(overview.eligible())),
        spoken.arg(heldShare, heldNumber));
    m_proven->setNumber(provenShare, tr("proven in 30 days"),
        //: %1 is a percentage
        tr("%1 proven in 30 days, %n Mac(s), show", nullptr, static_cast<int>(overview.proven))
            .arg(provenShare));
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
        QRect(middle + px(coverageSide), px(coverageBarTop),
            m_proven->width() - 2 * px(coverageSide), px(coverageBarHeight)));
    const chart::CoverageChart chart(
        {.proven = static_cast<qint64>(m_overview.proven),
            .held = static_cast<qint64>(m_overview.of(domain::Status::Escrowed)),
            .eligible = static_cast<qint64>(m_overview.eligible()),
            .colour = colours.okF},
        chartFonts(layoutDirection()), bar);
    chart.paint(painter, chartPalette());
}

} // namespace latchkey::ui
