// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/actionservice.h"
#include "ui/servers/serverdesk.h"
#include "ui/window/context.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

class QMenu;
class QPushButton;
class QStackedWidget;

namespace latchkey::ui {

class ActivityStrip;
class DevicesView;
class FocusRing;
class PreviewDialog;
class Rail;
class ServersView;
class StartPage;
class StatusLine;
class Toast;

/// The console's window: rail, views, menus, status line; the one place where they are wired.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Context context);
    ~MainWindow() override;

    /// *Simulating 90 days*, before the demo reaches today; `day` 90 ends it.
    void showDemoDay(int day);
    [[nodiscard]] DevicesView *devices() const { return m_devices; }
    [[nodiscard]] ServersView *serversView() const { return m_servers; }
    void showDevices();
    void showServers();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum View { DevicesPlace, ServersPlace };
    static constexpr int startPlace = 2; ///< no server yet

    void createParts();
    void createRail();
    void createViews();
    void createMenus();
    void createFileMenu();
    void createEditMenu();
    void createViewMenu();
    void createDeviceMenu();
    void createActionsMenu();
    void createHelpMenu();
    void connectServers();
    void connectActions();
    QAction *addTo(QMenu *menu, const QString &text, const QKeySequence &keys,
        const std::function<void()> &run);
    void addHeaderSync();

    void showView(View view);
    void showStart();
    void updateServers();
    void updateBanner();
    void updateSwitch(const std::vector<ServerEntry> &servers);
    void updateProgress(const std::vector<ServerEntry> &servers);
    void preview(domain::ActionKind kind);
    void previewFor(domain::ActionKind kind, const std::vector<actions::Target> &macs);
    void start(PreviewDialog *dialog);
    void readAgain();
    void openDevice(qint64 row);
    void stepBack();
    void nextRegion(int by);
    void showAbout();
    void showKeys();
    void addThemes(QMenu *menu);
    void restore();

    const Context m_context;
    FocusRing *m_ring = nullptr;
    Rail *m_rail = nullptr;
    QStackedWidget *m_stack = nullptr;
    StartPage *m_start = nullptr;
    DevicesView *m_devices = nullptr;
    ServersView *m_servers = nullptr;
    ActivityStrip *m_activity = nullptr;
    StatusLine *m_status = nullptr;
    Toast *m_toast = nullptr;
    QMenu *m_deviceMenu = nullptr;
    QMenu *m_switchMenu = nullptr;
    QAction *m_syncAll = nullptr;
    std::vector<QPushButton *> m_syncButtons;
    QPointer<PreviewDialog> m_preview;
    domain::ServerId m_only; ///< the server switch; empty = all
    QTimer m_minute; ///< ages go on
    int m_demoDay = -1;
    std::optional<bool> m_railNarrow; ///< as the user chose it
};

} // namespace latchkey::ui
