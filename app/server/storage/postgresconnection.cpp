// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgresconnection.h"

#include "server/storage/dialect.h"
#include "server/storage/postgresstatement.h"

#include <array>
#include <string_view>
#include <utility>

namespace latchkey::server {

namespace {

/// So many answers fit the buffers between us while nobody reads them.
constexpr int mostPending = 64;
constexpr const char *writersLock = "select pg_advisory_xact_lock(7810491127)";

constexpr const char *setUpText
    = "set client_encoding='UTF8';"
      "set jit=off;"
      // libpq would write its notices to stderr.
      "set client_min_messages='warning';"
      // A server that hangs in the middle must not keep the others from writing for ever.
      "set idle_in_transaction_session_timeout='60s';"
      // What is answered is synced, whatever the database's default.
      "select set_config('synchronous_commit', 'on', false) "
      "where current_setting('synchronous_commit')='off';";

bool isPassing(std::string_view sqlState)
{
    constexpr std::array<std::string_view, 5> classes = {"08", "40", "53", "55", "57"};
    for (const auto each : classes) {
        if (sqlState.starts_with(each)) {
            return true;
        }
    }
    return false;
}

std::string firstLine(const char *text)
{
    const std::string_view all = text == nullptr ? "" : text;
    return std::string(all.substr(0, all.find('\n')));
}

} // namespace

base::Result<std::unique_ptr<PostgresConnection>> PostgresConnection::open(const std::string &url)
{
    const std::array<const char *, 4> keys
        = {"fallback_application_name", "connect_timeout", "dbname", nullptr};
    const std::array<const char *, 4> values = {"latchkeyd", "10", url.c_str(), nullptr};
    std::unique_ptr<PostgresConnection> connection(
        new PostgresConnection(PQconnectdbParams(keys.data(), values.data(), 1)));
    if (!connection->isUsable()) {
        return tl::unexpected(connection->failure(nullptr));
    }
    auto ready = connection->setUp();
    return ready ? base::Result<std::unique_ptr<PostgresConnection>>(std::move(connection))
                 : tl::unexpected(ready.error());
}

base::Result<void> PostgresConnection::setUp()
{
    const PostgresResult result(PQexec(m_connection.get(), setUpText));
    const auto status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) {
        return tl::unexpected(failure(result.get()));
    }
    PQenterPipelineMode(m_connection.get());
    return {};
}

base::Error PostgresConnection::failure(const PGresult *result) const
{
    // The primary message names tables and limits, never a value.
    const char *state = result == nullptr ? nullptr : PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const char *message
        = result == nullptr ? nullptr : PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    const bool passes = !isUsable() || (state != nullptr && isPassing(state));
    return {.kind = passes ? base::ErrorKind::Busy : base::ErrorKind::Unreadable,
        .where = "PostgreSQL",
        .detail = message != nullptr ? std::string(message)
                                     : firstLine(PQerrorMessage(m_connection.get()))};
}

bool PostgresConnection::isUsable() const
{
    return PQstatus(m_connection.get()) == CONNECTION_OK;
}

base::Result<void> PostgresConnection::reconnect()
{
    PQreset(m_connection.get());
    ++m_generation;
    m_pending = 0;
    m_failed.reset();
    return isUsable() ? setUp() : tl::unexpected(failure(nullptr));
}

base::Result<std::unique_ptr<Prepared>> PostgresConnection::prepare(std::string_view sql)
{
    return std::make_unique<PostgresStatement>(
        *this, "lk" + std::to_string(++m_named), inPostgres(sql));
}

base::Result<void> PostgresConnection::sendText(const char *sql)
{
    if (PQsendQueryParams(m_connection.get(), sql, 0, nullptr, nullptr, nullptr, nullptr, 1) == 0) {
        return tl::unexpected(failure(nullptr));
    }
    ++m_pending;
    return {};
}

base::Result<void> PostgresConnection::beginWriting()
{
    if (!isUsable()) {
        if (auto again = reconnect(); !again) {
            return again;
        }
    }
    for (const char *sql : {"begin", writersLock}) {
        if (auto sent = sendText(sql); !sent) {
            return sent;
        }
    }
    return settle();
}

base::Result<void> PostgresConnection::commit()
{
    if (auto sent = sendText("commit"); !sent) {
        return sent;
    }
    const auto result = collect();
    if (!result) {
        return tl::unexpected(result.error());
    }
    if (m_failed) {
        return tl::unexpected(*std::exchange(m_failed, std::nullopt));
    }
    // A transaction that has failed answers "commit" with ROLLBACK, and without an error.
    return std::string_view(PQcmdStatus(result->get())) == "COMMIT"
        ? base::Result<void>()
        : base::fail(base::ErrorKind::Busy, "PostgreSQL", "the transaction was lost");
}

void PostgresConnection::rollBack()
{
    std::ignore = sendText("rollback");
    std::ignore = settle();
}

base::Result<void> PostgresConnection::beginReading()
{
    auto sent = sendText("begin isolation level repeatable read read only");
    if (sent) {
        sent = sendText("select value from counter"); // what is read first is what is seen
    }
    return sent ? settle() : sent;
}

base::Result<void> PostgresConnection::send(
    const std::string &name, const PostgresParameters &parameters)
{
    std::vector<const char *> values;
    std::vector<int> lengths;
    for (const auto &each : parameters.values) {
        values.push_back(each ? each->c_str() : nullptr);
        lengths.push_back(each ? static_cast<int>(each->size()) : 0);
    }
    const int sent
        = PQsendQueryPrepared(m_connection.get(), name.c_str(), static_cast<int>(values.size()),
            values.data(), lengths.data(), parameters.formats.data(), 1);
    if (sent == 0) {
        return tl::unexpected(failure(nullptr));
    }
    if (++m_pending < mostPending) {
        return {};
    }
    auto collected = collect();
    return collected ? base::Result<void>() : tl::unexpected(collected.error());
}

base::Result<PostgresResult> PostgresConnection::ask(
    const std::string &name, const PostgresParameters &parameters)
{
    if (auto sent = send(name, parameters); !sent) {
        return tl::unexpected(sent.error());
    }
    auto result = collect();
    if (result && m_failed) {
        return tl::unexpected(*std::exchange(m_failed, std::nullopt));
    }
    return result;
}

/// Reads all outcomes; the last one, and m_failed where one failed.
base::Result<PostgresResult> PostgresConnection::collect()
{
    if (PQpipelineSync(m_connection.get()) == 0) {
        return tl::unexpected(failure(nullptr));
    }
    PostgresResult last;
    for (; m_pending > 0; --m_pending) {
        while (PostgresResult result{PQgetResult(m_connection.get())}) {
            const auto status = PQresultStatus(result.get());
            const bool isGood = status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
            if (!isGood && !m_failed) {
                m_failed = failure(result.get());
            }
            last = std::move(result);
        }
        if (!isUsable()) {
            m_pending = 0;
            return tl::unexpected(failure(nullptr));
        }
    }
    const PostgresResult sync(PQgetResult(m_connection.get()));
    if (PQresultStatus(sync.get()) != PGRES_PIPELINE_SYNC) {
        return tl::unexpected(failure(sync.get()));
    }
    return last;
}

base::Result<void> PostgresConnection::settle()
{
    if (m_pending > 0) {
        if (auto collected = collect(); !collected) {
            m_failed.reset();
            return tl::unexpected(collected.error());
        }
    }
    if (m_failed) {
        return tl::unexpected(*std::exchange(m_failed, std::nullopt));
    }
    return {};
}

base::Result<void> PostgresConnection::makeKnown(
    std::string &name, const std::string &sql, int &knownSince)
{
    if (knownSince == m_generation) {
        return {};
    }
    if (PQsendPrepare(m_connection.get(), name.c_str(), sql.c_str(), 0, nullptr) == 0) {
        return tl::unexpected(failure(nullptr));
    }
    ++m_pending;
    auto done = settle();
    if (done) {
        knownSince = m_generation;
    } else {
        name += '+';
    }
    return done;
}

base::Result<void> PostgresConnection::runNow(const std::string &sql)
{
    if (auto settled = settle(); !settled) {
        return settled;
    }
    PQexitPipelineMode(m_connection.get());
    const PostgresResult result(PQexec(m_connection.get(), sql.c_str()));
    const auto status = PQresultStatus(result.get());
    PQenterPipelineMode(m_connection.get());
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK
        ? base::Result<void>()
        : tl::unexpected(failure(result.get()));
}

bool PostgresConnection::removeTraces()
{
    return runNow("vacuum vault").has_value();
}

} // namespace latchkey::server
