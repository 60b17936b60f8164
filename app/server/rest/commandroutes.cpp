// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/encoding.h"
#include "server/audit/audit.h"
#include "server/commands/queue.h"
#include "server/commands/waker.h"
#include "server/engine/nanomdmengine.h"
#include "server/rest/devicejson.h"
#include "server/rest/fields.h"
#include "server/rest/gate.h"
#include "server/rest/idempotency.h"
#include "server/rest/routegroups.h"
#include "json/document.h"
#include "json/fields.h"

#include <memory>
#include <set>

namespace latchkey::server {

namespace {

constexpr std::size_t mostDevices = 1000;
constexpr std::size_t commandLimit = std::size_t{256} * 1024;

struct BulkRequest {
    domain::CommandKind kind = domain::CommandKind::MdmOptions;
    std::vector<std::string> devices = {};
    bool join = false;
};

using Asked = tl::expected<BulkRequest, Problem>;

Problem unreadable(const base::Error &error)
{
    std::string detail = "The body is not as described: " + error.where + " " + error.detail;
    return {.status = 400, .detail = detail.ends_with('.') ? detail : detail + "."};
}

tl::expected<std::vector<std::string>, Problem> readDevices(const json::Array &array)
{
    std::vector<std::string> devices;
    std::set<std::string_view> seen;
    for (const json::Value value : array) {
        const auto id = value.string();
        if (!id) {
            return tl::unexpected(unreadable(id.error()));
        }
        if (!seen.insert(*id).second) {
            return refuse(422, "A Mac is named twice: " + std::string(*id) + ".");
        }
        devices.emplace_back(*id);
        if (devices.size() > mostDevices) {
            return refuse(413, "One request takes at most 1000 Macs.");
        }
    }
    if (devices.empty()) {
        return refuse(422, "The request names no Mac.");
    }
    return devices;
}

Asked readBody(std::string_view body)
{
    const auto document = json::Document::parse(body, {.bytes = commandLimit, .depth = 8});
    if (!document) {
        return tl::unexpected(unreadable(document.error()));
    }
    const auto object = document->root().object();
    if (const auto single = object ? object->refuseDuplicates() : base::Result<void>(); !single) {
        return tl::unexpected(unreadable(single.error()));
    }
    json::Fields fields(document->root());
    const auto type = fields.string("type");
    const auto array = fields.array("devices");
    const auto join = fields.optionalBoolean("join").value_or(false);
    if (const auto read = fields.finish(); !read) {
        return tl::unexpected(unreadable(read.error()));
    }
    const auto kind = domain::fromWord<domain::CommandKind>(type);
    if (!kind) {
        return refuse(422, "There is no such type of command.");
    }
    if (*kind == domain::CommandKind::Push) {
        return refuse(422, "A push alone cannot be asked of this server.");
    }
    if (*kind == domain::CommandKind::InstallProfile) {
        return refuse(422, "The server alone sends the enrollment profile.");
    }
    auto devices = readDevices(array);
    if (!devices) {
        return tl::unexpected(devices.error());
    }
    return BulkRequest{.kind = *kind, .devices = std::move(*devices), .join = join};
}

Asked readRequest(const Request &request)
{
    if (mediaType(request.header("Content-Type")) != "application/json") {
        return refuse(415, "The body must be application/json.");
    }
    if (!isIdempotencyKey(request.header("Idempotency-Key"))) {
        return refuse(400, "Idempotency-Key must be 1 to 128 printable characters.");
    }
    return readBody(request.body);
}

std::string_view wordOf(EnqueueOutcome outcome)
{
    switch (outcome) {
    case EnqueueOutcome::Queued:
        return "queued";
    case EnqueueOutcome::Joined:
        return "joined";
    case EnqueueOutcome::Refused:
        break;
    }
    return "refused";
}

std::string_view wordOf(EnqueueRefusal refusal)
{
    switch (refusal) {
    case EnqueueRefusal::None:
        break;
    case EnqueueRefusal::UnknownDevice:
        return "unknown-device";
    case EnqueueRefusal::NeverCheckedIn:
        return "never-checked-in";
    case EnqueueRefusal::NotEnrolled:
        return "not-enrolled";
    case EnqueueRefusal::NotSupportedByMacos:
        return "not-supported-by-macos";
    case EnqueueRefusal::UserEnrollment:
        return "user-enrollment";
    }
    return {};
}

void writeEnqueued(json::Writer &writer, const std::string &device, const Enqueued &enqueued)
{
    const bool refused = enqueued.outcome == EnqueueOutcome::Refused;
    writer.beginObject()
        .member("device", device)
        .member(
            "command", refused ? std::nullopt : std::optional<std::string>(enqueued.command.text()))
        .member("outcome", wordOf(enqueued.outcome));
    if (refused) {
        writer.member("reason", wordOf(enqueued.refusal));
    }
    writer.endObject();
}

/// Queues one bulk request in a writer's job.
class Bulk {
public:
    Bulk(Caller caller, BulkRequest asked)
        : m_caller(std::move(caller))
        , m_asked(std::move(asked))
    {
    }

    base::Result<Outcome> queue(Session &session)
    {
        m_toWake.clear();
        const base::Instant now = m_caller.parts.clock.now();
        const std::string id = base::randomUuid();
        auto added
            = CommandRows(session).addRequest({.id = id, .kind = m_asked.kind, .createdAt = now});
        if (!added) {
            return tl::unexpected(added.error());
        }
        Reply reply{.status = 202};
        json::Writer writer(reply.body);
        writer.beginObject().member("request", id).key("commands").beginArray();
        for (const auto &device : m_asked.devices) {
            if (auto queued = queueOne(session, writer, {device, m_asked.kind, m_asked.join, id});
                !queued) {
                return tl::unexpected(queued.error());
            }
        }
        writer.endArray();
        const auto number = audit(session, id);
        if (!number) {
            return tl::unexpected(number.error());
        }
        writeAuditedAs(writer, m_caller, *number);
        writer.endObject();
        return Outcome(std::move(reply));
    }

    void wake() const
    {
        for (const auto &udid : m_toWake) {
            m_caller.parts.waker.wake(udid);
        }
        if (m_caller.parts.nanoMdm != nullptr) {
            m_caller.parts.nanoMdm->courier().kick();
        }
    }

private:
    base::Result<void> queueOne(Session &session, json::Writer &writer, const Queue::Wish &wish)
    {
        const auto enqueued
            = m_caller.parts.queue.enqueue(session, wish, m_caller.parts.clock.now());
        if (!enqueued) {
            return tl::unexpected(enqueued.error());
        }
        if (enqueued->outcome != EnqueueOutcome::Refused) {
            m_toWake.push_back(wish.deviceId);
        }
        writeEnqueued(writer, wish.deviceId, *enqueued);
        return {};
    }

    base::Result<std::int64_t> audit(Session &session, const std::string &id) const
    {
        auto record = m_caller.record(AuditAction::Commands);
        if (m_asked.devices.size() == 1) {
            record.device = m_asked.devices.front();
        }
        record.reason = std::string(domain::wordOf(m_asked.kind)) + ", "
            + std::to_string(m_toWake.size()) + " of " + std::to_string(m_asked.devices.size())
            + " taken, request " + id;
        record.result = m_toWake.empty() ? AuditResult::Refused : AuditResult::Done;
        return appendAudit(session, record);
    }

    Caller m_caller;
    BulkRequest m_asked;
    std::vector<std::string> m_toWake;
};

void postCommands(const Caller &caller, const Request &request)
{
    auto asked = readRequest(request);
    if (!asked) {
        caller.give(tl::unexpected(asked.error()));
        return;
    }
    const OnceKey once{.token = caller.token.key,
        .key = std::string(request.header("Idempotency-Key")),
        .asked = "commands\n" + request.body};
    const auto bulk = std::make_shared<Bulk>(caller, std::move(*asked));
    const base::Instant now = caller.parts.clock.now();
    answerAfterCommit(
        caller,
        [bulk, once, now](Session &session) {
            return onlyOnce(session, once, now, [&] { return bulk->queue(session); });
        },
        [bulk](const Outcome &outcome) {
            bulk->wake();
            return outcome;
        });
}

Outcome readCommandRequest(const Caller &, Session &session, const Request &request)
{
    CommandRows rows(session);
    const auto found = rows.findRequest(request.parts.at("request"));
    if (!found) {
        return storeFailed(found.error());
    }
    if (!*found) {
        return refuse(404, "This server knows no such request.");
    }
    const auto commands = rows.ofRequest((*found)->id);
    if (!commands) {
        return storeFailed(commands.error());
    }
    Reply reply;
    json::Writer writer(reply.body);
    writer.beginObject()
        .member("request", (*found)->id)
        .member("type", domain::wordOf((*found)->kind))
        .member("createdAt", (*found)->createdAt);
    writeCommands(writer, *commands);
    writer.endObject();
    return reply;
}

} // namespace

void addCommandRoutes(Router &router, const Parts &parts)
{
    addActRoute(router, parts,
        {.method = "POST",
            .path = "/commands",
            .scope = Scope::Act,
            .action = AuditAction::Commands,
            .bodyLimit = commandLimit,
            .work = postCommands});
    addReadRoute(router, parts, {.path = "/commands/{request}", .work = readCommandRequest});
}

} // namespace latchkey::server
