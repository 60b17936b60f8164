// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/latchkey/capabilitywords.h"
#include "connectors/latchkey/decode.h"
#include "json/document.h"
#include "json/fields.h"

namespace latchkey::connectors::latchkey {

namespace {

void readToken(ServerFacts &facts, json::Fields &fields)
{
    const auto value = fields.value("token");
    if (!value) {
        return;
    }
    json::Fields token(*value);
    facts.account = std::string(token.string("name"));
    for (const json::Value scope : token.array("scopes")) {
        const auto word = scope.string();
        if (!word) {
            token.refuse(word.error());
            break;
        }
        facts.scopes.emplace_back(*word);
    }
    if (const auto read = token.finish(); !read) {
        fields.refuse(read.error());
    }
}

domain::Ability readAbility(json::Fields &fields)
{
    const auto word = fields.string("value");
    if (word == "yes") {
        return domain::Ability::Yes;
    }
    if (word == "no") {
        return domain::Ability::No;
    }
    if (word != "unknown") {
        fields.refuse("value", "neither yes, no nor unknown");
    }
    return domain::Ability::Unknown;
}

base::Result<domain::AbilityAnswer> readAnswer(const json::Value &value)
{
    json::Fields fields(value);
    domain::AbilityAnswer answer{.ability = readAbility(fields),
        .reason = reasonFromWord(fields.optionalString("reason").value_or("")),
        .detail = std::string(fields.optionalString("scope").value_or(""))};
    return fields.finish(std::move(answer));
}

void readCapabilities(ServerFacts &facts, json::Fields &fields)
{
    const auto value = fields.value("capabilities");
    if (!value) {
        return;
    }
    const auto object = value->object();
    if (!object) {
        fields.refuse(object.error());
        return;
    }
    for (const json::Member member : *object) {
        const auto capability = base::fromWord<domain::Capability>(member.name);
        auto answer = readAnswer(member.value);
        if (!answer) {
            fields.refuse(std::move(answer.error()));
            return;
        }
        if (capability) {
            facts.capabilities[*capability] = std::move(*answer);
        }
    }
}

std::optional<std::chrono::sys_days> dayFrom(std::string_view text)
{
    const auto at = base::parseRfc3339(std::string(text) + "T00:00:00Z");
    return at ? std::optional{std::chrono::floor<std::chrono::days>(*at)} : std::nullopt;
}

void readCounts(DayCounts &day, json::Fields &fields)
{
    const auto value = fields.value("counts");
    if (!value) {
        return;
    }
    json::Fields counts(*value);
    for (const auto status : {domain::Status::NotEscrowed, domain::Status::AtRisk,
             domain::Status::Unknown, domain::Status::Escrowed, domain::Status::NotApplicable}) {
        day.counts[status] = counts.integer(domain::wordOf(status));
    }
    if (const auto read = counts.finish(); !read) {
        fields.refuse(read.error());
    }
}

base::Result<DayCounts> readDay(const json::Value &value)
{
    json::Fields fields(value);
    const auto date = dayFrom(fields.string("date"));
    if (!date) {
        fields.refuse("date", "no date like 2026-09-01");
    }
    DayCounts day{.day = date.value_or(std::chrono::sys_days{}),
        .pending = fields.integer("pending"),
        .stale = fields.integer("stale"),
        .proven = fields.integer("proven")};
    readCounts(day, fields);
    return fields.finish(std::move(day));
}

} // namespace

base::Result<ServerFacts> decodeServer(std::string_view body)
{
    const auto document = json::Document::parse(body);
    if (!document) {
        return tl::unexpected(document.error());
    }
    json::Fields fields(document->root());
    ServerFacts facts{.name = std::string(fields.string("name")),
        .version = std::string(fields.string("version")),
        .api = fields.integer("api"),
        .engine = std::string(fields.optionalString("engine").value_or("")),
        .revision = std::string(fields.optionalString("revision").value_or("")),
        .time = fields.optionalTime("time"),
        .isSimulated = fields.optionalBoolean("simulated").value_or(false),
        .devices = fields.integer("devices")};
    readToken(facts, fields);
    readCapabilities(facts, fields);
    return fields.finish(std::move(facts));
}

base::Result<std::vector<DayCounts>> decodeHistory(std::string_view body)
{
    const auto document = json::Document::parse(body);
    if (!document) {
        return tl::unexpected(document.error());
    }
    json::Fields fields(document->root());
    std::vector<DayCounts> days;
    for (const json::Value value : fields.array("days")) {
        auto day = readDay(value);
        if (!day) {
            return tl::unexpected(std::move(day.error()));
        }
        days.push_back(std::move(*day));
    }
    return fields.finish(std::move(days));
}

} // namespace latchkey::connectors::latchkey
