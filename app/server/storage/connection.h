// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace latchkey::server {

/// One row of an answer; columns count from 0, views live until the next step.
class Row {
public:
    Row() = default;
    Row(const Row &) = delete;
    Row &operator=(const Row &) = delete;
    virtual ~Row() = default;
    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual std::int64_t integer(int column) const = 0; ///< 0 for null
    [[nodiscard]] virtual std::string_view view(int column) const = 0; ///< text or blob
    [[nodiscard]] std::string text(int column) const { return std::string(view(column)); }
    [[nodiscard]] std::optional<std::int64_t> optionalInteger(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional{integer(column)};
    }
};

/// A prepared statement, which is also the row it stands on. Parameters count from 1.
class Prepared : public Row {
public:
    virtual void bindInteger(int index, std::int64_t value) = 0;
    virtual void bindText(int index, std::string_view text) = 0;
    virtual void bindBlob(int index, std::string_view bytes) = 0;
    virtual void bindNull(int index) = 0;
    /// True while there is a row.
    [[nodiscard]] virtual base::Result<bool> step() = 0;
    /// Runs what gives no rows. A database behind a wire may do it with the next question; what
    /// fails then shows there, at the latest in Connection::settle().
    [[nodiscard]] virtual base::Result<void> run() = 0;
    /// Runs it now; how many rows it wrote.
    [[nodiscard]] virtual base::Result<std::int64_t> count() = 0;
    virtual void reset() = 0;
};

enum class Dialect { Sqlite, Postgres };

/// One connection to the server's database, used by one thread at a time. The same SQL is given to
/// both databases; dialect.h says what is put into PostgreSQL's words.
class Connection {
public:
    Connection() = default;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    virtual ~Connection() = default;
    [[nodiscard]] virtual Dialect dialect() const = 0;
    [[nodiscard]] virtual base::Result<std::unique_ptr<Prepared>> prepare(std::string_view sql) = 0;
    /// One or several statements without parameters and rows, at once.
    [[nodiscard]] virtual base::Result<void> runNow(const std::string &sql) = 0;
    /// Begins the transaction that is alone in writing, over all servers of the database.
    [[nodiscard]] virtual base::Result<void> beginWriting() = 0;
    /// Done once it is synced. Fails where the transaction was lost, whatever the database says.
    [[nodiscard]] virtual base::Result<void> commit() = 0;
    virtual void rollBack() = 0;
    /// Begins one in which all reads see the same commit.
    [[nodiscard]] virtual base::Result<void> beginReading() = 0;
    /// Waits for what was run; the first failure since the last settle().
    [[nodiscard]] virtual base::Result<void> settle() = 0;
    /// Removes what erased secrets left behind beside the tables; false: later.
    [[nodiscard]] virtual bool removeTraces() = 0;
    [[nodiscard]] virtual bool isUsable() const = 0; ///< false: it is lost, or was
};

} // namespace latchkey::server
