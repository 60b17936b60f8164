// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "server/options.h"

#include <cstdint>
#include <filesystem>

namespace latchkey::server {

/// What a copy holds, counted in the copy.
struct BackupContent {
    std::int64_t devices = 0;
    std::int64_t tokens = 0;
    std::int64_t auditEntries = 0;
};

/// Copies the SQLite database of these options as it is at one moment, while a server may write to
/// it, into a file that must not exist (0600). The copy is read back before this returns. The
/// master key is no part of it. Unsupported for PostgreSQL, which has pg_dump.
[[nodiscard]] base::Result<BackupContent> backUp(
    const Options &options, const std::filesystem::path &file);

/// Puts such a copy in place of a database that is not there. Damaged where a page or the audit's
/// chain does not fit; then nothing is changed.
[[nodiscard]] base::Result<BackupContent> restore(
    const Options &options, const std::filesystem::path &file);

} // namespace latchkey::server
