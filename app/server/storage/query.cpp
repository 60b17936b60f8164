// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/query.h"

namespace latchkey::server {

Query::Query(base::Result<sqlite::Statement *> statement)
    : m_statement(std::move(statement))
{
}

Query::~Query()
{
    if (m_statement) {
        (*m_statement)->reset();
    }
}

void Query::bind(int index, const std::optional<base::Instant> &at)
{
    if (at) {
        bind(index, *at);
    } else {
        (*m_statement)->bindNull(index);
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
    while (step()) { }
    if (!m_statement) {
        return tl::unexpected(m_statement.error());
    }
    return {};
}

std::optional<base::Instant> optionalInstant(const sqlite::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional{instant(row, column)};
}

} // namespace latchkey::server
