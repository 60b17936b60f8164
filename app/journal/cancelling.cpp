// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/cancelling.h"

namespace latchkey::journal {

namespace {

void cancelStep(Step &step, base::Instant at)
{
    step.phase = Phase::Settled;
    step.outcome = domain::Outcome::Cancelled;
    step.detail.clear();
    step.settledAt = at;
}

} // namespace

base::Result<bool> markCancelled(
    sqlite::Database &database, const domain::BatchId &batch, base::Instant at)
{
    auto change = database.prepare("update batch set cancelled_at=?2, wish=0 "
                                   "where id=?1 and state in (0, 1) and cancelled_at is null");
    if (!change) {
        return tl::unexpected(change.error());
    }
    const auto done = change->bind(1, batch.text()).bind(2, base::toMillis(at)).run();
    return done ? base::Result<bool>(database.changes() > 0) : tl::unexpected(done.error());
}

base::Result<std::optional<base::Instant>> cancelTime(
    sqlite::Database &database, const domain::BatchId &batch)
{
    auto query = database.prepare("select cancelled_at from batch where id=?1");
    if (!query) {
        return tl::unexpected(query.error());
    }
    query->bind(1, batch.text());
    const auto row = query->step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    const auto at = *row ? query->optionalInteger(0) : std::nullopt;
    return at ? std::optional{base::fromMillis(*at)} : std::nullopt;
}

void cancelRest(Batch &batch)
{
    if (!batch.cancelledAt) {
        return;
    }
    for (Step &step : batch.steps) {
        if (step.phase == Phase::Planned) {
            cancelStep(step, *batch.cancelledAt);
        }
    }
}

base::Result<std::vector<Step>> unwrittenSteps(
    sqlite::Database &database, const domain::BatchId &batch, std::size_t most)
{
    const auto at = cancelTime(database, batch);
    auto query = database.prepare(
        "select server, device from step where batch=?1 and phase=0 limit ?2"); // by step_planned
    if (!at || !query) {
        return tl::unexpected(at ? query.error() : at.error());
    }
    std::vector<Step> steps;
    if (!*at) {
        return steps;
    }
    query->bind(1, batch.text()).bind(2, static_cast<std::int64_t>(most));
    while (true) {
        const auto row = query->step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return steps;
        }
        steps.push_back({.server = domain::ServerId{query->text(0)},
            .device = domain::DeviceId{query->text(1)},
            .name = {},
            .serial = {}});
        cancelStep(steps.back(), **at);
    }
}

base::Result<void> writeSettled(
    sqlite::Database &database, const domain::BatchId &batch, const std::vector<Step> &steps)
{
    auto change = database.prepare("update step set phase=?4, outcome=?5, detail='', settled_at=?6 "
                                   "where batch=?1 and server=?2 and device=?3");
    if (!change) {
        return tl::unexpected(change.error());
    }
    for (const Step &step : steps) {
        const auto done = change->bind(1, batch.text())
                              .bind(2, step.server.text())
                              .bind(3, step.device.text())
                              .bind(4, static_cast<int>(step.phase))
                              .bind(5, domain::wordOf(step.outcome))
                              .bind(6,
                                  step.settledAt ? std::optional{base::toMillis(*step.settledAt)}
                                                 : std::nullopt)
                              .run();
        if (!done) {
            return done;
        }
    }
    return {};
}

} // namespace latchkey::journal
