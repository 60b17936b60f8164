// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/words.h"
#include "server/inventory/inventory.h"
#include "server/rest/devicejson.h"
#include "server/rest/fields.h"
#include "server/rest/gate.h"
#include "server/rest/parameters.h"
#include "server/rest/routegroups.h"
#include "json/factscodec.h"

#include <limits>

namespace latchkey::server {

namespace {

constexpr std::int64_t lastNumber = std::numeric_limits<std::int64_t>::max();

using Found = tl::expected<DeviceRow, Problem>;

Found findDevice(Session &session, const Request &request)
{
    auto row = DeviceRows(session).byId(request.parts.at("id"));
    if (!row) {
        return storeFailed(row.error());
    }
    return *row ? Found(std::move(**row)) : Found(refuse(404, "This server knows no such Mac."));
}

/// Events before this one: by its number in the log, or by time.
struct Before {
    std::int64_t number = lastNumber;
    base::Instant at = base::fromMillis(lastNumber);
};

tl::expected<Before, Problem> beforeOf(const Request &request)
{
    const auto text = parameter(request, "before");
    if (!text) {
        return Before();
    }
    if (const auto number = readNumber(*text, 0, lastNumber)) {
        return Before{.number = *number};
    }
    if (const auto at = base::parseRfc3339(*text)) {
        return Before{.at = *at};
    }
    return refuse(400, "before is neither a next of an earlier answer nor a time.");
}

struct LoggedEvent {
    std::int64_t number = 0;
    domain::Event event;
    std::string note;
};

LoggedEvent eventOf(const Row &row)
{
    const auto told = [&](int column) {
        return row.isNull(column) ? std::nullopt : std::optional{row.text(column)};
    };
    return {.number = row.integer(0),
        .event = {.kind = domain::fromWord<domain::EventKind>(row.view(1))
                              .value_or(domain::EventKind::TokenUpdate),
            .at = instant(row, 3),
            .detail = domain::fromWord<domain::EventDetail>(row.view(2))
                          .value_or(domain::EventDetail::None),
            .fingerprint = told(4),
            .account = told(5)},
        .note = row.text(6)};
}

base::Result<std::vector<LoggedEvent>> readEvents(
    Session &session, DeviceKey device, const Before &before, int limit)
{
    return session
        .query(
            "select key, kind, detail, at, fingerprint, account, note from event where device = ? "
            "and key < ? and at < ? order by key desc limit ?")
        .with(number(device), before.number, before.at, limit)
        .all(eventOf);
}

Reply eventsReply(std::vector<LoggedEvent> &events, int limit, bool showNames)
{
    Reply reply;
    json::Writer writer(reply.body);
    writer.beginObject().key("events").beginArray();
    for (auto &logged : events) {
        if (!showNames) {
            logged.event.account.reset();
        }
        json::writeEvent(writer, logged.event, logged.note);
    }
    const bool more = events.size() == static_cast<std::size_t>(limit);
    writer.endArray()
        .member("next", more ? std::optional{std::to_string(events.back().number)} : std::nullopt)
        .endObject();
    return reply;
}

Outcome listEvents(const Caller &caller, Session &session, const Request &request)
{
    const auto limit = limitOf(request, usualLimit);
    const auto before = beforeOf(request);
    if (!limit || !before) {
        return tl::unexpected(limit ? before.error() : limit.error());
    }
    const auto device = findDevice(session, request);
    if (!device) {
        return tl::unexpected(device.error());
    }
    auto events = readEvents(session, device->key, *before, *limit);
    if (!events) {
        return storeFailed(events.error());
    }
    return eventsReply(*events, *limit, caller.token.scopes.contains(Scope::Names));
}

template <typename List, typename Write>
void writeList(json::Writer &writer, std::string_view name, const List &list, Write write)
{
    writer.key(name);
    if (list) {
        write(writer, *list);
    } else {
        writer.null();
    }
}

Outcome readCryptoUsers(const Caller &caller, Session &session, const Request &request)
{
    auto item = Inventory(session, caller.parts.clock.now(), advertises(caller.parts.options))
                    .byId(request.parts.at("id"));
    if (!item) {
        return storeFailed(item.error());
    }
    if (!*item) {
        return refuse(404, "This server knows no such Mac.");
    }
    domain::FactDocument &facts = (*item)->device.facts;
    if (!caller.token.scopes.contains(Scope::Names)) {
        hideNames(facts);
    }
    Reply reply;
    json::Writer writer(reply.body);
    writer.beginObject();
    writeList(writer, "accounts", facts.accounts, json::writeAccounts);
    writeList(writer, "cryptoUsers", facts.cryptoUsers, json::writeCryptoUsers);
    writeList(writer, "unlockUsers", facts.unlockUsers, json::writeUnlockUsers);
    writer.endObject();
    return reply;
}

Outcome listCommands(const Caller &, Session &session, const Request &request)
{
    const auto limit = limitOf(request, usualLimit);
    const auto device = findDevice(session, request);
    if (!limit || !device) {
        return tl::unexpected(limit ? device.error() : limit.error());
    }
    const auto commands = CommandRows(session).ofDevice(device->key, *limit);
    if (!commands) {
        return storeFailed(commands.error());
    }
    Reply reply;
    json::Writer writer(reply.body);
    writer.beginObject();
    writeCommands(writer, *commands);
    writer.endObject();
    return reply;
}

} // namespace

void addDetailRoutes(Router &router, const Parts &parts)
{
    addReadRoute(router, parts, {.path = "/devices/{id}/events", .work = listEvents});
    addReadRoute(router, parts, {.path = "/devices/{id}/crypto-users", .work = readCryptoUsers});
    addReadRoute(router, parts, {.path = "/devices/{id}/commands", .work = listCommands});
}

} // namespace latchkey::server
