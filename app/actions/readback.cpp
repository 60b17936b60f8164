// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/readback.h"

#include "diagnosis/version.h"

#include <algorithm>

namespace latchkey::actions {

namespace {

using domain::Fact;
using domain::Outcome;

// The newest statement of a fact that has a value.
const domain::Statement *newest(const domain::Device &device, Fact fact)
{
    const auto found = device.facts.statements.find(fact);
    if (found == device.facts.statements.end()) {
        return nullptr;
    }
    const domain::Statement *best = nullptr;
    for (const domain::Statement &statement : found->second) {
        if (statement.value && (best == nullptr || statement.at >= best->at)) {
            best = &statement;
        }
    }
    return best;
}

// Servers stamp to the second, so an answer in the same second counts as newer.
bool isSince(const domain::Statement *statement, base::Instant since)
{
    return statement != nullptr && statement->at
        && *statement->at >= std::chrono::floor<std::chrono::seconds>(since);
}

std::string wordOf(const domain::Statement &statement)
{
    const auto *word = std::get_if<std::string>(&*statement.value);
    return word == nullptr ? std::string() : *word;
}

// The server's history tells of a revocation since then, and of a token that the Mac stored later.
bool hasEscrowedAgain(const domain::Device &device, base::Instant since)
{
    const domain::Event *revoked = nullptr;
    for (const domain::Event &event : device.facts.events) {
        if (event.kind == domain::EventKind::Revoke
            && event.at >= std::chrono::floor<std::chrono::seconds>(since)
            && (revoked == nullptr || event.at > revoked->at)) {
            revoked = &event;
        }
    }
    return revoked != nullptr
        && std::ranges::any_of(device.facts.events, [&](const domain::Event &event) {
               return event.kind == domain::EventKind::SetToken
                   && event.detail == domain::EventDetail::Stored && event.at > revoked->at;
           });
}

// Also told just before the option was sent: only a later statement is about it.
std::optional<bool> flagAfter(const domain::Device &device, Fact fact, base::Instant answered)
{
    const auto *statement = newest(device, fact);
    const bool isLater = statement != nullptr && statement->at && *statement->at > answered;
    const bool *flag = isLater ? std::get_if<bool>(&*statement->value) : nullptr;
    return flag == nullptr ? std::nullopt : std::optional{*flag};
}

} // namespace

bool canReadOptionBack(const domain::Device &device)
{
    const auto *told = newest(device, Fact::OsVersion);
    const auto version = told == nullptr ? std::nullopt : diagnosis::Version::parse(wordOf(*told));
    return !version || *version >= diagnosis::Version{.major = 11};
}

Verdict optionVerdict(const domain::Device &device, base::Instant answered)
{
    const auto isAllowed = flagAfter(device, Fact::OptionOnDevice, answered);
    if (!isAllowed) {
        return {.outcome = Outcome::Unknown};
    }
    return {.outcome = *isAllowed ? Outcome::Verified : Outcome::Failed,
        .detail = *isAllowed ? "" : "BootstrapTokenAllowed is false on the Mac"};
}

Verdict preflightVerdict(const domain::Device &device, base::Instant since)
{
    const auto *statement = newest(device, Fact::EacsPreflight);
    if (!isSince(statement, since)) {
        return {.outcome = Outcome::Unknown};
    }
    const std::string reply = wordOf(*statement);
    const bool proves
        = reply == "success" || reply.find("EFI password exists") != std::string::npos;
    return {.outcome = proves ? Outcome::Verified : Outcome::Failed, .detail = proves ? "" : reply};
}

Verdict revokeVerdict(const domain::Device &device, std::optional<base::Instant> revokedAt)
{
    const auto *statement = newest(device, Fact::EscrowOnServer);
    if (!isSince(statement, revokedAt.value_or(base::Instant{}))) {
        return {.outcome = Outcome::Unknown};
    }
    if (wordOf(*statement) == "not-escrowed") {
        return {.outcome = Outcome::Verified};
    }
    if (revokedAt && hasEscrowedAgain(device, *revokedAt)) {
        return {.outcome = Outcome::Verified, .detail = "the Mac has escrowed a new token since"};
    }
    return {.outcome = Outcome::Failed, .detail = "the server still holds a token"};
}

domain::OtherOptions otherOptions(const domain::Device &device, base::Instant answered)
{
    return {.activationLockAllowed = flagAfter(device, Fact::ActivationLockAllowed, answered),
        .promptsForToken = flagAfter(device, Fact::PromptsForToken, answered)};
}

bool holdsToken(const domain::Device &device)
{
    const auto *statement = newest(device, Fact::EscrowOnServer);
    return statement != nullptr && wordOf(*statement) == "escrowed";
}

Effect effectOf(domain::ActionKind kind, const domain::Device &device, base::Instant acknowledged)
{
    if (kind != domain::ActionKind::ResendOptions) {
        return {.verdict = preflightVerdict(device, acknowledged)};
    }
    Effect effect{.verdict = optionVerdict(device, acknowledged),
        .token = holdsToken(device),
        .options = otherOptions(device, acknowledged)};
    if (effect.verdict.outcome == Outcome::Unknown && !canReadOptionBack(device)) {
        effect.verdict.outcome = Outcome::Acknowledged;
    }
    return effect;
}

void setEffect(journal::Step &step, const Effect &effect)
{
    step.token = effect.token;
    step.optionsAfter = effect.options;
    if (effect.verdict.outcome != Outcome::Unknown) {
        step.outcome = effect.verdict.outcome;
        step.detail = effect.verdict.detail;
        step.unreadSince.reset();
    }
}

} // namespace latchkey::actions
