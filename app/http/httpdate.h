// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "http/request.h"

#include <optional>
#include <string>

namespace latchkey::http {

/// "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110); nullopt if it is none.
[[nodiscard]] std::optional<base::Instant> readHttpDate(const std::string &text);
/// When the server says that it answered.
[[nodiscard]] inline std::optional<base::Instant> dateOf(const Response &response)
{
    return readHttpDate(response.header("date"));
}

} // namespace latchkey::http
