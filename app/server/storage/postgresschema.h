// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/postgresconnection.h"

namespace latchkey::server {

/// Makes or migrates the tables, one server at a time; UnsupportedVersion where a newer one did.
[[nodiscard]] base::Result<void> migratePostgres(PostgresConnection &connection);

} // namespace latchkey::server
