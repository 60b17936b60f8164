// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace latchkey::simulator {

/// OpenSSL's, as it runs: "3.0.15".
[[nodiscard]] std::string opensslVersion();

} // namespace latchkey::simulator
