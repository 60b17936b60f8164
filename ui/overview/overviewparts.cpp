// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/emptystate.h"
#include "ui/common/progressstrip.h"
#include "ui/common/viewheader.h"
#include "ui/overview/causesview.h"
#include "ui/overview/chartpanel.h"
#include "ui/overview/coveragetile.h"
#include "ui/overview/donext.h"
#include "ui/overview/overviewview.h"
#include "ui/overview/tile.h"
#include "ui/overview/trendview.h"
#include "ui/overview/versionsview.h"
#include "ui/style/metrics.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

/// The part of OverviewView that makes its widgets and lays them out.
namespace latchkey::ui {

namespace {

using domain::Status;

constexpr int viewMargin = 20;
constexpr int panelGap = 13;
constexpr int stackedBelow = 860; // of the view's width
constexpr int twoTileRowsBelow = 980;
constexpr int leadingShare = 62;

} // namespace

void OverviewView::createHeader(QVBoxLayout *layout)
{
    auto *header = new ViewHeader(tr("Overview"), this);
    m_headerRow = header->row();
    m_headerRow->addStretch();
    auto *report = makeButton({.text = tr("Report…"), .glyph = Glyph::Export}, header);
    report->setToolTip(QStringLiteral("Ctrl+E"));
    m_headerRow->addWidget(report);
    connect(report, &QPushButton::clicked, this, &OverviewView::reportRequested);
    m_banner = new Banner(Banner::Shape::Across, this);
    m_banner->hide();
    m_alarmBanner = new Banner(Banner::Shape::Across, this);
    m_alarmBanner->setClosable(true);
    m_alarmBanner->setAction(tr("Show"));
    m_alarmBanner->hide();
    m_progress = new ProgressStrip(this);
    m_progress->hide();
    layout->addWidget(header);
    layout->addWidget(m_banner);
    layout->addWidget(m_alarmBanner);
    layout->addWidget(m_progress);
}

void OverviewView::createContent()
{
    m_stack = new QStackedLayout;
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(px(viewMargin), px(16), px(viewMargin), px(16));
    column->setSpacing(px(panelGap));
    createTiles(column);
    createPanels(column);
    m_scroll->setWidget(page);
    m_empty = new EmptyState(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_scroll);
}

void OverviewView::createTiles(QVBoxLayout *layout)
{
    m_numbers = new QWidget(this);
    m_tileGrid = new QGridLayout(m_numbers);
    m_tileGrid->setContentsMargins({});
    m_tileGrid->setSpacing(px(panelGap));
    m_coverage = new CoverageTile(m_numbers);
    const auto make = [this](TilePlace place, const Look &look, const QString &title) {
        m_tiles[place] = new Tile(look, title, Tile::Shape::Boxed, m_numbers);
    };
    make(NotEscrowedTile, lookOf(Status::NotEscrowed), tr("Not escrowed"));
    make(AtRiskTile, lookOf(Status::AtRisk), tr("At risk"));
    make(UnknownTile, lookOf(Status::Unknown), tr("Unknown"));
    make(PendingTile, lookOf(domain::Option::Pending), tr("Option pending"));
    make(StaleTile, {Glyph::StatusStale, Tone::Stale}, tr("Stale"));
    layout->addWidget(m_numbers);
}

void OverviewView::createPanels(QVBoxLayout *layout)
{
    m_trend = new TrendView(this);
    m_causes = new CausesView(this);
    m_versions = new VersionsView(this);
    m_trendPanel = new ChartPanel(tr("Coverage over 90 days"), m_trend, this);
    m_causesPanel = new ChartPanel(tr("Why Macs have no token"), m_causes, this);
    m_versionsPanel = new ChartPanel(tr("By macOS version"), m_versions, this);
    m_next = new DoNext(this);
    m_panelGrid = new QGridLayout;
    m_panelGrid->setSpacing(px(panelGap));
    layout->addLayout(m_panelGrid, 1);
}

void OverviewView::arrange()
{
    arrangeTiles(width() >= px(twoTileRowsBelow));
    arrangePanels(width() >= px(stackedBelow));
}

// In one row the coverage is half as wide again as a tile; in two rows all are as wide.
void OverviewView::arrangeTiles(bool oneRow)
{
    const int wide = 3;
    const int tile = oneRow ? 2 : wide;
    const int columns = oneRow ? wide + 5 * tile : 3 * wide;
    for (int column = 0; column < wide + 5 * 2; ++column) {
        m_tileGrid->setColumnStretch(column, column < columns ? 1 : 0);
    }
    m_tileGrid->addWidget(m_coverage, 0, 0, 1, wide);
    int column = wide;
    int row = 0;
    for (Tile *each : m_tiles) {
        if (column >= columns) {
            column = 0;
            ++row;
        }
        m_tileGrid->addWidget(each, row, column, 1, tile);
        column += tile;
    }
}

void OverviewView::arrangePanels(bool twoColumns)
{
    const auto put = [this](QWidget *panel, int row, int column) {
        m_panelGrid->addWidget(panel, row, column);
    };
    put(m_trendPanel, 0, 0);
    put(m_causesPanel, twoColumns ? 0 : 1, twoColumns ? 1 : 0);
    put(m_next, twoColumns ? 1 : 2, twoColumns ? 1 : 0);
    put(m_versionsPanel, twoColumns ? 1 : 3, 0);
    m_panelGrid->setColumnStretch(0, leadingShare);
    m_panelGrid->setColumnStretch(1, twoColumns ? 100 - leadingShare : 0);
    m_panelGrid->setRowStretch(0, 1);
}

} // namespace latchkey::ui
