// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/batch.h"
#include "sqlite/database.h"

#include <string_view>
#include <vector>

/// Batches as journal.sqlite has them. What follows from a cancel is read so, whether the step's
/// row says it yet or not.
namespace latchkey::journal {

/// With its steps; NotFound: there is none.
[[nodiscard]] base::Result<Batch> readBatch(sqlite::Database &database, const domain::BatchId &id);

/// `where`: the rest of a select over batch, ?1 is the limit.
[[nodiscard]] base::Result<std::vector<domain::BatchId>> readBatchIds(
    sqlite::Database &database, std::string_view where, std::int64_t limit);
[[nodiscard]] base::Result<std::vector<Batch>> readBatches(
    sqlite::Database &database, std::string_view where, std::int64_t limit);

} // namespace latchkey::journal
