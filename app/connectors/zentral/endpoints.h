// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/request.h"

#include <cstdint>
#include <string>
#include <string_view>

/// Zentral's MDM API (zentral/contrib/mdm/api_urls.py, 2026.5.2) as requests. Pure.
namespace latchkey::connectors::zentral {

inline constexpr int largestPage = 500;

/// Without `ordering`: the default is the one order without ties.
[[nodiscard]] http::Request devicesRequest(std::int64_t offset, int limit);
/// What changed last comes first. Equal stamps have no second key there, so that a Mac may be
/// skipped or come twice.
[[nodiscard]] http::Request changedDevicesRequest(std::int64_t offset, int limit);
[[nodiscard]] http::Request deviceRequest(std::string_view udid);
/// `command` is the Command dict as plist text.
[[nodiscard]] http::Request sendRequest(std::int64_t device, std::string_view command);
[[nodiscard]] http::Request commandRequest(std::string_view uuid);

} // namespace latchkey::connectors::zentral
