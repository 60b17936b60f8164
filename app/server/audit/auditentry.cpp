// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/audit/auditentry.h"

#include "base/encoding.h"

namespace latchkey::server {

namespace {

void appendEscaped(std::string &json, char c)
{
    constexpr std::string_view raw = "\"\\\b\f\n\r\t";
    constexpr std::string_view letter = "\"\\bfnrt";
    const auto position = raw.find(c);
    if (position != std::string_view::npos) {
        json += '\\';
        json += letter[position];
    } else if (static_cast<unsigned char>(c) < 0x20) {
        json += "\\u00" + base::toHex(std::string_view(&c, 1));
    } else {
        json += c;
    }
}

void appendMember(std::string &json, std::string_view name, const std::optional<std::string> &value)
{
    json += ",\"";
    json += name;
    json += "\":";
    if (!value) {
        json += "null";
        return;
    }
    json += '"';
    for (const char c : *value) {
        appendEscaped(json, c);
    }
    json += '"';
}

/// Entries of older versions have none of these, and keep their hashes.
void appendTold(std::string &json, std::string_view name, const std::optional<std::string> &value)
{
    if (value) {
        appendMember(json, name, value);
    }
}

} // namespace

void writeAuditEntry(json::Writer &writer, const AuditEntry &entry)
{
    const AuditRecord &record = entry.record;
    writer.beginObject()
        .member("number", entry.number)
        .member("at", record.at)
        .member("token", record.token)
        .member("address", record.address)
        .member("person", record.person)
        .member("action", wordOf(record.action))
        .member("device", record.device)
        .member("reason", record.reason)
        .member("before", record.before)
        .member("after", record.after)
        .member("result", wordOf(record.result))
        .member("hash", base::toHex(entry.hash))
        .endObject();
}

std::string canonicalJson(const AuditEntry &entry)
{
    const AuditRecord &record = entry.record;
    std::string json = "{\"number\":" + std::to_string(entry.number);
    appendMember(json, "at", base::formatRfc3339(record.at));
    appendMember(json, "token", record.token);
    appendMember(json, "address", record.address);
    appendTold(json, "person", record.person);
    appendMember(json, "action", std::string(wordOf(record.action)));
    appendMember(json, "device", record.device);
    appendMember(json, "reason", record.reason);
    appendTold(json, "before", record.before);
    appendTold(json, "after", record.after);
    appendMember(json, "result", std::string(wordOf(record.result)));
    return json + '}';
}

std::string chainHash(std::string_view previousHash, const AuditEntry &entry)
{
    return base::blake2b(std::string(previousHash) + canonicalJson(entry));
}

} // namespace latchkey::server
