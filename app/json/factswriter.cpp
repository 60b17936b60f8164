// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/words.h"
#include "json/factscodec.h"

#include <algorithm>

namespace latchkey::json {

namespace {

constexpr std::size_t usualLength = 2048; // of a Mac's facts

using domain::Fact;
using domain::FactDocument;
using domain::Statement;

void writeValue(Writer &writer, const domain::Value &value)
{
    std::visit([&](const auto &told) { writer.value(told); }, value);
}

void writeStatement(Writer &writer, const Statement &statement)
{
    writer.beginObject();
    if (statement.value) {
        writer.key("value");
        writeValue(writer, *statement.value);
    } else {
        writer.member("unknown", domain::wordOf(statement.because));
    }
    writer.member("source", domain::wordOf(statement.source));
    if (statement.at) {
        writer.member("at", *statement.at);
    }
    writer.endObject();
}

void writeStatements(Writer &writer, const std::vector<Statement> &statements)
{
    if (statements.size() == 1) {
        writeStatement(writer, statements.front());
        return;
    }
    writer.beginArray();
    for (const Statement &statement : statements) {
        writeStatement(writer, statement);
    }
    writer.endArray();
}

// By the place of their last statements: W9 weighs two facts against each other, and of two that
// are equal otherwise the later wins, also when this is read again.
std::vector<Fact> toldFacts(const FactDocument &document)
{
    std::vector<std::pair<std::uint32_t, Fact>> places;
    for (const auto &[fact, statements] : document.statements) {
        if (!statements.empty()) {
            places.emplace_back(statements.back().position.value, fact);
        }
    }
    std::ranges::sort(places);
    std::vector<Fact> facts;
    std::ranges::transform(
        places, std::back_inserter(facts), [](const auto &place) { return place.second; });
    return facts;
}

template <typename T>
void optionalMember(Writer &writer, std::string_view name, const std::optional<T> &told)
{
    if (told) {
        writer.member(name, *told);
    }
}

template <typename Enum>
void optionalWord(Writer &writer, std::string_view name, const std::optional<Enum> &told)
{
    if (told) {
        writer.member(name, domain::wordOf(*told));
    }
}

void writeItem(Writer &writer, const domain::Account &account)
{
    writer.beginObject();
    optionalMember(writer, "name", account.name);
    optionalMember(writer, "fullName", account.fullName);
    optionalMember(writer, "uuid", account.uuid);
    optionalMember(writer, "uid", account.uid);
    writer.member("kind", domain::wordOf(account.kind));
    optionalMember(writer, "admin", account.admin);
    optionalMember(writer, "secureToken", account.secureToken);
    optionalWord(writer, "loggedIn", account.loggedIn);
    optionalWord(writer, "createdBy", account.createdBy);
    optionalMember(writer, "disabledTag", account.disabledTag);
    writer.endObject();
}

void writeItem(Writer &writer, const domain::CryptoUser &user)
{
    writer.beginObject().member("uuid", user.uuid).member("type", domain::wordOf(user.type));
    optionalMember(writer, "volumeOwner", user.volumeOwner);
    writer.endObject();
}

void writeItem(Writer &writer, const domain::UnlockUser &user)
{
    writer.beginObject().member("name", user.name).member("uuid", user.uuid);
    optionalWord(writer, "type", user.type);
    writer.endObject();
}

template <typename T>
void writeItems(Writer &writer, std::string_view name, const domain::Listing<T> &listing)
{
    writer.key(name).beginArray();
    for (const T &item : listing.items) {
        writeItem(writer, item);
    }
    writer.endArray().member("complete", listing.complete);
}

template <typename T> void writeListing(Writer &writer, const domain::Listing<T> &listing)
{
    writer.beginObject();
    writeItems(writer, "list", listing);
    optionalWord(writer, "source", listing.source);
    optionalMember(writer, "at", listing.at);
    writer.endObject();
}

void writeLists(Writer &writer, const FactDocument &document)
{
    if (document.accounts) {
        writer.key("accounts");
        writeAccounts(writer, *document.accounts);
    }
    if (document.cryptoUsers) {
        writer.key("cryptoUsers");
        writeCryptoUsers(writer, *document.cryptoUsers);
    } else if (document.cryptoUsersUnknown) {
        writer.key("cryptoUsers").beginObject();
        writer.member("unknown", domain::wordOf(*document.cryptoUsersUnknown)).endObject();
    }
    if (document.unlockUsers) {
        writer.key("unlockUsers");
        writeUnlockUsers(writer, *document.unlockUsers);
    }
}

template <typename T>
void writeResolvedList(
    Writer &writer, std::string_view name, const std::optional<domain::Listing<T>> &listing)
{
    if (listing) {
        writer.key(name).beginObject();
        writeItems(writer, "value", *listing);
        writer.endObject();
    }
}

} // namespace

void writeResolvedLists(Writer &writer, const FactDocument &document)
{
    writeResolvedList(writer, "accounts", document.accounts);
    writeResolvedList(writer, "cryptoUsers", document.cryptoUsers);
    writeResolvedList(writer, "unlockUsers", document.unlockUsers);
    if (!document.cryptoUsers && document.cryptoUsersUnknown) {
        writer.key("cryptoUsers").beginObject();
        writer.member("unknown", domain::wordOf(*document.cryptoUsersUnknown)).endObject();
    }
}

void writeAccounts(Writer &writer, const domain::Listing<domain::Account> &accounts)
{
    writeListing(writer, accounts);
}

void writeCryptoUsers(Writer &writer, const domain::Listing<domain::CryptoUser> &users)
{
    writeListing(writer, users);
}

void writeUnlockUsers(Writer &writer, const domain::Listing<domain::UnlockUser> &users)
{
    writeListing(writer, users);
}

void writeFacts(Writer &writer, const FactDocument &document)
{
    writer.beginObject().member("schema", "latchkey.facts/1");
    optionalMember(writer, "now", document.now);
    writer.key("facts").beginObject();
    for (const Fact fact : toldFacts(document)) {
        writer.key(domain::factName(fact));
        writeStatements(writer, document.statements.at(fact));
    }
    writer.endObject();
    writeLists(writer, document);
    writer.key("events").beginArray();
    for (const domain::Event &event : document.events) {
        writeEvent(writer, event);
    }
    writer.endArray().endObject();
}

std::string writeFacts(const FactDocument &document)
{
    std::string out;
    out.reserve(usualLength);
    Writer writer(out);
    writeFacts(writer, document);
    return out;
}

} // namespace latchkey::json
