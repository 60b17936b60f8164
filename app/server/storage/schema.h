// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace latchkey::server {

/// The migrations of the server's database, oldest first; a released step never changes.
[[nodiscard]] const std::vector<std::string_view> &schemaSteps();

} // namespace latchkey::server
