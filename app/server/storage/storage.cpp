// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/storage.h"

#include "server/storage/postgresschema.h"
#include "server/storage/schema.h"
#include "server/storage/sqliteconnection.h"

#include <sys/stat.h>

namespace latchkey::server {

namespace {

using Opened = base::Result<std::unique_ptr<Connection>>;

base::Result<void> prepare(sqlite::Database &database)
{
    if (auto set = database.run("pragma secure_delete=on; pragma wal_autocheckpoint=4000;"); !set) {
        return set;
    }
    std::vector<std::string> steps;
    for (const auto &[tables, triggers] : schemaSteps()) {
        steps.push_back(std::string(tables) + std::string(triggers));
    }
    return sqlite::migrate(database, {steps.begin(), steps.end()});
}

Opened openFile(const std::filesystem::path &file)
{
    auto database
        = sqlite::Database::open(file, sqlite::Mode::ReadWriteCreate, sqlite::Durability::Full);
    if (!database) {
        return tl::unexpected(database.error());
    }
    ::chmod(file.c_str(), 0600); // the WAL takes the mode of its database
    if (auto ready = prepare(*database); !ready) {
        return tl::unexpected(ready.error());
    }
    return std::make_unique<SqliteConnection>(std::move(*database));
}

Opened openFileToRead(const std::filesystem::path &file)
{
    auto database = sqlite::Database::open(file, sqlite::Mode::ReadOnly);
    if (!database) {
        return tl::unexpected(database.error());
    }
    return std::make_unique<SqliteConnection>(std::move(*database));
}

Opened openUrlToRead(const std::string &url)
{
    auto connection = PostgresConnection::open(url);
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    return std::move(*connection);
}

Opened openUrl(const std::string &url)
{
    auto connection = PostgresConnection::open(url);
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    if (auto ready = migratePostgres(**connection); !ready) {
        return tl::unexpected(ready.error());
    }
    return std::move(*connection);
}

} // namespace

base::Result<std::unique_ptr<Connection>> openToRead(const Options &options)
{
    return isPostgres(options) ? openUrlToRead(options.database)
                               : openFileToRead(databaseFile(options));
}

base::Result<std::unique_ptr<Storage>> Storage::open(const Options &options)
{
    auto writing
        = isPostgres(options) ? openUrl(options.database) : openFile(databaseFile(options));
    if (!writing) {
        return tl::unexpected(writing.error());
    }
    std::unique_ptr<Storage> storage(new Storage([options] { return openToRead(options); }));
    storage->m_writer = std::make_unique<Writer>(std::move(*writing));
    return storage;
}

base::Result<std::unique_ptr<Storage>> Storage::open(const std::filesystem::path &file)
{
    return open(Options{.data = file.parent_path(), .database = "sqlite:" + file.string()});
}

base::Result<Storage::Reader> Storage::reader()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_idle.empty()) {
            auto session = std::move(m_idle.back());
            m_idle.pop_back();
            return Reader(*this, std::move(session));
        }
    }
    auto connection = m_open();
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    return Reader(*this, std::make_unique<Session>(std::move(*connection)));
}

base::Result<Storage::Reader> Storage::snapshot()
{
    auto opened = reader();
    if (!opened) {
        return opened;
    }
    auto begun = opened->session().connection().beginReading();
    if (!begun && !opened->session().connection().isUsable()) {
        // It was lost while nobody used it, and the others of its time with it.
        forgetIdle();
        opened = reader();
        begun = opened ? opened->session().connection().beginReading()
                       : tl::unexpected(opened.error());
    }
    if (!begun) {
        return tl::unexpected(begun.error());
    }
    opened->m_inTransaction = true;
    return opened;
}

void Storage::forgetIdle()
{
    const std::lock_guard lock(m_mutex);
    m_idle.clear();
}

Storage::Reader &Storage::Reader::operator=(Reader &&other) noexcept
{
    std::swap(m_storage, other.m_storage);
    std::swap(m_session, other.m_session);
    std::swap(m_inTransaction, other.m_inTransaction);
    return *this;
}

Storage::Reader::~Reader()
{
    if (m_session == nullptr) {
        return;
    }
    if (m_inTransaction) {
        std::ignore = m_session->query("commit").run();
    }
    const bool isFit
        = m_session->connection().settle().has_value() && m_session->connection().isUsable();
    if (!isFit) {
        m_storage->forgetIdle();
        return;
    }
    const std::lock_guard lock(m_storage->m_mutex);
    m_storage->m_idle.push_back(std::move(m_session));
}

} // namespace latchkey::server
