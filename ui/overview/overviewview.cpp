// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewview.h"

#include "ui/common/banner.h"
#include "ui/common/emptystate.h"
#include "ui/common/phrases.h"
#include "ui/common/progressstrip.h"
#include "ui/common/viewheader.h"
#include "ui/overview/causesview.h"
#include "ui/overview/chartpanel.h"
#include "ui/overview/coveragetile.h"
#include "ui/overview/donext.h"
#include "ui/overview/overviewtexts.h"
#include "ui/overview/tile.h"
#include "ui/overview/trendview.h"
#include "ui/overview/versionsview.h"
#include "ui/servers/serverdesk.h"
#include "ui/style/metrics.h"
#include "ui/window/context.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <span>

namespace latchkey::ui {

namespace {

using domain::Status;

constexpr int margin = 20;
constexpr int gap = 13;
constexpr int oneColumnBelow = 860; // of the view's width
constexpr int twoTileRowsBelow = 980;
constexpr int leadingShare = 62;
constexpr std::size_t namedMacs = 3; // in the alarm

} // namespace

OverviewView::OverviewView(const Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_source(context.cache, context.clock, this)
    , m_alarm(context.settings)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    createHeader(layout);
    createContent();
    layout->addLayout(m_stack, 1);
    connectParts();
    showNumbers();
    m_source.refresh();
}

void OverviewView::createHeader(QVBoxLayout *layout)
{
    auto *header = new ViewHeader(tr("Overview"), this);
    m_headerRow = header->row();
    m_headerRow->addStretch();
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
    column->setContentsMargins(px(margin), px(16), px(margin), px(16));
    column->setSpacing(px(gap));
    createTiles(column);
    createPanels(column);
    m_scroll->setWidget(page);
    m_empty = new EmptyState(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_scroll);
}

void OverviewView::createTiles(QVBoxLayout *layout)
{
    m_tileGrid = new QGridLayout;
    m_tileGrid->setSpacing(px(gap));
    m_coverage = new CoverageTile(this);
    const auto make = [this](TilePlace place, const Look &look, const QString &title) {
        m_tiles[place] = new Tile(look, title, Tile::Shape::Boxed, this);
    };
    make(NotEscrowedTile, lookOf(Status::NotEscrowed), tr("Not escrowed"));
    make(AtRiskTile, lookOf(Status::AtRisk), tr("At risk"));
    make(UnknownTile, lookOf(Status::Unknown), tr("Unknown"));
    make(PendingTile, lookOf(domain::Option::Pending), tr("Option pending"));
    make(StaleTile, {Glyph::StatusStale, Tone::Stale}, tr("Stale"));
    layout->addLayout(m_tileGrid);
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
    m_panelGrid->setSpacing(px(gap));
    layout->addLayout(m_panelGrid, 1);
}

void OverviewView::connectParts()
{
    connect(&m_source, &OverviewSource::changed, this, &OverviewView::showNumbers);
    connect(m_alarmBanner, &Banner::actionTriggered, this,
        [this] { Q_EMIT filterRequested(TokenAlarm::filter()); });
    connect(m_alarmBanner, &Banner::closed, this, [this] {
        m_alarm.close();
        showAlarm();
    });
    connect(&m_source, &OverviewSource::macsFound, this, &OverviewView::resendRequested);
    connect(m_coverage->held(), &Tile::clicked, this,
        [this] { Q_EMIT filterRequested(overview::statusFilter(Status::Escrowed)); });
    connect(m_coverage->proven(), &Tile::clicked, this, [this] {
        Q_EMIT filterRequested(
            overview::statusFilter(Status::Escrowed) + QStringLiteral(" proven:<=30d"));
    });
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        connect(m_tiles[i], &Tile::clicked, this, [this, i] { request(filterOf(i)); });
    }
    connect(m_causes, &ChartView::activated, this,
        [this](int item) { request(m_causes->filterOf(item)); });
    connect(m_versions, &ChartView::activated, this,
        [this](int item) { request(m_versions->filterOf(item)); });
    connect(m_next, &DoNext::filterChosen, this, &OverviewView::request);
    connect(m_next, &DoNext::resendChosen, this,
        [this](const QString &filter) { m_source.findMacs(withoutAccepted(filter)); });
}

// The counts leave accepted Macs out, so what they open does, too.
QString OverviewView::withoutAccepted(const QString &filter) const
{
    const bool isBad = filter.startsWith(QLatin1String("status:"))
        && !filter.startsWith(overview::statusFilter(Status::Escrowed));
    const bool anyAccepted = m_source.data() && m_source.data()->now.acceptedMacs() > 0;
    return isBad && anyAccepted ? filter + QStringLiteral(" accepted:no") : filter;
}

void OverviewView::request(const QString &filter)
{
    Q_EMIT filterRequested(withoutAccepted(filter));
}

QString OverviewView::filterOf(std::size_t tile) const
{
    switch (static_cast<TilePlace>(tile)) {
    case NotEscrowedTile:
        return overview::statusFilter(Status::NotEscrowed);
    case AtRiskTile:
        return overview::statusFilter(Status::AtRisk);
    case UnknownTile:
        return overview::statusFilter(Status::Unknown);
    case PendingTile:
        return QStringLiteral("option:pending");
    case StaleTile:
        break;
    }
    return QStringLiteral("stale:yes");
}

void OverviewView::addToHeader(QWidget *widget)
{
    m_headerRow->addWidget(widget);
}

void OverviewView::refresh()
{
    m_source.refresh();
}

void OverviewView::setServer(const domain::ServerId &server)
{
    m_source.setServer(server);
}

void OverviewView::takeFocus()
{
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        if (m_tiles[i]->isVisible() && m_tiles[i]->number() != overview::numberText(0)) {
            m_tiles[i]->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    m_coverage->held()->setFocus(Qt::TabFocusReason);
}

std::vector<QWidget *> OverviewView::regions() const
{
    std::vector<QWidget *> stops = {m_headerRow->parentWidget(), m_banner, m_alarmBanner};
    stops.insert(stops.end(), {m_coverage, m_trendPanel, m_causesPanel, m_versionsPanel, m_next});
    return stops;
}

QString OverviewView::statusText() const
{
    const auto &read = m_source.data();
    if (!read) {
        return tr("No data yet");
    }
    const int macs = static_cast<int>(read->now.total);
    const int servers = m_source.server().text().empty()
        ? static_cast<int>(m_context.servers.servers().size())
        : 1;
    return tr("%1 on %2").arg(tr("%n Mac(s)", nullptr, macs), tr("%n server(s)", nullptr, servers));
}

void OverviewView::showNumbers()
{
    const auto &read = m_source.data();
    const bool isEmpty = !read || read->now.total == 0;
    m_stack->setCurrentIndex(isEmpty ? 0 : 1);
    if (isEmpty) {
        m_empty->setMessage({Glyph::Overview, Tone::Neutral},
            read ? tr("No Mac has been read yet") : tr("Counting the Macs"),
            read ? tr("The numbers appear as the servers send their Macs.") : QString());
    } else {
        showTiles();
        showPanels();
        showAlarm();
    }
    Q_EMIT statusChanged(statusText(), {});
}

void OverviewView::showTiles()
{
    const OverviewData &read = *m_source.data();
    m_coverage->setOverview(read.now);
    const auto put = [this](TilePlace place, std::size_t macs, const QString &under) {
        const QString spoken = QStringLiteral("%1 %2").arg(
            tr("%n Mac(s)", nullptr, static_cast<int>(macs)), m_tiles[place]->text());
        m_tiles[place]->setNumber(
            overview::numberText(macs), under, tr("%1, %2, show").arg(spoken, under));
    };
    const auto delta = [&](Status status) {
        const std::size_t accepted = read.now.accepted[static_cast<std::size_t>(status)];
        const QString text = read.before
            ? overview::deltaText(status, read.now, *read.before)
            : tr("of %1", "Macs").arg(overview::numberText(read.now.total));
        //: %1 what is said of the others, %2 how many were accepted as exceptions
        return accepted == 0 ? text
                             : tr("%1, %2 accepted").arg(text, overview::numberText(accepted));
    };
    put(NotEscrowedTile, read.now.of(Status::NotEscrowed), delta(Status::NotEscrowed));
    put(AtRiskTile, read.now.of(Status::AtRisk), delta(Status::AtRisk));
    put(UnknownTile, read.now.of(Status::Unknown), delta(Status::Unknown));
    put(PendingTile, read.now.pending, tr("not acknowledged"));
    put(StaleTile, read.now.stale, tr("older than 7 days"));
}

void OverviewView::showPanels()
{
    const OverviewData &read = *m_source.data();
    m_trend->setTrend(read.trend);
    m_trendPanel->refresh(tr("Coverage over 90 days"));
    m_trendPanel->setNothing(read.trend.empty()
            ? tr("No earlier day has been counted yet. The line begins tomorrow.")
            : QString());
    const auto reasons = overview::reasonsOf(read.now, Status::NotEscrowed);
    const auto without = static_cast<int>(read.now.of(Status::NotEscrowed));
    const QString why = without == 0 ? tr("Why Macs have no token")
                                     : tr("Why %n Mac(s) have no token", nullptr, without);
    m_causes->setReasons(why, reasons);
    m_causesPanel->refresh(why);
    m_causesPanel->setNothing(
        reasons.empty() ? tr("Every eligible Mac has its token on the server.") : QString());
    m_versions->setVersions(read.now.versions);
    m_versionsPanel->refresh(tr("By macOS version"));
    m_next->setOverview(read.now);
}

void OverviewView::setSettled(bool settled)
{
    m_isSettled = settled;
}

void OverviewView::showAlarm()
{
    const std::size_t before = m_alarm.raised().size();
    if (m_isSettled && m_source.data()) {
        m_alarm.update(m_source.data()->lost);
    }
    const auto &raised = m_alarm.raised();
    m_alarmBanner->setVisible(!raised.empty());
    if (raised.empty()) {
        return;
    }
    const auto macs = static_cast<int>(raised.size());
    const std::size_t named = std::min<std::size_t>(raised.size(), namedMacs);
    QStringList names;
    if (const auto rows = m_context.cache.rows(std::span(raised).first(named))) {
        for (const store::ListRow &row : *rows) {
            names.append(fromUtf8(row.name.empty() ? row.serial : row.name));
        }
    }
    if (raised.size() > named) {
        names.append(tr("%n more", nullptr, macs - static_cast<int>(named)));
    }
    m_alarmBanner->setMessage(lookOf(Status::NotEscrowed),
        tr("%n Mac(s) have lost their token.", nullptr, macs), locale().createSeparatedList(names));
    if (raised.size() > before) {
        Q_EMIT tokensLost(macs);
    }
}

void OverviewView::arrange()
{
    arrangeTiles(width() >= px(twoTileRowsBelow));
    arrangePanels(width() >= px(oneColumnBelow));
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

void OverviewView::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

} // namespace latchkey::ui
