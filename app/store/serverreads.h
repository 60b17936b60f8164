// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/database.h"
#include "store/indexrow.h"

#include <map>
#include <optional>
#include <string>

namespace latchkey::store {

/// A server's last complete run: one by revision has read the unchanged Macs too.
struct ServerRead {
    std::optional<base::Instant> at;
    bool byRevision = false;
};
using ServerReads = std::map<std::string, ServerRead>;

[[nodiscard]] base::Result<ServerReads> serverReads(sqlite::Database &database);

/// The row as it is shown, with the age of its data.
[[nodiscard]] ListRow shown(IndexRow row, const ServerReads &reads);
/// What such a server said of an unchanged Mac then, it says now.
[[nodiscard]] domain::Device renewed(domain::Device device, const ServerReads &reads);

} // namespace latchkey::store
