// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/request.h"

#include <string>
#include <string_view>

namespace latchkey::connectors {

/// The Error behind an answer that is no success: kind by status, the server's own sentence
/// (RFC 9457 `detail`, else `title`), its request id, Retry-After. `where` is what was asked for.
[[nodiscard]] base::Error errorOf(const http::Response &response, const std::string &where);

/// The error, naming the permission that is missing where it is about one.
[[nodiscard]] base::Error withPermission(base::Error error, std::string_view permission);

/// The body of a success, or the Error: not 2xx, or 2xx that is not JSON.
[[nodiscard]] base::Result<std::string_view> jsonBody(
    const http::Response &response, const std::string &where);

} // namespace latchkey::connectors
