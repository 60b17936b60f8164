// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "sqlite/database.h"

#include <optional>
#include <vector>

/// One statement with its values, for those who read and write the cache.
namespace latchkey::store {

void bindAll(sqlite::Statement &statement, auto &&...values)
{
    int n = 0;
    (statement.bind(++n, values), ...);
}

[[nodiscard]] inline std::optional<base::Instant> instant(const sqlite::Statement &row, int column)
{
    const auto millis = row.optionalInteger(column);
    return millis ? std::optional{base::fromMillis(*millis)} : std::nullopt;
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

/// Every row of a query as `read` makes it, a Result.
template <typename T, typename Read, typename... Values>
[[nodiscard]] base::Result<std::vector<T>> all(
    sqlite::Database &database, std::string_view sql, Read read, const Values &...values)
{
    auto query = database.prepare(sql);
    if (!query) {
        return tl::unexpected(query.error());
    }
    bindAll(*query, values...);
    std::vector<T> found;
    while (true) {
        const auto row = query->step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return found;
        }
        base::Result<T> one = read(*query);
        if (!one) {
            return tl::unexpected(one.error());
        }
        found.push_back(std::move(*one));
    }
}

} // namespace latchkey::store
