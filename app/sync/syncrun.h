// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/call.h"
#include "base/clock.h"
#include "connectors/connector.h"
#include "store/cache.h"
#include "sync/pagewatch.h"
#include "sync/pagewriter.h"
#include "sync/runresult.h"

#include <functional>

namespace latchkey::sync {

/// One run over one server: its pages into the cache, the next ones read while one is written, no
/// more than a few of them in memory. Engine thread. Destroying it cancels; what was written stays.
class SyncRun {
public:
    struct Plan {
        domain::ServerId server;
        connectors::Connector &connector;
        store::Cache &cache;
        const base::Clock &clock;
        bool full = false;
        int pageSize = 500;
    };
    struct Events {
        std::function<void(const connectors::ServerFacts &)> server;
        std::function<void(std::int64_t done, std::int64_t total)> progress;
        /// Once, last; may destroy the run.
        std::function<void(RunResult)> done;
    };

    SyncRun(Plan plan, Events events);
    void start();
    /// How far it came, for a run that is given up.
    [[nodiscard]] const RunResult &result() const { return m_result; }

private:
    void onServer(const base::Result<connectors::ServerFacts> &facts);
    void begin(bool full);
    void ask(const std::optional<std::string> &cursor);
    void onPage(base::Result<connectors::DevicePage> page);
    void write(connectors::DevicePage &page);
    void onWritten(const base::Result<std::size_t> &macs);
    void askNext();
    void afterPages(std::function<void()> next);
    void complete();
    void askForDays();
    void onDays(const base::Result<std::vector<connectors::DayCounts>> &days);
    void fail(const base::Error &error);
    void end();

    Plan m_plan;
    Events m_events;
    RunResult m_result;
    PageWatch m_watch;
    std::string m_since;
    bool m_givesChanges = false;
    bool m_byRevision = false;
    bool m_isSteady = true;
    std::vector<domain::DeviceId> m_removed;
    std::int64_t m_total = 0;
    std::optional<std::string> m_next; ///< the cursor that is to be asked for
    std::function<void()> m_afterPages; ///< runs once the pages that are here are written
    base::Call m_call;
    PageWriter m_writer;
};

} // namespace latchkey::sync
