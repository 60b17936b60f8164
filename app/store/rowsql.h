// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/database.h"
#include "store/columns.h"
#include "store/indexentry.h"
#include "store/pagerow.h"

#include <string>

/// The device table's columns, written and read in one order.
namespace latchkey::store {

/// "select …" of everything that IndexRow holds, from `device`.
[[nodiscard]] const std::string &selectRows();
[[nodiscard]] IndexRow readRow(const sqlite::Statement &row);
/// Its texts are good until the statement's next step.
[[nodiscard]] IndexEntry readEntry(const sqlite::Statement &row);

/// "insert … on conflict update …"; bind with bindRow.
[[nodiscard]] const std::string &upsertRow();
void bindRow(sqlite::Statement &statement, const PageRow &page, std::int64_t run);

/// Bind the row's id and the document.
[[nodiscard]] const std::string &upsertFacts();
/// Bind server, device and serial: a Mac that was known from a list only keeps its row when it gets
/// its real id.
[[nodiscard]] const std::string &adoptListedRow();
/// Whether the server has such Macs.
[[nodiscard]] base::Result<bool> hasListedRows(
    sqlite::Database &database, const domain::ServerId &server);

/// Bind the row's id, the document, and when, by whom and of how many outputs it was kept.
[[nodiscard]] const std::string &upsertKept();
/// "select …" of what was kept of each Mac, with its id behind it; `where` follows.
[[nodiscard]] const std::string &selectKept();
[[nodiscard]] base::Result<domain::KeptOutputs> readKept(
    const sqlite::Statement &row, int firstColumn = 0);

/// Until when the rows that are here are accepted.
[[nodiscard]] base::Result<AcceptedRows> acceptedRows(sqlite::Database &database);

/// "select …" of a whole Mac, with what it printed beside what its server told; `where` follows.
/// Its rows are those of selectRows(), too.
[[nodiscard]] const std::string &selectDevice();
[[nodiscard]] base::Result<domain::Device> readDevice(const sqlite::Statement &row);

} // namespace latchkey::store
