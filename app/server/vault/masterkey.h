// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "server/storage/session.h"

#include <filesystem>

namespace latchkey::server {

/// Where the master key comes from: FILE, else the systemd credential, else DIR/master.key.
[[nodiscard]] std::filesystem::path masterKeyFile(
    const std::filesystem::path &given, const std::filesystem::path &data);

/// Reads the key, or makes it (mode 0600) while the database has none yet. KeyRefused when others
/// may read the file, when it is missing although a vault exists, or when it is another vault's.
[[nodiscard]] base::Result<base::Secret> loadMasterKey(
    const std::filesystem::path &file, Session &session);

} // namespace latchkey::server
