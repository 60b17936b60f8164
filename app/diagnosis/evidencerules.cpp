// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/rule.h"

#include <algorithm>

namespace latchkey::diagnosis {

namespace {

using domain::Because;
using domain::EventDetail;
using domain::Fact;
using domain::FindingId;
using domain::Severity;
using domain::Statement;
using domain::Trilean;
using enum domain::RemedyAction;

struct Found {
    Fact fact = Fact::EscrowOnServer;
    const Statement *statement = nullptr;
};

const std::vector<Statement> &escrowStatements(const Case &mac)
{
    static const std::vector<Statement> none;
    const auto found = mac.document.statements.find(Fact::EscrowOnServer);
    return found == mac.document.statements.end() ? none : found->second;
}

// A denial that was already outdated by the stored event which decided.
const Statement *outdatedDenial(const Case &mac)
{
    const Told &server = mac.told(Fact::EscrowOnServer);
    if (!server.hasValue || server.event == nullptr
        || server.event->detail != EventDetail::Stored) {
        return nullptr;
    }
    for (const Statement &statement : escrowStatements(mac)) {
        if (counts(Fact::EscrowOnServer, statement) && statement.value
            && std::get<std::string>(*statement.value) == "not-escrowed"
            && (!statement.at || *statement.at < server.event->at)) {
            return &statement;
        }
    }
    return nullptr;
}

bool inventoryIsStale(const Case &mac)
{
    const bool overruled = mac.escrow.rule == EscrowRule::Proof
        && (mac.is(Fact::EscrowOnServer, "not-escrowed") || mac.is(Fact::EscrowOnServer, "empty"));
    return overruled || mac.escrow.rule == EscrowRule::MacSaysLater
        || outdatedDenial(mac) != nullptr;
}

void showDenial(Draft &draft)
{
    if (const Statement *denial = outdatedDenial(draft.mac)) {
        draft.show(Fact::EscrowOnServer, *denial);
    }
}

bool serverCannotTell(const Case &mac)
{
    const Told &server = mac.told(Fact::EscrowOnServer);
    return server.isThere() && !server.hasValue && mac.weighing.supersededBy() == nullptr
        && std::ranges::any_of(escrowStatements(mac), [](const Statement &statement) {
               return counts(Fact::EscrowOnServer, statement)
                   && (statement.because == Because::NotExposed
                       || statement.because == Because::NoPermission);
           });
}

Found newestServerStatement(const Case &mac)
{
    Found newest;
    for (const auto &[fact, statements] : mac.document.statements) {
        for (const Statement &statement : statements) {
            if (statement.source == domain::Source::Server && statement.at
                && (newest.statement == nullptr || *statement.at > *newest.statement->at)) {
                newest = {.fact = fact, .statement = &statement};
            }
        }
    }
    return newest;
}

bool serverDataIsOld(const Case &mac)
{
    constexpr std::chrono::days limit{7};
    const auto &now = mac.document.now;
    const Statement *newest = now ? newestServerStatement(mac).statement : nullptr;
    return newest != nullptr && *now - *newest->at > limit;
}

void showNewestServerStatement(Draft &draft)
{
    const Found newest = newestServerStatement(draft.mac);
    if (newest.statement != nullptr) {
        draft.show(newest.fact, *newest.statement);
    }
}

constexpr std::array<Rule, 11> rules = {{
    {FindingId::NotEscrowedCauseOpen, Severity::Critical,
        [](const Case &mac) {
            return likely(mac.isNotEscrowed() && !mac.firstCause() && mac.missing().any());
        },
        uses().andEscrow(), {EscrowByHand, CollectMissing}},
    {FindingId::MacBeliefOnly, Severity::Info,
        [](const Case &mac) {
            return certain(mac.escrow.value == Trilean::Unknown && !mac.isUnusable()
                && mac.is(Fact::MacSaysEscrowed, true));
        },
        uses(Fact::MacSaysEscrowed).andEscrow(), {Validate, QueryEacsPreflight, ReadServerAgain}},
    {FindingId::TokenNotVerified, Severity::Info,
        [](const Case &mac) { return certain(mac.isEscrowed() && mac.usable == Trilean::Unknown); },
        uses().andEscrow(), {QueryEacsPreflight, Validate}},
    {FindingId::ServerInventoryStale, Severity::Warning,
        [](const Case &mac) { return likely(inventoryIsStale(mac)); },
        uses(Fact::EscrowOnServer).andEscrow(), {ReadServerAgain}, showDenial},
    {FindingId::EscrowEvidenceOutdated, Severity::Warning,
        [](const Case &mac) {
            return likely(mac.weighing.supersededBy() != nullptr && !mac.isEscrowed());
        },
        uses(Fact::EscrowOnServer).andEscrow(), {ReadServerAgain}},
    {FindingId::ServerCannotTell, Severity::Info,
        [](const Case &mac) { return certain(serverCannotTell(mac)); }, uses(Fact::EscrowOnServer),
        {Validate, QueryEacsPreflight}},
    {FindingId::ServerDataOld, Severity::Info,
        [](const Case &mac) { return certain(serverDataIsOld(mac)); }, uses(), {ReadServerAgain},
        showNewestServerStatement},
    {FindingId::ServerHoldsTokenMacDenies, Severity::Warning,
        [](const Case &mac) {
            return possible(mac.is(Fact::EscrowOnServer, "escrowed")
                && mac.is(Fact::MacSaysEscrowed, false) && mac.usable != Trilean::Yes);
        },
        uses(Fact::EscrowOnServer, Fact::MacSaysEscrowed), {Validate, ReplaceToken}},
    {FindingId::ProofContradictsStatus, Severity::Info,
        [](const Case &mac) {
            return certain(mac.is(Fact::MacSaysSupported, false) && mac.proof.isValid);
        },
        uses(Fact::MacSaysSupported).andProof(), {ResendOptions}},
    {FindingId::ProfilesTypeNotRecognized, Severity::Warning,
        [](const Case &mac) { return likely(mac.is(Fact::InstallResult, "type-not-recognized")); },
        uses(Fact::InstallResult), {CheckSpelling, UpgradeMacos, UpgradeServer}},
    {FindingId::CredentialsRefused, Severity::Warning,
        [](const Case &mac) { return certain(mac.is(Fact::CredentialsRefused, true)); },
        uses(Fact::CredentialsRefused), {EscrowByHand}},
}};

} // namespace

std::span<const Rule> evidenceRules()
{
    return rules;
}

} // namespace latchkey::diagnosis
