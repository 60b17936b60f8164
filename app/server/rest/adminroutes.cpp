// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/audit/audit.h"
#include "server/rest/assignedcsv.h"
#include "server/rest/fields.h"
#include "server/rest/gate.h"
#include "server/rest/parameters.h"
#include "server/rest/routegroups.h"
#include "server/storage/assignedrows.h"
#include "json/writer.h"

#include <memory>

namespace latchkey::server {

namespace {

constexpr std::size_t csvLimit = std::size_t{8} * 1024 * 1024;

struct Imported {
    std::int64_t fresh = 0;
    std::int64_t known = 0;
};

base::Result<Imported> import(
    Session &session, const std::vector<AssignedMac> &macs, base::Instant now)
{
    Imported imported;
    AssignedRows rows(session);
    for (const auto &mac : macs) {
        const auto isNew = rows.put({.serial = mac.serial,
            .name = mac.name,
            .model = mac.model,
            .user = mac.user,
            .setupAccount = mac.setupAccount.value_or(""),
            .managedAdmin = mac.managedAdmin,
            .at = now});
        if (!isNew) {
            return tl::unexpected(isNew.error());
        }
        (*isNew ? imported.fresh : imported.known) += 1;
    }
    return imported;
}

base::Result<Outcome> importAndAudit(
    const Caller &caller, Session &session, const std::vector<AssignedMac> &macs)
{
    const auto imported = import(session, macs, caller.parts.clock.now());
    if (!imported) {
        return tl::unexpected(imported.error());
    }
    auto record = caller.record(AuditAction::Assigned);
    record.reason = std::to_string(macs.size()) + " rows";
    record.after = std::to_string(imported->fresh) + " imported, " + std::to_string(imported->known)
        + " updated";
    if (auto audited = appendAudit(session, record); !audited) {
        return tl::unexpected(audited.error());
    }
    Reply reply;
    json::Writer(reply.body)
        .beginObject()
        .member("imported", imported->fresh)
        .member("updated", imported->known)
        .endObject();
    return Outcome(std::move(reply));
}

std::string sentence(const base::Error &error)
{
    std::string where = error.where;
    where.replace(0, 1, "L");
    return where + ": " + error.detail + ". Nothing was imported.";
}

void postAssigned(const Caller &caller, const Request &request)
{
    if (mediaType(request.header("Content-Type")) != "text/csv") {
        caller.give(refuse(415, "The body must be text/csv."));
        return;
    }
    auto read = readAssignedCsv(request.body);
    if (!read) {
        auto record = caller.record(AuditAction::Assigned);
        record.reason = read.error().where;
        refuseAudited(caller, std::move(record), {.status = 422, .detail = sentence(read.error())});
        return;
    }
    const auto macs = std::make_shared<std::vector<AssignedMac>>(std::move(*read));
    answerAfterCommit(caller,
        [caller, macs](Session &session) { return importAndAudit(caller, session, *macs); });
}

Outcome listAudit(const Caller &, Session &session, const Request &request)
{
    const auto after = numberOf(request, "after");
    const auto limit = limitOf(request, usualLimit);
    if (!after || !limit) {
        return tl::unexpected(after ? limit.error() : after.error());
    }
    const auto entries = readAudit(session, after->value_or(0), *limit);
    if (!entries) {
        return storeFailed(entries.error());
    }
    Reply reply;
    json::Writer writer(reply.body);
    writer.beginObject().key("entries").beginArray();
    for (const auto &entry : *entries) {
        writeAuditEntry(writer, entry);
    }
    writer.endArray().endObject();
    return reply;
}

} // namespace

void addAdminRoutes(Router &router, const Parts &parts)
{
    addActRoute(router, parts,
        {.method = "POST",
            .path = "/assigned",
            .scope = Scope::Admin,
            .action = AuditAction::Assigned,
            .bodyLimit = csvLimit,
            .work = postAssigned});
    addReadRoute(router, parts, {.path = "/audit", .scope = Scope::Admin, .work = listAudit});
}

} // namespace latchkey::server
