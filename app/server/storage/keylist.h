// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/devicerows.h"

#include <string>
#include <vector>

namespace latchkey::server {

/// The keys as a JSON array, for "device in (select value from json_each(?))".
[[nodiscard]] std::string keyList(const std::vector<DeviceKey> &keys);

} // namespace latchkey::server
