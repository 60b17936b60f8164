// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/encoding.h"
#include "domain/macreport.h"
#include "domain/words.h"
#include "macos/macoutput.h"
#include "server/rest/fields.h"
#include "server/rest/gate.h"
#include "server/rest/outputrows.h"
#include "server/rest/routegroups.h"
#include "server/storage/factrows.h"
#include "json/writer.h"

#include <algorithm>
#include <memory>

namespace latchkey::server {

namespace {

constexpr std::size_t bodyLimit = std::size_t{1024} * 1024;

/// "Whose output" (DIAGNOSIS (g)). On Apple silicon the hardware UUID is not the UDID, so another
/// UUID alone shows no other Mac.
OutputUse useOf(const domain::MacIdentity &identity, const DeviceRow &device)
{
    if (identity.conflict) {
        return OutputUse::NothingTwoMacs;
    }
    if (identity.serial && !device.serial.empty()) {
        return base::asciiUpper(*identity.serial) == base::asciiUpper(device.serial)
            ? OutputUse::All
            : OutputUse::NothingOtherMac;
    }
    const bool sameUuid
        = identity.uuid && base::asciiUpper(*identity.uuid) == base::asciiUpper(device.udid);
    return sameUuid ? OutputUse::All : OutputUse::WithoutProofs;
}

void writeLines(json::Writer &writer, const domain::LineRange &lines)
{
    writer.key("lines")
        .beginArray()
        .value(static_cast<std::int64_t>(lines.first))
        .value(static_cast<std::int64_t>(lines.last))
        .endArray();
}

void writeIdentity(json::Writer &writer, const domain::MacIdentity &identity)
{
    writer.key("identity")
        .beginObject()
        .member("serial", identity.serial)
        .member("uuid", identity.uuid);
    if (identity.conflict) {
        writer.member("conflict", true);
    }
    writer.endObject();
}

Reply replyOf(const domain::MacReport &report, const OutputRow &row)
{
    Reply reply;
    json::Writer writer(reply.body);
    writer.beginObject().key("recognised").beginArray();
    for (const auto &input : report.inputs) {
        writer.beginObject().member("kind", input.kind);
        writeLines(writer, input.lines);
        writer.endObject();
    }
    writer.endArray().key("notRecognised").beginArray();
    for (const auto &entry : report.notRecognised) {
        writer.beginObject();
        writeLines(writer, entry.lines);
        writer.member("why", domain::wordOf(entry.why)).endObject();
    }
    writer.endArray();
    writeIdentity(writer, report.identity);
    writer.member("used", wordOf(row.use)).member("sender", wordOf(row.sender)).endObject();
    return reply;
}

/// Keeps what one posted output states, in a writer's job.
class Posted {
public:
    Posted(Caller caller, std::string device, domain::MacReport report)
        : m_caller(std::move(caller))
        , m_device(std::move(device))
        , m_report(std::move(report))
    {
    }

    base::Result<Outcome> keep(Session &session)
    {
        const auto device = DeviceRows(session).byId(m_device);
        if (!device) {
            return tl::unexpected(device.error());
        }
        if (!*device) {
            return Outcome(refuse(404, "This server knows no such Mac."));
        }
        const OutputRow row = rowFor(**device);
        if (auto kept = keepStatements(session, (*device)->key, row.use); !kept) {
            return tl::unexpected(kept.error());
        }
        if (auto kept = OutputRows(session).add((*device)->key, row); !kept) {
            return tl::unexpected(kept.error());
        }
        return Outcome(replyOf(m_report, row));
    }

private:
    [[nodiscard]] OutputRow rowFor(const DeviceRow &device) const
    {
        OutputRow row{.receivedAt = m_caller.parts.clock.now(),
            .use = useOf(m_report.identity, device),
            .sender
            = m_caller.token.udid.empty() ? OutputSender::NotChecked : OutputSender::Checked};
        for (const auto &input : m_report.inputs) {
            if (std::ranges::find(row.kinds, input.kind) == row.kinds.end()) {
                row.kinds.push_back(input.kind);
            }
        }
        return row;
    }

    base::Result<void> keepStatements(Session &session, DeviceKey device, OutputUse use)
    {
        if (use == OutputUse::NothingOtherMac || use == OutputUse::NothingTwoMacs) {
            return {};
        }
        if (use == OutputUse::WithoutProofs) {
            m_report.facts.statements.erase(domain::Fact::TokenValidated);
            m_report.facts.statements.erase(domain::Fact::EacsPreflight);
        }
        if (auto taken = FactRows(session).take(device, m_report.facts); !taken) {
            return taken;
        }
        return DeviceRows(session).touch(device);
    }

    Caller m_caller;
    std::string m_device;
    domain::MacReport m_report;
};

void postMacOutput(const Caller &caller, const Request &request)
{
    const std::string device = request.parts.at("id");
    if (!caller.token.udid.empty() && caller.token.udid != device) {
        auto record = caller.record(AuditAction::MacOutput);
        record.device = deviceNamed(request);
        record.reason = "the token is bound to " + caller.token.udid;
        refuseAudited(caller, std::move(record),
            {.status = 403,
                .detail = "This API token may post for one Mac only, and not for this."});
        return;
    }
    if (mediaType(request.header("Content-Type")) != "text/plain") {
        caller.give(refuse(415, "The body must be text/plain."));
        return;
    }
    auto report = macos::readMacOutput(request.body);
    if (!report) {
        caller.give(refuse(413, "The output is larger than can be read."));
        return;
    }
    const auto posted = std::make_shared<Posted>(caller, device, std::move(*report));
    answerAfterCommit(caller, [posted](Session &session) { return posted->keep(session); });
}

} // namespace

void addMacOutputRoute(Router &router, const Parts &parts)
{
    addActRoute(router, parts,
        {.method = "POST",
            .path = "/devices/{id}/mac-output",
            .scope = Scope::Report,
            .action = AuditAction::MacOutput,
            .bodyLimit = bodyLimit,
            .work = postMacOutput});
}

} // namespace latchkey::server
