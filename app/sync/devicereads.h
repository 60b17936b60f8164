// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/call.h"
#include "base/clock.h"
#include "connectors/connector.h"
#include "store/cache.h"
#include "sync/runresult.h"

#include <functional>
#include <vector>

namespace latchkey::sync {

/// Reads some Macs of one server again, a few at a time, and writes each group to the cache. Engine
/// thread. Destroying it cancels.
class DeviceReads {
public:
    struct Plan {
        domain::ServerId server;
        std::vector<domain::DeviceId> devices;
        connectors::Connector &connector;
        store::Cache &cache;
        const base::Clock &clock;
    };

    /// `done`: once, last; may destroy this.
    DeviceReads(Plan plan, std::function<void(RunResult)> done);
    void start();

private:
    void askMore();
    void onDevice(base::Result<domain::Device> device);
    void flush();
    void end();

    Plan m_plan;
    std::function<void(RunResult)> m_done;
    RunResult m_result;
    std::size_t m_asked = 0;
    std::size_t m_answered = 0;
    std::vector<store::PageRow> m_read;
    base::Calls m_calls;
};

} // namespace latchkey::sync
