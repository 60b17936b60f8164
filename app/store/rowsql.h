// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/database.h"
#include "store/columns.h"
#include "store/indexentry.h"
#include "store/namekey.h"
#include "store/pagerow.h"

#include <string>

/// The device table's columns, written and read in one order.
namespace latchkey::store {

/// "select …" of everything that IndexRow holds, from `device`.
[[nodiscard]] const std::string &selectRows();
[[nodiscard]] IndexRow readRow(const sqlite::Statement &row, NameOpener &names);
/// Its texts are good until the statement's next step and the opener's next row.
[[nodiscard]] IndexEntry readEntry(const sqlite::Statement &row, NameOpener &names);

/// "insert … on conflict update …"; bind with bindRow.
[[nodiscard]] const std::string &upsertRow();
struct BoundRow {
    const PageRow &page;
    std::int64_t run;
    std::string_view sealed; ///< the names
};
void bindRow(sqlite::Statement &statement, const BoundRow &bound);

/// Bind the row's id and the document without its names.
[[nodiscard]] const std::string &upsertFacts();
/// Bind server, device and serial: a Mac that was known from a list only keeps its row when it gets
/// its real id.
[[nodiscard]] const std::string &adoptListedRow();
/// Whether the server has such Macs.
[[nodiscard]] base::Result<bool> hasListedRows(
    sqlite::Database &database, const domain::ServerId &server);

/// Of: id, server, device, document, kept_at, outputs, names.
[[nodiscard]] domain::SealedOutputs readSealed(const sqlite::Statement &row, int firstColumn = 0);
/// Who kept it counts as the names' user.
[[nodiscard]] base::Result<domain::KeptOutputs> readKept(
    const domain::SealedOutputs &sealed, NameOpener &names);

/// Where the server says nothing of the option, the command that the Mac acknowledged does.
void stateAcknowledged(domain::FactDocument &facts, base::Instant at);

/// Until when the rows that are here are accepted.
[[nodiscard]] base::Result<AcceptedRows> acceptedRows(sqlite::Database &database);

/// "select …" of a whole Mac, with what it printed beside what its server told; `where` follows.
/// Its rows are those of selectRows(), too.
[[nodiscard]] const std::string &selectDevice();
[[nodiscard]] base::Result<domain::Device> readDevice(
    const sqlite::Statement &row, NameOpener &names);

} // namespace latchkey::store
