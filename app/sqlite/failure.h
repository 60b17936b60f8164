// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

struct sqlite3;

namespace latchkey::sqlite {

/// SQLite's result code as an Error that names the file and SQLite's own words.
[[nodiscard]] tl::unexpected<base::Error> failed(sqlite3 *handle, int code);

} // namespace latchkey::sqlite
