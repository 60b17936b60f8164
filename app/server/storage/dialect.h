// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace latchkey::server {

/// The SQL that this server writes for SQLite, in PostgreSQL's words: parameters (? and ?1) as $1,
/// json_each as its array function, the column named user in quotes, and without SQLite's hints
/// (cross join, indexed by, not indexed), which PostgreSQL's planner does not need.
[[nodiscard]] std::string inPostgres(std::string_view sql);

/// Statements that make tables: SQLite's types as PostgreSQL's, which counts up a column `key`.
[[nodiscard]] std::string tablesInPostgres(std::string_view sql);

} // namespace latchkey::server
