// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace latchkey::sqlite {

/// SQLite's, as it runs: "3.40.1".
[[nodiscard]] std::string sqliteVersion();

} // namespace latchkey::sqlite
