// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewview.h"

#include "ui/common/banner.h"
#include "ui/common/emptystate.h"
#include "ui/common/phrases.h"
#include "ui/common/progressstrip.h"
#include "ui/overview/causesview.h"
#include "ui/overview/chartpanel.h"
#include "ui/overview/coveragetile.h"
#include "ui/overview/donext.h"
#include "ui/overview/overviewtexts.h"
#include "ui/overview/tile.h"
#include "ui/overview/trendview.h"
#include "ui/overview/versionsview.h"
#include "ui/servers/serverdesk.h"
#include "ui/window/context.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <span>
#include <utility>

namespace latchkey::ui {

namespace {

using domain::Status;

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
    m_wantsFocus = m_stack->currentWidget() == m_empty;
    if (m_wantsFocus) {
        focus(m_empty);
        return;
    }
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        if (m_tiles[i]->isVisible() && m_tiles[i]->number() != overview::numberText(0)) {
            focus(m_tiles[i]);
            return;
        }
    }
    focus(m_coverage->held());
}

void OverviewView::focus(QWidget *part)
{
    m_focused = part;
    part->setFocus(Qt::TabFocusReason);
}

std::vector<QWidget *> OverviewView::regions() const
{
    std::vector<QWidget *> stops = {m_headerRow->parentWidget(), m_banner, m_alarmBanner};
    stops.insert(stops.end(), {m_numbers, m_trendPanel, m_causesPanel, m_versionsPanel, m_next});
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
        focusFirstNumbers();
    }
    Q_EMIT statusChanged(statusText(), {});
}

// Whoever went elsewhere meanwhile stays there.
void OverviewView::focusFirstNumbers()
{
    const QWidget *focus = window()->focusWidget();
    if (std::exchange(m_wantsFocus, false) && isVisible()
        && (focus == nullptr || isAncestorOf(focus))) {
        takeFocus();
    }
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
        //: %1 what is said of the others, %n were accepted as exceptions
        return accepted == 0 ? text
                             : tr("%1, %n accepted", nullptr, static_cast<int>(accepted)).arg(text);
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
    const bool isNews = settled && !m_isSettled;
    m_isSettled = settled;
    if (isNews && m_focused != nullptr && m_focused->hasFocus()) {
        takeFocus();
    }
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

void OverviewView::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

} // namespace latchkey::ui
