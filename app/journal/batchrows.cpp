// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/batchrows.h"

#include "base/encoding.h"

namespace latchkey::journal {

namespace {

std::optional<base::Instant> instant(std::optional<std::int64_t> millis)
{
    return millis ? std::optional{base::fromMillis(*millis)} : std::nullopt;
}

std::optional<bool> flag(std::optional<std::int64_t> number)
{
    return number ? std::optional{*number != 0} : std::nullopt;
}

domain::OtherOptions optionsFrom(const sqlite::Statement &row, int first)
{
    return {.activationLockAllowed = flag(row.optionalInteger(first)),
        .promptsForToken = flag(row.optionalInteger(first + 1))};
}

} // namespace

std::optional<std::int64_t> millis(std::optional<base::Instant> at)
{
    return at ? std::optional{base::toMillis(*at)} : std::nullopt;
}

Batch batchFrom(const sqlite::Statement &row)
{
    return {.id = domain::BatchId{row.text(0)},
        .kind
        = domain::fromWord<domain::ActionKind>(row.view(1)).value_or(domain::ActionKind::Prove),
        .state = static_cast<BatchState>(row.integer(2)),
        .createdAt = base::fromMillis(row.integer(3)),
        .who = row.text(4),
        .program = row.text(5),
        .reason = row.text(6),
        .finishedAt = instant(row.optionalInteger(7)),
        .cancelledAt = instant(row.optionalInteger(9)),
        .join = row.integer(8) != 0};
}

Step stepFrom(const sqlite::Statement &row)
{
    Step step{.server = domain::ServerId{row.text(0)},
        .device = domain::DeviceId{row.text(1)},
        .name = row.text(2),
        .serial = row.text(3)};
    step.phase = static_cast<Phase>(row.integer(4));
    step.outcome
        = domain::fromWord<domain::Outcome>(row.view(5)).value_or(domain::Outcome::Unknown);
    step.leftAlone = static_cast<domain::LeftAloneReason>(row.integer(6));
    step.joined = row.integer(7) != 0;
    step.token = row.integer(8) != 0;
    step.idempotencyKey = row.text(9);
    step.requestId = row.text(10);
    step.detail = row.text(11);
    step.sentAt = instant(row.optionalInteger(12));
    step.settledAt = instant(row.optionalInteger(13));
    step.cited = {.number = row.integer(14), .token = row.text(15)};
    step.optionsBefore = optionsFrom(row, 16);
    step.optionsAfter = optionsFrom(row, 18);
    step.unreadSince = instant(row.optionalInteger(20));
    step.questionsLeft = static_cast<int>(row.integer(21));
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
        .bind(first + 9, millis(step.settledAt))
        .bind(first + 10, step.cited.number)
        .bind(first + 11, step.cited.token)
        .bind(first + 12, step.optionsBefore.activationLockAllowed)
        .bind(first + 13, step.optionsBefore.promptsForToken)
        .bind(first + 14, step.optionsAfter.activationLockAllowed)
        .bind(first + 15, step.optionsAfter.promptsForToken)
        .bind(first + 16, millis(step.unreadSince))
        .bind(first + 17, step.questionsLeft);
}

base::Result<void> insertBatch(sqlite::Database &database, const Batch &batch)
{
    auto insert
        = database.prepare("insert into batch(id, kind, state, created_at, who, program, "
                           "reason, finished_at, join_queued) values(?1,?2,?3,?4,?5,?6,?7,?8,?9)");
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
        .bind(8, millis(batch.finishedAt))
        .bind(9, batch.join);
    return insert->run();
}

base::Result<void> insertSteps(sqlite::Database &database, const Batch &batch)
{
    auto insert = database.prepare("insert into step(batch, server, device, n, name, serial, "
                                   "phase, outcome, left_alone, joined, token, "
                                   "idempotency_key, request_id, detail, sent_at, settled_at, "
                                   "cited, cited_token, lock_before, prompt_before, lock_after, "
                                   "prompt_after, unread_since, questions_left) "
                                   "values(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,"
                                   "?16,?17,?18,?19,?20,?21,?22,?23,?24)");
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

// What was confirmed: how many Macs of each server, and a hash that binds the exact list.
std::string planText(const Batch &batch)
{
    std::string list;
    std::size_t leftAlone = 0;
    for (const Step &step : batch.steps) {
        const bool isLeft = step.outcome == domain::Outcome::LeftAlone;
        leftAlone += isLeft ? 1 : 0;
        list += step.server.text() + '\t' + step.device.text() + '\t'
            + std::string(isLeft ? domain::wordOf(step.leftAlone) : "included") + '\n';
    }
    return std::to_string(batch.steps.size() - leftAlone) + " Macs, " + std::to_string(leftAlone)
        + " left alone, list " + base::toHex(base::blake2b(list));
}

base::Result<RowBefore> rowBefore(
    sqlite::Statement &old, const domain::BatchId &batch, const Step &step)
{
    old.reset();
    old.bind(1, batch.text()).bind(2, step.server.text()).bind(3, step.device.text());
    const auto row = old.step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (!*row) {
        return base::fail(base::ErrorKind::Internal, "journal", "no such step");
    }
    const auto phase = static_cast<Phase>(old.integer(0));
    const bool isSame = phase == step.phase && old.view(1) == domain::wordOf(step.outcome)
        && (old.integer(2) != 0) == step.token;
    old.reset();
    return RowBefore{.phase = phase, .isNews = step.phase == Phase::Settled && !isSame};
}

} // namespace latchkey::journal
