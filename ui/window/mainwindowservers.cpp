// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/banner.h"
#include "ui/common/phrases.h"
#include "ui/common/progressstrip.h"
#include "ui/devices/devicesview.h"
#include "ui/overview/overviewview.h"
#include "ui/servers/serversview.h"
#include "ui/servers/servertexts.h"
#include "ui/window/headerbuttons.h"
#include "ui/window/mainwindow.h"
#include "ui/window/rail.h"
#include "ui/window/startpage.h"
#include "ui/window/statusline.h"

#include <QMenu>
#include <QStackedWidget>

#include <array>

/// What MainWindow shows of its servers: switch, counts, progress, banner.
namespace latchkey::ui {

namespace {

// "11:04" on the same day, else with the day.
QString sinceText(base::Instant since, base::Instant now)
{
    const QString when = whenText(since, now);
    return now - since < std::chrono::hours(24) ? when.section(u' ', -1) : when;
}

} // namespace

void MainWindow::connectServers()
{
    ServerDesk &desk = m_context.servers;
    connect(&desk, &ServerDesk::changed, this, &MainWindow::updateServers);
    connect(&desk, &ServerDesk::cacheChanged, this, [this] {
        if (Page *page = current()) {
            page->refresh();
        }
        if (m_preview != nullptr) {
            m_preview->replanSoon();
        }
    });
    connect(&desk, &ServerDesk::added, this, [this] { showServers(); });
    for (const ProgressStrip *strip : {m_overview->progress(), m_devices->progress()}) {
        connect(strip, &ProgressStrip::cancelled, &desk, &ServerDesk::cancelSync);
    }
    if (m_context.snapshot) {
        connectSnapshot();
        return;
    }
    for (const Banner *banner : {m_overview->banner(), m_devices->banner()}) {
        connect(banner, &Banner::actionTriggered, &desk, &ServerDesk::syncAll);
    }
}

void MainWindow::updateServers()
{
    const std::vector<ServerEntry> servers = m_context.servers.servers();
    std::vector<ServerLine> lines;
    for (const ServerEntry &server : servers) {
        lines.push_back({fromUtf8(server.id.text()), readLook(server),
            readText(server, m_context.clock.now())});
    }
    m_status->setServers(lines);
    const bool empty = servers.empty();
    m_status->setAside(empty ? tr("Latchkey %1").arg(m_context.version) : QString());
    for (const auto &[place, page] : m_pages) {
        m_rail->setViewEnabled(place, isPossible(place));
    }
    m_rail->setCount(Place::Servers,
        empty ? QString() : locale().toString(static_cast<qulonglong>(servers.size())));
    m_servers->refresh();
    updateSwitch(servers);
    updateProgress(m_overview->progress(), servers);
    updateProgress(m_devices->progress(), servers);
    updateBanner();
    const auto shown = std::find_if(m_pages.begin(), m_pages.end(),
        [this](const auto &entry) { return entry.second == current(); });
    if (shown != m_pages.end() && !isPossible(shown->first)) {
        showStart();
    } else if (!empty && m_stack->currentWidget() == m_start) {
        show(m_pages.begin()->first);
    }
}

void MainWindow::updateSwitch(const std::vector<ServerEntry> &servers)
{
    std::size_t macs = 0;
    const ServerEntry *only = nullptr;
    m_switchMenu->clear();
    const auto entry = [this](const QString &text, const domain::ServerId &id) {
        QAction *action = m_switchMenu->addAction(text);
        action->setCheckable(true);
        action->setChecked(id == m_only);
        connect(action, &QAction::triggered, this, [this, id] {
            m_only = id;
            m_devices->setServer(id);
            m_overview->setServer(id);
            updateServers();
        });
    };
    entry(tr("All servers"), {});
    for (const ServerEntry &server : servers) {
        entry(fromUtf8(server.id.text()), server.id);
        macs += server.devices;
        only = server.id == m_only ? &server : only;
    }
    m_switchMenu->addSeparator();
    QAction *add = m_switchMenu->addAction(tr("Add server…"));
    connect(add, &QAction::triggered, m_servers, &ServersView::addServer);
    add->setEnabled(!m_context.snapshot);
    const std::size_t shown = only == nullptr ? macs : only->devices;
    const QString name = servers.empty() ? tr("Latchkey")
        : only == nullptr                ? tr("All servers")
                                         : fromUtf8(only->id.text());
    m_rail->setServerSwitch(name,
        servers.empty() ? tr("No server yet") : tr("%n Mac(s)", nullptr, static_cast<int>(shown)),
        m_switchMenu);
    m_rail->setCount(Place::Devices,
        servers.empty() ? QString() : locale().toString(static_cast<qulonglong>(shown)));
}

void MainWindow::updateProgress(ProgressStrip *strip, const std::vector<ServerEntry> &servers)
{
    if (m_demoDay >= 0 && m_demoDay < demoDays) {
        strip->setProgress(tr("Simulating 90 days"),
            tr("day %1 of %2").arg(locale().toString(m_demoDay), locale().toString(demoDays)),
            m_demoDay, demoDays);
        strip->setCancellable(false);
        strip->show();
        return;
    }
    std::size_t done = 0;
    std::size_t total = 0;
    QStringList names;
    for (const ServerEntry &server : servers) {
        if (server.isReading && server.total > 0) {
            names.append(fromUtf8(server.id.text()));
            done += server.done;
            total += server.total;
        }
    }
    // A run that is over at once would only make the table jump.
    constexpr std::size_t worthABar = 2000;
    const bool isLong
        = total >= worthABar || (m_devices->list().model()->rowCount() == 0 && total > 0);
    strip->setVisible(isLong);
    strip->setCancellable(true);
    strip->setProgress(tr("Reading %1").arg(locale().createSeparatedList(names)),
        tr("%1 of %n Mac(s)", nullptr, static_cast<int>(total))
            .arg(locale().toString(static_cast<qulonglong>(done))),
        static_cast<int>(done), static_cast<int>(total));
}

void MainWindow::updateBanner()
{
    if (m_context.snapshot) {
        showSnapshotBanner();
        return;
    }
    const std::vector<ServerEntry> servers = m_context.servers.servers();
    const std::array banners = {m_overview->banner(), m_devices->banner()};
    const base::Instant now = m_context.clock.now();
    std::optional<base::Instant> since;
    std::optional<base::Instant> oldest;
    std::optional<base::Instant> newest;
    bool all = !servers.empty();
    for (const ServerEntry &server : servers) {
        all = all && server.offlineSince;
        since = server.offlineSince && (!since || *server.offlineSince > *since)
            ? server.offlineSince
            : since;
        if (server.readAt) {
            oldest = oldest ? std::min(*oldest, *server.readAt) : server.readAt;
            newest = newest ? std::max(*newest, *server.readAt) : server.readAt;
        }
    }
    const bool offline = m_context.offline || all;
    const QString names = m_context.servers.namesTrouble();
    for (Banner *banner : banners) {
        banner->setVisible(offline || !names.isEmpty());
        banner->setMessage({Glyph::Lock, Tone::Neutral}, tr("Names are hidden."), names);
        banner->setAction(QString());
    }
    const QString reason = m_context.offline ? tr("Off in offline mode") : tr("Off while offline");
    updateSync(!m_context.offline && !servers.empty() && !all, reason);
    if (!offline) {
        return;
    }
    QString read = tr("No server was ever read.");
    if (oldest && newest) {
        const QString from = ageText(*newest, now);
        const QString to = ageText(*oldest, now);
        //: %1 and %2 are ages; where it is one, "now" or "2 min ago"
        read = from == to ? tr("Servers last read %1.").arg(agoText(*newest, now))
                          : tr("Servers last read %1 to %2 ago.").arg(from, to);
    }
    if (const auto view = m_devices->list().model()->view(); view != nullptr && view->stale > 0) {
        read.chop(1);
        read += tr("; %n Mac(s) older than 7 days.", nullptr, static_cast<int>(view->stale));
    }
    for (Banner *banner : banners) {
        banner->setMessage({Glyph::Offline, Tone::Stale},
            m_context.offline || !since ? tr("Offline.")
                                        : tr("Offline since %1.").arg(sinceText(*since, now)),
            tr("%1 Sending and revoking wait until a server answers.").arg(read)
                + (names.isEmpty() ? QString() : u' ' + names));
        banner->setAction(m_context.offline ? QString() : tr("Try now"), Glyph::Sync);
    }
}

void MainWindow::updateSync(bool isPossible, const QString &reason)
{
    m_syncAll->setEnabled(isPossible);
    for (HeaderButtons *header : m_headers) {
        header->setSyncOff(isPossible ? QString() : reason);
    }
}

} // namespace latchkey::ui
