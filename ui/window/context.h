// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audit/auditdesk.h"
#include "ui/reports/reportdesk.h"

#include <QString>

#include <functional>

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
    std::function<void()> startDemo = [] {}; ///< *Try the demo* of the empty window
};

} // namespace latchkey::ui
