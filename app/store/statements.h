// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/database.h"

#include <vector>

/// One statement with its values, for those who write the cache.
namespace latchkey::store {

void bindAll(sqlite::Statement &statement, auto &&...values)
{
    int n = 0;
    (statement.bind(++n, values), ...);
}

[[nodiscard]] base::Result<void> write(
    sqlite::Database &database, std::string_view sql, auto &&...values)
{
    auto statement = database.prepare(sql);
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    bindAll(*statement, values...);
    return statement->run();
}

/// Runs a query, or a "… returning id", and appends the ids.
[[nodiscard]] base::Result<void> collect(sqlite::Database &database, std::vector<std::int64_t> &ids,
    std::string_view sql, auto &&...values)
{
    auto statement = database.prepare(sql);
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    bindAll(*statement, values...);
    while (true) {
        const auto row = statement->step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return {};
        }
        ids.push_back(statement->integer(0));
    }
}

} // namespace latchkey::store
