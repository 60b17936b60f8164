// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "base/time.h"
#include "server/rest/scope.h"
#include "server/storage/session.h"

#include <optional>
#include <string>
#include <vector>

namespace latchkey::server {

/// One API token as the server knows it: its name and what it may do, never its text.
struct ApiToken {
    std::string name; ///< [A-Za-z0-9._-]{1,64}
    Scopes scopes;
    std::string udid = {}; ///< a report token's only Mac; empty: it may post for any
    base::Instant createdAt = {};
    std::int64_t key = 0; ///< set by the database

    bool operator==(const ApiToken &) const = default;
};

/// Usage if the name or the UDID is none, or if there is a UDID without `report`.
[[nodiscard]] base::Result<void> checkToken(const ApiToken &token);
/// A new token's text: "lk_" and 256 random bits.
[[nodiscard]] base::Secret makeTokenText();
/// What is stored instead of the text. The text has full entropy, so no slow hash is needed.
[[nodiscard]] std::string tokenHash(std::string_view text);

/// In the caller's transaction; Conflict if the name is taken.
[[nodiscard]] base::Result<void> insertToken(
    Session &session, const ApiToken &token, std::string_view hash);
/// NotFound if there is none of that name.
[[nodiscard]] base::Result<void> deleteToken(Session &session, std::string_view name);
[[nodiscard]] base::Result<std::vector<ApiToken>> allTokens(Session &session);
[[nodiscard]] base::Result<std::optional<ApiToken>> findToken(
    Session &session, std::string_view text);

} // namespace latchkey::server
