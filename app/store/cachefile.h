// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/database.h"

namespace latchkey::store {

/// For writing, made or brought to the newest version; Damaged where a crash left it so.
[[nodiscard]] base::Result<sqlite::Database> openCacheFile(const std::filesystem::path &file);
/// Renames it and what belongs to it to "….damaged-TIME".
void setCacheAside(const std::filesystem::path &file);

} // namespace latchkey::store
