// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/auditentry.h"

#include "base/encoding.h"

namespace latchkey::journal {

namespace {

void appendMember(std::string &json, std::string_view name, std::string_view value)
{
    json += ",\"";
    json += name;
    json += "\":";
    json += value.empty() ? "null" : base::jsonString(value);
}

} // namespace

std::string canonicalJson(const AuditEntry &entry)
{
    const AuditRecord &record = entry.record;
    std::string json = "{\"number\":" + std::to_string(entry.number);
    appendMember(json, "at", base::formatRfc3339(record.at));
    appendMember(json, "who", record.who);
    appendMember(json, "program", record.program);
    appendMember(json, "action", wordOf(record.action));
    appendMember(json, "server", record.server);
    appendMember(json, "device", record.device);
    appendMember(json, "batch", record.batch);
    appendMember(json, "reason", record.reason);
    appendMember(json, "result", record.result);
    appendMember(json, "detail", record.detail);
    appendMember(json, "sha256", record.sha256);
    return json + '}';
}

std::string chainHash(std::string_view previousHash, const AuditEntry &entry)
{
    return base::blake2b(std::string(previousHash) + canonicalJson(entry));
}

} // namespace latchkey::journal
