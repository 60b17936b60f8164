// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/time.h"
#include "server/storage/deviceset.h"
#include "sqlite/statement.h"

#include <optional>
#include <string_view>
#include <vector>

namespace latchkey::server {

struct Blob {
    std::string_view bytes;
};

/// One use of a prepared statement: bind with with(), then run(), each(), one() or
/// all().
class Query {
public:
    explicit Query(base::Result<sqlite::Statement *> statement);
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;
    Query(Query &&) = delete;
    Query &operator=(Query &&) = delete;
    ~Query();

    /// Binds the parameters in their order.
    template <typename... Values> Query &with(const Values &...values)
    {
        if (m_statement) {
            int index = 0;
            (bindNext(index, values), ...);
        }
        return *this;
    }

    [[nodiscard]] base::Result<void> run();

    /// Gives each row to `take(const sqlite::Statement &)`.
    template <typename Take> [[nodiscard]] base::Result<void> each(Take take)
    {
        while (step()) {
            take(static_cast<const sqlite::Statement &>(**m_statement));
        }
        if (!m_statement) {
            return tl::unexpected(m_statement.error());
        }
        return {};
    }

    /// All rows, each made by `read(const sqlite::Statement &)`.
    template <typename Read>
    [[nodiscard]] auto all(Read read)
        -> base::Result<std::vector<decltype(read(std::declval<const sqlite::Statement &>()))>>
    {
        std::vector<decltype(read(std::declval<const sqlite::Statement &>()))> rows;
        while (step()) {
            rows.push_back(read(**m_statement));
        }
        if (!m_statement) {
            return tl::unexpected(m_statement.error());
        }
        return rows;
    }

    /// The first row, or none.
    template <typename Read>
    [[nodiscard]] auto one(Read read)
        -> base::Result<std::optional<decltype(read(std::declval<const sqlite::Statement &>()))>>
    {
        std::optional<decltype(read(std::declval<const sqlite::Statement &>()))> row;
        if (step()) {
            row = read(**m_statement);
        }
        if (!m_statement) {
            return tl::unexpected(m_statement.error());
        }
        return row;
    }

private:
    template <typename T> void bindNext(int &index, const T &value) { bind(++index, value); }
    void bindNext(int &index, const DeviceSet &devices);
    template <typename T> void bind(int index, const T &value)
    {
        (*m_statement)->bind(index, value);
    }
    void bind(int index, const Blob &value) { (*m_statement)->bindBlob(index, value.bytes); }
    void bind(int index, base::Instant at) { (*m_statement)->bind(index, base::toMillis(at)); }
    void bind(int index, const std::optional<base::Instant> &at);
    [[nodiscard]] bool step();

    base::Result<sqlite::Statement *> m_statement;
};

/// A time column.
[[nodiscard]] inline base::Instant instant(const sqlite::Statement &row, int column)
{
    return base::fromMillis(row.integer(column));
}
[[nodiscard]] std::optional<base::Instant> optionalInstant(
    const sqlite::Statement &row, int column);

} // namespace latchkey::server
