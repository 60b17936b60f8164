// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace latchkey::base {

/// The whole file, refused above `limit` bytes.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path &path, std::size_t limit);

/// Writes beside the target, syncs, renames: the old file stays whole when anything fails.
[[nodiscard]] Result<void> writeFileAtomically(
    const std::filesystem::path &path, std::string_view bytes, unsigned mode = 0600);

/// The folder, made with mode 0700 if it is missing.
[[nodiscard]] Result<void> makePrivateFolder(const std::filesystem::path &path);

/// Fails with KeyRefused when group or others may read the file.
[[nodiscard]] Result<void> requirePrivate(const std::filesystem::path &path);

/// RLIMIT_CORE 0 for this process; the first line of every main.
void forbidCoreDumps();

} // namespace latchkey::base
