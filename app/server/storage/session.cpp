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

} // namespace latchkey::server
