// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/serverreads.h"

#include "store/rowsql.h"
#include "store/statements.h"

#include <algorithm>
#include <utility>

namespace latchkey::store {

namespace {

std::optional<base::Instant> older(std::optional<base::Instant> a, std::optional<base::Instant> b)
{
    return a && b ? std::min(a, b) : std::max(a, b);
}

// Null unless the server's runs renew what they do not name.
const ServerRead *renewing(const domain::ServerId &server, const ServerReads &reads)
{
    const auto read = reads.find(server.text());
    return read != reads.end() && read->second.byRevision ? &read->second : nullptr;
}

} // namespace

base::Result<ServerReads> serverReads(sqlite::Database &database)
{
    using Pair = std::pair<std::string, ServerRead>;
    auto pairs = all<Pair>(database, "select name, read_at, by_revision from server",
        [](const sqlite::Statement &row) -> base::Result<Pair> {
            return Pair{row.text(0), {instant(row, 1), row.integer(2) != 0}};
        });
    if (!pairs) {
        return tl::unexpected(pairs.error());
    }
    return ServerReads(pairs->begin(), pairs->end());
}

ListRow shown(IndexRow row, const ServerReads &reads)
{
    std::optional<base::Instant> stated = row.statedAt;
    if (const ServerRead *read = renewing(row.list.server, reads)) {
        row.list.readAt = std::max(row.list.readAt, read->at);
        stated.reset();
    }
    row.list.dataAge = older(older(row.list.readAt, stated), row.list.lastContact);
    return std::move(row.list);
}

domain::Device renewed(domain::Device device, const ServerReads &reads)
{
    const ServerRead *read = renewing(device.server, reads);
    if (read == nullptr || read->at <= device.readAt) {
        return device;
    }
    for (auto &[fact, statements] : device.facts.statements) {
        for (domain::Statement &statement : statements) {
            if (statement.source == domain::Source::Server && statement.at
                && statement.at == device.readAt) {
                statement.at = read->at;
            }
        }
    }
    device.readAt = read->at;
    return device;
}

} // namespace latchkey::store
