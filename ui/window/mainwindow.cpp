// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "ui/actions/activitystrip.h"
#include "ui/actions/activityview.h"
#include "ui/audit/auditview.h"
#include "ui/check/checkview.h"
#include "ui/common/checkableaccessible.h"
#include "ui/common/toast.h"
#include "ui/devices/devicesview.h"
#include "ui/help/helpview.h"
#include "ui/overview/overviewview.h"
#include "ui/overview/tokenalarm.h"
#include "ui/reports/reportsview.h"
#include "ui/servers/serversview.h"
#include "ui/settings/settingsview.h"
#include "ui/style/focusring.h"
#include "ui/style/metrics.h"
#include "ui/window/announcer.h"
#include "ui/window/commandpalette.h"
#include "ui/window/headerbuttons.h"
#include "ui/window/rail.h"
#include "ui/window/startpage.h"
#include "ui/window/statusline.h"
#include "ui/window/theming.h"
#include "words/snapshots.h"

#include <QCloseEvent>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace latchkey::ui {

namespace {

constexpr std::chrono::seconds agesEvery{30};
constexpr std::chrono::seconds afterAChange{3};
constexpr int narrowBelow = 1280;
constexpr const char *geometryKey = "window/geometry";
constexpr const char *viewKey = "window/view";

} // namespace

MainWindow::MainWindow(Context context)
    : m_context(std::move(context))
{
    //: %1 is "Snapshot of 20 Nov 2026, 09:20"
    setWindowTitle(m_context.snapshot
            ? tr("%1 — Latchkey").arg(words::snapshotTitle(m_context.snapshot->takenAt))
            : m_context.demo ? tr("Latchkey — demo, simulated history")
                             : tr("Latchkey"));
    setMinimumSize(px(960), px(640));
    CheckableAccessible::install();
    m_ring = new FocusRing(this);
    createMenus();
    createParts();
    createRail();
    createViews();
    connectServers();
    connectActions();
    restore();
    updateServers();
    connect(new PlatformTheme(this), &PlatformTheme::changed, this, [this] {
        const QString choice = Preferences(m_context.settings).theme();
        if (choice == QLatin1String("system")) {
            applyThemeChoice(choice);
        }
    });
    m_minute.setInterval(agesEvery);
    connect(&m_minute, &QTimer::timeout, this, &MainWindow::tick);
    m_minute.start();
}

MainWindow::~MainWindow() = default;

void MainWindow::tick()
{
    updateServers();
    if (Page *page = current()) {
        page->refresh();
    }
}

void MainWindow::createParts()
{
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    m_rail = new Rail(central);
    m_stack = new QStackedWidget(central);
    m_strip = new ActivityStrip(m_context.actions, central);
    auto *main = new QVBoxLayout;
    main->setSpacing(0);
    main->addWidget(m_stack, 1);
    main->addWidget(m_strip);
    row->addWidget(m_rail);
    row->addLayout(main, 1);
    column->addLayout(row, 1);
    m_status = new StatusLine(central);
    column->addWidget(m_status);
    setCentralWidget(central);
    m_toast = new Toast(central);
    m_palette = new CommandPalette(this);
    connect(m_palette, &CommandPalette::searched, this, &MainWindow::searchMacs);
}

void MainWindow::createRail()
{
    m_switchMenu = new QMenu(this);
    connect(m_rail, &Rail::viewChosen, this, [this](Place place) { show(place); });
}

void MainWindow::createViews()
{
    m_start = new StartPage(m_stack);
    m_overview = new OverviewView(m_context, m_stack);
    m_devices = new DevicesView(m_context, m_deviceMenu, m_stack);
    m_servers = new ServersView(m_context.servers, m_context.clock, m_stack);
    m_settings = new SettingsView(m_context, m_stack);
    m_help = new HelpView(m_stack);
    m_stack->addWidget(m_start);
    addPage(Place::Overview, m_overview);
    addPage(Place::Devices, m_devices);
    m_activity = new ActivityView(m_context, m_stack);
    addPage(Place::Activity, m_activity);
    m_reports = new ReportsView(m_context, m_stack);
    addPage(Place::Reports, m_reports);
    addPage(Place::Audit, new AuditView(m_context.audit, m_context.clock, m_stack));
    addPage(Place::Servers, m_servers);
    m_check = new CheckView(m_context, m_stack);
    addPage(Place::CheckMac, m_check);
    addPage(Place::Settings, m_settings);
    addPage(Place::Help, m_help);
    connectOverview();
    connectNotices();
    connectSettings();
    connect(m_check, &CheckView::resendRequested, this,
        [this](const domain::ServerId &server, const domain::DeviceId &device) {
            previewFor(domain::ActionKind::ResendOptions, {{server, device}}, this);
        });
    connect(m_devices, &DevicesView::checkRequested, this, &MainWindow::checkCurrentMac);
    connect(m_devices, &DevicesView::readAgainRequested, this, &MainWindow::readAgain);
    connect(m_devices, &DevicesView::explainRequested, this, &MainWindow::explain);
    m_comfortable->setChecked(m_devices->isComfortable());
    connect(m_start, &StartPage::demoChosen, this, [this] { m_context.startDemo(); });
    connect(m_start, &StartPage::serverChosen, m_servers, &ServersView::addServer);
    connect(m_devices, &DevicesView::openRequested, this, &MainWindow::openDevice);
    connect(m_status, &StatusLine::serverClicked, this, &MainWindow::showServer);
}

void MainWindow::showServer(const QString &name)
{
    showServers();
    m_servers->choose(domain::ServerId(name.toStdString()));
}

void MainWindow::connectOverview()
{
    m_overview->setSettled(!m_context.demo || m_context.offline);
    connect(m_overview, &OverviewView::reportRequested, this, &MainWindow::exportShown);
    connect(m_overview, &OverviewView::resendRequested, this,
        [this](const std::vector<actions::Target> &macs) {
            previewFor(domain::ActionKind::ResendOptions, macs, this);
        });
}

// Tokens are looked after whichever view is shown, and whoever looks.
void MainWindow::connectNotices()
{
    m_announcer = new Announcer(m_context.actions, m_context.servers, m_context.clock, this);
    m_lossLook.setSingleShot(true);
    m_lossLook.setInterval(afterAChange);
    connect(&m_context.servers, &ServerDesk::cacheChanged, this, [this] {
        if (!m_lossLook.isActive()) {
            m_lossLook.start();
        }
    });
    connect(&m_lossLook, &QTimer::timeout, m_overview, &OverviewView::refresh);
    connect(m_overview, &OverviewView::tokensLost, this, [this](int macs) {
        m_announcer->tokensLost(macs);
        if (current() != m_overview) {
            m_rail->setLook(Place::Overview, lookOf(domain::Status::NotEscrowed));
        }
    });
    const auto comeForward = [this](const auto &then) {
        QMainWindow::show();
        setWindowState(windowState() & ~Qt::WindowMinimized);
        raise();
        activateWindow();
        then();
    };
    connect(m_announcer, &Announcer::lostTokensChosen, this,
        [this, comeForward] { comeForward([this] { showFilter(TokenAlarm::filter()); }); });
    connect(m_announcer, &Announcer::batchChosen, this, [this, comeForward](const QString &batch) {
        comeForward([this, batch] { showActivity(batch); });
    });
    connect(m_announcer, &Announcer::serverChosen, this, [this, comeForward](const QString &name) {
        comeForward([this, name] { showServer(name); });
    });
}

void MainWindow::connectSettings()
{
    connect(m_settings, &SettingsView::themeChosen, this, [this](const QString &theme) {
        applyThemeChoice(theme);
        for (QAction *action : m_themesMenu->actions()) {
            action->setChecked(action->data() == theme);
        }
    });
    connect(m_settings, &SettingsView::refreshChosen, this, &MainWindow::refreshChosen);
    connect(m_settings, &SettingsView::namesHidden, this, &MainWindow::hideNames);
    connect(m_settings, &SettingsView::retentionChosen, this, &MainWindow::retentionChosen);
    connect(m_settings, &SettingsView::serversRequested, this, &MainWindow::showServers);
}

// What Devices shows becomes a report; Reports asks where to.
void MainWindow::exportShown()
{
    if (current() == m_reports) {
        m_reports->exportReport();
        return;
    }
    if (current() == m_devices) {
        const FilterState shown = m_devices->filterState();
        m_reports->setFilter(filterOf(shown.search, shown.chips));
    }
    show(Place::Reports);
}

void MainWindow::addPage(Place place, Page *page)
{
    m_pages[place] = page;
    m_stack->addWidget(page);
    m_rail->addView(place);
    addTo(m_placesMenu, placeName(place), placeKeys(place), [this, place] {
        show(place);
    })->setIcon(glyphIcon(placeGlyph(place)));
    auto *header = new HeaderButtons(m_commands, m_syncAll, page);
    page->addToHeader(header);
    m_headers.push_back(header);
    connect(page, &Page::statusChanged, this,
        [this, page](const QString &shown, const QString &selected) {
            if (current() == page) {
                m_status->setShown(shown);
                m_status->setSelected(selected);
            }
        });
    connect(page, &Page::toasted, this,
        [this](const QString &text) { m_toast->showText(Glyph::Copy, text); });
    connect(page, &Page::undoable, m_toast, &Toast::offerUndo);
    connect(page, &Page::filterRequested, this, &MainWindow::showFilter);
}

void MainWindow::showDemoDay(int day)
{
    m_demoDay = day;
    m_overview->setSettled(day >= demoDays);
    updateServers();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const bool narrow = m_railNarrow.value_or(width() < px(narrowBelow));
    if (narrow != m_rail->isNarrow()) {
        m_rail->setNarrow(narrow);
    }
    for (HeaderButtons *header : m_headers) {
        header->setNarrow(width() < px(narrowBelow));
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_context.settings.setValue(QLatin1String(geometryKey), saveGeometry());
    for (const auto &[place, page] : m_pages) {
        if (page == current()) {
            m_context.settings.setValue(QLatin1String(viewKey), static_cast<int>(place));
        }
    }
    m_context.settings.sync();
    QMainWindow::closeEvent(event);
}

void MainWindow::restore()
{
    const QSettings &settings = m_context.settings;
    if (!restoreGeometry(settings.value(QLatin1String(geometryKey)).toByteArray())) {
        resize(px(1440), px(900));
    }
    if (settings.contains(QLatin1String(railKey))) {
        m_railNarrow = settings.value(QLatin1String(railKey)).toBool();
    }
    const auto kept = static_cast<Place>(settings.value(QLatin1String(viewKey), -1).toInt());
    show(m_pages.contains(kept) ? kept : m_pages.begin()->first);
}

} // namespace latchkey::ui
