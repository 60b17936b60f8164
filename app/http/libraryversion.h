// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace latchkey::http {

/// That of the TLS library that Qt found at run time: "OpenSSL 3.0.15 3 Sep 2024".
[[nodiscard]] std::string tlsVersion();

} // namespace latchkey::http
