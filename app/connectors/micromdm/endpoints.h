// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/request.h"

#include <string>
#include <string_view>

/// MicroMDM's API (docs/user-guide/api-and-webhooks.md) as requests. Pure.
namespace latchkey::connectors::micromdm {

/// All devices: its store knows no pages.
[[nodiscard]] http::Request devicesRequest();
/// The raw form. The JSON form would queue all three MDMOptions, those not named as false, and so
/// switch Activation Lock off.
[[nodiscard]] http::Request commandRequest(std::string_view udid, std::string plist);
[[nodiscard]] http::Request pushRequest(std::string_view udid);
[[nodiscard]] http::Request versionRequest(); ///< asks for no credentials

} // namespace latchkey::connectors::micromdm
