// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "server/storage/session.h"

#include <filesystem>
#include <string>
#include <vector>

namespace latchkey::server {

/// Where the master key comes from: FILE, else the systemd credential, else DIR/master.key.
[[nodiscard]] std::filesystem::path masterKeyFile(
    const std::filesystem::path &given, const std::filesystem::path &data);

/// What the database keeps of a master key, to know which one it is.
[[nodiscard]] std::string checkOf(const base::Secret &key);

/// The keys in a file, each 64 hex digits on a line of its own: one, and while it is rotated two.
/// KeyRefused when others may read the file, or when it holds something else.
[[nodiscard]] base::Result<std::vector<base::Secret>> readKeys(const std::filesystem::path &file);
[[nodiscard]] base::Result<void> writeKeys(
    const std::filesystem::path &file, const std::vector<base::Secret> &keys);
[[nodiscard]] base::Secret makeKey();

/// Reads the keys, or makes one (mode 0600) while the database has none yet. KeyRefused also when
/// the file is missing although a vault exists, or when none of its keys is that vault's.
[[nodiscard]] base::Result<std::vector<base::Secret>> loadMasterKeys(
    const std::filesystem::path &file, Session &session);

} // namespace latchkey::server
