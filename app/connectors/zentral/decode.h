// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "connectors/reading.h"
#include "connectors/values.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Zentral's answers as values. Pure.
namespace latchkey::connectors::zentral {

/// A Mac, and what only Zentral needs of it.
struct ListedDevice {
    domain::Device device;
    std::int64_t key = 0; ///< its primary key there
    bool takesCommands = true; ///< false: checked out or blocked
};

struct DeviceList {
    std::int64_t total = 0;
    std::int64_t rows = 0; ///< devices of all platforms
    std::optional<base::Instant> lastChange = {}; ///< `updated_at` of the last of them
    base::Instant at = {}; ///< when the server answered
    std::vector<ListedDevice> macs = {};
};

[[nodiscard]] base::Result<DeviceList> decodeDevices(
    std::string_view body, const Reading &reading, int limit);
/// The uuid of a new command.
[[nodiscard]] base::Result<std::string> decodeSent(std::string_view body);
[[nodiscard]] base::Result<domain::Command> decodeCommand(std::string_view body);

} // namespace latchkey::connectors::zentral
