// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "ui/actions/activitystrip.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/phrases.h"
#include "ui/common/progressstrip.h"
#include "ui/common/toast.h"
#include "ui/devices/devicesview.h"
#include "ui/servers/serversview.h"
#include "ui/servers/servertexts.h"
#include "ui/style/focusring.h"
#include "ui/style/metrics.h"
#include "ui/window/rail.h"
#include "ui/window/startpage.h"
#include "ui/window/statusline.h"

#include <QCloseEvent>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace latchkey::ui {

namespace {

constexpr std::chrono::seconds agesEvery{30};
constexpr int narrowBelow = 1280;
constexpr int demoDays = 90;
constexpr const char *geometryKey = "window/geometry";
constexpr const char *railKey = "window/railNarrow";
constexpr const char *viewKey = "window/view";

} // namespace

MainWindow::MainWindow(Context context)
    : m_context(std::move(context))
{
    setWindowTitle(m_context.demo ? tr("Latchkey — demo, simulated history") : tr("Latchkey"));
    setMinimumSize(px(960), px(640));
    m_ring = new FocusRing(this);
    createMenus();
    createParts();
    createRail();
    createViews();
    connectServers();
    connectActions();
    restore();
    updateServers();
    m_minute.setInterval(agesEvery);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        updateServers();
        m_devices->refresh();
    });
    m_minute.start();
}

MainWindow::~MainWindow() = default;

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
    m_activity = new ActivityStrip(m_context.actions, central);
    auto *main = new QVBoxLayout;
    main->setSpacing(0);
    main->addWidget(m_stack, 1);
    main->addWidget(m_activity);
    row->addWidget(m_rail);
    row->addLayout(main, 1);
    column->addLayout(row, 1);
    m_status = new StatusLine(central);
    column->addWidget(m_status);
    setCentralWidget(central);
    m_toast = new Toast(central);
}

void MainWindow::createRail()
{
    m_rail->addView(Glyph::Devices, tr("Devices"));
    m_rail->addView(Glyph::Servers, tr("Servers"));
    m_switchMenu = new QMenu(this);
    connect(
        m_rail, &Rail::viewChosen, this, [this](int view) { showView(static_cast<View>(view)); });
}

void MainWindow::createViews()
{
    m_devices = new DevicesView(m_context, m_deviceMenu, m_stack);
    m_servers = new ServersView(m_context.servers, m_context.clock, m_stack);
    m_start = new StartPage(m_stack);
    m_stack->addWidget(m_devices);
    m_stack->addWidget(m_servers);
    m_stack->addWidget(m_start);
    addHeaderSync();
    connect(m_start, &StartPage::demoChosen, this, [this] { m_context.startDemo(); });
    connect(m_start, &StartPage::serverChosen, m_servers, &ServersView::addServer);
    connect(m_devices, &DevicesView::statusChanged, this,
        [this](const QString &shown, const QString &selected) {
            if (m_stack->currentWidget() == m_devices) {
                m_status->setShown(shown);
                m_status->setSelected(selected);
            }
        });
    connect(m_devices, &DevicesView::toasted, this,
        [this](const QString &text) { m_toast->showText(Glyph::Copy, text); });
    connect(m_devices, &DevicesView::openRequested, this, &MainWindow::openDevice);
    connect(m_status, &StatusLine::serverClicked, this, [this](const QString &name) {
        showServers();
        m_servers->choose(domain::ServerId(name.toStdString()));
    });
}

void MainWindow::addHeaderSync()
{
    for (int view = 0; view < 2; ++view) {
        auto *button = makeButton({.text = tr("Sync"), .glyph = Glyph::Sync}, this);
        button->setToolTip(m_syncAll->shortcut().toString(QKeySequence::NativeText));
        connect(button, &QPushButton::clicked, m_syncAll, &QAction::trigger);
        if (view == DevicesPlace) {
            m_devices->addToHeader(button);
        } else {
            m_servers->addToHeader(button);
        }
        m_syncButtons.push_back(button);
    }
}

void MainWindow::connectServers()
{
    ServerDesk &desk = m_context.servers;
    connect(&desk, &ServerDesk::changed, this, &MainWindow::updateServers);
    connect(&desk, &ServerDesk::cacheChanged, m_devices, &DevicesView::refresh);
    connect(&desk, &ServerDesk::cacheChanged, this, [this] {
        if (m_preview != nullptr) {
            m_preview->replan();
        }
    });
    connect(&desk, &ServerDesk::added, this, [this] { showServers(); });
    connect(m_devices->progress(), &ProgressStrip::cancelled, &desk, &ServerDesk::cancelSync);
    connect(m_devices->banner(), &Banner::actionTriggered, &desk, &ServerDesk::syncAll);
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
    m_rail->setViewEnabled(DevicesPlace, !empty);
    m_rail->setCount(ServersPlace,
        empty ? QString() : locale().toString(static_cast<qulonglong>(servers.size())));
    m_servers->refresh();
    updateSwitch(servers);
    updateProgress(servers);
    updateBanner();
    if (empty && m_stack->currentWidget() == m_devices) {
        showStart();
    } else if (!empty && m_stack->currentIndex() == startPlace) {
        showDevices();
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
    connect(m_switchMenu->addAction(tr("Add server…")), &QAction::triggered, m_servers,
        &ServersView::addServer);
    const std::size_t shown = only == nullptr ? macs : only->devices;
    const QString name = servers.empty() ? tr("Latchkey")
        : only == nullptr                ? tr("All servers")
                                         : fromUtf8(only->id.text());
    m_rail->setServerSwitch(name,
        servers.empty() ? tr("No server yet") : tr("%n Mac(s)", nullptr, static_cast<int>(shown)),
        m_switchMenu);
    m_rail->setCount(DevicesPlace,
        servers.empty() ? QString() : locale().toString(static_cast<qulonglong>(shown)));
}

void MainWindow::updateProgress(const std::vector<ServerEntry> &servers)
{
    ProgressStrip *strip = m_devices->progress();
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
        tr("%1 of %2 Macs")
            .arg(locale().toString(static_cast<qulonglong>(done)),
                locale().toString(static_cast<qulonglong>(total))),
        static_cast<int>(done), static_cast<int>(total));
}

void MainWindow::showDemoDay(int day)
{
    m_demoDay = day;
    updateServers();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const bool narrow = m_railNarrow.value_or(width() < px(narrowBelow));
    if (narrow != m_rail->isNarrow()) {
        m_rail->setNarrow(narrow);
    }
    for (QPushButton *button : m_syncButtons) {
        const bool noWords = width() < px(narrowBelow);
        button->setText(noWords ? QString() : tr("Sync"));
        button->setAccessibleName(tr("Sync all servers"));
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_context.settings.setValue(QLatin1String(geometryKey), saveGeometry());
    m_context.settings.setValue(QLatin1String(viewKey), m_stack->currentIndex());
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
    if (settings.value(QLatin1String(viewKey)).toInt() == ServersPlace) {
        showServers();
    } else {
        showDevices();
    }
}

} // namespace latchkey::ui
