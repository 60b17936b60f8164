// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"

#include "base/file.h"

#include <sys/stat.h>

namespace latchkey::journal {

namespace {

const std::vector<std::string_view> migrations = {
    R"sql(
create table batch(
    id text primary key, kind text not null, state integer not null, created_at integer not null,
    who text not null, program text not null, reason text not null, finished_at integer) strict;
create table step(
    batch text not null references batch(id), n integer not null,
    server text not null, device text not null, name text not null, serial text not null,
    phase integer not null, outcome text not null, left_alone integer not null,
    joined integer not null, token integer not null, idempotency_key text not null,
    request_id text not null, detail text not null, sent_at integer, settled_at integer,
    primary key(batch, server, device)) strict, without rowid;
create index batch_created on batch(created_at);
)sql",
};

std::optional<base::Instant> instant(std::optional<std::int64_t> millis)
{
    return millis ? std::optional{base::fromMillis(*millis)} : std::nullopt;
}

std::optional<std::int64_t> millis(std::optional<base::Instant> at)
{
    return at ? std::optional{base::toMillis(*at)} : std::nullopt;
}

Step stepFrom(const sqlite::Statement &row)
{
    Step step{.server = domain::ServerId{row.text(0)},
        .device = domain::DeviceId{row.text(1)},
        .name = row.text(2),
        .serial = row.text(3)};
    step.phase = static_cast<Phase>(row.integer(4));
    step.outcome = domain::outcomeFromWord(row.view(5)).value_or(domain::Outcome::Unknown);
    step.leftAlone = static_cast<domain::LeftAloneReason>(row.integer(6));
    step.joined = row.integer(7) != 0;
    step.token = row.integer(8) != 0;
    step.idempotencyKey = row.text(9);
    step.requestId = row.text(10);
    step.detail = row.text(11);
    step.sentAt = instant(row.optionalInteger(12));
    step.settledAt = instant(row.optionalInteger(13));
    return step;
}

void bindState(sqlite::Statement &statement, int first, const Step &step)
{
    statement.bind(first, static_cast<int>(step.phase))
        .bind(first + 1, domain::wordOf(step.outcome))
        .bind(first + 2, static_cast<int>(step.leftAlone))
        .bind(first + 3, step.joined)
        .bind(first + 4, step.token)
        .bind(first + 5, step.idempotencyKey)
        .bind(first + 6, step.requestId)
        .bind(first + 7, step.detail)
        .bind(first + 8, millis(step.sentAt))
        .bind(first + 9, millis(step.settledAt));
}

base::Result<void> insertSteps(sqlite::Database &database, const Batch &batch)
{
    auto insert = database.prepare("insert into step(batch, server, device, n, name, serial, "
                                   "phase, outcome, left_alone, joined, token, "
                                   "idempotency_key, request_id, detail, sent_at, settled_at) "
                                   "values(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,"
                                   "?16)");
    if (!insert) {
        return tl::unexpected(insert.error());
    }
    int n = 0;
    for (const Step &step : batch.steps) {
        insert->bind(1, batch.id.text())
            .bind(2, step.server.text())
            .bind(3, step.device.text())
            .bind(4, n++)
            .bind(5, step.name)
            .bind(6, step.serial);
        bindState(*insert, 7, step);
        if (auto done = insert->run(); !done) {
            return done;
        }
    }
    return {};
}

} // namespace

base::Result<Journal> Journal::open(const std::filesystem::path &folder)
{
    if (auto made = base::makePrivateFolder(folder); !made) {
        return tl::unexpected(made.error());
    }
    const auto file = folder / "journal.sqlite";
    auto database
        = sqlite::Database::open(file, sqlite::Mode::ReadWriteCreate, sqlite::Durability::Full);
    if (!database) {
        return tl::unexpected(database.error());
    }
    ::chmod(file.c_str(), 0600);
    if (auto done = sqlite::migrate(*database, migrations); !done) {
        return tl::unexpected(done.error());
    }
    return Journal{std::move(*database)};
}

base::Result<void> Journal::add(const Batch &batch)
{
    return m_database.transaction([&]() -> base::Result<void> {
        auto insert = m_database.prepare("insert into batch(id, kind, state, created_at, who, "
                                         "program, reason, finished_at) "
                                         "values(?1,?2,?3,?4,?5,?6,?7,?8)");
        if (!insert) {
            return tl::unexpected(insert.error());
        }
        insert->bind(1, batch.id.text())
            .bind(2, domain::wordOf(batch.kind))
            .bind(3, static_cast<int>(batch.state))
            .bind(4, base::toMillis(batch.createdAt))
            .bind(5, batch.who)
            .bind(6, batch.program)
            .bind(7, batch.reason)
            .bind(8, millis(batch.finishedAt));
        if (auto done = insert->run(); !done) {
            return done;
        }
        return insertSteps(m_database, batch);
    });
}

base::Result<void> Journal::update(const domain::BatchId &batch, const std::vector<Step> &steps)
{
    return m_database.transaction([&]() -> base::Result<void> {
        auto change = m_database.prepare(
            "update step set phase=?4, outcome=?5, left_alone=?6, joined=?7, token=?8, "
            "idempotency_key=?9, request_id=?10, detail=?11, sent_at=?12, settled_at=?13 "
            "where batch=?1 and server=?2 and device=?3");
        if (!change) {
            return tl::unexpected(change.error());
        }
        for (const Step &step : steps) {
            change->bind(1, batch.text()).bind(2, step.server.text()).bind(3, step.device.text());
            bindState(*change, 4, step);
            if (auto done = change->run(); !done) {
                return done;
            }
            if (m_database.changes() != 1) {
                return base::fail(base::ErrorKind::Internal, "journal", "no such step");
            }
        }
        return {};
    });
}

base::Result<void> Journal::setState(
    const domain::BatchId &batch, BatchState state, base::Instant at)
{
    const bool ended = state == BatchState::Finished || state == BatchState::Cancelled;
    auto change = m_database.prepare("update batch set state=?2, finished_at=?3 where id=?1");
    if (!change) {
        return tl::unexpected(change.error());
    }
    change->bind(1, batch.text())
        .bind(2, static_cast<int>(state))
        .bind(3, ended ? std::optional{base::toMillis(at)} : std::nullopt);
    return change->run();
}

base::Result<Batch> Journal::batch(const domain::BatchId &id)
{
    auto query = m_database.prepare(
        "select id, kind, state, created_at, who, program, reason, finished_at from batch where "
        "id=?1");
    if (!query) {
        return tl::unexpected(query.error());
    }
    query->bind(1, id.text());
    const auto row = query->step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (!*row) {
        return base::fail(base::ErrorKind::NotFound, id.text());
    }
    Batch found{.id = id,
        .kind = domain::actionKindFromWord(query->view(1)).value_or(domain::ActionKind::Prove),
        .state = static_cast<BatchState>(query->integer(2)),
        .createdAt = base::fromMillis(query->integer(3)),
        .who = query->text(4),
        .program = query->text(5),
        .reason = query->text(6),
        .finishedAt = instant(query->optionalInteger(7))};
    auto steps = stepsOf(id);
    if (!steps) {
        return tl::unexpected(steps.error());
    }
    found.steps = std::move(*steps);
    return found;
}

base::Result<std::vector<Batch>> Journal::recent(int limit)
{
    return read("order by created_at desc, rowid desc limit ?1", limit);
}

base::Result<std::vector<Batch>> Journal::unfinished()
{
    return read("where state in (0, 1) order by created_at, rowid limit ?1", -1);
}

base::Result<std::vector<Batch>> Journal::read(std::string_view where, std::int64_t limit)
{
    auto query = m_database.prepare("select id from batch " + std::string(where));
    if (!query) {
        return tl::unexpected(query.error());
    }
    query->bind(1, limit);
    std::vector<Batch> batches;
    while (true) {
        const auto row = query->step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return batches;
        }
        auto found = batch(domain::BatchId{query->text(0)});
        if (!found) {
            return tl::unexpected(found.error());
        }
        batches.push_back(std::move(*found));
    }
}

base::Result<std::vector<Step>> Journal::stepsOf(const domain::BatchId &id)
{
    auto query = m_database.prepare(
        "select server, device, name, serial, phase, outcome, left_alone, joined, token, "
        "idempotency_key, request_id, detail, sent_at, settled_at from step where batch=?1 "
        "order by n");
    if (!query) {
        return tl::unexpected(query.error());
    }
    query->bind(1, id.text());
    std::vector<Step> steps;
    while (true) {
        const auto row = query->step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return steps;
        }
        steps.push_back(stepFrom(*query));
    }
}

} // namespace latchkey::journal
