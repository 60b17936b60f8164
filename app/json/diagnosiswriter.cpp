// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/diagnosiswriter.h"

#include "diagnosis/diagnose.h"
#include "domain/words.h"
#include "json/factscodec.h"

#include <algorithm>

namespace latchkey::json {

namespace {

using domain::Diagnosis;
using domain::Evidence;
using domain::FactDocument;
using domain::Trilean;
using domain::wordOf;

void writeValue(Writer &writer, const std::optional<domain::Value> &value)
{
    if (!value) {
        writer.null();
        return;
    }
    std::visit([&](const auto &told) { writer.value(told); }, *value);
}

// The short form, where the value stands beside it.
void writeSources(Writer &writer, const std::vector<Evidence> &evidence)
{
    writer.key("evidence").beginArray();
    for (const Evidence &one : evidence) {
        writer.beginObject();
        writer.member("source", wordOf(one.source)).member("at", one.at).endObject();
    }
    writer.endArray();
}

std::string_view subjectName(const Evidence &evidence)
{
    if (const auto *kind = std::get_if<domain::EventKind>(&evidence.subject)) {
        return wordOf(*kind);
    }
    if (const auto *list = std::get_if<domain::FactList>(&evidence.subject)) {
        return domain::factName(*list);
    }
    return domain::factName(std::get<domain::Fact>(evidence.subject));
}

void writeEvidence(Writer &writer, const Evidence &evidence)
{
    writer.beginObject().member("fact", subjectName(evidence)).key("value");
    writeValue(writer, evidence.value);
    writer.member("source", wordOf(evidence.source))
        .member("at", evidence.at)
        .member("text", evidence.text)
        .endObject();
}

void writeConfirmation(Writer &writer, const domain::Confirmation &confirmation)
{
    if (const auto *fact = std::get_if<domain::FactConfirmation>(&confirmation)) {
        writer.beginObject().member("fact", domain::factName(fact->fact)).key("value");
        writeValue(writer, fact->value);
        writer.endObject();
    } else if (const auto *command = std::get_if<domain::CommandConfirmation>(&confirmation)) {
        writer.beginObject().member("command", command->command);
        writer.member("text", command->text).endObject();
    } else {
        writer.null();
    }
}

void writeStep(Writer &writer, const domain::RemedyStep &step)
{
    writer.beginObject()
        .member("by", wordOf(step.by))
        .member("role", wordOf(step.role))
        .member("action", domain::actionName(step.action))
        .key("command");
    if (step.command.empty()) {
        writer.null();
    } else {
        writer.value(step.command);
    }
    writer.key("confirmedBy");
    writeConfirmation(writer, step.confirmedBy);
    writer.endObject();
}

void writeFinding(Writer &writer, const domain::Finding &finding)
{
    writer.beginObject()
        .member("id", domain::findingName(finding.id))
        .member("class", wordOf(finding.findingClass))
        .member("severity", wordOf(finding.severity))
        .member("confidence", wordOf(finding.confidence))
        .key("evidence")
        .beginArray();
    for (const Evidence &evidence : finding.evidence) {
        writeEvidence(writer, evidence);
    }
    writer.endArray().key("remedy").beginArray();
    for (const domain::RemedyStep &step : finding.remedy) {
        writeStep(writer, step);
    }
    writer.endArray().endObject();
}

void writeDerived(Writer &writer, std::string_view name, const domain::Derived &derived)
{
    writer.key(name).beginObject().member("value", wordOf(derived.value));
    writeSources(writer, derived.evidence);
    writer.endObject();
}

void writeResolved(Writer &writer, const domain::ResolvedFact &fact)
{
    writer.beginObject();
    if (fact.value) {
        writer.key("value");
        writeValue(writer, fact.value);
    } else {
        writer.member("unknown", fact.because ? wordOf(*fact.because) : "not-told");
    }
    writeSources(writer, fact.evidence);
    writer.endObject();
}

void writeFactsOf(Writer &writer, const FactDocument &document, const Diagnosis &diagnosis)
{
    writer.key("facts").beginObject();
    writeDerived(writer, "escrowed", diagnosis.escrowed);
    writeDerived(writer, "usable", diagnosis.usable);
    for (const auto &[fact, resolved] : diagnosis.facts) {
        writer.key(domain::factName(fact));
        writeResolved(writer, resolved);
    }
    writeResolvedLists(writer, document);
    writer.endObject();
}

void writeRow(Writer &writer, const domain::ComparisonRow &row)
{
    writer.beginObject()
        .member("uuid", row.uuid)
        .member("kind", wordOf(row.kind))
        .member("account", row.account)
        .member("inCryptoUsers", row.inCryptoUsers)
        .member("inUnlockList", row.inUnlockList)
        .member("volumeOwner", row.volumeOwner)
        .member("secureToken", row.secureToken)
        .member("verdict", wordOf(row.verdict))
        .endObject();
}

void writeComparison(Writer &writer, const domain::Comparison &comparison)
{
    writer.key("comparison")
        .beginObject()
        .member("complete", comparison.complete)
        .member("bootstrapCryptoUser", wordOf(comparison.bootstrapCryptoUser))
        .key("rows")
        .beginArray();
    for (const domain::ComparisonRow &row : comparison.rows) {
        writeRow(writer, row);
    }
    writer.endArray().endObject();
}

void writeConsequences(Writer &writer, const domain::Consequences &consequences)
{
    writer.key("consequences")
        .beginObject()
        .member("not-ready-to-erase", wordOf(consequences.notReadyToErase))
        .member(
            "managed-updates-ask-for-password", wordOf(consequences.managedUpdatesAskForPassword))
        .member("new-users-get-no-secure-token", wordOf(consequences.newUsersGetNoSecureToken))
        .endObject();
}

void writeLines(Writer &writer, const domain::LineRange &lines)
{
    writer.key("lines").beginArray();
    writer.value(static_cast<std::int64_t>(lines.first));
    writer.value(static_cast<std::int64_t>(lines.last)).endArray();
}

void writeIdentity(Writer &writer, const domain::MacIdentity &identity)
{
    writer.key("identity").beginObject();
    writer.member("serial", identity.serial).member("uuid", identity.uuid);
    if (identity.conflict) {
        writer.member("conflict", true);
    }
    writer.endObject();
}

void writeContext(Writer &writer, const DiagnosisContext &context)
{
    writeIdentity(writer, context.identity);
    writer.key("inputs").beginArray();
    for (const domain::RecognisedInput &input : context.inputs) {
        writer.beginObject().member("kind", input.kind);
        writeLines(writer, input.lines);
        writer.endObject();
    }
    writer.endArray().key("notRecognised").beginArray();
    for (const domain::NotRecognised &part : context.notRecognised) {
        writer.beginObject();
        writeLines(writer, part.lines);
        writer.member("why", wordOf(part.why)).endObject();
    }
    for (const UnknownName &unknown : context.unknownNames) {
        writer.beginObject().member("name", unknown.name);
        writer.member("why", unknown.why).endObject();
    }
    writer.endArray();
}

DiagnosedDocument diagnosed(const FactDocument &document, const DiagnosisContext &context)
{
    const Diagnosis diagnosis = diagnosis::diagnose(document);
    return {
        .json = writeDiagnosis(document, diagnosis, context), .exitStatus = exitStatus(diagnosis)};
}

} // namespace

void writeDiagnosis(Writer &writer, const FactDocument &document, const Diagnosis &diagnosis,
    const DiagnosisContext &context)
{
    writer.beginObject().member("schema", "latchkey.diagnosis/1");
    writeFactsOf(writer, document, diagnosis);
    writer.key("findings").beginArray();
    for (const domain::Finding &finding : diagnosis.findings) {
        writeFinding(writer, finding);
    }
    writer.endArray().key("firstCause");
    if (diagnosis.firstCause) {
        writer.value(domain::findingName(*diagnosis.firstCause));
    } else {
        writer.null();
    }
    writer.key("cannotTell").beginArray();
    for (const std::string &name : diagnosis.cannotTell) {
        writer.value(name);
    }
    writer.endArray();
    writeComparison(writer, diagnosis.comparison);
    writeConsequences(writer, diagnosis.consequences);
    writeContext(writer, context);
    writer.endObject();
}

std::string writeDiagnosis(
    const FactDocument &document, const Diagnosis &diagnosis, const DiagnosisContext &context)
{
    std::string out;
    Writer writer(out, Writer::Controls::Drop);
    writeDiagnosis(writer, document, diagnosis, context);
    return out;
}

int exitStatus(const Diagnosis &diagnosis)
{
    const bool found = std::ranges::any_of(diagnosis.findings,
        [](const domain::Finding &finding) { return finding.severity != domain::Severity::Info; });
    return found ? 1 : 0;
}

DiagnosedDocument diagnoseMacReport(const domain::MacReport &report)
{
    return diagnosed(report.facts,
        {.identity = report.identity,
            .inputs = report.inputs,
            .notRecognised = report.notRecognised});
}

base::Result<DiagnosedDocument> diagnoseFactsDocument(std::string_view input)
{
    return readFacts(input).map([](const ReadFacts &facts) {
        return diagnosed(facts.document, {.unknownNames = facts.notRecognised});
    });
}

} // namespace latchkey::json
