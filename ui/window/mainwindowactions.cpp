// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "ui/actions/activitystrip.h"
#include "ui/actions/revokedialog.h"
#include "ui/common/banner.h"
#include "ui/common/phrases.h"
#include "ui/common/toast.h"
#include "ui/device/devicewindow.h"
#include "ui/devices/devicesview.h"
#include "ui/servers/serversview.h"
#include "ui/servers/servertexts.h"
#include "ui/window/rail.h"
#include "ui/window/startpage.h"
#include "ui/window/statusline.h"

#include <QPushButton>
#include <QStackedWidget>

/// What MainWindow does when something is asked of it.
namespace latchkey::ui {

namespace {

// "11:04" on the same day, else with the day.
QString sinceText(base::Instant since, base::Instant now)
{
    const QString when = whenText(since, now);
    return now - since < std::chrono::hours(24) ? when.section(u' ', -1) : when;
}

} // namespace

void MainWindow::showView(View view)
{
    if (view == DevicesPlace && m_context.servers.servers().empty()) {
        showStart();
        return;
    }
    m_stack->setCurrentIndex(view);
    m_rail->setCurrent(view);
    if (view == DevicesPlace) {
        m_devices->refresh();
        m_devices->focusTable();
        return;
    }
    const auto count = static_cast<int>(m_context.servers.servers().size());
    m_status->setShown(tr("%n server(s)", nullptr, count));
    m_status->setSelected({});
}

void MainWindow::showStart()
{
    m_stack->setCurrentIndex(startPlace);
    m_rail->setCurrent(-1);
    m_status->setShown(tr("No data yet"));
    m_status->setSelected({});
    m_start->focusFirst();
}

void MainWindow::showDevices()
{
    showView(DevicesPlace);
}

void MainWindow::showServers()
{
    showView(ServersPlace);
}

void MainWindow::connectActions()
{
    connect(m_devices, &DevicesView::actionRequested, this, &MainWindow::preview);
    connect(&m_devices->list(), &models::DeviceListController::viewChanged, this,
        &MainWindow::updateBanner); // it tells how many are stale
    connect(
        m_activity, &ActivityStrip::ended, this, [this](const QString &) { m_devices->refresh(); });
}

void MainWindow::preview(domain::ActionKind kind)
{
    previewFor(kind, m_devices->targets());
}

void MainWindow::previewFor(domain::ActionKind kind, const std::vector<actions::Target> &macs)
{
    if (macs.empty()) {
        m_toast->showText(Glyph::Info, tr("No Mac is selected"));
        return;
    }
    const Planner planner = [this, kind, macs](const actions::PlanOptions &options) {
        return m_context.actions.plan(kind, macs, options);
    };
    PreviewDialog *dialog = kind == domain::ActionKind::Revoke ? new RevokeDialog(planner, this)
                                                               : new PreviewDialog(planner, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_preview = dialog;
    connect(dialog, &PreviewDialog::confirmed, this, [this, dialog] { start(dialog); });
    dialog->open();
}

void MainWindow::start(PreviewDialog *dialog)
{
    actions::Consent consent = dialog->consent();
    consent.who = m_context.userName.toStdString();
    consent.program = "console";
    const auto batch = m_context.actions.start(dialog->plan(), consent);
    if (!batch) {
        dialog->showError(tr("Nothing was sent."), errorText(batch.error(), tr("Latchkey")));
        return;
    }
    dialog->accept();
}

// F5: the selected Macs, or, in Servers, the connection.
void MainWindow::readAgain()
{
    if (m_stack->currentWidget() == m_servers) {
        m_servers->testChosen();
        return;
    }
    std::map<domain::ServerId, std::vector<domain::DeviceId>> macs;
    for (const actions::Target &target : m_devices->targets()) {
        macs[target.server].push_back(target.device);
    }
    for (auto &[server, devices] : macs) {
        m_context.servers.readAgain(server, std::move(devices));
    }
}

void MainWindow::openDevice(qint64 row)
{
    auto *window = new DeviceWindow(m_context, static_cast<store::RowId>(row), this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &DeviceWindow::copied, this,
        [this](const QString &what) { m_toast->showText(Glyph::Copy, what); });
    connect(window, &DeviceWindow::resendRequested, this,
        [this](const domain::ServerId &server, const domain::DeviceId &device) {
            previewFor(domain::ActionKind::ResendOptions, {{server, device}});
        });
    connect(window, &DeviceWindow::stepped, this, [this, window](int by) {
        m_devices->moveCurrent(by);
        if (const auto mac = m_devices->currentMac()) {
            window->show(*mac);
        }
    });
    connect(&m_context.servers, &ServerDesk::cacheChanged, window, &DeviceWindow::refresh);
    window->QWidget::show();
}

void MainWindow::updateBanner()
{
    const std::vector<ServerEntry> servers = m_context.servers.servers();
    Banner *banner = m_devices->banner();
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
    banner->setVisible(offline);
    const QString reason = m_context.offline ? tr("Off in offline mode") : tr("Off while offline");
    m_syncAll->setEnabled(!m_context.offline && !servers.empty() && !all);
    for (QPushButton *button : m_syncButtons) {
        button->setEnabled(m_syncAll->isEnabled());
        button->setToolTip(m_syncAll->isEnabled()
                ? m_syncAll->shortcut().toString(QKeySequence::NativeText)
                : reason);
    }
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
    banner->setMessage({Glyph::Offline, Tone::Stale},
        m_context.offline || !since ? tr("Offline.")
                                    : tr("Offline since %1.").arg(sinceText(*since, now)),
        tr("%1 Sending and revoking wait until a server answers.").arg(read));
    banner->setAction(m_context.offline ? QString() : tr("Try now"), Glyph::Sync);
}

void MainWindow::stepBack()
{
    if (m_stack->currentWidget() == m_devices) {
        m_devices->stepBack();
    }
}

void MainWindow::nextRegion(int by)
{
    std::vector<QWidget *> stops = {m_rail};
    const auto inside = m_stack->currentWidget() == m_devices ? m_devices->regions()
        : m_stack->currentWidget() == m_servers               ? m_servers->regions()
                                                              : std::vector<QWidget *>{m_stack};
    stops.insert(stops.end(), inside.begin(), inside.end());
    stops.push_back(m_status);
    std::erase_if(stops, [](const QWidget *stop) { return !stop->isVisible(); });
    const auto here = std::find_if(stops.begin(), stops.end(), [](const QWidget *stop) {
        return stop->hasFocus() || stop->isAncestorOf(QApplication::focusWidget());
    });
    const auto count = static_cast<int>(stops.size());
    int at = here == stops.end() ? -by : static_cast<int>(here - stops.begin());
    for (int tried = 0; tried < count; ++tried) {
        at = (at + by + count) % count;
        QWidget *stop = stops[static_cast<std::size_t>(at)];
        if (stop->focusPolicy() & Qt::TabFocus) {
            stop->setFocus(Qt::TabFocusReason);
            return;
        }
        for (QWidget *child : stop->findChildren<QWidget *>()) {
            if ((child->focusPolicy() & Qt::TabFocus) && child->isVisible() && child->isEnabled()) {
                child->setFocus(Qt::TabFocusReason);
                return;
            }
        }
    }
}

} // namespace latchkey::ui
