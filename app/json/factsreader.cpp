// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/document.h"
#include "json/factsparts.h"
#include "json/members.h"

#include <bitset>

namespace latchkey::json {

namespace {

constexpr std::string_view schema = "latchkey.facts/1";

// What the readers of the members below fill.
struct Reading {
    domain::FactDocument document = {};
    std::vector<UnknownName> unknowns = {};
    bool hasSchema = false;
};

base::Result<void> readSchema(Reading &reading, const Value &value)
{
    const base::Result<std::string_view> told = value.string();
    if (!told) {
        return tl::unexpected(told.error());
    }
    if (*told != schema) {
        return tl::unexpected(value.error("not the schema " + std::string(schema)));
    }
    reading.hasSchema = true;
    return {};
}

base::Result<void> readNow(Reading &reading, const Value &value)
{
    return readTo(value, reading.document.now);
}

base::Result<void> readFactsObject(Reading &reading, const Value &value)
{
    const base::Result<Object> object = value.object();
    if (!object) {
        return tl::unexpected(object.error());
    }
    std::bitset<64> seen;
    for (const Member member : *object) {
        const std::optional<domain::Fact> fact = domain::factFromName(member.name);
        if (!fact) {
            reading.unknowns.push_back({std::string(member.name), "unknown-fact"});
            continue;
        }
        if (seen.test(static_cast<std::size_t>(*fact))) {
            return tl::unexpected(member.value.error("this fact stands twice"));
        }
        seen.set(static_cast<std::size_t>(*fact));
        base::Result<void> read
            = readStatements(*fact, member.value, reading.document, reading.unknowns);
        if (!read) {
            return read;
        }
    }
    return {};
}

template <typename T> base::Result<void> keep(base::Result<T> read, std::optional<T> &out)
{
    if (!read) {
        return tl::unexpected(std::move(read.error()));
    }
    out = std::move(*read);
    return {};
}

base::Result<void> readAccountList(Reading &reading, const Value &value)
{
    return keep(readAccounts(value, reading.unknowns), reading.document.accounts);
}

base::Result<void> readCryptoUserList(Reading &reading, const Value &value)
{
    const base::Result<Object> object = value.object();
    const std::optional<Value> unknown = object ? object->find("unknown") : std::nullopt;
    if (unknown && !object->find("list")) {
        return readTo(*unknown, reading.document.cryptoUsersUnknown);
    }
    return keep(readCryptoUsers(value, reading.unknowns), reading.document.cryptoUsers);
}

base::Result<void> readUnlockUserList(Reading &reading, const Value &value)
{
    return keep(readUnlockUsers(value, reading.unknowns), reading.document.unlockUsers);
}

base::Result<void> readEvents(Reading &reading, const Value &value)
{
    const base::Result<Array> array = value.array();
    if (!array) {
        return tl::unexpected(array.error());
    }
    for (const Value element : *array) {
        base::Result<std::optional<domain::Event>> event = readEvent(element, reading.unknowns);
        if (!event) {
            return tl::unexpected(std::move(event.error()));
        }
        if (*event) {
            reading.document.events.push_back(std::move(**event));
        }
    }
    return {};
}

constexpr std::array<MemberReader<Reading>, 7> documentMembers = {{
    {"schema", readSchema},
    {"now", readNow},
    {"facts", readFactsObject},
    {"accounts", readAccountList},
    {"cryptoUsers", readCryptoUserList},
    {"unlockUsers", readUnlockUserList},
    {"events", readEvents},
}};

} // namespace

base::Result<ReadFacts> readFacts(const Value &value)
{
    Reading reading;
    std::vector<UnknownName> names;
    if (const base::Result<void> read = readMembers(value, documentMembers, reading, names);
        !read) {
        return tl::unexpected(read.error());
    }
    if (!reading.hasSchema) {
        return tl::unexpected(value.error("the schema " + std::string(schema) + " is missing"));
    }
    std::ranges::move(names, std::back_inserter(reading.unknowns));
    return ReadFacts{
        .document = std::move(reading.document), .notRecognised = std::move(reading.unknowns)};
}

base::Result<ReadFacts> readFacts(std::string_view text)
{
    return Document::parse(text).and_then(
        [](const Document &document) { return readFacts(document.root()); });
}

} // namespace latchkey::json
