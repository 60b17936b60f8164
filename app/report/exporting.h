// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/auditentry.h"
#include "report/writers.h"

#include <filesystem>

namespace latchkey::journal {
class Journal;
}

namespace latchkey::report {

/// How a report leaves Latchkey.
struct Export {
    Format format = Format::Csv;
    std::filesystem::path file; ///< "-" = stdout
    PaperSize paper = PaperSize::A4; ///< of PDF
    bool withBom = false; ///< CSV: for spreadsheets that need it to see UTF-8
};

/// A file that is written and on the disk, but has no name yet.
struct Prepared {
    Output output;
    journal::AuditRecord record; ///< with the file's SHA-256
    std::size_t rows = 0;
};

struct Exported {
    std::string sha256; ///< of the file, hex
    std::size_t rows = 0;
};

/// The long part: asks for all rows and writes them. Any thread.
[[nodiscard]] base::Result<Prepared> prepare(
    const Report &report, const Export &wanted, base::CancelToken cancel);
/// Notes the file in the audit, and only then gives it its name; a file without an entry there
/// never appears. Whatever fails leaves an older file of this name as it was.
[[nodiscard]] base::Result<Exported> settle(Prepared prepared, journal::Journal &journal);

} // namespace latchkey::report
