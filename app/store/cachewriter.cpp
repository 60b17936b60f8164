// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cachewriter.h"

#include "store/rowsql.h"

namespace latchkey::store {

namespace {

void bindAll(sqlite::Statement &statement, auto &&...values)
{
    int n = 0;
    (statement.bind(++n, values), ...);
}

} // namespace

base::Result<void> CacheWriter::write(std::string_view sql, auto &&...values)
{
    auto statement = m_database.prepare(sql);
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    bindAll(*statement, values...);
    return statement->run();
}

// Runs a "… returning id" and appends the ids.
base::Result<void> CacheWriter::collect(RowIds &ids, std::string_view sql, auto &&...values)
{
    auto statement = m_database.prepare(sql);
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    bindAll(*statement, values...);
    while (true) {
        const auto row = statement->step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return {};
        }
        ids.push_back(statement->integer(0));
    }
}

base::Result<std::int64_t> CacheWriter::runOf(const domain::ServerId &server)
{
    auto query = m_database.prepare("select run from server where name=?1");
    if (!query) {
        return tl::unexpected(query.error());
    }
    query->bind(1, server.text());
    const auto row = query->step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    return *row ? query->integer(0) : 0;
}

base::Result<void> CacheWriter::beginRun(const domain::ServerId &server)
{
    return write("insert into server(name, run) values(?1, 1) "
                 "on conflict(name) do update set run=run+1",
        server.text());
}

base::Result<void> CacheWriter::upsertPage(
    const domain::ServerId &server, std::span<const CachedDevice> page)
{
    const auto run = runOf(server);
    if (!run) {
        return tl::unexpected(run.error());
    }
    std::vector<IndexRow> rows;
    rows.reserve(page.size());
    auto done = m_database.transaction([&]() -> base::Result<void> {
        auto upsert = m_database.prepare(upsertRow());
        if (!upsert) {
            return tl::unexpected(upsert.error());
        }
        for (const CachedDevice &cached : page) {
            IndexRow row = indexRow(cached);
            bindRow(*upsert, row, cached, *run);
            const auto stepped = upsert->step();
            if (!stepped) {
                return tl::unexpected(stepped.error());
            }
            row.list.row = RowId{upsert->integer(0)};
            upsert->reset();
            rows.push_back(std::move(row));
        }
        return {};
    });
    if (done) {
        m_index.change([&](Columns &columns) {
            for (const IndexRow &row : rows) {
                columns.set(static_cast<std::size_t>(row.list.row) - 1, row);
            }
        });
    }
    return done;
}

base::Result<void> CacheWriter::deleteNamed(const FinishedRun &run, RowIds &gone)
{
    for (const domain::DeviceId &id : run.removed) {
        auto removed
            = collect(gone, "delete from device where server=?1 and device=?2 returning id",
                run.server.text(), id.text());
        if (!removed) {
            return removed;
        }
    }
    return {};
}

base::Result<void> CacheWriter::finishRun(const FinishedRun &run)
{
    RowIds gone;
    auto done = m_database.transaction([&]() -> base::Result<void> {
        if (run.full) {
            auto swept = collect(gone,
                "delete from device where server=?1 and run < "
                "(select run from server where name=?1) returning id",
                run.server.text());
            if (!swept) {
                return swept;
            }
        }
        if (auto removed = deleteNamed(run, gone); !removed) {
            return removed;
        }
        return write("update server set read_at=?2, since=?3, by_revision=?4, error_kind=null, "
                     "error_where=null, error_detail=null where name=?1",
            run.server.text(), base::toMillis(run.at), run.since, run.byRevision);
    });
    if (done) {
        removeFromIndex(gone);
        m_index.change([&](Columns &columns) {
            columns.setServerRead(run.server.text(), run.at, run.byRevision);
        });
    }
    return done;
}

base::Result<void> CacheWriter::failRun(const domain::ServerId &server, const base::Error &error)
{
    return write("insert into server(name, error_kind, error_where, error_detail) "
                 "values(?1,?2,?3,?4) on conflict(name) do update set "
                 "error_kind=excluded.error_kind, error_where=excluded.error_where, "
                 "error_detail=excluded.error_detail",
        server.text(), static_cast<int>(error.kind), error.where, error.detail);
}

base::Result<void> CacheWriter::forgetServer(const domain::ServerId &server)
{
    RowIds gone;
    auto done = m_database.transaction([&]() -> base::Result<void> {
        auto removed
            = collect(gone, "delete from device where server=?1 returning id", server.text());
        if (!removed) {
            return removed;
        }
        if (auto days = write("delete from day where server=?1", server.text()); !days) {
            return days;
        }
        return write("delete from server where name=?1", server.text());
    });
    if (done) {
        removeFromIndex(gone);
    }
    return done;
}

base::Result<void> CacheWriter::putDays(std::span<const DayCounts> days)
{
    return m_database.transaction([&]() -> base::Result<void> {
        for (const DayCounts &day : days) {
            const auto &counts = day.byStatus;
            auto put = write("insert or replace into day values(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10)",
                day.server.text(), day.date, counts[0], counts[1], counts[2], counts[3], counts[4],
                day.pending, day.stale, day.proven);
            if (!put) {
                return put;
            }
        }
        // 13 months are kept, of every server.
        return write("delete from day where date < date((select max(date) from day), '-400 days')");
    });
}

void CacheWriter::removeFromIndex(const RowIds &gone)
{
    m_index.change([&](Columns &columns) {
        for (const std::int64_t id : gone) {
            columns.remove(static_cast<std::size_t>(id) - 1);
        }
    });
}

} // namespace latchkey::store
