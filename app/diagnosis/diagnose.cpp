// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/diagnose.h"

#include "diagnosis/consequences.h"
#include "diagnosis/remedy.h"
#include "diagnosis/rule.h"

namespace latchkey::diagnosis {

namespace {

using domain::Diagnosis;
using domain::Evidence;
using domain::Fact;
using domain::Finding;
using domain::FindingClass;
using domain::FindingId;

FindingClass classOf(FindingId id)
{
    if (id <= FindingId::TokenWithoutCryptoUser) {
        return FindingClass::Cause;
    }
    if (id <= FindingId::ErasePreflightFails) {
        return FindingClass::Effect;
    }
    return id <= FindingId::CredentialsRefused ? FindingClass::Evidence : FindingClass::Comparison;
}

Finding findingOf(const Rule &rule, const Case &mac, domain::Confidence confidence)
{
    Draft draft(mac);
    draft.actions = rule.remedy;
    for (std::uint8_t i = 0; i < rule.uses.count; ++i) {
        draft.show(rule.uses.facts[i]);
    }
    if (rule.adapt != nullptr) {
        rule.adapt(draft);
    }
    if (rule.uses.proof) {
        draft.showProof();
    }
    if (rule.uses.escrow) {
        draft.showEscrow();
    }
    return {.id = rule.id,
        .findingClass = classOf(rule.id),
        .severity = rule.severity,
        .confidence = confidence,
        .evidence = std::move(draft.evidence),
        .remedy = stepsOf(draft.actions, mac)};
}

void apply(std::span<const Rule> rules, Case &mac, std::vector<Finding> &findings)
{
    for (const Rule &rule : rules) {
        const Held held = rule.holds(mac);
        mac.held[static_cast<std::size_t>(rule.id)] = held;
        if (held) {
            findings.push_back(findingOf(rule, mac, *held));
        }
    }
}

std::vector<Finding> findingsOf(Case &mac)
{
    std::vector<Finding> findings;
    findings.reserve(8);
    for (const auto &rules : {enrollmentCauses(), optionCauses(), lossCauses(), neverCauses(),
             proofCauses(), blockedEffects(), accountEffects(), volumeEffects(), evidenceRules(),
             comparisonRules()}) {
        apply(rules, mac, findings);
    }
    return findings;
}

std::vector<std::string> cannotTell(const Case &mac)
{
    std::vector<std::string> names;
    if (mac.firstCause() || mac.isEscrowed()) {
        return names;
    }
    if (!mac.isNotEscrowed()) {
        return {std::string(domain::factName(Fact::EscrowOnServer))};
    }
    const Missing missing = mac.missing();
    const auto add = [&](bool isMissing, std::string_view name) {
        if (isMissing) {
            names.emplace_back(name);
        }
    };
    add(missing.osVersion, domain::factName(Fact::OsVersion));
    add(missing.enrollmentType, domain::factName(Fact::EnrollmentType));
    add(missing.optionState, domain::factName(Fact::OptionState));
    add(missing.serverAdvertises, domain::factName(Fact::ServerAdvertises));
    add(missing.accounts, domain::factName(domain::FactList::Accounts));
    return names;
}

domain::ResolvedFact resolvedFact(Fact fact, const Case &mac)
{
    const Told &told = mac.told(fact);
    domain::ResolvedFact resolved;
    if (!told.hasValue) {
        resolved.because = told.because;
    } else if (domain::factKind(fact) == domain::FactKind::Bool) {
        resolved.value = told.flag;
    } else {
        resolved.value = std::string(told.word);
    }
    resolved.evidence.push_back(evidenceOf(told));
    return resolved;
}

std::map<Fact, domain::ResolvedFact> resolvedFacts(const Case &mac)
{
    std::map<Fact, domain::ResolvedFact> facts;
    for (std::size_t i = 0; i < factCount; ++i) {
        const auto fact = static_cast<Fact>(i);
        if (mac.told(fact).isThere()) {
            facts.emplace_hint(facts.end(), fact, resolvedFact(fact, mac));
        }
    }
    return facts;
}

domain::Derived escrowedAnswer(const Case &mac)
{
    Draft draft(mac);
    draft.showEscrow();
    domain::Derived answer{.value = mac.escrow.value, .evidence = std::move(draft.evidence)};
    const Told &server = mac.told(Fact::EscrowOnServer);
    if (answer.value == domain::Trilean::Unknown && server.isThere() && !server.hasValue) {
        answer.because = server.because;
    }
    return answer;
}

domain::Derived usableAnswer(const Case &mac)
{
    Draft draft(mac);
    if (!mac.isNotEscrowed()) {
        draft.showProof();
    }
    return {.value = mac.usable, .evidence = std::move(draft.evidence)};
}

} // namespace

Diagnosis diagnose(const domain::FactDocument &document)
{
    Case mac(document);
    Diagnosis diagnosis;
    diagnosis.findings = findingsOf(mac);
    diagnosis.firstCause = mac.firstCause();
    diagnosis.cannotTell = cannotTell(mac);
    diagnosis.consequences = consequencesOf(mac);
    diagnosis.escrowed = escrowedAnswer(mac);
    diagnosis.usable = usableAnswer(mac);
    diagnosis.facts = resolvedFacts(mac);
    diagnosis.comparison = std::move(mac.compared.comparison);
    return diagnosis;
}

} // namespace latchkey::diagnosis
