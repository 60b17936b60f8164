// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/auditentry.h"

#include "base/encoding.h"

#include <algorithm>
#include <array>

namespace latchkey::journal {

namespace {

constexpr std::array<std::string_view, 12> words = {"sign-in", "server-add", "server-edit",
    "server-remove", "setting", "plan", "outcome", "batch", "accept", "export", "recovered", ""};

void appendMember(std::string &json, std::string_view name, std::string_view value)
{
    json += ",\"";
    json += name;
    json += "\":";
    json += value.empty() ? "null" : base::jsonString(value);
}

} // namespace

std::string_view wordOf(AuditAction action)
{
    return words[static_cast<std::size_t>(action)];
}

std::optional<AuditAction> auditActionFromWord(std::string_view word)
{
    const auto found = std::ranges::find(words, word);
    return found == words.end() ? std::nullopt
                                : std::optional{static_cast<AuditAction>(found - words.begin())};
}

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
