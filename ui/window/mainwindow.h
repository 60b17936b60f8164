// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/actionservice.h"
#include "base/call.h"
#include "models/newestjob.h"
#include "store/cacheddevice.h"
#include "ui/servers/serverdesk.h"
#include "ui/window/context.h"
#include "ui/window/palettemodel.h"
#include "ui/window/places.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <map>
#include <optional>
#include <vector>

class QMenu;
class QStackedWidget;

namespace latchkey::ui {

class ActivityStrip;
class Announcer;
class ActivityView;
class CommandPalette;
class DevicesView;
class FocusRing;
class HelpView;
class OverviewView;
class CheckView;
class HeaderButtons;
class Page;
class PreviewDialog;
class ProgressStrip;
class Rail;
class ReportsView;
class ServersView;
class SettingsView;
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
    void show(Place place);
    void showDevices() { show(Place::Devices); }
    void showServers() { show(Place::Servers); }
    /// Shows the Macs of a filter in Devices.
    void showFilter(const QString &filter);
    [[nodiscard]] Page *page(Place place) const;
    void showDiagnostics(); ///< what *Copy diagnostics* would copy
    void openPalette();
    /// Asks for an action on the selected Macs, by its preview.
    void preview(domain::ActionKind kind);
    using QMainWindow::show;

Q_SIGNALS:
    /// How often the servers are to be read from now on; zero: only by hand.
    void refreshChosen(std::chrono::minutes every);
    /// How long names of gone Macs and history are kept was changed.
    void retentionChosen();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    static constexpr const char *railKey = "window/railNarrow";
    static constexpr int demoDays = 90;

    void createParts();
    void createRail();
    void createViews();
    void connectOverview();
    void connectNotices();
    void connectSettings();
    void addPage(Place place, Page *page);
    void createMenus();
    void createFileMenu();
    void createSnapshotMenu(QMenu *menu);
    void createEditMenu();
    void createViewMenu();
    void createDeviceMenu();
    void createActionsMenu();
    void createToolsMenu();
    void createHelpMenu();
    void connectServers();
    void connectActions();
    void connectActivity();
    void checkMac(std::optional<qint64> row, const QString &name);
    void showActivity(const QString &batch);
    void showServer(const QString &name);
    QAction *addTo(QMenu *menu, const QString &text, const QKeySequence &keys,
        const std::function<void()> &run);

    [[nodiscard]] Page *current() const;
    [[nodiscard]] bool isPossible(Place place) const;
    void showStart();
    void tick();
    void updateServers();
    void updateBanner();
    void updateSync(bool isPossible, const QString &reason);
    void updateSwitch(const std::vector<ServerEntry> &servers);
    void updateProgress(ProgressStrip *strip, const std::vector<ServerEntry> &servers);
    void previewFor(
        domain::ActionKind kind, const std::vector<actions::Target> &macs, QWidget *over);
    void start(PreviewDialog *dialog);
    void readAgain();
    void checkInNow();
    struct Waking {
        std::map<domain::ServerId, std::vector<domain::DeviceId>> macs = {};
        int count = 0;
        QString obstacle = {}; ///< why some are not among them
    };
    [[nodiscard]] Waking waking(const std::vector<actions::Target> &macs) const;
    /// Why a server can wake none of its Macs; empty = it can.
    [[nodiscard]] QString wakeObstacle(const domain::ServerId &id) const;
    void openDevice(qint64 row);
    void openGuide(qint64 row);
    void checkCurrentMac();
    void stepBack();
    void nextRegion(int by);
    [[nodiscard]] std::vector<QWidget *> regions() const;
    [[nodiscard]] static int placeOf(QWidget *focus, const std::vector<QWidget *> &stops, int by);
    void searchMacs(const QString &text);
    [[nodiscard]] PaletteGroup selectionGroup();
    [[nodiscard]] PaletteGroup placeGroup();
    [[nodiscard]] PaletteGroup filterGroup();
    [[nodiscard]] PaletteGroup macGroup(const std::vector<store::ListRow> &rows);
    void accept(const std::vector<actions::Target> &macs, QWidget *over);
    void hideNames(bool hidden);
    void forgetMac();
    void endException(const std::vector<actions::Target> &macs);
    void explainReason();
    void explain(domain::FindingId finding);
    void exportShown();
    static void setOff(QAction *action, const QString &reason);
    void chooseSnapshot(const QString &title, const std::function<void(const QString &)> &chosen);
    void exportSnapshot();
    void compareWithFile(const QString &file);
    void compareWithNow();
    void showComparison(const snapshot::Compared &compared);
    void showSnapshotBanner();
    void connectSnapshot();
    void showAbout();
    void showKeys();
    void addThemes(QMenu *menu);
    void restore();

    const Context m_context;
    FocusRing *m_ring = nullptr;
    Rail *m_rail = nullptr;
    QStackedWidget *m_stack = nullptr;
    StartPage *m_start = nullptr;
    OverviewView *m_overview = nullptr;
    DevicesView *m_devices = nullptr;
    ServersView *m_servers = nullptr;
    SettingsView *m_settings = nullptr;
    HelpView *m_help = nullptr;
    ActivityStrip *m_strip = nullptr;
    ActivityView *m_activity = nullptr;
    CheckView *m_check = nullptr;
    ReportsView *m_reports = nullptr;
    StatusLine *m_status = nullptr;
    Toast *m_toast = nullptr;
    Announcer *m_announcer = nullptr;
    QMenu *m_deviceMenu = nullptr;
    QMenu *m_switchMenu = nullptr;
    QAction *m_syncAll = nullptr;
    QAction *m_checkIn = nullptr;
    std::map<Place, Page *> m_pages;
    std::vector<HeaderButtons *> m_headers;
    QMenu *m_themesMenu = nullptr;
    QMenu *m_placesMenu = nullptr;
    QMenu *m_actionsMenu = nullptr;
    QAction *m_commands = nullptr;
    QAction *m_comfortable = nullptr;
    QAction *m_hideNames = nullptr;
    CommandPalette *m_palette = nullptr;
    models::NewestJob m_macSearch; ///< the palette's
    QPointer<PreviewDialog> m_preview;
    domain::ServerId m_only; ///< the server switch; empty = all
    QTimer m_minute; ///< ages go on
    base::Calls m_calls;
    QTimer m_lossLook; ///< for lost tokens, while another view is shown
    int m_demoDay = -1;
    std::optional<bool> m_railNarrow; ///< as the user chose it
};

} // namespace latchkey::ui
