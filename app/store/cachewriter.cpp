// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cachewriter.h"

#include "store/rowsql.h"
#include "store/statements.h"

#include <algorithm>

namespace latchkey::store {

bool CacheWriter::othersWrote()
{
    auto query = m_database.prepare("pragma data_version");
    if (!query || !query->step()) {
        return false;
    }
    const std::int64_t before = std::exchange(m_dataVersion, query->integer(0));
    return before >= 0 && before != m_dataVersion;
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
    return write(m_database,
        "insert into server(name, run) values(?1, 1) "
        "on conflict(name) do update set run=run+1",
        server.text());
}

base::Result<void> CacheWriter::upsertPage(
    const domain::ServerId &server, std::vector<PageRow> page)
{
    const auto run = runOf(server);
    auto kept = macsWithKept(server);
    auto acknowledged = acknowledgedAt(server);
    if (!run || !kept || !acknowledged) {
        return tl::unexpected(!run ? run.error() : !kept ? kept.error() : acknowledged.error());
    }
    const KnownBeside beside{.kept = std::move(*kept), .acknowledged = std::move(*acknowledged)};
    auto done = m_database.transaction([&]() -> base::Result<void> {
        auto statements = pageStatements(server);
        if (!statements) {
            return tl::unexpected(statements.error());
        }
        for (PageRow &mac : page) {
            auto written = addKnown(mac, beside);
            written = written ? upsertOne(*statements, mac, *run) : written;
            if (!written) {
                return written;
            }
        }
        return {};
    });
    if (done) {
        std::vector<IndexRow> rows;
        rows.reserve(page.size());
        for (PageRow &mac : page) {
            rows.push_back(std::move(mac.row));
        }
        m_index.put(std::move(rows));
        indexAccepted();
    }
    return done;
}

base::Result<CacheWriter::PageStatements> CacheWriter::pageStatements(
    const domain::ServerId &server)
{
    auto row = m_database.prepare(upsertRow());
    auto facts = m_database.prepare(upsertFacts());
    auto adopt = m_database.prepare(adoptListedRow());
    const auto adopts = hasListedRows(m_database, server);
    if (!row || !facts || !adopt || !adopts) {
        return tl::unexpected(!row ? row.error()
                : !facts           ? facts.error()
                : !adopt           ? adopt.error()
                                   : adopts.error());
    }
    return PageStatements{std::move(*row), std::move(*facts), std::move(*adopt), *adopts};
}

base::Result<void> CacheWriter::setAccepted(std::span<const AcceptedUntil> macs)
{
    auto done = m_database.transaction([&]() -> base::Result<void> {
        if (auto cleared = m_database.run("delete from accepted"); !cleared) {
            return cleared;
        }
        for (const AcceptedUntil &mac : macs) {
            if (auto put = write(m_database, "insert into accepted values(?1, ?2, ?3)",
                    mac.server.text(), mac.device.text(), base::toMillis(mac.until));
                !put) {
                return put;
            }
        }
        return {};
    });
    if (done) {
        indexAccepted();
    }
    return done;
}

void CacheWriter::indexAccepted()
{
    if (auto rows = acceptedRows(m_database)) {
        m_index.setAccepted(std::move(*rows));
    }
}

base::Result<void> CacheWriter::upsertOne(
    PageStatements &statements, PageRow &page, std::int64_t run)
{
    ListRow &list = page.row.list;
    if (statements.adopts && !list.serial.empty()) {
        bindAll(statements.adopt, list.server.text(), list.device.text(), list.serial);
        if (auto adopted = statements.adopt.run(); !adopted) {
            return adopted;
        }
    }
    const auto sealed
        = m_key.sealed({.user = list.user, .accounts = page.row.accounts, .inFacts = page.names},
            namesOf(list.server.text(), list.device.text()));
    if (!sealed) {
        return tl::unexpected(sealed.error());
    }
    bindRow(statements.row, {.page = page, .run = run, .sealed = *sealed});
    const auto stepped = statements.row.step();
    if (!stepped) {
        return tl::unexpected(stepped.error());
    }
    const std::int64_t id = statements.row.integer(0);
    list.row = static_cast<RowId>(id);
    statements.row.reset();
    bindAll(statements.facts, id, page.facts);
    return statements.facts.run();
}

base::Result<void> CacheWriter::deleteNamed(const FinishedRun &run, RowIds &gone)
{
    for (const domain::DeviceId &id : run.removed) {
        auto removed = collect(m_database, gone,
            "delete from device where server=?1 and device=?2 returning id", run.server.text(),
            id.text());
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
            auto swept = collect(m_database, gone,
                std::string("delete from device where server=?1 and run < (select ")
                    + (run.isSteady ? "run" : "full_run")
                    + " from server where name=?1) returning id",
                run.server.text());
            if (!swept) {
                return swept;
            }
            const NameKey::Seal seal = m_key.seal();
            if (auto noted
                = write(m_database, "update server set full_run=run, seal=?2 where name=?1",
                    run.server.text(), seal ? seal->mark() : std::string());
                !noted) {
                return noted;
            }
        }
        if (auto removed = deleteNamed(run, gone); !removed) {
            return removed;
        }
        return write(m_database,
            "insert into server(name, read_at, since, by_revision) values(?1,?2,?3,?4) "
            "on conflict(name) do update set read_at=?2, since=?3, by_revision=?4, "
            "error_kind=null, error_where=null, error_detail=null",
            run.server.text(), base::toMillis(run.at), run.since, run.byRevision);
    });
    if (!done) {
        return done;
    }
    m_index.remove(std::move(gone));
    m_index.setServerRead(run.server.text(), run.at, run.byRevision);
    return recordDay(run);
}

base::Result<void> CacheWriter::failRun(const domain::ServerId &server, const base::Error &error)
{
    return write(m_database,
        "insert into server(name, error_kind, error_where, error_detail) "
        "values(?1,?2,?3,?4) on conflict(name) do update set "
        "error_kind=excluded.error_kind, error_where=excluded.error_where, "
        "error_detail=excluded.error_detail",
        server.text(), static_cast<int>(error.kind), error.where, error.detail);
}

base::Result<void> CacheWriter::forgetServer(const domain::ServerId &server)
{
    RowIds gone;
    auto done = m_database.transaction([&]() -> base::Result<void> {
        auto removed = collect(
            m_database, gone, "delete from device where server=?1 returning id", server.text());
        if (!removed) {
            return removed;
        }
        if (auto days = write(m_database, "delete from day where server=?1", server.text());
            !days) {
            return days;
        }
        return write(m_database, "delete from server where name=?1", server.text());
    });
    if (done) {
        m_index.remove(std::move(gone));
    }
    return done;
}

base::Result<void> CacheWriter::forgetDevice(
    const domain::ServerId &server, const domain::DeviceId &id)
{
    RowIds gone;
    auto done = m_database.transaction([&]() -> base::Result<void> {
        auto dropped = write(m_database, "delete from kept where kept_server=?1 and kept_device=?2",
            server.text(), id.text());
        dropped = dropped ? write(m_database,
                      "delete from acknowledged where option_server=?1 and option_device=?2",
                      server.text(), id.text())
                          : dropped;
        return dropped ? collect(m_database, gone,
                   "delete from device where server=?1 and device=?2 returning id", server.text(),
                   id.text())
                       : dropped;
    });
    if (!done) {
        return done;
    }
    if (gone.empty()) {
        return base::fail(base::ErrorKind::NotFound, id.text());
    }
    m_index.remove(std::move(gone));
    return {};
}

} // namespace latchkey::store
