// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/plan.h"

#include "diagnosis/version.h"

#include <algorithm>

namespace latchkey::actions {

namespace {

using domain::Ability;
using domain::ActionKind;
using domain::Capability;
using domain::Fact;
using domain::LeftAloneReason;

constexpr diagnosis::Version firstWithOption{.major = 10, .minor = 15};
constexpr diagnosis::Version firstToProve{.major = 13, .minor = 3};

std::optional<std::string> wordOfFact(const domain::Diagnosis &diagnosis, Fact fact)
{
    const auto found = diagnosis.facts.find(fact);
    if (found == diagnosis.facts.end() || !found->second.value) {
        return std::nullopt;
    }
    const auto *text = std::get_if<std::string>(&*found->second.value);
    return text == nullptr ? std::nullopt : std::optional{*text};
}

bool isOut(const domain::Diagnosis &diagnosis)
{
    const auto enrolled = diagnosis.facts.find(Fact::Enrolled);
    const bool isCheckedOut
        = enrolled != diagnosis.facts.end() && enrolled->second.value == domain::Value{false};
    return isCheckedOut || wordOfFact(diagnosis, Fact::EnrollmentType) == "not-enrolled";
}

bool hasFinding(const domain::Diagnosis &diagnosis, domain::FindingId id)
{
    return std::ranges::find(diagnosis.findings, id, &domain::Finding::id)
        != diagnosis.findings.end();
}

// A version that is not told is below nothing.
bool isBelow(const std::optional<std::string> &version, const diagnosis::Version &wanted)
{
    const auto told = version ? diagnosis::Version::parse(*version) : std::nullopt;
    return told && *told < wanted;
}

void weighServer(PlanLine &line, ActionKind kind, const PlanInput &input)
{
    const auto found = input.capabilities.find(neededFor(kind));
    const domain::AbilityAnswer answer
        = found == input.capabilities.end() ? domain::AbilityAnswer{} : found->second;
    if (input.isSnapshot) {
        line.leftAlone = LeftAloneReason::Snapshot;
    } else if (answer.ability == Ability::No) {
        const bool scope = answer.reason == domain::AbilityReason::ScopeMissing;
        line.leftAlone = scope ? LeftAloneReason::ScopeMissing : LeftAloneReason::NoCapability;
        line.detail = answer.detail;
    } else if (input.serverOffline) {
        line.leftAlone = LeftAloneReason::ServerOffline;
    } else if (answer.ability == Ability::Unknown) {
        line.leftAlone = LeftAloneReason::CapabilityUnknown;
    } else if (input.device.udid.empty()) {
        line.leftAlone = LeftAloneReason::NeverCheckedIn;
    }
}

void weighCommand(PlanLine &line, ActionKind kind, const domain::Diagnosis &diagnosis)
{
    if (isOut(diagnosis)) {
        line.leftAlone = LeftAloneReason::NotEnrolled;
    } else if (wordOfFact(diagnosis, Fact::EnrollmentType) == "user-enrollment") {
        line.leftAlone = LeftAloneReason::UserEnrollment;
    } else if (kind == ActionKind::ResendOptions && isBelow(line.osVersion, firstWithOption)) {
        line.leftAlone = LeftAloneReason::TooOldForOption;
    } else if (kind == ActionKind::Prove
        && (isBelow(line.osVersion, firstToProve) || line.hardware == "intel")) {
        line.leftAlone = LeftAloneReason::TooOldToProve;
    } else if (kind == ActionKind::Prove
        && wordOfFact(diagnosis, Fact::EscrowOnServer) == "not-escrowed") {
        line.leftAlone = LeftAloneReason::NoTokenStored;
    }
}

// Holders known and none of them: no account with a SecureToken, no local crypto user.
bool isWithoutHolder(const domain::FactDocument &facts)
{
    const auto isLocal = [](const domain::CryptoUser &user) {
        return user.type == domain::CryptoUserType::LocalUser;
    };
    if (facts.cryptoUsers && facts.cryptoUsers->complete) {
        return std::ranges::none_of(facts.cryptoUsers->items, isLocal)
            && std::ranges::none_of(facts.cryptoUsers->items,
                [](const auto &user) { return user.type == domain::CryptoUserType::Unknown; });
    }
    return facts.accounts && facts.accounts->complete
        && std::ranges::all_of(facts.accounts->items,
            [](const domain::Account &account) { return account.secureToken == false; });
}

void weighRevoke(PlanLine &line, const PlanInput &input, const PlanOptions &options)
{
    using domain::RevokeConsequence;
    if (line.hardware != "intel" && line.hardware != "intel-t2") {
        line.consequences.push_back(RevokeConsequence::UpdatesMayAsk);
    }
    if (line.hardware != "intel") {
        line.consequences.push_back(RevokeConsequence::EraseMayLeaveNoMacos);
    }
    line.consequences.push_back(RevokeConsequence::NewUsersGetNoSecureToken);
    line.ownersUnknown = !input.device.facts.cryptoUsers.has_value();

    const auto stored = wordOfFact(input.diagnosis, Fact::EscrowOnServer);
    if (stored != "escrowed" && stored != "empty") {
        line.leftAlone = LeftAloneReason::NoTokenStored;
        return;
    }
    LeftAloneReason lastWayIn = LeftAloneReason::None;
    if (hasFinding(input.diagnosis, domain::FindingId::NoLocalVolumeOwner)) {
        lastWayIn = LeftAloneReason::NoLocalVolumeOwner;
    } else if (line.hardware == "apple-silicon" && isWithoutHolder(input.device.facts)) {
        lastWayIn = LeftAloneReason::NoHolder;
    }
    line.anywayPossible = lastWayIn != LeftAloneReason::None;
    if (line.anywayPossible && !options.anyway) {
        line.leftAlone = lastWayIn;
    }
}

} // namespace

std::size_t Plan::count() const
{
    return static_cast<std::size_t>(std::ranges::count_if(lines, &PlanLine::isIncluded));
}

std::map<domain::ServerId, std::size_t> Plan::countByServer() const
{
    std::map<domain::ServerId, std::size_t> counts;
    for (const PlanLine &line : lines) {
        if (line.isIncluded()) {
            ++counts[line.target.server];
        }
    }
    return counts;
}

std::string Plan::confirmation() const
{
    return "REVOKE " + std::to_string(count());
}

Capability neededFor(ActionKind kind)
{
    switch (kind) {
    case ActionKind::ResendOptions:
        return Capability::ResendOption;
    case ActionKind::Prove:
        return Capability::ProveTokens;
    case ActionKind::Revoke:
        return Capability::RevokeToken;
    }
    return Capability::ListMacs;
}

PlanLine planLine(ActionKind kind, const PlanInput &input, const PlanOptions &options)
{
    PlanLine line{.target = {.server = input.device.server, .device = input.device.id},
        .name = input.device.name,
        .serial = input.device.serial,
        .hardware = wordOfFact(input.diagnosis, Fact::Hardware),
        .osVersion = wordOfFact(input.diagnosis, Fact::OsVersion)};
    weighServer(line, kind, input);
    if (!line.isIncluded()) {
        return line;
    }
    if (kind == ActionKind::Revoke) {
        weighRevoke(line, input, options);
    } else {
        weighCommand(line, kind, input.diagnosis);
    }
    return line;
}

Plan makePlan(ActionKind kind, std::vector<PlanLine> lines, const PlanOptions &options)
{
    Plan plan{.kind = kind, .lines = std::move(lines)};
    if (kind != ActionKind::Revoke) {
        return plan;
    }
    std::map<domain::ServerId, std::size_t> counts;
    for (PlanLine &line : plan.lines) {
        if (line.isIncluded() && ++counts[line.target.server] > options.revokeLimit) {
            line.leftAlone = LeftAloneReason::AboveLimit;
            line.detail = std::to_string(options.revokeLimit);
        }
    }
    return plan;
}

} // namespace latchkey::actions
