// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/query.h"
#include "sqlite/database.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace latchkey::server {

/// One connection with its prepared statements; used by one thread at a time.
class Session {
public:
    explicit Session(sqlite::Database database)
        : m_database(std::move(database))
    {
    }
    /// The statement is kept: give SQL without values in it.
    [[nodiscard]] Query query(std::string_view sql);
    [[nodiscard]] sqlite::Database &database() { return m_database; }

    /// Says that this transaction erased secrets: the WAL is truncated soon after the commit.
    void secretsErased() { m_secretsErased = true; }
    [[nodiscard]] bool takeSecretsErased() { return std::exchange(m_secretsErased, false); }

    /// A line that the writer passes on once this transaction is committed.
    void announce(std::string line) { m_lines.push_back(std::move(line)); }
    [[nodiscard]] std::vector<std::string> takeLines() { return std::exchange(m_lines, {}); }
    [[nodiscard]] std::size_t lineCount() const { return m_lines.size(); }
    void dropLinesAfter(std::size_t count) { m_lines.resize(count); }

private:
    std::vector<std::string> m_lines;
    sqlite::Database m_database;
    std::map<std::string, sqlite::Statement, std::less<>> m_statements;
    bool m_secretsErased = false;
};

} // namespace latchkey::server
