// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audit/auditdesk.h"
#include "ui/reports/reportdesk.h"
#include "ui/snapshot/snapshotdesk.h"

#include <QString>

#include <functional>
#include <optional>

class QSettings;

namespace latchkey::base {
class Clock;
}
namespace latchkey::store {
class Cache;
}
namespace latchkey::actions {
class ActionService;
}
namespace latchkey::journal {
class Notes;
}

namespace latchkey::ui {

class ExceptionDesk;
class ServerDesk;

/// Everything the window is built on. All of it lives on the UI thread (the cache: any) and must
/// outlive the window; programs/latchkey fills it.
struct Context {
    store::Cache &cache;
    const base::Clock &clock;
    ServerDesk &servers;
    actions::ActionService &actions;
    journal::Notes &notes;
    ExceptionDesk &exceptions;
    AuditDesk audit;
    ReportDesk reports;
    QSettings &settings; ///< of the profile's folder, never the user's global ones
    QString version;
    QString userName; ///< who acts, as claimed on this computer
    bool demo = false; ///< the title and About say: simulated history
    bool offline = false; ///< started with --offline: nothing is asked of any server
    std::function<QString()> diagnostics
        = [] { return QString(); }; ///< what *Copy diagnostics* shows
    SnapshotDesk *snapshots = nullptr; ///< null: no snapshot can be made or opened
    std::optional<ShownSnapshot> snapshot = {}; ///< then offline, and nothing can be changed
    std::function<void()> startDemo = [] {}; ///< *Try the demo* of the empty window

    /// Why no server is asked: that this is a snapshot, or `whenOffline`; empty: they are asked.
    [[nodiscard]] QString offReason(const QString &whenOffline) const;
};

} // namespace latchkey::ui
