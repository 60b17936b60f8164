// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cachereader.h"
#include "store/statements.h"

/// The part of CacheReader that tells of servers and days.
namespace latchkey::store {

namespace {

// Names that another key sealed are read anew: then no delta will do.
base::Result<ServerState> serverState(const sqlite::Statement &row, const NameKey::Seal &seal)
{
    const bool isOurs = !seal || row.view(7) == seal->mark();
    ServerState state{.server = domain::ServerId{row.text(0)},
        .readAt = instant(row, 1),
        .since = isOurs ? row.text(5) : std::string(),
        .devices = static_cast<std::size_t>(row.integer(6))};
    if (!row.isNull(2)) {
        state.error = base::Error{.kind = static_cast<base::ErrorKind>(row.integer(2)),
            .where = row.text(3),
            .detail = row.text(4)};
    }
    return state;
}

base::Result<DayCounts> dayCounts(const sqlite::Statement &row)
{
    DayCounts day{.server = domain::ServerId{row.text(0)}, .date = row.text(1)};
    for (int i = 0; i < 5; ++i) {
        day.byStatus[static_cast<std::size_t>(i)] = row.integer(2 + i);
    }
    day.pending = row.integer(7);
    day.stale = row.integer(8);
    day.proven = row.integer(9);
    return day;
}

} // namespace

base::Result<std::vector<ServerState>> CacheReader::servers()
{
    return m_readers.use([seal = m_key.seal()](sqlite::Database &database) {
        return all<ServerState>(database,
            "select name, read_at, error_kind, error_where, error_detail, since, "
            "(select count(*) from device where device.server=server.name), seal from server "
            "order by name",
            [&](const sqlite::Statement &row) { return serverState(row, seal); });
    });
}

base::Result<void> CacheReader::namesReadable()
{
    const auto key = m_key.required();
    if (!key) {
        return tl::unexpected(key.error());
    }
    return m_readers.use([&](sqlite::Database &database) -> base::Result<void> {
        const auto others = all<std::string>(
            database, "select name from server where seal<>'' and seal<>?1",
            [](const sqlite::Statement &row) -> base::Result<std::string> { return row.text(0); },
            (*key)->mark());
        if (!others) {
            return tl::unexpected(others.error());
        }
        return others->empty() ? base::Result<void>()
                               : base::fail(base::ErrorKind::Conflict, others->front());
    });
}

base::Result<std::vector<DayCounts>> CacheReader::days()
{
    return m_readers.use([](sqlite::Database &database) {
        return all<DayCounts>(database, "select * from day order by date, server", dayCounts);
    });
}

base::Result<std::vector<AcceptedUntil>> CacheReader::accepted()
{
    return m_readers.use([](sqlite::Database &database) {
        return all<AcceptedUntil>(database,
            "select server, device, until from accepted order by server, device",
            [](const sqlite::Statement &row) -> base::Result<AcceptedUntil> {
                return AcceptedUntil{domain::ServerId{row.text(0)}, domain::DeviceId{row.text(1)},
                    base::fromMillis(row.integer(2))};
            });
    });
}

} // namespace latchkey::store
