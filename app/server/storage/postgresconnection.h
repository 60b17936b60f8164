// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/connection.h"

#include <libpq-fe.h>

#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace latchkey::server {

struct FreePostgres {
    void operator()(PGconn *connection) const { PQfinish(connection); }
    void operator()(PGresult *result) const { PQclear(result); }
};
using PostgresResult = std::unique_ptr<PGresult, FreePostgres>;

/// The parameters of one use of a statement: text, or bytes where they are a blob.
struct PostgresParameters {
    std::vector<std::optional<std::string>> values = {};
    std::vector<int> formats = {};
};

/// A connection to PostgreSQL in pipeline mode: what gives no rows is sent without waiting, and its
/// outcome is read with that of the next question. A lost connection is made anew at the next
/// beginWriting(), and by Storage for readers.
class PostgresConnection final : public Connection {
public:
    /// Busy where nobody answers or there is no room, else Unreadable; the URL may hold a password
    /// and is never told.
    [[nodiscard]] static base::Result<std::unique_ptr<PostgresConnection>> open(
        const std::string &url);

    [[nodiscard]] Dialect dialect() const override { return Dialect::Postgres; }
    [[nodiscard]] base::Result<std::unique_ptr<Prepared>> prepare(std::string_view sql) override;
    [[nodiscard]] base::Result<void> runNow(const std::string &sql) override;
    [[nodiscard]] base::Result<void> beginWriting() override;
    [[nodiscard]] base::Result<void> commit() override;
    void rollBack() override;
    [[nodiscard]] base::Result<void> beginReading() override;
    [[nodiscard]] base::Result<void> settle() override;
    /// Old versions of rows go with a vacuum of the vault.
    [[nodiscard]] bool removeTraces() override;
    [[nodiscard]] bool isUsable() const override;

    /// Sends it; its outcome comes with the next question or settle().
    [[nodiscard]] base::Result<void> send(
        const std::string &name, const PostgresParameters &parameters);
    /// Sends it and waits for it and for all before it.
    [[nodiscard]] base::Result<PostgresResult> ask(
        const std::string &name, const PostgresParameters &parameters);
    /// Has the server know the statement, unless this connection has told it before.
    /// Where that fails it gets another name: whether the server took this one is not sure.
    [[nodiscard]] base::Result<void> makeKnown(
        std::string &name, const std::string &sql, int &knownSince);

private:
    explicit PostgresConnection(PGconn *connection)
        : m_connection(connection)
    {
    }
    [[nodiscard]] base::Result<void> sendText(const char *sql);
    [[nodiscard]] base::Result<void> setUp();
    [[nodiscard]] base::Result<void> reconnect();
    [[nodiscard]] base::Result<PostgresResult> collect();
    [[nodiscard]] base::Error failure(const PGresult *result) const;

    std::unique_ptr<PGconn, FreePostgres> m_connection;
    int m_generation = 1; ///< counts reconnects
    int m_pending = 0; ///< sent, and their outcome not read
    int m_named = 0;
    std::optional<base::Error> m_failed; ///< of what was sent; told by the next settle()
};

} // namespace latchkey::server
