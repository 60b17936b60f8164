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

std::vector<Finding> findingsOf(Case &mac)
{
    std::vector<Finding> findings;
    findings.reserve(8);
    askRules(mac, [&](const Rule &rule, domain::Confidence confidence) {
        findings.push_back(findingOf(rule, mac, confidence));
    });
    return findings;
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
    return {.value = mac.escrow.value,
        .because = mac.unknownBecause(),
        .evidence = std::move(draft.evidence)};
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
    diagnosis.cannotTell = mac.cannotTell();
    diagnosis.consequences = consequencesOf(mac);
    diagnosis.escrowed = escrowedAnswer(mac);
    diagnosis.usable = usableAnswer(mac);
    diagnosis.facts = resolvedFacts(mac);
    diagnosis.comparison = std::move(mac.compared.comparison);
    return diagnosis;
}

} // namespace latchkey::diagnosis
