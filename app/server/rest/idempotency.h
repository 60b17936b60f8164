// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "server/rest/problem.h"
#include "server/storage/session.h"

#include <functional>
#include <optional>
#include <string>

namespace latchkey::server {

/// One request that may come twice: whose it is, its key, and what it asked for.
struct OnceKey {
    std::int64_t token = 0;
    std::string key = {}; ///< empty: the client gave none, each request is its own
    std::string asked = {}; ///< method, path and body; another one under the same key is refused
};

/// Runs `work` unless this key was answered before: then the stored answer, or 422 when something
/// else was asked. Only what was done is stored, for a week. In a writer's job.
[[nodiscard]] base::Result<Outcome> onlyOnce(Session &session, const OnceKey &once,
    base::Instant now, const std::function<base::Result<Outcome>()> &work);

/// The stored answer of this key, or the refusal of another request under it; none: it is new.
[[nodiscard]] base::Result<std::optional<Outcome>> answeredBefore(
    Session &session, const OnceKey &once);

} // namespace latchkey::server
