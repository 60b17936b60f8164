// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/rest/gate.h"

#include "base/encoding.h"
#include "server/audit/audit.h"
#include "server/front/metrics.h"
#include "server/rest/fields.h"
#include "server/rest/routegroups.h"

#include <memory>

namespace latchkey::server {

namespace {

constexpr std::size_t longestId = 128;

using Authenticated = tl::expected<ApiToken, Problem>;

std::string_view bearerOf(const Request &request)
{
    auto value = request.header("Authorization");
    constexpr std::string_view scheme = "bearer ";
    if (base::asciiLower(value.substr(0, scheme.size())) != scheme) {
        return {};
    }
    return value.substr(scheme.size());
}

Authenticated authenticate(Session &session, const Request &request)
{
    const auto text = bearerOf(request);
    if (text.empty()) {
        return refuse(401, "Authorization with a bearer token is missing.");
    }
    auto token = findToken(session, text);
    if (!token) {
        return storeFailed(token.error());
    }
    if (!*token) {
        return refuse(401, "This server does not know the token.");
    }
    return std::move(**token);
}

Problem missingScope(Scope scope)
{
    return {.status = 403,
        .detail = "The token lacks the scope " + std::string(wordOf(scope)) + ".",
        .scope = scope};
}

Caller callerOf(const Parts &parts, const Request &request, Respond respond)
{
    return {.parts = parts,
        .token = {},
        .address = request.peer,
        .person = readReason(request.header("Person")),
        .requestId = request.id,
        .respond = std::move(respond)};
}

void read(const ReadRoute &route, Caller caller, const Request &request)
{
    auto reader = caller.parts.storage.snapshot();
    if (!reader) {
        caller.give(storeFailed(reader.error()));
        return;
    }
    auto token = authenticate(reader->session(), request);
    if (!token) {
        caller.give(tl::unexpected(token.error()));
    } else if (!token->scopes.contains(route.scope)) {
        caller.give(tl::unexpected(missingScope(route.scope)));
    } else {
        caller.token = std::move(*token);
        caller.give(route.work(caller, reader->session(), request));
    }
}

Authenticated authenticateOnce(const Caller &caller, const Request &request)
{
    auto reader = caller.parts.storage.reader();
    if (!reader) {
        return storeFailed(reader.error());
    }
    return authenticate(reader->session(), request);
}

void act(const ActRoute &route, Caller caller, const Request &request)
{
    auto token = authenticateOnce(caller, request);
    if (!token) {
        caller.give(tl::unexpected(token.error()));
        return;
    }
    caller.token = std::move(*token);
    if (!caller.person && request.headers.find("Person")) {
        caller.give(refuse(400, "Person must be 1 to 500 characters of percent-encoded UTF-8."));
        return;
    }
    if (caller.token.scopes.contains(route.scope)) {
        route.work(caller, request);
        return;
    }
    auto record = caller.record(route.action);
    record.device = deviceNamed(request);
    record.reason = "scope " + std::string(wordOf(route.scope));
    refuseAudited(caller, std::move(record), missingScope(route.scope));
}

} // namespace

void Caller::give(Outcome outcome) const
{
    const int status = outcome ? outcome->status : outcome.error().status;
    parts.metrics.add("latchkeyd_api_responses_total{code=\"" + std::to_string(status) + "\"}");
    if (outcome) {
        respond(replyResponse(std::move(*outcome)));
        return;
    }
    if (const auto &cause = outcome.error().cause) {
        parts.options.log("request " + requestId + ": " + cause->where + ": " + cause->detail);
    }
    respond(problemResponse(outcome.error(), requestId));
}

AuditRecord Caller::record(AuditAction action) const
{
    return {.at = parts.clock.now(),
        .token = token.name,
        .address = address,
        .person = person,
        .action = action};
}

void writeAuditedAs(json::Writer &writer, const Caller &caller, std::int64_t number)
{
    writer.key("audit")
        .beginObject()
        .member("number", number)
        .member("token", caller.token.name)
        .endObject();
}

void addReadRoute(Router &router, const Parts &parts, ReadRoute route)
{
    const std::string pattern = apiBase + route.path;
    router.add({.method = "GET",
        .pattern = pattern,
        .bodyLimit = Router::defaultBodyLimit,
        .handler = [parts, route = std::move(route)](Request &request, Respond respond) {
            read(route, callerOf(parts, request, std::move(respond)), request);
        }});
}

void addActRoute(Router &router, const Parts &parts, ActRoute route)
{
    router.add({.method = route.method,
        .pattern = apiBase + route.path,
        .bodyLimit = route.bodyLimit,
        .handler = [parts, route = std::move(route)](Request &request, Respond respond) {
            act(route, callerOf(parts, request, std::move(respond)), request);
        }});
}

void answerAfterCommit(const Caller &caller,
    std::function<base::Result<Outcome>(Session &session)> work,
    std::function<Outcome(const Outcome &outcome)> committed)
{
    const auto outcome = std::make_shared<Outcome>(refuse(500, "Nothing was done."));
    caller.parts.storage.writer().submit(
        [outcome, work = std::move(work)](Session &session) -> base::Result<void> {
            auto done = work(session);
            if (!done) {
                return tl::unexpected(done.error());
            }
            *outcome = std::move(*done);
            return {};
        },
        [outcome, caller, committed = std::move(committed)](const base::Result<void> &done) {
            if (!done) {
                caller.give(storeFailed(done.error()));
            } else {
                caller.give(committed ? committed(*outcome) : *outcome);
            }
        });
}

std::optional<std::string> deviceNamed(const Request &request)
{
    const auto id = request.parts.find("id");
    const bool fits = id != request.parts.end() && id->second.size() <= longestId
        && base::isValidUtf8(id->second);
    return fits ? std::optional{id->second} : std::nullopt;
}

void refuseAudited(const Caller &caller, AuditRecord record, const Problem &problem)
{
    record.result = AuditResult::Refused;
    answerAfterCommit(
        caller, [record = std::move(record), problem](Session &session) -> base::Result<Outcome> {
            if (auto written = appendAudit(session, record); !written) {
                return tl::unexpected(written.error());
            }
            return Outcome(tl::unexpected(problem));
        });
}

} // namespace latchkey::server
