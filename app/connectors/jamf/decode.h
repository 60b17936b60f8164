// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "connectors/access.h"
#include "connectors/reading.h"
#include "connectors/values.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

/// Jamf Pro's answers as values: strict in types, patient with words it may add. Pure.
namespace latchkey::connectors::jamf {

/// A part of the inventory. `managed` says under which id Jamf sends commands to a computer.
struct Inventory {
    std::int64_t total = 0;
    std::vector<domain::Device> devices = {};
    std::map<domain::DeviceId, std::string> managed = {};
};

/// One command of one client, as it is polled.
struct PolledCommand {
    std::string managementId = {};
    domain::Command command = {};
};

/// The answer of either token endpoint. `body` is wiped.
[[nodiscard]] base::Result<Grant> takeClientGrant(std::string &body);
[[nodiscard]] base::Result<Grant> takeUserGrant(std::string &body, base::Instant now);

[[nodiscard]] base::Result<Inventory> decodeInventory(
    std::string_view body, const Reading &reading, int limit);
/// The uuids of queued commands.
[[nodiscard]] base::Result<std::vector<std::string>> decodeQueued(std::string_view body);
[[nodiscard]] base::Result<std::vector<PolledCommand>> decodeCommands(std::string_view body);
/// The management ids that could not be pushed to.
[[nodiscard]] base::Result<std::vector<std::string>> decodePushErrors(std::string_view body);

} // namespace latchkey::connectors::jamf
