// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "http/request.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Fleet's REST API as requests. Pure.
namespace latchkey::connectors::fleet {

/// The body holds the secret.
[[nodiscard]] http::Request loginRequest(std::string_view email, const base::Secret &password);
[[nodiscard]] http::Request hostsRequest(std::int64_t page, int size);
/// What changed last comes first.
[[nodiscard]] http::Request changedHostsRequest(std::int64_t page, int size);
/// The one answer that tells of a Bootstrap Token.
[[nodiscard]] http::Request hostRequest(std::string_view id);
/// `command` is a whole plist with its CommandUUID.
[[nodiscard]] http::Request runRequest(
    std::string_view command, const std::vector<std::string> &hostUuids);
[[nodiscard]] http::Request resultsRequest(std::string_view commandUuid);

} // namespace latchkey::connectors::fleet
