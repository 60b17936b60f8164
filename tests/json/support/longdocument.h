// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace latchkey::json {

/// A fact document with `count` accounts, crypto users of the same UUIDs, and token requests.
[[nodiscard]] std::string longDocument(int count);

} // namespace latchkey::json
