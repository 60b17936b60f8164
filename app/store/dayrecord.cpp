// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cachewriter.h"
#include "store/counting.h"
#include "store/serverreads.h"
#include "store/statements.h"

#include <algorithm>
#include <tuple>

/// The part of CacheWriter that keeps the days of the trend.
namespace latchkey::store {

namespace {

// A server's Macs with nothing but what a day's counts are made of.
base::Result<Columns> countable(sqlite::Database &database, const domain::ServerId &server)
{
    const auto reads = serverReads(database);
    // The times in the order of TimeColumn. "not indexed": the rows are met in their order, not in
    // that of their keys.
    auto query = database.prepare("select id, status, option, last_contact, read_at, stated_at, "
                                  "proven_at from device not indexed where server=?1");
    if (!reads || !query) {
        return tl::unexpected(reads ? query.error() : reads.error());
    }
    Columns columns;
    for (const auto &[name, read] : *reads) {
        columns.setServerRead(name, read.at, read.byRevision);
    }
    query->bind(1, server.text());
    while (true) {
        const auto more = query->step();
        if (!more) {
            return tl::unexpected(more.error());
        }
        if (!*more) {
            return columns;
        }
        IndexEntry entry{.row = static_cast<RowId>(query->integer(0))};
        entry.codes.front() = server.text();
        entry.status = static_cast<domain::Status>(query->integer(1));
        entry.option = static_cast<domain::Option>(query->integer(2));
        for (int i = 0; i < 4; ++i) {
            entry.times[static_cast<std::size_t>(i)] = secondsOf(instant(*query, 3 + i));
        }
        std::ignore = columns.set(entry);
    }
}

} // namespace

base::Result<Overview> CacheWriter::countMacs(const FinishedRun &run)
{
    if (m_index.isKept()) {
        return m_index.overview(run.server, run.at, {});
    }
    const auto columns = countable(m_database, run.server);
    if (!columns) {
        return tl::unexpected(columns.error());
    }
    return counted(*columns, columns->alive(), run.at);
}

// What this run shows is the day's row of the trend; the day's last run stays.
base::Result<void> CacheWriter::recordDay(const FinishedRun &run)
{
    const auto counts = countMacs(run);
    if (!counts) {
        return tl::unexpected(counts.error());
    }
    DayCounts day{.server = run.server, .date = base::formatRfc3339(run.at).substr(0, 10)};
    std::ranges::copy(counts->told(), day.byStatus.begin());
    day.pending = static_cast<std::int64_t>(counts->pending);
    day.stale = static_cast<std::int64_t>(counts->stale);
    day.proven = static_cast<std::int64_t>(counts->proven);
    return m_database.transaction([&] { return putDay(day, "replace"); });
}

base::Result<void> CacheWriter::putDay(const DayCounts &day, std::string_view onConflict)
{
    const auto &counts = day.byStatus;
    auto put = write(m_database,
        "insert or " + std::string(onConflict) + " into day values(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10)",
        day.server.text(), day.date, counts[0], counts[1], counts[2], counts[3], counts[4],
        day.pending, day.stale, day.proven);
    if (!put) {
        return put;
    }
    return write(m_database, "delete from day where date < date((select max(date) from day), ?1)",
        "-" + std::to_string(m_history.count()) + " days");
}

// A day that was read here already is not overwritten by the server's history.
base::Result<void> CacheWriter::putDays(std::span<const DayCounts> days)
{
    return m_database.transaction([&]() -> base::Result<void> {
        for (const DayCounts &day : days) {
            if (auto put = putDay(day, "ignore"); !put) {
                return put;
            }
        }
        return {};
    });
}

} // namespace latchkey::store
