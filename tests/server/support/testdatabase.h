// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/options.h"
#include "server/storage/session.h"

#include <string>

namespace latchkey::server::test {

/// The database for one server of a test: a new schema of $LATCHKEY_TEST_POSTGRES, or empty for the
/// file in the server's folder.
[[nodiscard]] std::string newTestDatabase();

/// A storage of its own in that folder, over newTestDatabase().
[[nodiscard]] Options testOptions(const std::filesystem::path &folder);

/// Takes away what keeps the entries of the audit from being changed.
[[nodiscard]] base::Result<void> unlockAudit(Session &session);

} // namespace latchkey::server::test
