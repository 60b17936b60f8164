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
/// What the tenant has collected of all Macs, one kind of it. In this order it is read: what an
/// answer depends on first.
enum class Category { StartupSettings, DeviceInformation, FileVault, LocalUsers };

[[nodiscard]] http::Request categoryRequest(Category category, std::int64_t offset);
/// How many rows it has.
[[nodiscard]] http::Request countRequest(Category category);
[[nodiscard]] http::Request blankPushRequest(std::string_view device);

} // namespace latchkey::connectors::iru
