// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "domain/ids.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace latchkey::store {

/// How a refresh run ended for one server.
struct FinishedRun {
    domain::ServerId server;
    std::string since; ///< what the next delta asks for
    bool full = false; ///< then every Mac that this run did not name is gone
    bool byRevision = false; ///< the server's delta names every change: unchanged Macs are read too
    std::vector<domain::DeviceId> removed = {};
    base::Instant at;
    /// false: the list could move while it was read; a Mac is gone when two full runs lack it.
    bool isSteady = true;
};

/// One day's counts of one server, for the trend.
struct DayCounts {
    domain::ServerId server;
    std::string date; ///< "2026-09-01", UTC
    std::array<std::int64_t, 5> byStatus = {}; ///< in the order of domain::Status
    std::int64_t pending = 0;
    std::int64_t stale = 0;
    std::int64_t proven = 0;
};

} // namespace latchkey::store
