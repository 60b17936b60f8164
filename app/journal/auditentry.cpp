// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/auditentry.h"

#include "base/encoding.h"

#include <charconv>

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

std::string citationText(const Citation &cited)
{
    return cited.number == 0 ? std::string()
                             : "audit " + std::to_string(cited.number) + " by " + cited.token;
}

std::optional<Citation> citationOf(const AuditRecord &record)
{
    constexpr std::string_view start = "audit ";
    constexpr std::string_view middle = " by ";
    const auto at = record.detail.find(start);
    const auto by = record.detail.find(middle, at);
    if (record.action != AuditAction::Outcome || by == std::string::npos) {
        return std::nullopt;
    }
    Citation cited{.token = record.detail.substr(by + middle.size())};
    const char *digits = record.detail.data() + at + start.size();
    const auto read = std::from_chars(digits, record.detail.data() + by, cited.number);
    return read.ptr == record.detail.data() + by ? std::optional{cited} : std::nullopt;
}

std::string chainHash(std::string_view previousHash, const AuditEntry &entry)
{
    return base::blake2b(std::string(previousHash) + canonicalJson(entry));
}

} // namespace latchkey::journal
