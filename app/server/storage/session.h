// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/query.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace latchkey::server {

/// One connection with its prepared statements; used by one thread at a time.
class Session {
public:
    explicit Session(std::unique_ptr<Connection> connection)
        : m_connection(std::move(connection))
    {
    }
    /// The statement is kept: give SQL without values in it.
    [[nodiscard]] Query query(std::string_view sql);
    [[nodiscard]] Connection &connection() { return *m_connection; }

    /// What a job of the writer's transaction found out for all of it, by name. Outside of
    /// that transaction nothing is remembered.
    [[nodiscard]] std::optional<std::string> remembered(std::string_view name) const;
    void remember(std::string_view name, std::string_view value);
    void beginMemory() { m_memory.emplace(); } ///< empty, also where some of it was rolled back
    void endMemory() { m_memory.reset(); }

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
    std::optional<std::map<std::string, std::string, std::less<>>> m_memory;
    std::unique_ptr<Connection> m_connection;
    std::map<std::string, std::unique_ptr<Prepared>, std::less<>> m_statements;
    bool m_secretsErased = false;
};

} // namespace latchkey::server
