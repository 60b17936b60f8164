// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace latchkey::base {

/// libsodium's, as it runs: "1.0.18".
[[nodiscard]] std::string sodiumVersion();

} // namespace latchkey::base
