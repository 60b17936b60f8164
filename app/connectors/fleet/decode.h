// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "connectors/access.h"
#include "connectors/reading.h"
#include "connectors/values.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Fleet's answers as values. Pure.
namespace latchkey::connectors::fleet {

/// A page of the list: the ids of its Macs, and how many hosts of all platforms it had.
struct HostPage {
    std::int64_t rows = 0;
    std::optional<base::Instant> lastChange = {}; ///< `updated_at` of the last host
    base::Instant at = {}; ///< when the server answered
    std::vector<domain::DeviceId> macs = {};
};

/// What a host answers to a command.
struct HostResult {
    std::string hostUuid;
    domain::Command command;
};

/// `body` is wiped.
[[nodiscard]] base::Result<Grant> takeGrant(std::string &body);
/// With `since`, Macs that are known not to have changed since are left out.
[[nodiscard]] base::Result<HostPage> decodeHosts(
    std::string_view body, int limit, std::optional<base::Instant> since = {});
[[nodiscard]] base::Result<domain::Device> decodeHost(
    std::string_view body, const Reading &reading);
[[nodiscard]] base::Result<std::string> decodeRun(std::string_view body);
[[nodiscard]] base::Result<std::vector<HostResult>> decodeResults(std::string_view body);

} // namespace latchkey::connectors::fleet
