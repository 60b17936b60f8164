// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/rest/revokerules.h"

#include "server/audit/audit.h"
#include "server/storage/devicerows.h"
#include "server/storage/eventrows.h"
#include "json/writer.h"

#include <chrono>

namespace latchkey::server {

namespace {

constexpr std::chrono::hours limitWindow{1};
constexpr std::chrono::hours approvalWindow{24};

} // namespace

AuditRecord RevokeRules::record() const
{
    auto record = m_caller.record(AuditAction::Revoke);
    record.device = m_wish.device;
    record.reason = m_wish.reason;
    return record;
}

base::Result<Outcome> RevokeRules::ended(
    Session &session, AuditRecord record, Outcome outcome) const
{
    record.result = outcome ? AuditResult::Done
        : m_isFiled         ? AuditResult::Filed
                            : AuditResult::Refused;
    const auto number = appendAudit(session, record);
    if (!number) {
        return tl::unexpected(number.error());
    }
    if (outcome) {
        json::Writer writer(outcome->body);
        writer.beginObject()
            .member("device", m_wish.device)
            .member("deleted", true)
            .member("at", m_now);
        writeAuditedAs(writer, m_caller, *number);
        writer.endObject();
    }
    return outcome;
}

base::Result<Outcome> RevokeRules::mayRevoke(Session &session, DeviceKey device)
{
    m_isFiled = false;
    const auto done = revokesOf(session, m_caller.token.name, m_now - limitWindow);
    if (!done) {
        return tl::unexpected(done.error());
    }
    const auto limit = static_cast<std::size_t>(m_caller.parts.options.revokeLimit);
    if (done->size() >= limit) {
        const auto oldest = limit == 0 ? m_now : (*done)[done->size() - limit];
        const auto wait = oldest + limitWindow - m_now;
        return Outcome(tl::unexpected(Problem{.status = 429,
            .detail
            = "This API token may delete " + std::to_string(limit) + " Bootstrap Tokens an hour.",
            .retryAfter = std::chrono::ceil<std::chrono::seconds>(wait)}));
    }
    return m_caller.parts.options.revokeNeedsApproval ? isApproved(session, device)
                                                      : Outcome(Reply());
}

base::Result<Outcome> RevokeRules::isApproved(Session &session, DeviceKey device)
{
    const auto other
        = session
              .query("select 1 from revoke_wish where device = ? and token <> ? "
                     "and list = ? and at > ?")
              .with(number(device), m_caller.token.name, m_wish.list, m_now - approvalWindow)
              .one([](const Row &) { return true; });
    if (!other) {
        return tl::unexpected(other.error());
    }
    if (*other) {
        return Outcome(Reply());
    }
    auto noted = session
                     .query("insert into revoke_wish(device, token, list, at) "
                            "values(?,?,?,?) on conflict(device, token) do update set "
                            "list=excluded.list, at=excluded.at")
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

base::Result<void> RevokeRules::done(Session &session, DeviceKey device) const
{
    auto done = EventRows(session).add(
        device, {.kind = domain::EventKind::Revoke, .at = m_now}, "DELETE bootstrap-token");
    if (done) {
        done = DeviceRows(session).touch(device);
    }
    if (done) {
        done = session.query("delete from revoke_wish where device = ?").with(number(device)).run();
    }
    return done;
}

} // namespace latchkey::server
