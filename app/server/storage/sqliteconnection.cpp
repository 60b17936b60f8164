// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/sqliteconnection.h"

namespace latchkey::server {

namespace {

class SqliteStatement final : public Prepared {
public:
    SqliteStatement(sqlite::Database &database, sqlite::Statement statement)
        : m_database(database)
        , m_statement(std::move(statement))
    {
    }
    [[nodiscard]] bool isNull(int column) const override { return m_statement.isNull(column); }
    [[nodiscard]] std::int64_t integer(int column) const override
    {
        return m_statement.integer(column);
    }
    [[nodiscard]] std::string_view view(int column) const override
    {
        return m_statement.view(column);
    }
    void bindInteger(int index, std::int64_t value) override { m_statement.bind(index, value); }
    void bindText(int index, std::string_view text) override { m_statement.bind(index, text); }
    void bindBlob(int index, std::string_view bytes) override
    {
        m_statement.bindBlob(index, bytes);
    }
    void bindNull(int index) override { m_statement.bindNull(index); }
    [[nodiscard]] base::Result<bool> step() override { return m_statement.step(); }
    [[nodiscard]] base::Result<void> run() override { return m_statement.run(); }
    [[nodiscard]] base::Result<std::int64_t> count() override
    {
        auto done = m_statement.run();
        return done ? base::Result<std::int64_t>(m_database.changes())
                    : tl::unexpected(done.error());
    }
    void reset() override { m_statement.reset(); }

private:
    sqlite::Database &m_database;
    sqlite::Statement m_statement;
};

} // namespace

base::Result<std::unique_ptr<Prepared>> SqliteConnection::prepare(std::string_view sql)
{
    auto statement = m_database.prepare(sql);
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    return std::make_unique<SqliteStatement>(m_database, std::move(*statement));
}

base::Result<void> SqliteConnection::beginWriting()
{
    return m_database.run("begin immediate");
}

base::Result<void> SqliteConnection::beginReading()
{
    // A transaction begins to read at its first statement.
    auto begun = m_database.run("begin");
    return begun ? m_database.run("select value from counter") : begun;
}

bool SqliteConnection::removeTraces()
{
    auto checkpoint = m_database.prepare("pragma wal_checkpoint(truncate)");
    if (!checkpoint) {
        return false;
    }
    // Column 0 is 1 while a reader still needs the old pages.
    const auto row = checkpoint->step();
    return row && *row && checkpoint->integer(0) == 0;
}

} // namespace latchkey::server
