// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/request.h"

#include <cstdint>
#include <string>
#include <string_view>

/// The API of Iru Endpoint Management (Kandji) as requests. Pure.
namespace latchkey::connectors::iru {

inline constexpr int largestPage = 300;

[[nodiscard]] http::Request devicesRequest(std::int64_t offset, int limit);
[[nodiscard]] http::Request startupSettingsRequest(std::int64_t offset);
[[nodiscard]] http::Request blankPushRequest(std::string_view device);

} // namespace latchkey::connectors::iru
