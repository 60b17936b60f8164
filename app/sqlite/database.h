// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sqlite/statement.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string_view>
#include <vector>

struct sqlite3;

namespace latchkey::sqlite {

enum class Mode { ReadWriteCreate, ReadOnly };
enum class Durability { Normal, Full };

/// A name of its own that open() takes for a database in this process's memory: shared by every
/// connection to it, never on a disk, gone with the last of them. Any thread.
[[nodiscard]] std::filesystem::path memoryFile();
[[nodiscard]] bool isInMemory(const std::filesystem::path &file);

/// One connection to one database file. Used by one thread at a time; interrupt() from any.
class Database {
public:
    /// Opens, sets WAL, busy timeout 5 s, foreign keys; Damaged if the file is no database.
    [[nodiscard]] static base::Result<Database> open(const std::filesystem::path &path,
        Mode mode = Mode::ReadWriteCreate, Durability durability = Durability::Normal);

    /// Runs one or several statements that return no rows.
    [[nodiscard]] base::Result<void> run(std::string_view sql);
    [[nodiscard]] base::Result<Statement> prepare(std::string_view sql);
    /// begin immediate … commit around `work`; rolls back when it fails.
    [[nodiscard]] base::Result<void> transaction(const std::function<base::Result<void>()> &work);
    [[nodiscard]] std::int64_t changes() const;
    [[nodiscard]] std::int64_t lastInsertId() const;
    /// Stops the statement that is running now (from another thread).
    void interrupt();
    [[nodiscard]] sqlite3 *handle() const { return m_handle.get(); }

private:
    struct Close {
        void operator()(sqlite3 *handle) const;
    };
    explicit Database(sqlite3 *handle)
        : m_handle(handle)
    {
    }
    std::unique_ptr<sqlite3, Close> m_handle;
};

/// Brings `PRAGMA user_version` to steps.size(), one transaction a step; UnsupportedVersion if
/// newer.
[[nodiscard]] base::Result<void> migrate(
    Database &database, const std::vector<std::string_view> &steps);

} // namespace latchkey::sqlite
