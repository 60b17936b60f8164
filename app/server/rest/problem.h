// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "server/front/message.h"
#include "server/rest/scope.h"

#include <chrono>
#include <optional>
#include <string>

namespace latchkey::server {

/// Why a request is not done, as application/problem+json (RFC 9457) tells it.
struct Problem {
    int status = 500;
    std::string detail = {}; ///< one sentence
    std::optional<Scope> scope = {}; ///< of a 403: the one that is missing
    std::optional<std::chrono::seconds> retryAfter = {};
    std::optional<base::Error> cause = {}; ///< for the log, never for the client
};

/// What a request that is done answers.
struct Reply {
    int status = 200;
    std::string body = {};
    std::string contentType = "application/json";
};

using Outcome = tl::expected<Reply, Problem>;

[[nodiscard]] tl::unexpected<Problem> refuse(int status, std::string detail);
/// The server's own store failed: 503 where trying again can help, else 500.
[[nodiscard]] tl::unexpected<Problem> storeFailed(const base::Error &error);

[[nodiscard]] Response problemResponse(const Problem &problem, const std::string &requestId);
[[nodiscard]] Response replyResponse(Reply reply);

} // namespace latchkey::server
