// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/request.h"

#include <string_view>

/// FileWave's inventory queries as requests: its v1 API on a port of its own, and the same through
/// Anywhere on 443. Pure.
namespace latchkey::connectors::filewave {

enum class Api { V1, Anywhere };

/// By the port of the address: 20445 and 20443 are those of v1.
[[nodiscard]] Api apiOf(std::string_view url);

/// All saved queries; needs what every use of this API needs.
[[nodiscard]] http::Request queriesRequest(Api api);
/// What a saved query asks for.
[[nodiscard]] http::Request queryRequest(Api api, std::string_view query);
/// All rows of a saved query.
[[nodiscard]] http::Request resultRequest(Api api, std::string_view query);
/// All Macs with the columns that are known of every FileWave.
[[nodiscard]] http::Request macsRequest(Api api);

} // namespace latchkey::connectors::filewave
