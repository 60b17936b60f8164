// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/database.h"

#include "sqlite/failure.h"

#include <sqlite3.h>

#include <atomic>
#include <string>
#include <tuple>

namespace latchkey::sqlite {

namespace {

constexpr std::string_view memoryPrefix = "file:/latchkey-";
constexpr std::string_view memoryOption = "?vfs=memdb"; // SQLite's own, shared by the name's "/"
constexpr sqlite3_int64 memoryLimit = sqlite3_int64{1} << 40U; // else it ends at 1 GiB

} // namespace

std::filesystem::path memoryFile()
{
    static std::atomic<unsigned> count = 0;
    return std::string(memoryPrefix) + std::to_string(++count) + std::string(memoryOption);
}

bool isInMemory(const std::filesystem::path &file)
{
    const std::string &name = file.native();
    return name.starts_with(memoryPrefix) && name.ends_with(memoryOption);
}

void Database::Close::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

base::Result<Database> Database::open(
    const std::filesystem::path &path, Mode mode, Durability durability)
{
    sqlite3 *handle = nullptr;
    const int flags = SQLITE_OPEN_NOMUTEX
        | (mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY
                                  : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
        | (isInMemory(path) ? SQLITE_OPEN_URI : 0);
    const int code = sqlite3_open_v2(path.c_str(), &handle, flags, nullptr);
    Database database{handle};
    if (code != SQLITE_OK) {
        auto failure = failed(handle, code);
        failure.value().where = path.string();
        return failure;
    }
    sqlite3_busy_timeout(handle, 5000);
    if (isInMemory(path)) {
        sqlite3_int64 limit = memoryLimit;
        sqlite3_file_control(handle, "main", SQLITE_FCNTL_SIZE_LIMIT, &limit);
    }
    std::string pragmas = "pragma foreign_keys=on; pragma temp_store=memory;";
    if (mode == Mode::ReadWriteCreate) {
        pragmas += durability == Durability::Full
            ? "pragma journal_mode=wal; pragma synchronous=full;"
            : "pragma journal_mode=wal; pragma synchronous=normal;";
    }
    if (auto done = database.run(pragmas); !done) {
        return tl::unexpected(done.error());
    }
    return database;
}

base::Result<void> Database::run(std::string_view sql)
{
    const int code
        = sqlite3_exec(m_handle.get(), std::string(sql).c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        return failed(m_handle.get(), code);
    }
    return {};
}

base::Result<Statement> Database::prepare(std::string_view sql)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle.get(), sql.data(), static_cast<int>(sql.size()),
        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK) {
        return failed(m_handle.get(), code);
    }
    return Statement{statement};
}

base::Result<void> Database::transaction(const std::function<base::Result<void>()> &work)
{
    if (auto begun = run("begin immediate"); !begun) {
        return begun;
    }
    auto done = work();
    if (done) {
        done = run("commit");
    }
    if (!done) {
        std::ignore = run("rollback");
    }
    return done;
}

std::int64_t Database::changes() const
{
    return sqlite3_changes64(m_handle.get());
}

std::int64_t Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle.get());
}

void Database::interrupt()
{
    sqlite3_interrupt(m_handle.get());
}

base::Result<void> migrate(Database &database, const std::vector<std::string_view> &steps)
{
    std::size_t version = 0;
    {
        auto query = database.prepare("pragma user_version");
        if (!query) {
            return tl::unexpected(query.error());
        }
        if (auto row = query->step(); !row) {
            return tl::unexpected(row.error());
        }
        version = static_cast<std::size_t>(query->integer(0));
    }
    if (version > steps.size()) {
        const char *file = sqlite3_db_filename(database.handle(), "main");
        return base::fail(base::ErrorKind::UnsupportedVersion, file == nullptr ? "" : file,
            std::to_string(version));
    }
    for (; version < steps.size(); ++version) {
        auto done = database.transaction([&]() -> base::Result<void> {
            if (auto step = database.run(steps[version]); !step) {
                return step;
            }
            return database.run("pragma user_version=" + std::to_string(version + 1));
        });
        if (!done) {
            return done;
        }
    }
    return {};
}

} // namespace latchkey::sqlite
