// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/weighing.h"

#include <limits>

namespace latchkey::diagnosis {

namespace {

using domain::Event;
using domain::EventDetail;
using domain::EventKind;
using domain::Fact;
using domain::Source;
using domain::Statement;

constexpr std::uint32_t afterStatements = std::numeric_limits<std::uint32_t>::max();

Told toldBy(Fact fact, const Statement &statement)
{
    Told told{.statement = &statement,
        .event = nullptr,
        .origin = fact,
        .hasValue = statement.value.has_value(),
        .word = {},
        .because = statement.because,
        .source = statement.source,
        .at = statement.at,
        .position = statement.position.value};
    if (statement.value) {
        if (const auto *text = std::get_if<std::string>(&*statement.value)) {
            told.word = *text;
        } else {
            told.flag = std::get<bool>(*statement.value);
        }
    }
    return told;
}

// W1, W2. Of two that weigh the same the challenger wins, since it comes later.
bool outweighs(const Told &challenger, const Told &holder)
{
    if (!holder.isThere() || challenger.hasValue != holder.hasValue) {
        return !holder.isThere() || challenger.hasValue;
    }
    if (challenger.at != holder.at) {
        return challenger.at > holder.at; // an empty optional is less than any time
    }
    if (challenger.source != holder.source) {
        return challenger.source < holder.source;
    }
    return challenger.position >= holder.position;
}

// W3: what an event says about escrowOnServer, "" if nothing.
std::string_view escrowWord(const Event &event)
{
    const bool isSet = event.kind == EventKind::SetToken;
    if (isSet && event.detail == EventDetail::Stored) {
        return "escrowed";
    }
    if (event.kind == EventKind::Revoke || (isSet && event.detail == EventDetail::Cleared)) {
        return "not-escrowed";
    }
    return {};
}

} // namespace

bool counts(Fact fact, const Statement &statement)
{
    return fact != Fact::EscrowOnServer || statement.source == Source::Checkin
        || statement.source == Source::Server || statement.source == Source::Admin;
}

Weighing::Weighing(const domain::FactDocument &document)
{
    for (const auto &[fact, statements] : document.statements) {
        weighStatements(fact, statements);
    }
    if (const auto installs = document.statements.find(Fact::InstallResult);
        installs != document.statements.end()) {
        for (const Statement &statement : installs->second) {
            borrowFromInstall(statement);
        }
    }
    takeEscrowEvents(document.events);
}

void Weighing::weighStatements(Fact fact, const std::vector<Statement> &statements)
{
    Told &winner = slot(fact);
    for (const Statement &statement : statements) {
        const Told challenger = toldBy(fact, statement);
        if (counts(fact, statement) && outweighs(challenger, winner)) {
            winner = challenger;
        }
    }
}

// W9: an install that worked, or found no support, also says so in the Mac's own two facts.
void Weighing::borrowFromInstall(const Statement &statement)
{
    Told told = toldBy(Fact::InstallResult, statement);
    if (told.word != "escrowed" && told.word != "not-supported") {
        return;
    }
    told.flag = told.word == "escrowed";
    told.word = {};
    Told &winner = slot(told.flag ? Fact::MacSaysEscrowed : Fact::MacSaysSupported);
    if (outweighs(told, winner)) {
        winner = told;
    }
}

void Weighing::takeEscrowEvents(const std::vector<Event> &events)
{
    Told &winner = slot(Fact::EscrowOnServer);
    for (const Event &event : events) {
        const std::string_view word = escrowWord(event);
        const Told challenger{.statement = nullptr,
            .event = &event,
            .origin = Fact::EscrowOnServer,
            .hasValue = true,
            .word = word,
            .source = Source::Checkin,
            .at = event.at,
            .position = afterStatements};
        if (!word.empty() && outweighs(challenger, winner)) {
            winner = challenger;
        }
    }
}

void Weighing::supersede(const Event &event)
{
    Told &winner = slot(Fact::EscrowOnServer);
    winner.hasValue = false;
    winner.word = {};
    winner.because = domain::Because::Superseded;
    m_supersededBy = &event;
}

} // namespace latchkey::diagnosis
