// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/connection.h"
#include "sqlite/database.h"

namespace latchkey::server {

/// The database in a file of this machine.
class SqliteConnection final : public Connection {
public:
    explicit SqliteConnection(sqlite::Database database)
        : m_database(std::move(database))
    {
    }
    [[nodiscard]] Dialect dialect() const override { return Dialect::Sqlite; }
    [[nodiscard]] base::Result<std::unique_ptr<Prepared>> prepare(std::string_view sql) override;
    [[nodiscard]] base::Result<void> runNow(const std::string &sql) override
    {
        return m_database.run(sql);
    }
    [[nodiscard]] base::Result<void> beginWriting() override;
    [[nodiscard]] base::Result<void> commit() override { return m_database.run("commit"); }
    void rollBack() override { std::ignore = m_database.run("rollback"); }
    [[nodiscard]] base::Result<void> beginReading() override;
    [[nodiscard]] base::Result<void> settle() override { return {}; }
    /// Truncates the WAL.
    [[nodiscard]] bool removeTraces() override;
    [[nodiscard]] bool isUsable() const override { return true; }

private:
    sqlite::Database m_database;
};

} // namespace latchkey::server
