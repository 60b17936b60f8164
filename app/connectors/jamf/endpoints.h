// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "base/time.h"
#include "http/request.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Jamf Pro's API (its OpenAPI description, 11.23 to 11.30.1) as requests. Pure.
namespace latchkey::connectors::jamf {

inline constexpr int newestInventory = 4; ///< of computers-inventory; 11.30.0 has it first
inline constexpr int largestPage = 2000;

/// A page of the inventory; `version` 1 to 4, pages from 0 on, `filter` in RSQL or empty.
struct InventoryPage {
    int version = newestInventory;
    std::int64_t page = 0;
    int size = 100;
    std::string filter = {};
};

/// Client credentials (RFC 6749). The body holds the secret.
[[nodiscard]] http::Request clientTokenRequest(std::string_view client, const base::Secret &secret);
/// To be sent with Basic authorization.
[[nodiscard]] http::Request userTokenRequest();

[[nodiscard]] http::Request inventoryRequest(const InventoryPage &page);
[[nodiscard]] std::string filterForId(std::string_view id);
[[nodiscard]] std::string filterForReportsSince(base::Instant at);

/// Settings with BootstrapTokenAllowed true for these management ids.
[[nodiscard]] http::Request settingsRequest(const std::vector<std::string> &managementIds);
[[nodiscard]] http::Request blankPushRequest(const std::vector<std::string> &managementIds);
[[nodiscard]] http::Request commandRequest(std::string_view uuid);
[[nodiscard]] http::Request commandsOfRequest(std::string_view managementId);

} // namespace latchkey::connectors::jamf
