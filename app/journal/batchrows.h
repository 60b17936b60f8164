// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/batch.h"
#include "sqlite/database.h"

/// Batches and steps as rows of journal.sqlite.
namespace latchkey::journal {

[[nodiscard]] std::optional<std::int64_t> millis(std::optional<base::Instant> at);

/// Of: id, kind, state, created_at, who, program, reason, finished_at, join_queued, cancelled_at.
[[nodiscard]] Batch batchFrom(const sqlite::Statement &row);
/// Of: server, device, name, serial, phase, outcome, left_alone, joined, token, idempotency_key,
/// request_id, detail, sent_at, settled_at, cited, cited_token, lock_before, prompt_before,
/// lock_after, prompt_after, unread_since, questions_left.
[[nodiscard]] Step stepFrom(const sqlite::Statement &row);
/// Binds phase to questions_left of stepFrom() from parameter `first` on.
void bindState(sqlite::Statement &statement, int first, const Step &step);

[[nodiscard]] base::Result<void> insertBatch(sqlite::Database &database, const Batch &batch);
[[nodiscard]] base::Result<void> insertSteps(sqlite::Database &database, const Batch &batch);

/// What was confirmed: how many Macs, and a hash that binds the exact list.
[[nodiscard]] std::string planText(const Batch &batch);
/// What a step's row says before it is changed.
struct RowBefore {
    Phase phase = Phase::Planned;
    bool isNews = false; ///< the step has an end that the row does not know yet
};
/// `old` selects phase, outcome, token.
[[nodiscard]] base::Result<RowBefore> rowBefore(
    sqlite::Statement &old, const domain::BatchId &batch, const Step &step);

} // namespace latchkey::journal
