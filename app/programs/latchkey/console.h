// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/newestjob.h"
#include "programs/engine/engine.h"
#include "programs/engine/logbook.h"
#include "programs/latchkey/demohouse.h"
#include "programs/latchkey/desk.h"
#include "programs/latchkey/exceptionbook.h"
#include "programs/latchkey/rehearsal.h"
#include "programs/latchkey/snapshotroom.h"
#include "programs/latchkey/tour.h"
#include "ui/snapshot/opensnapshotdialog.h"
#include "ui/window/mainwindow.h"
#include "ui/window/singleinstance.h"

#include <QObject>
#include <QPointer>
#include <QSettings>
#include <QTimer>

#include <memory>

namespace latchkey::programs {

/// What the command line asked the console for.
struct ConsoleOptions {
    std::string profile = {}; ///< empty: the usual folder, or the demo's
    bool demo = false;
    bool offline = false;
    QString snapshot = {}; ///< show this file in place of the profile's Macs
    QString tour = {}; ///< write pictures of all views into this folder, then quit
    QString screenshot = {}; ///< write a picture of the window there once all is read, then quit
    QString rehearsal = {}; ///< play the steps of this file in the window and time each
};

/// One running console: profile, engine, demo and window, in the order in which they depend.
class Console final : public QObject {
    Q_OBJECT

public:
    explicit Console(ConsoleOptions options);
    ~Console() override;

    /// False: another console shows this profile and came to the front. A snapshot first asks for
    /// its passphrase; whoever does not know it ends the program.
    [[nodiscard]] base::Result<bool> open();
    /// Both only once open() gave true.
    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] Desk &desk() { return *m_desk; }

private:
    void askForPassphrase();
    void openSnapshot(const std::shared_ptr<base::Secret> &passphrase);
    void showSnapshot(base::Result<snapshot::Opened> opened);
    [[nodiscard]] base::Result<void> openProfile();
    void openWindow();
    void applyPreferences();
    [[nodiscard]] bool isOffline() const;
    [[nodiscard]] std::optional<ui::ShownSnapshot> shownSnapshot() const;
    void startReading();
    void readEvery(std::chrono::minutes interval); ///< zero: only when asked
    void startRetention();
    void sweep();
    void followDemo();
    void demoReached(int day);
    void lookForPicture();
    void takePicture();
    void startTour();
    [[nodiscard]] static std::filesystem::path folderFor(const ConsoleOptions &options);

    const ConsoleOptions m_options;
    std::filesystem::path m_profile;
    std::unique_ptr<ui::SingleInstance> m_instance;
    base::SettableClock m_clock;
    std::unique_ptr<DemoHouse> m_demo;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<SnapshotRoom> m_snapshots;
    QPointer<ui::OpenSnapshotDialog> m_passphrase;
    std::unique_ptr<models::NewestJob> m_opening;
    std::unique_ptr<LogBook> m_log;
    std::unique_ptr<ExceptionBook> m_exceptions;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<Rehearsal> m_rehearsal;
    std::unique_ptr<Tour> m_tour;
    QTimer m_reading; ///< the next look at the servers
    QTimer m_retention;
    std::unique_ptr<models::NewestJob> m_sweeping;
    base::Call m_following; ///< the cache, what a sweep erased
    bool m_isToday = false;
};

} // namespace latchkey::programs
