// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/postgresconnection.h"

namespace latchkey::server {

/// A statement at PostgreSQL: made known at its first use on a connection; all its rows come at
/// once, in binary.
class PostgresStatement final : public Prepared {
public:
    /// The connection outlives it.
    PostgresStatement(PostgresConnection &connection, std::string name, std::string sql)
        : m_connection(connection)
        , m_name(std::move(name))
        , m_sql(std::move(sql))
    {
    }
    [[nodiscard]] bool isNull(int column) const override;
    [[nodiscard]] std::int64_t integer(int column) const override;
    [[nodiscard]] std::string_view view(int column) const override;
    void bindInteger(int index, std::int64_t value) override;
    void bindText(int index, std::string_view text) override; ///< a null character as U+FFFD
    void bindBlob(int index, std::string_view bytes) override;
    void bindNull(int index) override;
    [[nodiscard]] base::Result<bool> step() override;
    [[nodiscard]] base::Result<void> run() override;
    [[nodiscard]] base::Result<std::int64_t> count() override;
    void reset() override;

private:
    void bind(int index, std::optional<std::string> value, bool isBinary);

    PostgresConnection &m_connection;
    std::string m_name;
    std::string m_sql;
    int m_knownSince = 0;
    PostgresParameters m_parameters;
    PostgresResult m_result;
    int m_row = -1;
};

} // namespace latchkey::server
