// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/batch.h"
#include "sqlite/database.h"

#include <cstddef>
#include <optional>
#include <vector>

/// A cancel is one row of journal.sqlite: from its time on, a step that was not begun is cancelled.
/// The steps' own rows say so later, page by page, which no reader notices.
namespace latchkey::journal {

/// Whether that was news: the batch runs or is paused, and nobody had cancelled it.
[[nodiscard]] base::Result<bool> markCancelled(
    sqlite::Database &database, const domain::BatchId &batch, base::Instant at);
[[nodiscard]] base::Result<std::optional<base::Instant>> cancelTime(
    sqlite::Database &database, const domain::BatchId &batch);

/// Lets the steps of a batch say what follows. Pure.
void cancelRest(Batch &batch);

/// Steps that are cancelled by that, and whose rows do not say it yet: server, device and how they
/// ended.
[[nodiscard]] base::Result<std::vector<Step>> unwrittenSteps(
    sqlite::Database &database, const domain::BatchId &batch, std::size_t most);
/// Writes how those ended.
[[nodiscard]] base::Result<void> writeSettled(
    sqlite::Database &database, const domain::BatchId &batch, const std::vector<Step> &steps);

} // namespace latchkey::journal
