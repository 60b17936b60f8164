// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/batchreading.h"

#include "journal/batchrows.h"
#include "journal/cancelling.h"

namespace latchkey::journal {

namespace {

base::Result<std::vector<Step>> stepsOf(sqlite::Database &database, const domain::BatchId &id)
{
    auto query = database.prepare(
        "select server, device, name, serial, phase, outcome, left_alone, joined, token, "
        "idempotency_key, request_id, detail, sent_at, settled_at, cited, cited_token, "
        "lock_before, prompt_before, lock_after, prompt_after, unread_since, questions_left "
        "from step where batch=?1 order by n");
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

} // namespace

base::Result<Batch> readBatch(sqlite::Database &database, const domain::BatchId &id)
{
    auto query = database.prepare(
        "select id, kind, state, created_at, who, program, reason, finished_at, join_queued, "
        "cancelled_at from batch where id=?1");
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
    // The row that is still being read holds the snapshot: the steps are of the same moment.
    Batch found = batchFrom(*query);
    auto steps = stepsOf(database, id);
    if (!steps) {
        return tl::unexpected(steps.error());
    }
    found.steps = std::move(*steps);
    cancelRest(found);
    return found;
}

base::Result<std::vector<domain::BatchId>> readBatchIds(
    sqlite::Database &database, std::string_view where, std::int64_t limit)
{
    auto query = database.prepare("select id from batch " + std::string(where));
    if (!query) {
        return tl::unexpected(query.error());
    }
    query->bind(1, limit);
    std::vector<domain::BatchId> found;
    while (true) {
        const auto row = query->step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return found;
        }
        found.emplace_back(query->text(0));
    }
}

base::Result<std::vector<Batch>> readBatches(
    sqlite::Database &database, std::string_view where, std::int64_t limit)
{
    const auto found = readBatchIds(database, where, limit);
    if (!found) {
        return tl::unexpected(found.error());
    }
    std::vector<Batch> batches;
    for (const domain::BatchId &id : *found) {
        auto each = readBatch(database, id);
        if (!each) {
            return tl::unexpected(each.error());
        }
        batches.push_back(std::move(*each));
    }
    return batches;
}

} // namespace latchkey::journal
