// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/audit/audit.h"
#include "server/rest/fields.h"
#include "server/rest/gate.h"
#include "server/rest/idempotency.h"
#include "server/rest/routegroups.h"
#include "server/storage/eventrows.h"
#include "server/vault/vault.h"
#include "json/writer.h"

#include <memory>

namespace latchkey::server {

namespace {

constexpr std::chrono::hours limitWindow{1};
constexpr std::chrono::hours approvalWindow{24};
constexpr std::size_t digestSize = 64;

/// SHA-256 in hex, what names a list of Macs.
bool isDigest(std::string_view text)
{
    return text.size() == digestSize
        && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

/// What one DELETE asks for.
struct RevokeWish {
    std::string device;
    std::string reason;
    std::string list; ///< the digest of all Macs that are asked for together
};

/// Deletes one Mac's token in a writer's job; every refusal is audited with the reason given.
class Revoke {
public:
    Revoke(Caller caller, RevokeWish wish)
        : m_caller(std::move(caller))
        , m_wish(std::move(wish))
        , m_now(m_caller.parts.clock.now())
    {
    }

    base::Result<Outcome> run(Session &session)
    {
        auto record = m_caller.record(AuditAction::Revoke);
        record.device = m_wish.device;
        record.reason = m_wish.reason;
        auto outcome = erase(session, record);
        if (!outcome) {
            return outcome;
        }
        record.result = *outcome ? AuditResult::Done
            : m_isFiled          ? AuditResult::Filed
                                 : AuditResult::Refused;
        if (auto audited = appendAudit(session, record); !audited) {
            return tl::unexpected(audited.error());
        }
        return outcome;
    }

    /// Reads the vault back after the commit: only what it says then is answered.
    [[nodiscard]] Outcome verified(const Outcome &outcome) const
    {
        if (!outcome || !m_key) {
            return outcome;
        }
        auto reader = m_caller.parts.storage.reader();
        if (!reader) {
            return storeFailed(reader.error());
        }
        const auto held = m_caller.parts.vault.holds(reader->session(), *m_key);
        if (!held) {
            return storeFailed(held.error());
        }
        return *held ? Outcome(refuse(500, "The token was deleted, but the vault holds one again."))
                     : outcome;
    }

private:
    base::Result<Outcome> erase(Session &session, AuditRecord &record)
    {
        const auto row = DeviceRows(session).byId(m_wish.device);
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return Outcome(refuse(404, "This server knows no such Mac."));
        }
        const auto held = m_caller.parts.vault.holds(session, (*row)->key);
        if (!held) {
            return tl::unexpected(held.error());
        }
        record.before = *held ? "escrowed" : "not-escrowed";
        record.after = record.before;
        if (!*held) {
            return Outcome(refuse(404, "This server holds no Bootstrap Token of this Mac."));
        }
        auto allowed = mayRevoke(session, (*row)->key);
        if (!allowed || !*allowed) {
            return allowed;
        }
        record.after = "not-escrowed";
        return eraseToken(session, (*row)->key);
    }

    /// A Reply where it may; else why not.
    base::Result<Outcome> mayRevoke(Session &session, DeviceKey device)
    {
        const auto done = revokesOf(session, m_caller.token.name, m_now - limitWindow);
        if (!done) {
            return tl::unexpected(done.error());
        }
        const auto limit = static_cast<std::size_t>(m_caller.parts.options.revokeLimit);
        if (done->size() >= limit) {
            const auto oldest = limit == 0 ? m_now : (*done)[done->size() - limit];
            const auto wait = oldest + limitWindow - m_now;
            return Outcome(tl::unexpected(Problem{.status = 429,
                .detail = "This API token may delete " + std::to_string(limit)
                    + " Bootstrap Tokens an hour.",
                .retryAfter = std::chrono::ceil<std::chrono::seconds>(wait)}));
        }
        return m_caller.parts.options.revokeNeedsApproval ? isApproved(session, device)
                                                          : Outcome(Reply());
    }

    /// Two people: another API token asked for the same list within a day.
    base::Result<Outcome> isApproved(Session &session, DeviceKey device)
    {
        const auto other
            = session
                  .query("select 1 from revoke_wish where device = ? and token <> ? "
                         "and list = ? and at > ?")
                  .with(number(device), m_caller.token.name, m_wish.list, m_now - approvalWindow)
                  .one([](const sqlite::Statement &) { return true; });
        if (!other) {
            return tl::unexpected(other.error());
        }
        if (*other) {
            return Outcome(Reply());
        }
        auto noted = session
                         .query("insert or replace into revoke_wish(device, token, list, at) "
                                "values(?,?,?,?)")
                         .with(number(device), m_caller.token.name, m_wish.list, m_now)
                         .run();
        if (!noted) {
            return tl::unexpected(noted.error());
        }
        m_isFiled = true;
        return Outcome(refuse(409,
            "It is filed: a second API token has to ask for the same list of Macs within 24 "
            "hours."));
    }

    base::Result<Outcome> eraseToken(Session &session, DeviceKey device)
    {
        auto erased = m_caller.parts.vault.erase(session, device);
        if (!erased) {
            return tl::unexpected(erased.error());
        }
        auto done = EventRows(session).add(
            device, {.kind = domain::EventKind::Revoke, .at = m_now}, "DELETE bootstrap-token");
        if (done) {
            done = DeviceRows(session).touch(device);
        }
        if (done) {
            done = session.query("delete from revoke_wish where device = ?")
                       .with(number(device))
                       .run();
        }
        if (!done) {
            return tl::unexpected(done.error());
        }
        m_key = device;
        Reply reply;
        json::Writer(reply.body)
            .beginObject()
            .member("device", m_wish.device)
            .member("deleted", true)
            .member("at", m_now)
            .endObject();
        return Outcome(std::move(reply));
    }

    Caller m_caller;
    RevokeWish m_wish;
    base::Instant m_now;
    bool m_isFiled = false;
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
    const auto revoke = std::make_shared<Revoke>(
        caller, RevokeWish{.device = *device, .reason = *reason, .list = list});
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
