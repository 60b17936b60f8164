// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "connectors/reading.h"
#include "connectors/values.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Iru's answers as values; its description leaves the shape of the device list open. Pure.
namespace latchkey::connectors::iru {

/// What one row of prism/startup_settings says of a Mac.
struct StartupSettings {
    std::optional<bool> isEscrowed = {};
    std::optional<bool> isAllowed = {};
    std::optional<bool> kextNeedsToken = {};
    std::optional<bool> updateNeedsToken = {};
    std::optional<base::Instant> at = {};

    bool operator==(const StartupSettings &) const = default;
};
using Settings = std::map<std::string, StartupSettings>; ///< by device id

/// Adds a page's rows; the number of them.
[[nodiscard]] base::Result<std::int64_t> decodeSettings(
    std::string_view body, Settings &settings, int limit);
[[nodiscard]] base::Result<std::vector<domain::Device>> decodeDevices(
    std::string_view body, const Reading &reading, int limit);
/// States what the settings say; what they do not say is not exposed.
void join(domain::Device &device, const Settings &settings);

} // namespace latchkey::connectors::iru
