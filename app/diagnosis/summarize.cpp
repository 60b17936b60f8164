// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/diagnose.h"

#include "diagnosis/tokenchange.h"
#include "diagnosis/verdict.h"
#include "domain/words.h"

#include <algorithm>
#include <array>

namespace latchkey::diagnosis {

namespace {

using domain::Diagnosis;
using domain::Fact;
using domain::FactDocument;
using domain::Finding;
using domain::FindingId;
using domain::Severity;
using domain::Status;
using domain::Summary;
using domain::Trilean;

// What puts a held token at risk, in the order in which *Why* names them.
constexpr std::array<FindingId, 4> risks
    = {FindingId::ErasePreflightFails, FindingId::ServerHoldsTokenMacDenies,
        FindingId::TokenNotAllowedForAuthentication, FindingId::MissingTokenDialogsDespiteEscrow};
constexpr std::string_view tokenChangedWord = "token-changed";

std::optional<FindingId> firstRisk(const Verdict &verdict)
{
    const auto risk = std::ranges::find_if(risks, [&](FindingId id) { return verdict.holds(id); });
    return risk == risks.end() ? std::nullopt : std::optional{*risk};
}

bool anyCause(const Verdict &verdict)
{
    constexpr auto causes = static_cast<std::size_t>(FindingId::TokenWithoutCryptoUser) + 1;
    return (verdict.held << (domain::findingCount - causes)).any(); // they are the first ones
}

Status statusOf(const Verdict &verdict, bool changed)
{
    if (verdict.holds(FindingId::OsTooOld)
        || verdict.holds(FindingId::UserEnrollmentForbidsToken)) {
        return Status::NotApplicable;
    }
    if (verdict.escrowed == Trilean::No) {
        return Status::NotEscrowed;
    }
    if (verdict.escrowed == Trilean::Unknown) {
        return Status::Unknown;
    }
    return anyCause(verdict) || firstRisk(verdict) || changed ? Status::AtRisk : Status::Escrowed;
}

std::string whyOf(const Verdict &verdict, Status status, bool changed)
{
    if (status == Status::Escrowed || status == Status::NotApplicable) {
        return {};
    }
    if (verdict.firstCause) {
        return std::string(domain::findingName(*verdict.firstCause));
    }
    if (status == Status::AtRisk) {
        if (const auto risk = firstRisk(verdict)) {
            return std::string(domain::findingName(*risk));
        }
        if (changed) {
            return std::string(tokenChangedWord);
        }
    }
    if (verdict.worst) {
        return std::string(domain::findingName(*verdict.worst));
    }
    if (status == Status::Unknown && verdict.because) {
        return std::string(domain::wordOf(*verdict.because));
    }
    return verdict.cannotTell;
}

domain::Option optionOf(const Weighing &weighing)
{
    const std::string_view word = weighing.told(Fact::OptionState).word;
    if (word == "acknowledged") {
        return domain::Option::Acknowledged;
    }
    if (word == "sent" || word == "not-now") {
        return domain::Option::Pending;
    }
    if (word == "error") {
        return domain::Option::Refused;
    }
    return word == "not-sent" ? domain::Option::NotSent : domain::Option::Unknown;
}

domain::Proof proofOf(const Weighing &weighing, const CountingProof &proof)
{
    if (proof.isThere()) {
        return proof.isValid ? domain::Proof::Proven : domain::Proof::Refuted;
    }
    const auto version = Version::parse(weighing.told(Fact::OsVersion).word);
    const bool tooOld = version && *version < Version{13, 3, 0};
    const bool intel = weighing.told(Fact::Hardware).word == "intel";
    return tooOld || intel ? domain::Proof::CannotBeAsked : domain::Proof::NotProven;
}

// A stored token counts until an event that ends a holding.
std::optional<base::Instant> storedAt(const FactDocument &document, const History &history)
{
    if (history.newestStored == nullptr) {
        return std::nullopt;
    }
    const base::Instant at = history.newestStored->at;
    const bool lost = std::ranges::any_of(document.events,
        [&](const domain::Event &event) { return isLoss(event) && event.at > at; });
    return lost ? std::nullopt : std::optional{at};
}

std::optional<FindingId> worstFinding(const Diagnosis &diagnosis)
{
    for (const Severity severity : {Severity::Critical, Severity::Warning}) {
        const auto finding = std::ranges::find(diagnosis.findings, severity, &Finding::severity);
        if (finding != diagnosis.findings.end()) {
            return finding->id;
        }
    }
    return std::nullopt;
}

Verdict verdictOf(const Diagnosis &diagnosis)
{
    Verdict verdict{.held = {},
        .worst = worstFinding(diagnosis),
        .firstCause = diagnosis.firstCause,
        .escrowed = diagnosis.escrowed.value,
        .because = diagnosis.escrowed.because,
        .cannotTell = diagnosis.cannotTell.empty() ? std::string() : diagnosis.cannotTell.front()};
    for (const Finding &finding : diagnosis.findings) {
        verdict.held.set(static_cast<std::size_t>(finding.id));
    }
    return verdict;
}

} // namespace

Summary summaryOf(const Verdict &verdict, const Grounds &grounds)
{
    const auto &[document, weighing, history, proof] = grounds;
    const bool changed = tokenChanged(document, proof);
    Summary summary;
    summary.status = statusOf(verdict, changed);
    summary.why = whyOf(verdict, summary.status, changed);
    summary.proof = proofOf(weighing, proof);
    summary.option = optionOf(weighing);
    if (proof.isValid) {
        summary.provenAt = proof.origin->at;
    }
    summary.escrowedAt = storedAt(document, history);
    if (history.newestReturned != nullptr) {
        summary.fetchedAt = history.newestReturned->at;
    }
    return summary;
}

Summary summarize(const FactDocument &document, const Diagnosis &diagnosis)
{
    const Weighing weighing(document);
    const History history(document.events);
    const CountingProof proof = countingProof(weighing, history);
    return summaryOf(verdictOf(diagnosis), {document, weighing, history, proof});
}

} // namespace latchkey::diagnosis
