// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/registryfile.h"

#include "json/document.h"
#include "json/fields.h"
#include "json/writer.h"

namespace latchkey::connectors {

namespace {

constexpr std::string_view schema = "latchkey.servers/1";

void writeEntry(json::Writer &writer, const ServerEntry &entry)
{
    writer.beginObject()
        .member("name", entry.id.text())
        .member("kind", wordOf(entry.kind))
        .member("url", entry.url)
        .member("user", entry.user)
        .member("caFile", entry.caFile)
        .member("pin", entry.pin)
        .member("secretFile", entry.secretFile)
        .member("names", entry.names)
        .member("login", wordOf(entry.login))
        .member("macs", entry.macs)
        .member("query", entry.query)
        .key("columns")
        .beginObject();
    for (const auto &[role, column] : entry.columns) {
        writer.member(role, column);
    }
    writer.endObject().endObject();
}

void readColumns(std::map<std::string, std::string> &columns, json::Fields &fields)
{
    const auto value = fields.optionalValue("columns");
    const auto object
        = value ? value->object() : base::Result<json::Object>(tl::unexpected(base::Error{}));
    if (value && !object) {
        fields.refuse(object.error());
    }
    if (!object) {
        return;
    }
    for (const json::Member member : *object) {
        const auto column = member.value.string();
        if (!column || !isColumnRole(member.name)) {
            fields.refuse("columns", "no name of a column");
            return;
        }
        columns[std::string(member.name)] = std::string(*column);
    }
}

base::Result<ServerEntry> readEntry(const json::Value &value)
{
    json::Fields fields(value);
    ServerEntry entry{.id = domain::ServerId{std::string(fields.string("name"))},
        .url = std::string(fields.string("url"))};
    const auto kind = fromWord<ServerKind>(fields.string("kind"));
    if (!kind) {
        fields.refuse("kind", "no kind of server that this version knows");
    }
    entry.kind = kind.value_or(ServerKind::Latchkey);
    entry.user = fields.optionalString("user").value_or("");
    entry.caFile = fields.optionalString("caFile").value_or("");
    entry.pin = fields.optionalString("pin").value_or("");
    entry.secretFile = fields.optionalString("secretFile").value_or("");
    entry.names = fields.optionalBoolean("names").value_or(true);
    entry.query = fields.optionalString("query").value_or("");
    readColumns(entry.columns, fields);
    const auto login = fromWord<LoginKind>(fields.optionalString("login").value_or("any"));
    if (!login) {
        fields.refuse("login", "neither any, client nor user");
    }
    entry.login = login.value_or(LoginKind::Any);
    entry.macs = fields.optionalString("macs").value_or("");
    return fields.finish(std::move(entry));
}

} // namespace

std::string writeServers(const std::vector<ServerEntry> &servers)
{
    std::string text;
    json::Writer writer(text);
    writer.beginObject().member("schema", schema).key("servers").beginArray();
    for (const auto &entry : servers) {
        writeEntry(writer, entry);
    }
    writer.endArray().endObject();
    return text + '\n';
}

base::Result<std::vector<ServerEntry>> readServers(std::string_view text)
{
    const auto document = json::Document::parse(text);
    if (!document) {
        return tl::unexpected(document.error());
    }
    json::Fields fields(document->root());
    if (fields.string("schema") != schema) {
        fields.refuse("schema", "not " + std::string(schema));
    }
    std::vector<ServerEntry> servers;
    for (const json::Value value : fields.array("servers")) {
        auto entry = readEntry(value);
        if (!entry) {
            return tl::unexpected(entry.error());
        }
        servers.push_back(std::move(*entry));
    }
    return fields.finish(std::move(servers));
}

} // namespace latchkey::connectors
