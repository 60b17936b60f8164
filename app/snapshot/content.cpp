// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/content.h"

#include "base/errorwords.h"
#include "domain/words.h"
#include "json/chainerrors.h"
#include "json/document.h"
#include "json/factscodec.h"
#include "json/fields.h"

namespace latchkey::snapshot {

namespace {

constexpr std::string_view schema = "latchkey.snapshot/1";

void writeServer(json::Writer &writer, const ServerPart &server)
{
    writer.beginObject()
        .member("name", server.state.server.text())
        .member("kind", server.kind)
        .member("readAt", server.state.readAt)
        .key("error");
    if (const auto &error = server.state.error) {
        writer.beginObject()
            .member("kind", base::wordOf(error->kind))
            .member("where", error->where)
            .member("detail", error->detail)
            .endObject();
    } else {
        writer.null();
    }
    writer.endObject();
}

void writeDay(json::Writer &writer, const store::DayCounts &day)
{
    writer.beginObject().member("server", day.server.text()).member("date", day.date);
    for (std::size_t i = 0; i < day.byStatus.size(); ++i) {
        writer.member(base::wordOf(static_cast<domain::Status>(i)), day.byStatus[i]);
    }
    writer.member("pending", day.pending).member("stale", day.stale).member("proven", day.proven);
    writer.endObject();
}

base::Result<base::Error> errorIn(const json::Value &value)
{
    json::Fields fields(value);
    return fields.finish(base::Error{.kind = fields.word("kind", base::ErrorKind::Internal),
        .where = std::string(fields.string("where")),
        .detail = std::string(fields.string("detail"))});
}

base::Result<ServerPart> serverIn(const json::Value &value)
{
    json::Fields fields(value);
    ServerPart server{.state = {.server = domain::ServerId{std::string(fields.string("name"))},
                          .readAt = fields.optionalTime("readAt")},
        .kind = std::string(fields.string("kind"))};
    if (const auto error = fields.optionalValue("error")) {
        auto read = errorIn(*error);
        if (!read) {
            return tl::unexpected(read.error());
        }
        server.state.error = std::move(*read);
    }
    return fields.finish(std::move(server));
}

base::Result<store::DayCounts> dayIn(const json::Value &value)
{
    json::Fields fields(value);
    store::DayCounts day{.server = domain::ServerId{std::string(fields.string("server"))},
        .date = std::string(fields.string("date"))};
    for (std::size_t i = 0; i < day.byStatus.size(); ++i) {
        day.byStatus[i] = fields.integer(base::wordOf(static_cast<domain::Status>(i)));
    }
    day.pending = fields.integer("pending");
    day.stale = fields.integer("stale");
    day.proven = fields.integer("proven");
    return fields.finish(std::move(day));
}

template <typename Part>
base::Result<std::vector<Part>> allIn(
    const json::Array &array, base::Result<Part> (*read)(const json::Value &value))
{
    std::vector<Part> parts;
    for (const json::Value value : array) {
        auto part = read(value);
        if (!part) {
            return tl::unexpected(part.error());
        }
        parts.push_back(std::move(*part));
    }
    return parts;
}

void writeException(json::Writer &writer, const std::optional<Exception> &exception)
{
    if (!exception) {
        writer.null();
        return;
    }
    writer.beginObject()
        .member("at", exception->at)
        .member("until", exception->until)
        .member("reason", exception->reason)
        .member("who", exception->who)
        .endObject();
}

base::Result<Exception> exceptionIn(const json::Value &value)
{
    json::Fields fields(value);
    return fields.finish(Exception{.at = fields.time("at"),
        .until = fields.time("until"),
        .reason = std::string(fields.string("reason")),
        .who = std::string(fields.string("who"))});
}

// Everything of a Mac that is no list and no document.
domain::Device deviceIn(json::Fields &fields)
{
    return {.server = domain::ServerId{std::string(fields.string("server"))},
        .id = domain::DeviceId{std::string(fields.string("id"))},
        .udid = std::string(fields.string("udid")),
        .serial = std::string(fields.string("serial")),
        .name = std::string(fields.string("name")),
        .model = std::string(fields.string("model")),
        .user = std::string(fields.string("user")),
        .enrolledAt = fields.optionalTime("enrolledAt"),
        .lastContact = fields.optionalTime("lastContact"),
        .readAt = fields.optionalTime("readAt")};
}

} // namespace

std::string lineOf(const Front &front)
{
    std::string line;
    json::Writer writer{line};
    writer.beginObject()
        .member("schema", schema)
        .member("takenAt", front.takenAt)
        .member("version", front.version)
        .member("filter", front.filter)
        .member("names", base::wordOf(front.names))
        .member("pseudonymKey", front.pseudonymKey)
        .member("macs", static_cast<std::int64_t>(front.macs));
    writer.key("servers").beginArray();
    for (const ServerPart &server : front.servers) {
        writeServer(writer, server);
    }
    writer.endArray().key("days").beginArray();
    for (const store::DayCounts &day : front.days) {
        writeDay(writer, day);
    }
    writer.endArray().endObject();
    return line;
}

base::Result<Front> frontIn(std::string_view line)
{
    const auto document = json::Document::parse(line);
    if (!document) {
        return tl::unexpected(document.error());
    }
    json::Fields fields(document->root());
    if (fields.string("schema") != schema) {
        fields.refuse("schema", "not " + std::string(schema));
    }
    auto servers = allIn<ServerPart>(fields.array("servers"), serverIn);
    auto days = allIn<store::DayCounts>(fields.array("days"), dayIn);
    if (!servers || !days) {
        return tl::unexpected(servers ? days.error() : servers.error());
    }
    return fields.finish(Front{.takenAt = fields.time("takenAt"),
        .version = std::string(fields.string("version")),
        .filter = std::string(fields.string("filter")),
        .names = fields.word("names", Names::Hidden),
        .pseudonymKey = std::string(fields.string("pseudonymKey")),
        .macs = static_cast<std::size_t>(fields.integer("macs")),
        .servers = std::move(*servers),
        .days = std::move(*days)});
}

std::string lineOf(const Mac &mac, const domain::Summary &summary)
{
    const domain::Device &device = mac.device;
    std::string line;
    json::Writer writer{line};
    writer.beginObject()
        .member("server", device.server.text())
        .member("id", device.id.text())
        .member("udid", device.udid)
        .member("serial", device.serial)
        .member("name", device.name)
        .member("model", device.model)
        .member("user", device.user)
        .member("enrolledAt", device.enrolledAt)
        .member("lastContact", device.lastContact)
        .member("readAt", device.readAt)
        .member("status", base::wordOf(summary.status))
        .member("why", summary.why)
        .member("proof", base::wordOf(summary.proof))
        .member("option", base::wordOf(summary.option));
    writer.key("accepted");
    writeException(writer, mac.exception);
    writer.key("optionErrors");
    json::writeChainErrors(writer, device.optionErrors);
    writer.key("facts");
    json::writeFacts(writer, device.facts);
    writer.endObject();
    return line;
}

base::Result<Mac> macIn(std::string_view line)
{
    const auto document = json::Document::parse(line);
    if (!document) {
        return tl::unexpected(document.error());
    }
    json::Fields fields(document->root());
    Mac mac{.device = deviceIn(fields)};
    const auto errors = fields.value("optionErrors");
    const auto facts = fields.value("facts");
    const auto accepted = fields.optionalValue("accepted");
    if (const auto read = fields.finish(); !read) {
        return tl::unexpected(read.error());
    }
    auto readErrors = json::readChainErrors(*errors);
    auto readFacts = json::readFacts(*facts);
    if (!readErrors || !readFacts) {
        return tl::unexpected(readErrors ? readFacts.error() : readErrors.error());
    }
    mac.device.optionErrors = std::move(*readErrors);
    mac.device.facts = std::move(readFacts->document);
    if (accepted) {
        auto exception = exceptionIn(*accepted);
        if (!exception) {
            return tl::unexpected(exception.error());
        }
        mac.exception = std::move(*exception);
    }
    return mac;
}

} // namespace latchkey::snapshot
