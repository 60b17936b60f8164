// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/session.h"

namespace latchkey::server {

Query Session::query(std::string_view sql)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        auto statement = m_connection->prepare(sql);
        if (!statement) {
            return Query(tl::unexpected(statement.error()));
        }
        found = m_statements.emplace(sql, std::move(*statement)).first;
    }
    return Query(found->second.get());
}

std::optional<std::string> Session::remembered(std::string_view name) const
{
    if (!m_memory) {
        return std::nullopt;
    }
    const auto found = m_memory->find(name);
    return found == m_memory->end() ? std::nullopt : std::optional{found->second};
}

void Session::remember(std::string_view name, std::string_view value)
{
    if (m_memory) {
        m_memory->insert_or_assign(std::string(name), std::string(value));
    }
}

} // namespace latchkey::server
