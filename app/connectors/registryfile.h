// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/serverentry.h"

#include <string>
#include <string_view>
#include <vector>

namespace latchkey::connectors {

/// servers.json, schema latchkey.servers/1: no secret in it.
[[nodiscard]] std::string writeServers(const std::vector<ServerEntry> &servers);
/// Damaged, with the JSON path; unknown members are left out.
[[nodiscard]] base::Result<std::vector<ServerEntry>> readServers(std::string_view text);

} // namespace latchkey::connectors
