// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgresstatement.h"

#include <cstdlib>

namespace latchkey::server {

bool PostgresStatement::isNull(int column) const
{
    return PQgetisnull(m_result.get(), m_row, column) != 0;
}

std::string_view PostgresStatement::view(int column) const
{
    return {PQgetvalue(m_result.get(), m_row, column),
        static_cast<std::size_t>(PQgetlength(m_result.get(), m_row, column))};
}

/// bool, int2, int4 and int8 come in network order.
std::int64_t PostgresStatement::integer(int column) const
{
    const auto bytes = view(column);
    if (bytes.empty()) {
        return 0;
    }
    auto value = static_cast<std::uint64_t>(std::int64_t{static_cast<signed char>(bytes.front())});
    for (const char each : bytes.substr(1)) {
        value = (value << 8U) | static_cast<unsigned char>(each);
    }
    return static_cast<std::int64_t>(value);
}

void PostgresStatement::bind(int index, std::optional<std::string> value, bool isBinary)
{
    const auto at = static_cast<std::size_t>(index) - 1;
    if (m_parameters.values.size() <= at) {
        m_parameters.values.resize(at + 1);
        m_parameters.formats.resize(at + 1);
    }
    m_parameters.values[at] = std::move(value);
    m_parameters.formats[at] = isBinary ? 1 : 0;
}

void PostgresStatement::bindInteger(int index, std::int64_t value)
{
    bind(index, std::to_string(value), false);
}

void PostgresStatement::bindText(int index, std::string_view text)
{
    std::string value(text);
    for (auto at = value.find('\0'); at != std::string::npos; at = value.find('\0', at)) {
        value.replace(at, 1, "\xEF\xBF\xBD");
    }
    bind(index, std::move(value), false);
}

void PostgresStatement::bindBlob(int index, std::string_view bytes)
{
    bind(index, std::string(bytes), true);
}

void PostgresStatement::bindNull(int index)
{
    bind(index, std::nullopt, false);
}

base::Result<bool> PostgresStatement::step()
{
    if (!m_result) {
        if (auto known = m_connection.makeKnown(m_name, m_sql, m_knownSince); !known) {
            return tl::unexpected(known.error());
        }
        auto result = m_connection.ask(m_name, m_parameters);
        if (!result) {
            return tl::unexpected(result.error());
        }
        m_result = std::move(*result);
        m_row = -1;
    }
    return ++m_row < PQntuples(m_result.get());
}

base::Result<void> PostgresStatement::run()
{
    auto known = m_connection.makeKnown(m_name, m_sql, m_knownSince);
    return known ? m_connection.send(m_name, m_parameters) : known;
}

base::Result<std::int64_t> PostgresStatement::count()
{
    if (auto known = m_connection.makeKnown(m_name, m_sql, m_knownSince); !known) {
        return tl::unexpected(known.error());
    }
    const auto result = m_connection.ask(m_name, m_parameters);
    if (!result) {
        return tl::unexpected(result.error());
    }
    return std::int64_t{std::atoll(PQcmdTuples(result->get()))};
}

void PostgresStatement::reset()
{
    m_result.reset();
    m_parameters = {};
}

} // namespace latchkey::server
