// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "connectors/iru/endpoints.h"
#include "connectors/reading.h"
#include "connectors/values.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Iru's answers as values; its description leaves the shape of the device list open. Pure.
namespace latchkey::connectors::iru {

struct RowCount {
    std::int64_t rows = 0;
    bool isExact = false;
};

/// What one row of prism/startup_settings says of a Mac.
struct StartupSettings {
    std::optional<bool> isEscrowed = {};
    std::optional<bool> isAllowed = {};
    std::optional<bool> kextNeedsToken = {};
    std::optional<bool> updateNeedsToken = {};
    std::optional<base::Instant> at = {};

    bool operator==(const StartupSettings &) const = default;
};

/// What the categories say of one Mac.
struct Collected {
    StartupSettings settings = {};
    std::optional<bool> isAppleSilicon = {};
    std::optional<bool> isFileVaultOn = {};
    std::vector<domain::Account> accounts = {};
    std::vector<domain::UnlockUser> unlockUsers = {};
};

/// What the categories say of all Macs.
struct Collection {
    std::map<std::string, Collected> macs = {}; ///< by device id
    bool seesSettings = true; ///< false: the category was refused
    bool hasAllAccounts = false; ///< as many rows came as there were said to be
};

/// Adds a page's rows; the number of them. Accounts of the system are passed over.
[[nodiscard]] base::Result<std::int64_t> decodeCategory(
    Category category, std::string_view body, Collection &collection);
[[nodiscard]] base::Result<RowCount> decodeCount(std::string_view body);
[[nodiscard]] base::Result<std::vector<domain::Device>> decodeDevices(
    std::string_view body, const Reading &reading, int limit);
/// States what was collected of it; what is not told is not exposed.
void join(domain::Device &device, const Collection &collection);

} // namespace latchkey::connectors::iru
