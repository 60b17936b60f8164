// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "ui/actions/activitystrip.h"
#include "ui/actions/activityview.h"
#include "ui/actions/revokedialog.h"
#include "ui/check/checkview.h"
#include "ui/common/banner.h"
#include "ui/common/phrases.h"
#include "ui/common/toast.h"
#include "ui/device/devicewindow.h"
#include "ui/devices/devicesview.h"
#include "ui/help/helpview.h"
#include "ui/servers/serversview.h"
#include "ui/servers/servertexts.h"
#include "ui/window/rail.h"
#include "ui/window/startpage.h"
#include "ui/window/statusline.h"

#include <QPushButton>
#include <QStackedWidget>

#include <array>
#include <optional>

/// What MainWindow does when something is asked of it.
namespace latchkey::ui {

Page *MainWindow::page(Place place) const
{
    const auto found = m_pages.find(place);
    return found == m_pages.end() ? nullptr : found->second;
}

Page *MainWindow::current() const
{
    return m_stack->currentWidget() == m_start ? nullptr
                                               : static_cast<Page *>(m_stack->currentWidget());
}

bool MainWindow::isPossible(Place place) const
{
    return isAtFoot(place) || place == Place::Servers || !m_context.servers.servers().empty();
}

void MainWindow::show(Place place)
{
    Page *chosen = page(place);
    if (chosen == nullptr || !isPossible(place)) {
        showStart();
        return;
    }
    m_stack->setCurrentWidget(chosen);
    m_strip->setQuiet(place == Place::Activity);
    if (place == Place::Overview) {
        m_rail->setLook(place, {}); // what it tells is seen now
    }
    m_rail->setCurrent(place);
    m_status->setShown(chosen->statusText());
    m_status->setSelected({});
    chosen->refresh();
    chosen->takeFocus();
}

void MainWindow::showStart()
{
    m_stack->setCurrentWidget(m_start);
    m_rail->setCurrent({});
    m_status->setShown(tr("No data yet"));
    m_status->setSelected({});
    m_start->focusFirst();
}

void MainWindow::showFilter(const QString &filter)
{
    m_devices->setFilter(filter);
    showDevices();
}

void MainWindow::connectActions()
{
    connect(m_devices, &DevicesView::actionRequested, this, &MainWindow::preview);
    connect(&m_devices->list(), &models::DeviceListController::viewChanged, this,
        &MainWindow::updateBanner); // it tells how many are stale
    connect(m_strip, &ActivityStrip::ended, this, [this](const QString &) {
        if (Page *page = current()) {
            page->refresh();
        }
    });
    connect(m_strip, &ActivityStrip::showRequested, this, &MainWindow::showActivity);
    connectActivity();
}

void MainWindow::connectActivity()
{
    connect(m_activity, &ActivityView::actionRequested, this,
        [this](domain::ActionKind kind, const std::vector<actions::Target> &macs) {
            previewFor(kind, macs, this);
        });
    connect(m_activity, &ActivityView::readRequested, this, [this](const actions::Target &mac) {
        m_context.servers.readAgain(mac.server, {mac.device});
    });
    const auto showState = [this] {
        const int running = m_activity->running();
        m_rail->setCount(Place::Activity, running == 0 ? QString() : locale().toString(running));
        m_rail->setLook(Place::Activity,
            running > 0                          ? std::optional(lookOf(domain::Outcome::Waiting))
                : m_activity->hasUnseenFailure() ? std::optional(lookOf(domain::Outcome::Failed))
                                                 : std::nullopt);
    };
    connect(m_activity, &ActivityView::stateChanged, this, showState);
    showState();
}

void MainWindow::checkMac(std::optional<qint64> row, const QString &name)
{
    m_check->setMac(row ? std::optional(static_cast<store::RowId>(*row)) : std::nullopt, name);
    show(Place::CheckMac);
}

void MainWindow::showActivity(const QString &batch)
{
    show(Place::Activity);
    m_activity->choose(batch);
}

void MainWindow::preview(domain::ActionKind kind)
{
    previewFor(kind, m_devices->targets(), this);
}

void MainWindow::previewFor(
    domain::ActionKind kind, const std::vector<actions::Target> &macs, QWidget *over)
{
    if (macs.empty()) {
        m_toast->showText(Glyph::Info, tr("No Mac is selected"));
        return;
    }
    const Planner planner = [this, kind, macs](const actions::PlanOptions &options) {
        return m_context.actions.plan(kind, macs, options);
    };
    PreviewDialog *dialog = kind == domain::ActionKind::Revoke ? new RevokeDialog(planner, over)
                                                               : new PreviewDialog(planner, over);
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

// F5: the selected Macs; elsewhere what the view shows.
void MainWindow::readAgain()
{
    if (current() != nullptr && current() != m_devices) {
        current()->readAgain();
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
    connect(window, &DeviceWindow::actionRequested, this,
        [this, window](domain::ActionKind kind, const actions::Target &mac) {
            previewFor(kind, {mac}, window);
        });
    connect(window, &DeviceWindow::mendRequested, this, &MainWindow::openGuide);
    connect(window, &DeviceWindow::acceptRequested, this,
        [this, window](const actions::Target &mac) { accept({mac}, window); });
    connect(window, &DeviceWindow::endExceptionRequested, this,
        [this](const actions::Target &mac) { endException({mac}); });
    connect(window, &DeviceWindow::checkRequested, this, [this, window] {
        checkMac(window->row(), window->content().name);
        activateWindow();
    });
    connect(window, &DeviceWindow::explainRequested, this, [this](domain::FindingId finding) {
        explain(finding);
        activateWindow();
    });
    connect(window, &DeviceWindow::readAgainRequested, this, [this](const actions::Target &mac) {
        m_context.servers.readAgain(mac.server, {mac.device});
    });
    const auto showPlace = [this, window] {
        window->setPlace(window->row()
                ? m_devices->placeOf(static_cast<store::RowId>(*window->row()))
                : QString());
    };
    connect(window, &DeviceWindow::recordShown, this, showPlace);
    connect(window, &DeviceWindow::stepped, this, [this, window](int by) {
        m_devices->moveCurrent(by);
        if (const auto mac = m_devices->currentMac()) {
            window->show(*mac);
        }
    });
    connect(&m_devices->list(), &models::DeviceListController::viewChanged, window, showPlace);
    connect(&m_context.servers, &ServerDesk::cacheChanged, window, &DeviceWindow::refresh);
    window->QWidget::show();
}

void MainWindow::checkCurrentMac()
{
    const auto mac = m_devices->currentMac();
    const auto rows
        = mac ? m_context.cache.rows(std::span(&*mac, 1)) : std::vector<store::ListRow>{};
    if (rows && !rows->empty()) {
        m_check->setMac(mac, fromUtf8(rows->front().name));
    }
    show(Place::CheckMac);
}

// The help's page about why the current Mac has its status; what the words mean, if it has none.
void MainWindow::explainReason()
{
    std::optional<domain::FindingId> finding;
    if (const auto mac = m_devices->currentMac()) {
        const auto rows = m_context.cache.rows(std::array{*mac});
        if (rows && !rows->empty()) {
            finding = domain::findingFromName(rows->front().summary.why);
        }
    }
    if (finding) {
        explain(*finding);
    } else {
        m_help->showTopic(QStringLiteral("words"));
        show(Place::Help);
    }
}

void MainWindow::explain(domain::FindingId finding)
{
    m_help->showFinding(finding);
    show(Place::Help);
}

// The region that has the focus; from outside of all, the one before those that Tab leads to.
int MainWindow::placeOf(QWidget *focus, const std::vector<QWidget *> &stops, int by)
{
    const auto regionOf = [&stops](QWidget *widget) {
        const auto found = std::ranges::find_if(stops,
            [widget](const QWidget *stop) { return stop == widget || stop->isAncestorOf(widget); });
        return static_cast<int>(found - stops.begin());
    };
    const auto count = static_cast<int>(stops.size());
    if (focus == nullptr || regionOf(focus) < count) {
        return focus == nullptr ? -by : regionOf(focus);
    }
    for (QWidget *next = focus->nextInFocusChain(); next != focus;
         next = next->nextInFocusChain()) {
        if (const int region = regionOf(next); region < count) {
            return by > 0 ? region - 1 : region;
        }
    }
    return -by;
}

void MainWindow::stepBack()
{
    if (Page *page = current()) {
        page->stepBack();
    }
}

std::vector<QWidget *> MainWindow::regions() const
{
    std::vector<QWidget *> stops = {m_rail};
    const auto inside
        = current() != nullptr ? current()->regions() : std::vector<QWidget *>{m_stack};
    stops.insert(stops.end(), inside.begin(), inside.end());
    stops.push_back(m_strip);
    stops.push_back(m_status);
    std::erase_if(stops, [](const QWidget *stop) { return !stop->isVisible(); });
    return stops;
}

void MainWindow::nextRegion(int by)
{
    const std::vector<QWidget *> stops = regions();
    const auto count = static_cast<int>(stops.size());
    int at = placeOf(QApplication::focusWidget(), stops, by);
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
