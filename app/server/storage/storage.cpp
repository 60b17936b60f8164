// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/storage.h"

#include "server/storage/schema.h"

#include <sys/stat.h>

namespace latchkey::server {

namespace {

base::Result<void> prepare(sqlite::Database &database)
{
    if (auto set = database.run("pragma secure_delete=on; pragma wal_autocheckpoint=4000;"); !set) {
        return set;
    }
    return sqlite::migrate(database, schemaSteps());
}

} // namespace

base::Result<std::unique_ptr<Storage>> Storage::open(const std::filesystem::path &file)
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
    std::unique_ptr<Storage> storage(new Storage(file));
    storage->m_writer = std::make_unique<Writer>(std::move(*database));
    return storage;
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
    auto database = sqlite::Database::open(m_file, sqlite::Mode::ReadOnly);
    if (!database) {
        return tl::unexpected(database.error());
    }
    return Reader(*this, std::make_unique<Session>(std::move(*database)));
}

base::Result<Storage::Reader> Storage::snapshot()
{
    auto opened = reader();
    if (!opened) {
        return opened;
    }
    auto begun = opened->session().query("begin").run();
    if (begun) {
        // A transaction begins to read at its first statement.
        begun = opened->session().query("select value from counter").run();
    }
    if (!begun) {
        return tl::unexpected(begun.error());
    }
    opened->m_inTransaction = true;
    return opened;
}

Storage::Reader::~Reader()
{
    if (m_session == nullptr) {
        return;
    }
    if (m_inTransaction) {
        std::ignore = m_session->query("commit").run();
    }
    const std::lock_guard lock(m_storage->m_mutex);
    m_storage->m_idle.push_back(std::move(m_session));
}

} // namespace latchkey::server
