// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/time.h"
#include "server/storage/connection.h"
#include "server/storage/deviceset.h"

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
    explicit Query(base::Result<Prepared *> statement);
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

    /// What gives no rows. PostgreSQL may do it with the next question; what fails shows there.
    [[nodiscard]] base::Result<void> run();
    /// The same now; how many rows it wrote.
    [[nodiscard]] base::Result<std::int64_t> count();

    /// Gives each row to `take(const Row &)`.
    template <typename Take> [[nodiscard]] base::Result<void> each(Take take)
    {
        while (step()) {
            take(static_cast<const Row &>(**m_statement));
        }
        if (!m_statement) {
            return tl::unexpected(m_statement.error());
        }
        return {};
    }

    /// All rows, each made by `read(const Row &)`.
    template <typename Read>
    [[nodiscard]] auto all(Read read)
        -> base::Result<std::vector<decltype(read(std::declval<const Row &>()))>>
    {
        std::vector<decltype(read(std::declval<const Row &>()))> rows;
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
        -> base::Result<std::optional<decltype(read(std::declval<const Row &>()))>>
    {
        std::optional<decltype(read(std::declval<const Row &>()))> row;
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
    void bind(int index, std::int64_t value) { (*m_statement)->bindInteger(index, value); }
    void bind(int index, int value) { bind(index, std::int64_t{value}); }
    void bind(int index, bool value) { bind(index, std::int64_t{value}); }
    void bind(int index, std::string_view text) { (*m_statement)->bindText(index, text); }
    void bind(int index, const std::string &text) { bind(index, std::string_view(text)); }
    void bind(int index, const char *text) { bind(index, std::string_view(text)); }
    void bind(int index, const Blob &value) { (*m_statement)->bindBlob(index, value.bytes); }
    void bind(int index, base::Instant at) { bind(index, base::toMillis(at)); }
    template <typename T> void bind(int index, const std::optional<T> &value)
    {
        if (value) {
            bind(index, *value);
        } else {
            (*m_statement)->bindNull(index);
        }
    }
    [[nodiscard]] bool step();

    base::Result<Prepared *> m_statement;
};

/// A time column.
[[nodiscard]] inline base::Instant instant(const Row &row, int column)
{
    return base::fromMillis(row.integer(column));
}
[[nodiscard]] std::optional<std::string> optionalText(const Row &row, int column);
[[nodiscard]] std::optional<base::Instant> optionalInstant(const Row &row, int column);
[[nodiscard]] std::optional<bool> optionalBool(const Row &row, int column);

} // namespace latchkey::server
