// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/query.h"

namespace latchkey::server {

Query::Query(base::Result<Prepared *> statement)
    : m_statement(std::move(statement))
{
}

Query::~Query()
{
    if (m_statement) {
        (*m_statement)->reset();
    }
}

void Query::bindNext(int &index, const DeviceSet &devices)
{
    if (devices.isRange()) {
        bind(++index, devices.first());
        bind(++index, devices.last());
    } else {
        bind(++index, devices.list());
    }
}

bool Query::step()
{
    if (!m_statement) {
        return false;
    }
    const auto row = (*m_statement)->step();
    if (!row) {
        m_statement = tl::unexpected(row.error());
        return false;
    }
    return *row;
}

base::Result<void> Query::run()
{
    return m_statement ? (*m_statement)->run() : tl::unexpected(m_statement.error());
}

base::Result<std::int64_t> Query::count()
{
    return m_statement ? (*m_statement)->count() : tl::unexpected(m_statement.error());
}

std::optional<std::string> optionalText(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional{row.text(column)};
}

std::optional<base::Instant> optionalInstant(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional{instant(row, column)};
}

std::optional<bool> optionalBool(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional{row.integer(column) != 0};
}

} // namespace latchkey::server
