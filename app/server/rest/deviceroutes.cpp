// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/inventory/inventory.h"
#include "server/rest/devicejson.h"
#include "server/rest/fields.h"
#include "server/rest/gate.h"
#include "server/rest/parameters.h"
#include "server/rest/routegroups.h"

namespace latchkey::server {

namespace {

constexpr std::int64_t mostRevision = 999'999'999'999'999'999; // 18 digits
constexpr int usualDevices = 500;
// A run that would have to name more than these is cheaper read in full.
constexpr std::size_t mostRemoved = 10000;

using Run = tl::expected<Cursor, Problem>;

/// The place where this page begins; a run's first page takes the revision of now.
Run runOf(const Request &request, std::int64_t revision)
{
    if (const auto text = parameter(request, "cursor")) {
        const auto cursor = readCursor(*text);
        return cursor ? Run(*cursor) : Run(refuse(400, "cursor is none that this server gave."));
    }
    const auto since = numberOf(request, "since", mostRevision);
    if (!since) {
        return tl::unexpected(since.error());
    }
    return Cursor{.revision = revision, .since = *since};
}

/// Whether changes since then can still be told: not if the store was restored to before it, nor
/// if it has forgotten what went.
tl::expected<void, Problem> checkSince(Session &session, std::int64_t since, std::int64_t revision)
{
    const auto floor = DeviceRows(session).floor();
    if (!floor) {
        return storeFailed(floor.error());
    }
    if (since > revision || since < *floor) {
        return refuse(410, "This server does not know what changed since then. Read in full.");
    }
    return {};
}

struct Page {
    std::int64_t total = 0;
    std::vector<std::string> removed = {};
    std::vector<InventoryItem> items = {};
    std::optional<std::string> next = {};
};

tl::expected<void, Problem> readRemoved(Page &page, DeviceRows rows, const Cursor &run)
{
    if (!run.since || run.afterRow != 0) {
        return {};
    }
    auto removed = rows.removedSince(*run.since);
    if (!removed) {
        return storeFailed(removed.error());
    }
    if (removed->size() > mostRemoved) {
        return refuse(410, "Too many Macs went since then. Read in full.");
    }
    page.removed = std::move(*removed);
    return {};
}

tl::expected<void, Problem> readItems(
    Page &page, const Caller &caller, Session &session, const Cursor &run, int limit)
{
    const auto rows
        = DeviceRows(session).page(DeviceKey{run.afterRow}, run.since.value_or(0), limit);
    if (!rows) {
        return storeFailed(rows.error());
    }
    if (rows->hasMore) {
        Cursor next = run;
        next.afterRow = number(*rows->last);
        page.next = writeCursor(next);
    }
    auto items = Inventory(session, caller.parts.clock.now(), advertises(caller.parts.options))
                     .items(rows->devices);
    if (!items) {
        return storeFailed(items.error());
    }
    page.items = std::move(*items);
    return {};
}

Names namesFor(const Caller &caller)
{
    return caller.token.scopes.contains(Scope::Names) ? Names::Shown : Names::Hidden;
}

void write(json::Writer &writer, InventoryItem &item, Names names,
    const std::vector<OutputRow> *outputs = nullptr)
{
    if (names == Names::Hidden) {
        hideNames(item.device);
    }
    writeDevice(writer, item, names, outputs);
}

Reply pageReply(Page &page, std::int64_t revision, Names names)
{
    Reply reply;
    reply.body.reserve(page.items.size() * 2048 + 256);
    json::Writer writer(reply.body);
    writer.beginObject()
        .member("revision", std::to_string(revision))
        .member("total", page.total)
        .key("devices")
        .beginArray();
    for (auto &item : page.items) {
        write(writer, item, names);
    }
    writer.endArray().key("removed").beginArray();
    for (const auto &id : page.removed) {
        writer.value(id);
    }
    writer.endArray().member("next", page.next).endObject();
    return reply;
}

Outcome listDevices(const Caller &caller, Session &session, const Request &request)
{
    DeviceRows rows(session);
    const auto revision = rows.revision();
    const auto total = rows.count();
    if (!revision || !total) {
        return storeFailed(revision ? total.error() : revision.error());
    }
    const auto limit = limitOf(request, usualDevices);
    const auto run = limit ? runOf(request, *revision) : Run(tl::unexpected(limit.error()));
    if (!run) {
        return tl::unexpected(run.error());
    }
    if (run->since) {
        if (const auto known = checkSince(session, *run->since, *revision); !known) {
            return tl::unexpected(known.error());
        }
    }
    Page page{.total = *total};
    auto filled = readRemoved(page, rows, *run);
    if (filled) {
        filled = readItems(page, caller, session, *run, *limit);
    }
    if (!filled) {
        return tl::unexpected(filled.error());
    }
    return pageReply(page, run->revision, namesFor(caller));
}

Outcome readDevice(const Caller &caller, Session &session, const Request &request)
{
    auto item = Inventory(session, caller.parts.clock.now(), advertises(caller.parts.options))
                    .byId(request.parts.at("id"));
    if (!item) {
        return storeFailed(item.error());
    }
    if (!*item) {
        return refuse(404, "This server knows no such Mac.");
    }
    const auto outputs = OutputRows(session).ofDevice((*item)->key);
    if (!outputs) {
        return storeFailed(outputs.error());
    }
    Reply reply;
    json::Writer writer(reply.body);
    write(writer, **item, namesFor(caller), &*outputs);
    return reply;
}

} // namespace

void addDeviceRoutes(Router &router, const Parts &parts)
{
    addReadRoute(router, parts, {.path = "/devices", .work = listDevices});
    addReadRoute(router, parts, {.path = "/devices/{id}", .work = readDevice});
}

} // namespace latchkey::server
