// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/values.h"
#include "store/cache.h"

#include <optional>
#include <vector>

/// The trend's days that the cache lacks, from the server's own record of them.
namespace latchkey::sync {

/// From the first of the last 90 days that the cache has no counts of, to yesterday, the last day
/// that is over; nullopt if none is missing.
[[nodiscard]] std::optional<connectors::DayRange> missingDays(
    const store::Cache &cache, const domain::ServerId &server, base::Instant now);

[[nodiscard]] base::Result<void> putDays(store::Cache &cache, const domain::ServerId &server,
    const std::vector<connectors::DayCounts> &days);

} // namespace latchkey::sync
