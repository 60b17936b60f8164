// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/consequences.h"
#include "diagnosis/diagnose.h"
#include "diagnosis/rule.h"
#include "diagnosis/verdict.h"

namespace latchkey::diagnosis {

namespace {

using domain::Fact;
using domain::Severity;

Verdict verdictOf(Case &mac)
{
    Verdict verdict;
    std::optional<Severity> worst;
    askRules(mac, [&](const Rule &rule, domain::Confidence) {
        verdict.held.set(static_cast<std::size_t>(rule.id));
        if (rule.severity != Severity::Info && (!worst || rule.severity < *worst)) {
            worst = rule.severity;
            verdict.worst = rule.id;
        }
    });
    verdict.firstCause = mac.firstCause();
    verdict.escrowed = mac.escrow.value;
    verdict.because = mac.unknownBecause();
    const auto missing = mac.cannotTell();
    verdict.cannotTell = missing.empty() ? std::string() : missing.front();
    return verdict;
}

std::string wordOf(const domain::Diagnosis &diagnosis, Fact fact)
{
    const auto found = diagnosis.facts.find(fact);
    const bool hasValue = found != diagnosis.facts.end() && found->second.value;
    return hasValue ? std::get<std::string>(*found->second.value) : std::string();
}

template <typename Word>
Glance glanceOf(domain::Summary summary, const domain::Consequences &consequences, Word word)
{
    return {.summary = std::move(summary),
        .consequences = consequences,
        .osVersion = word(Fact::OsVersion),
        .hardware = word(Fact::Hardware),
        .fileVault = word(Fact::FileVault),
        .enrollment = word(Fact::EnrollmentType),
        .authAllowed = word(Fact::AuthAllowed)};
}

} // namespace

Glance glance(const domain::FactDocument &document)
{
    Case mac(document);
    const Verdict verdict = verdictOf(mac);
    return glanceOf(summaryOf(verdict, {document, mac.weighing, mac.history, mac.proof}),
        consequencesOf(mac), [&](Fact fact) { return std::string(mac.told(fact).word); });
}

Glance glance(const domain::Diagnosis &diagnosis, const domain::Summary &summary)
{
    return glanceOf(
        summary, diagnosis.consequences, [&](Fact fact) { return wordOf(diagnosis, fact); });
}

} // namespace latchkey::diagnosis
