// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace latchkey::store {

/// The steps from an empty file to the newest cache.sqlite.
[[nodiscard]] const std::vector<std::string_view> &cacheMigrations();

} // namespace latchkey::store
