// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"

#include "base/file.h"
#include "journal/batchreading.h"
#include "journal/batchrows.h"
#include "journal/cancelling.h"

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
    R"sql(
create table audit(
    number integer primary key, at integer not null, who text not null, program text not null,
    action text not null, server text not null, device text not null, batch text not null,
    reason text not null, result text not null, detail text not null, sha256 text not null,
    hash blob not null) strict;
create index step_device on step(server, device);
alter table batch add column join_queued integer not null default 1;
alter table batch add column wish integer not null default 0;
)sql",
    R"sql(
alter table step add column cited integer not null default 0;
alter table step add column cited_token text not null default '';
)sql",
    R"sql(
alter table step add column lock_before integer;
alter table step add column prompt_before integer;
alter table step add column lock_after integer;
alter table step add column prompt_after integer;
)sql",
    "create index step_acknowledged on step(settled_at) where outcome='acknowledged'",
    // A cancel that nobody had acted on yet, whenever it was asked for.
    R"sql(
alter table batch add column cancelled_at integer;
create index step_planned on step(batch) where phase=0;
update batch set cancelled_at=1000*cast(strftime('%s','now') as integer), wish=0
    where wish=3 and state in (0, 1);
alter table step add column unread_since integer;
alter table step add column questions_left integer not null default 5;
)sql",
};

void addWords(std::string &text, const std::string &words)
{
    text += (text.empty() || words.empty() ? "" : " ") + words;
}

} // namespace

base::Result<Journal> Journal::open(const std::filesystem::path &folder, Actor actor)
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
    return Journal{std::move(*database), std::move(actor)};
}

base::Result<void> Journal::audited(const AuditedWork &work)
{
    AuditHead before;
    AuditHead after;
    auto done = m_database.transaction([&]() -> base::Result<void> {
        auto audit = AuditAppender::begin(m_database);
        if (!audit) {
            return tl::unexpected(audit.error());
        }
        before = audit->head();
        auto worked = work(*audit);
        after = audit->head();
        return worked;
    });
    if (done && m_audited && before != after) {
        m_audited(before, after);
    }
    return done;
}

AuditRecord Journal::record(AuditAction action, base::Instant at) const
{
    return {.at = at, .who = m_actor.who, .program = m_actor.program, .action = action};
}

base::Result<void> Journal::note(AuditRecord noted)
{
    noted.who = m_actor.who;
    noted.program = m_actor.program;
    return audited([&](AuditAppender &audit) { return audit.append(noted); });
}

base::Result<void> Journal::add(const Batch &batch)
{
    return audited([&](AuditAppender &audit) -> base::Result<void> {
        if (auto done = insertBatch(m_database, batch); !done) {
            return done;
        }
        if (auto done = insertSteps(m_database, batch); !done) {
            return done;
        }
        AuditRecord plan = record(AuditAction::Plan, batch.createdAt);
        plan.who = batch.who;
        plan.program = batch.program;
        plan.batch = batch.id.text();
        plan.reason = batch.reason;
        plan.result = domain::wordOf(batch.kind);
        plan.detail = planText(batch);
        return audit.append(plan);
    });
}

base::Result<void> Journal::update(const domain::BatchId &batch, const std::vector<Step> &steps)
{
    return audited([&](AuditAppender &audit) -> base::Result<void> {
        const auto cancelled = cancelTime(m_database, batch);
        auto change = m_database.prepare(
            "update step set phase=?4, outcome=?5, left_alone=?6, joined=?7, token=?8, "
            "idempotency_key=?9, request_id=?10, detail=?11, sent_at=?12, settled_at=?13, "
            "cited=?14, cited_token=?15, lock_before=?16, prompt_before=?17, lock_after=?18, "
            "prompt_after=?19, unread_since=?20, questions_left=?21 "
            "where batch=?1 and server=?2 and device=?3");
        auto old = m_database.prepare(
            "select phase, outcome, token from step where batch=?1 and server=?2 and device=?3");
        if (!cancelled || !change || !old) {
            return tl::unexpected(!cancelled ? cancelled.error()
                    : !change                ? change.error()
                                             : old.error());
        }
        for (const Step &step : steps) {
            const auto before = rowBefore(*old, batch, step);
            if (!before) {
                return tl::unexpected(before.error());
            }
            if (*cancelled && before->phase == Phase::Planned) {
                return base::fail(base::ErrorKind::Cancelled, batch.text());
            }
            change->bind(1, batch.text()).bind(2, step.server.text()).bind(3, step.device.text());
            bindState(*change, 4, step);
            auto done = change->run();
            if (done && before->isNews) {
                done = auditOutcome(audit, batch, step);
            }
            if (!done) {
                return done;
            }
        }
        return {};
    });
}

base::Result<void> Journal::setQuestionsLeft(
    const domain::BatchId &batch, const std::vector<Step> &steps)
{
    return m_database.transaction([&]() -> base::Result<void> {
        auto change = m_database.prepare(
            "update step set questions_left=?4 where batch=?1 and server=?2 and device=?3");
        if (!change) {
            return tl::unexpected(change.error());
        }
        for (const Step &step : steps) {
            change->bind(1, batch.text()).bind(2, step.server.text()).bind(3, step.device.text());
            if (auto done = change->bind(4, step.questionsLeft).run(); !done) {
                return done;
            }
        }
        return {};
    });
}

base::Result<void> Journal::auditOutcome(
    AuditAppender &audit, const domain::BatchId &batch, const Step &step)
{
    AuditRecord outcome = record(
        AuditAction::Outcome, step.settledAt.value_or(step.sentAt.value_or(base::Instant{})));
    outcome.server = step.server.text();
    outcome.device = step.device.text();
    outcome.batch = batch.text();
    outcome.result = domain::wordOf(step.outcome);
    outcome.detail = step.token ? "token-held" : std::string(domain::wordOf(step.leftAlone));
    const auto fate = step.optionsFate();
    if (fate != domain::OptionsFate::NotCompared) {
        addWords(outcome.detail, "other-options-" + std::string(domain::wordOf(fate)));
    }
    addWords(outcome.detail, citationText(step.cited));
    return audit.append(outcome);
}

base::Result<void> Journal::setState(
    const domain::BatchId &batch, BatchState state, base::Instant at)
{
    const bool ended = state == BatchState::Finished || state == BatchState::Cancelled;
    return audited([&](AuditAppender &audit) -> base::Result<void> {
        auto change = m_database.prepare("update batch set state=?2, finished_at=?3 where id=?1");
        if (!change) {
            return tl::unexpected(change.error());
        }
        change->bind(1, batch.text())
            .bind(2, static_cast<int>(state))
            .bind(3, ended ? millis(at) : std::nullopt);
        const auto cancelled = cancelTime(m_database, batch);
        auto done = cancelled ? change->run() : tl::unexpected(cancelled.error());
        // Whoever cancelled it is in the audit since then.
        const bool isTold = done && state == BatchState::Cancelled && *cancelled;
        return done && !isTold ? auditState(audit, batch, state, at) : done;
    });
}

base::Result<void> Journal::auditState(
    AuditAppender &audit, const domain::BatchId &batch, BatchState state, base::Instant at)
{
    AuditRecord changed = record(AuditAction::Batch, at);
    changed.batch = batch.text();
    changed.result = wordOf(state);
    return audit.append(changed);
}

base::Result<void> Journal::cancel(const domain::BatchId &batch, base::Instant at)
{
    return audited([&](AuditAppender &audit) -> base::Result<void> {
        const auto isNew = markCancelled(m_database, batch, at);
        if (!isNew) {
            return tl::unexpected(isNew.error());
        }
        return *isNew ? auditState(audit, batch, BatchState::Cancelled, at) : base::Result<void>();
    });
}

base::Result<std::size_t> Journal::writeCancelled(const domain::BatchId &batch, std::size_t most)
{
    std::size_t count = 0;
    auto done = audited([&](AuditAppender &audit) -> base::Result<void> {
        const auto steps = unwrittenSteps(m_database, batch, most);
        auto written
            = steps ? writeSettled(m_database, batch, *steps) : tl::unexpected(steps.error());
        for (std::size_t i = 0; written && i < steps->size(); ++i) {
            written = auditOutcome(audit, batch, (*steps)[i]);
            ++count;
        }
        return written;
    });
    return done ? base::Result<std::size_t>(count) : tl::unexpected(done.error());
}

base::Result<std::pair<std::string, std::string>> Journal::nameOf(
    const std::string &server, const std::string &device)
{
    auto query = m_database.prepare("select step.name, step.serial from step join batch on "
                                    "batch.id = step.batch where server=?1 and device=?2 "
                                    "order by batch.created_at desc limit 1");
    if (!query) {
        return tl::unexpected(query.error());
    }
    query->bind(1, server).bind(2, device);
    const auto row = query->step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    return *row ? std::pair{query->text(0), query->text(1)} : std::pair<std::string, std::string>();
}

base::Result<std::int64_t> Journal::version()
{
    auto query = m_database.prepare("pragma data_version");
    if (!query) {
        return tl::unexpected(query.error());
    }
    const auto row = query->step();
    return row ? base::Result<std::int64_t>(query->integer(0)) : tl::unexpected(row.error());
}

base::Result<Batch> Journal::batch(const domain::BatchId &id)
{
    return readBatch(m_database, id);
}

base::Result<void> Journal::setWish(const domain::BatchId &batch, Wish wish)
{
    auto change = m_database.prepare("update batch set wish=?2 where id=?1");
    if (!change) {
        return tl::unexpected(change.error());
    }
    change->bind(1, batch.text()).bind(2, static_cast<int>(wish));
    return change->run();
}

base::Result<Wish> Journal::wish(const domain::BatchId &batch)
{
    const auto cancelled = cancelTime(m_database, batch);
    if (!cancelled || *cancelled) {
        return cancelled ? base::Result<Wish>(Wish::Cancel) : tl::unexpected(cancelled.error());
    }
    auto query = m_database.prepare("select wish from batch where id=?1");
    if (!query) {
        return tl::unexpected(query.error());
    }
    query->bind(1, batch.text());
    const auto row = query->step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    return *row ? static_cast<Wish>(query->integer(0)) : Wish::None;
}

base::Result<std::vector<domain::BatchId>> Journal::unfinishedIds()
{
    return readBatchIds(
        m_database, "where state in (0, 1) order by created_at, rowid limit ?1", -1);
}

base::Result<std::vector<Batch>> Journal::recent(int limit)
{
    return readBatches(m_database, "order by created_at desc, rowid desc limit ?1", limit);
}

base::Result<std::vector<Batch>> Journal::unfinished()
{
    return readBatches(m_database, "where state in (0, 1) order by created_at, rowid limit ?1", -1);
}

base::Result<std::vector<AcknowledgedOption>> Journal::acknowledgedOptions(
    std::optional<base::Instant> since)
{
    auto query = m_database.prepare(
        "select server, device, settled_at from step join batch on id=batch "
        "where outcome='acknowledged' and settled_at>=?1 and kind=?2 order by settled_at");
    if (!query) {
        return tl::unexpected(query.error());
    }
    query->bind(1, since ? base::toMillis(*since) : std::int64_t{0})
        .bind(2, domain::wordOf(domain::ActionKind::ResendOptions));
    std::vector<AcknowledgedOption> found;
    while (true) {
        const auto row = query->step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return found;
        }
        found.push_back({.server = domain::ServerId{query->text(0)},
            .device = domain::DeviceId{query->text(1)},
            .at = base::fromMillis(query->integer(2))});
    }
}

} // namespace latchkey::journal
