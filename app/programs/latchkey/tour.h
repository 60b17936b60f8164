// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/mainwindow.h"

#include <QDir>
#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace latchkey::programs {

/// Walks through the running console and writes a picture of each view; finished() is its end.
class Tour final : public QObject {
    Q_OBJECT

public:
    enum class Kind { Demo, Offline, Empty };

    Tour(ui::MainWindow &window, const QString &folder, Kind kind);
    void start();

Q_SIGNALS:
    /// `failed` names the first picture that could not be written; empty = all are there.
    void finished(const QString &failed);

private:
    struct Stop {
        QString name;
        std::function<void()> arrange;
        std::function<QWidget *()> shown = {}; ///< a window over the console; empty = the console
        std::function<void()> leave = {};
    };
    void addDemoStops();
    void addDevices();
    void addOverlays();
    void addHelp();
    void addBatch();
    void addPlace(ui::Place place, const QString &name);
    void chooseMac(const QString &filter);
    void next();
    void take();
    [[nodiscard]] QPixmap picture(const Stop &stop) const;

    ui::MainWindow &m_window;
    const QDir m_folder;
    std::vector<Stop> m_stops;
    std::size_t m_at = 0;
    QString m_failed;
    QTimer m_rest; ///< views follow after a rest
};

} // namespace latchkey::programs
