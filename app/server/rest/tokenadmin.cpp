// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/rest/tokenadmin.h"

#include "base/file.h"
#include "server/audit/audit.h"

namespace latchkey::server {

namespace {

base::Result<void> audit(Session &session, const AuditRecord &record)
{
    const auto number = appendAudit(session, record);
    return number ? base::Result<void>() : tl::unexpected(number.error());
}

std::string described(const ApiToken &token)
{
    std::string text = token.name + ": " + token.scopes.text();
    return token.udid.empty() ? text : text + ", for " + token.udid;
}

} // namespace

base::Result<TokenAdmin> TokenAdmin::open(const Options &options, const base::Clock &clock)
{
    if (auto folder = base::makePrivateFolder(options.data); !folder) {
        return tl::unexpected(folder.error());
    }
    auto storage = Storage::open(options);
    if (!storage) {
        return tl::unexpected(storage.error());
    }
    return TokenAdmin(std::move(*storage), clock);
}

base::Result<base::Secret> TokenAdmin::add(ApiToken token)
{
    if (auto fits = checkToken(token); !fits) {
        return tl::unexpected(fits.error());
    }
    token.createdAt = m_clock->now();
    base::Secret text = makeTokenText();
    const AuditRecord record{.at = token.createdAt,
        .action = AuditAction::TokenAdd,
        .reason = described(token),
        .after = token.scopes.text()};
    auto added = m_storage->writer().run([&](Session &session) {
        auto done = insertToken(session, token, tokenHash(text.view()));
        return done ? audit(session, record) : done;
    });
    if (!added) {
        return tl::unexpected(added.error());
    }
    return text;
}

base::Result<void> TokenAdmin::remove(const std::string &name)
{
    AuditRecord record{.at = m_clock->now(), .action = AuditAction::TokenRemove, .reason = name};
    return m_storage->writer().run([&](Session &session) -> base::Result<void> {
        const auto tokens = allTokens(session);
        if (!tokens) {
            return tl::unexpected(tokens.error());
        }
        for (const auto &token : *tokens) {
            if (token.name == name) {
                record.before = token.scopes.text();
            }
        }
        auto done = deleteToken(session, name);
        return done ? audit(session, record) : done;
    });
}

base::Result<std::vector<ApiToken>> TokenAdmin::list()
{
    auto reader = m_storage->reader();
    if (!reader) {
        return tl::unexpected(reader.error());
    }
    return allTokens(reader->session());
}

} // namespace latchkey::server
