// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/nanomdmengine.h"
#include "server/inventory/dayend.h"
#include "server/rest/fields.h"
#include "server/rest/gate.h"
#include "server/rest/routegroups.h"
#include "server/storage/devicerows.h"
#include "json/writer.h"

namespace latchkey::server {

namespace {

constexpr std::chrono::days usualDays{90};
constexpr std::chrono::days mostDays{400};

struct Ability {
    std::string_view value = "yes";
    std::string_view reason = {};
};

void write(json::Writer &writer, std::string_view name, const Ability &ability)
{
    writer.key(name).beginObject().member("value", ability.value);
    if (!ability.reason.empty()) {
        writer.member("reason", ability.reason);
    }
    writer.endObject();
}

void writeYes(json::Writer &writer, std::string_view name, std::string_view reason = {})
{
    write(writer, name, {.value = "yes", .reason = reason});
}

Ability seesToken(const NanoMdmEngine *nanoMdm)
{
    return {.reason = nanoMdm != nullptr && nanoMdm->courier().isCatchingUp() ? "missed-check-ins"
                                                                              : "from-check-ins"};
}

Ability revokes(const NanoMdmEngine *nanoMdm)
{
    const Shown shown = nanoMdm == nullptr ? Shown::Yes : nanoMdm->nanoMdm().migrates();
    return shown == Shown::Yes ? Ability{}
        : shown == Shown::No   ? Ability{.value = "no", .reason = "without-migration"}
                               : Ability{.value = "unknown", .reason = "not-asked"};
}

Ability pushes(const NanoMdmEngine *nanoMdm)
{
    const Shown shown = nanoMdm == nullptr ? Shown::No : nanoMdm->nanoMdm().pushes();
    return shown == Shown::Yes ? Ability{}
        : shown == Shown::No   ? Ability{.value = "no", .reason = "no-push-certificate"}
                               : Ability{.value = "unknown", .reason = "not-asked"};
}

/// Yes, unless this token lacks the scope for it.
void writeScoped(json::Writer &writer, const ApiToken &token, std::string_view name, Scope scope)
{
    if (token.scopes.contains(scope)) {
        writeYes(writer, name);
        return;
    }
    writer.key(name)
        .beginObject()
        .member("value", "no")
        .member("reason", "scope")
        .member("scope", wordOf(scope))
        .endObject();
}

void writeCapabilities(json::Writer &writer, const ApiToken &token, const NanoMdmEngine *nanoMdm)
{
    writer.key("capabilities").beginObject();
    writeYes(writer, "list");
    write(writer, "see-token", seesToken(nanoMdm));
    writeYes(writer, "see-option");
    writeYes(writer, "see-crypto-users", "asks-each-mac");
    writeScoped(writer, token, "resend-option", Scope::Act);
    if (token.scopes.contains(Scope::Act)) {
        writeYes(writer, "prove", "from-13.3");
    } else {
        writeScoped(writer, token, "prove", Scope::Act);
    }
    writeYes(writer, "read-command-result");
    if (token.scopes.contains(Scope::Revoke)) {
        write(writer, "revoke", revokes(nanoMdm));
    } else {
        writeScoped(writer, token, "revoke", Scope::Revoke);
    }
    writeYes(writer, "read-changes", "by-revision");
    write(writer, "push", pushes(nanoMdm));
    writer.endObject();
}

void writeToken(json::Writer &writer, const ApiToken &token)
{
    writer.key("token").beginObject().member("name", token.name).key("scopes").beginArray();
    for (const auto word : token.scopes.words()) {
        writer.value(word);
    }
    writer.endArray().endObject();
}

Outcome readServer(const Caller &caller, Session &session, const Request &)
{
    DeviceRows rows(session);
    const auto revision = rows.revision();
    const auto devices = rows.count();
    if (!revision || !devices) {
        return storeFailed(revision ? devices.error() : revision.error());
    }
    const Options &options = caller.parts.options;
    Reply reply;
    json::Writer writer(reply.body);
    writer.beginObject()
        .member("name", options.name)
        .member("version", options.version)
        .member("api", 1)
        .member("engine", options.engine)
        .member("revision", std::to_string(*revision))
        .member("time", caller.parts.clock.now());
    writeToken(writer, caller.token);
    writer.member("simulated", options.simulated).member("devices", *devices);
    writeCapabilities(writer, caller.token, caller.parts.nanoMdm);
    writer.endObject();
    return reply;
}

struct Span {
    base::Instant from;
    base::Instant to;
};

tl::expected<Span, Problem> spanOf(const Request &request, base::Instant now)
{
    Span span{.from = {}, .to = std::chrono::floor<std::chrono::days>(now)};
    if (const auto to = request.query.find("to"); to != request.query.end()) {
        const auto day = readDate(to->second);
        if (!day) {
            return refuse(400, "to is no date like 2026-09-01.");
        }
        span.to = *day;
    }
    span.from = span.to - usualDays;
    if (const auto from = request.query.find("from"); from != request.query.end()) {
        const auto day = readDate(from->second);
        if (!day) {
            return refuse(400, "from is no date like 2026-09-01.");
        }
        span.from = *day;
    }
    if (span.from > span.to || span.to - span.from > mostDays) {
        return refuse(422, "from must not be after to, nor more than 400 days before it.");
    }
    return span;
}

void writeDay(json::Writer &writer, const DayRow &day)
{
    writer.beginObject()
        .member("date", day.date)
        .key("counts")
        .beginObject()
        .member("escrowed", day.escrowed)
        .member("not-escrowed", day.notEscrowed)
        .member("at-risk", day.atRisk)
        .member("unknown", day.unknown)
        .member("not-applicable", day.notApplicable)
        .endObject()
        .member("pending", day.pending)
        .member("stale", day.stale)
        .member("proven", day.proven)
        .endObject();
}

Outcome readHistory(const Caller &caller, Session &, const Request &request)
{
    const auto span = spanOf(request, caller.parts.clock.now());
    if (!span) {
        return tl::unexpected(span.error());
    }
    caller.parts.dayEnd.settle();
    auto settled = caller.parts.storage.snapshot(); // the one of this request may lack a day
    if (!settled) {
        return storeFailed(settled.error());
    }
    const auto days = DayEnd::days(settled->session(), writeDate(span->from), writeDate(span->to));
    if (!days) {
        return storeFailed(days.error());
    }
    Reply reply;
    json::Writer writer(reply.body);
    writer.beginObject().key("days").beginArray();
    for (const auto &day : *days) {
        writeDay(writer, day);
    }
    writer.endArray().endObject();
    return reply;
}

} // namespace

void addServerRoutes(Router &router, const Parts &parts)
{
    addReadRoute(router, parts, {.path = "/server", .work = readServer});
    addReadRoute(router, parts, {.path = "/history", .work = readHistory});
    router.add({.method = "GET",
        .pattern = std::string(apiBase) + "/openapi.yaml",
        .bodyLimit = Router::defaultBodyLimit,
        .handler = [](Request &, const Respond &respond) {
            respond({.contentType = "application/yaml", .body = openApiText()});
        }});
}

} // namespace latchkey::server
