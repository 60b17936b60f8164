// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/device.h"
#include "json/fields.h"

#include <string_view>
#include <vector>

namespace latchkey::connectors::latchkey {

/// 1 to 128 bytes without control characters; refuses others.
[[nodiscard]] domain::DeviceId readDeviceId(json::Fields &fields, std::string_view name);
/// ErrorChain entries; null and missing are none.
[[nodiscard]] std::vector<domain::ChainError> readChain(
    json::Fields &fields, std::string_view name);

} // namespace latchkey::connectors::latchkey
