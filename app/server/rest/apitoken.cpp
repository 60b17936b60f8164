// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/rest/apitoken.h"

#include "base/encoding.h"

#include <algorithm>

namespace latchkey::server {

namespace {

bool isPlain(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-';
}

bool isNameCharacter(char c)
{
    return isPlain(c) || c == '_' || c == '.';
}

ApiToken tokenOf(const Row &row)
{
    return {.name = row.text(1),
        .scopes = Scopes::parse(row.view(2)).value_or(Scopes()),
        .udid = row.text(3),
        .createdAt = instant(row, 4),
        .key = row.integer(0)};
}

} // namespace

base::Result<void> checkToken(const ApiToken &token)
{
    if (token.name.empty() || token.name.size() > 64
        || !std::ranges::all_of(token.name, isNameCharacter)) {
        return base::fail(base::ErrorKind::Usage, "name", "1 to 64 of A-Z a-z 0-9 . _ -");
    }
    if (token.udid.size() > 64 || !std::ranges::all_of(token.udid, isPlain)) {
        return base::fail(base::ErrorKind::Usage, "udid", "1 to 64 of A-Z a-z 0-9 -");
    }
    if (!token.udid.empty() && !token.scopes.contains(Scope::Report)) {
        return base::fail(base::ErrorKind::Usage, "udid", "only a report token is bound to a Mac");
    }
    return {};
}

base::Secret makeTokenText()
{
    std::string random = base::randomBytes(32);
    std::string text = "lk_" + base::toHex(random);
    base::wipe(random);
    return base::Secret::takeFrom(text);
}

std::string tokenHash(std::string_view text)
{
    return base::blake2b(text, "latchkey api token");
}

base::Result<void> insertToken(Session &session, const ApiToken &token, std::string_view hash)
{
    auto added = session
                     .query("insert into api_token(name, hash, scopes, device, created_at) "
                            "values(?,?,?,?,?) on conflict(name) do nothing")
                     .with(token.name, Blob{hash}, token.scopes.text(), token.udid, token.createdAt)
                     .count();
    if (!added) {
        return tl::unexpected(added.error());
    }
    return *added > 0
        ? base::Result<void>()
        : base::fail(base::ErrorKind::Conflict, token.name, "a token of that name exists");
}

base::Result<void> deleteToken(Session &session, std::string_view name)
{
    auto done = session
                    .query("delete from idempotency where token = "
                           "(select key from api_token where name = ?)")
                    .with(name)
                    .run();
    if (done) {
        done = session.query("delete from revoke_wish where token = ?").with(name).run();
    }
    if (!done) {
        return done;
    }
    const auto gone = session.query("delete from api_token where name = ?").with(name).count();
    if (!gone) {
        return tl::unexpected(gone.error());
    }
    return *gone > 0
        ? base::Result<void>()
        : base::fail(base::ErrorKind::NotFound, std::string(name), "no token of that name");
}

base::Result<std::vector<ApiToken>> allTokens(Session &session)
{
    return session
        .query("select key, name, scopes, device, created_at from api_token order by name")
        .all(tokenOf);
}

base::Result<std::optional<ApiToken>> findToken(Session &session, std::string_view text)
{
    const std::string hash = tokenHash(text);
    return session
        .query("select key, name, scopes, device, created_at from api_token where hash = ?")
        .with(Blob{hash})
        .one(tokenOf);
}

} // namespace latchkey::server
