// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/rest/fields.h"
#include "server/rest/gate.h"
#include "server/rest/idempotency.h"
#include "server/rest/revokeelsewhere.h"
#include "server/rest/revokerules.h"
#include "server/rest/routegroups.h"
#include "server/storage/devicerows.h"
#include "server/vault/vault.h"

#include <memory>

namespace latchkey::server {

namespace {

constexpr std::size_t digestSize = 64;

/// SHA-256 in hex, what names a list of Macs.
bool isDigest(std::string_view text)
{
    return text.size() == digestSize
        && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

/// Deletes one Mac's token in a writer's job; every refusal is audited with the reason given.
class Revoke {
public:
    Revoke(Caller caller, RevokeWish wish)
        : m_rules(std::move(caller), std::move(wish))
    {
    }

    base::Result<Outcome> run(Session &session)
    {
        m_key.reset();
        auto record = m_rules.record();
        auto outcome = erase(session, record);
        return outcome ? m_rules.ended(session, std::move(record), std::move(*outcome)) : outcome;
    }

    /// Reads the vault back after the commit: only what it says then is answered.
    [[nodiscard]] Outcome verified(const Outcome &outcome) const
    {
        if (!outcome || !m_key) {
            return outcome;
        }
        const auto &parts = m_rules.caller().parts;
        auto reader = parts.storage.reader();
        if (!reader) {
            return storeFailed(reader.error());
        }
        const auto kept = parts.vault.keeps(reader->session(), *m_key);
        if (!kept) {
            return storeFailed(kept.error());
        }
        return *kept ? Outcome(refuse(500, "The token was deleted, but the vault holds one again."))
                     : outcome;
    }

private:
    base::Result<Outcome> erase(Session &session, AuditRecord &record)
    {
        const auto &vault = m_rules.caller().parts.vault;
        const auto row = DeviceRows(session).byId(m_rules.wish().device);
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return Outcome(refuse(404, "This server knows no such Mac."));
        }
        // One that does not open now may open another day: it can be deleted, too.
        const auto held = vault.holds(session, (*row)->key);
        const auto kept = vault.keeps(session, (*row)->key);
        if (!held || !kept) {
            return tl::unexpected(held ? kept.error() : held.error());
        }
        record.before = *held ? "escrowed" : "not-escrowed";
        record.after = record.before;
        if (!*kept) {
            return Outcome(refuse(404, "This server holds no Bootstrap Token of this Mac."));
        }
        auto allowed = m_rules.mayRevoke(session, (*row)->key);
        if (!allowed || !*allowed) {
            return allowed;
        }
        record.after = "not-escrowed";
        auto erased = vault.erase(session, (*row)->key);
        if (!erased) {
            return tl::unexpected(erased.error());
        }
        m_key = (*row)->key;
        auto done = m_rules.done(session, *m_key);
        return done ? base::Result<Outcome>(Outcome(Reply())) : tl::unexpected(done.error());
    }

    RevokeRules m_rules;
    std::optional<DeviceKey> m_key;
};

/// What of the headers is not right, or nothing.
std::optional<Problem> wrongHeader(const Request &request, bool hasReason)
{
    const auto list = request.headers.find("Revoke-List");
    if (!hasReason) {
        return Problem{.status = 400,
            .detail = "Reason must be 1 to 500 characters of percent-encoded UTF-8."};
    }
    if (list && !isDigest(*list)) {
        return Problem{.status = 400, .detail = "Revoke-List must be 64 hex digits in lower case."};
    }
    if (request.headers.find("Idempotency-Key")
        && !isIdempotencyKey(request.header("Idempotency-Key"))) {
        return Problem{
            .status = 400, .detail = "Idempotency-Key must be 1 to 128 printable characters."};
    }
    return std::nullopt;
}

void revokeToken(const Caller &caller, const Request &request)
{
    const auto device = deviceNamed(request);
    const auto reason = readReason(request.header("Reason"));
    auto record = caller.record(AuditAction::Revoke);
    record.device = device;
    record.reason = reason;
    if (!device) {
        refuseAudited(
            caller, std::move(record), {.status = 404, .detail = "This server knows no such Mac."});
        return;
    }
    if (const auto wrong = wrongHeader(request, reason.has_value())) {
        refuseAudited(caller, std::move(record), *wrong);
        return;
    }
    // Without a list the Mac is asked for alone.
    const std::string list(request.headers.find("Revoke-List").value_or(""));
    const OnceKey once{.token = caller.token.key,
        .key = std::string(request.header("Idempotency-Key")),
        .asked = "revoke\n" + *device + "\n" + *reason + (list.empty() ? "" : "\n" + list)};
    RevokeWish wish{.device = *device, .reason = *reason, .list = list};
    if (caller.parts.nanoMdm != nullptr) {
        revokeElsewhere({caller, std::move(wish)}, once);
        return;
    }
    const auto revoke = std::make_shared<Revoke>(caller, std::move(wish));
    const base::Instant now = caller.parts.clock.now();
    answerAfterCommit(
        caller,
        [revoke, once, now](Session &session) {
            return onlyOnce(session, once, now, [&] { return revoke->run(session); });
        },
        [revoke](const Outcome &outcome) { return revoke->verified(outcome); });
}

} // namespace

void addRevokeRoute(Router &router, const Parts &parts)
{
    addActRoute(router, parts,
        {.method = "DELETE",
            .path = "/devices/{id}/bootstrap-token",
            .scope = Scope::Revoke,
            .action = AuditAction::Revoke,
            .bodyLimit = 1024,
            .work = revokeToken});
}

} // namespace latchkey::server
