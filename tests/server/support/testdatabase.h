// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace latchkey::server::test {

/// The database for one server of a test: a new schema of $LATCHKEY_TEST_POSTGRES, or empty for the
/// file in the server's folder.
[[nodiscard]] std::string newTestDatabase();

} // namespace latchkey::server::test
