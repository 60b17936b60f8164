// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check/checkcontent.h"

#include "diagnosis/diagnose.h"
#include "diagnosis/macmatch.h"
#include "ui/check/sidebyside.h"
#include "ui/common/phrases.h"
#include "ui/device/findingcontent.h"
#include "words/filling.h"
#include "words/findings.h"
#include "words/inputs.h"
#include "words/values.h"

#include <QCoreApplication>
#include <QStringList>

namespace latchkey::ui {

namespace {

struct CheckWords {
    Q_DECLARE_TR_FUNCTIONS(latchkey::ui::CheckContent)
};

using diagnosis::Whose;
using domain::Trilean;

models::DeviceRecord recordOf(const CheckReading &reading)
{
    models::DeviceRecord record;
    if (reading.device) {
        record.device = *reading.device;
        record.device.facts = diagnosis::withOutputs(*reading.device, reading.report);
    } else {
        record.device.facts = reading.report.facts;
    }
    record.diagnosis = diagnosis::diagnose(record.device.facts);
    record.summary = diagnosis::summarize(record.device.facts, record.diagnosis);
    return record;
}

bool isFlag(const domain::Diagnosis &diagnosis, domain::Fact fact, bool value)
{
    const auto found = diagnosis.facts.find(fact);
    return found != diagnosis.facts.end() && found->second.value == domain::Value{value};
}

QString statusAndWhy(const domain::Summary &summary)
{
    const QString status = words::word(summary.status);
    return summary.why.empty() ? status
                               : CheckWords::tr("%1: %2", "a status and its reason")
                                     .arg(status, words::whyName(summary.why));
}

// The two that people come for: what the Mac believes against what the server holds.
QString verdictOf(
    const models::DeviceRecord &merged, const domain::Diagnosis &ofMac, const QString &server)
{
    const bool macBelieves = isFlag(ofMac, domain::Fact::MacSaysEscrowed, true);
    const bool macDenies = isFlag(ofMac, domain::Fact::MacSaysEscrowed, false);
    const Trilean held = merged.diagnosis.escrowed.value;
    if (!server.isEmpty() && macBelieves && held == Trilean::No) {
        return CheckWords::tr("The Mac believes its token is on %1. It is not.").arg(server);
    }
    if (!server.isEmpty() && macDenies && held == Trilean::Yes) {
        return CheckWords::tr("%1 holds a token. The Mac says it sent none.").arg(server);
    }
    return statusAndWhy(merged.summary);
}

std::optional<LookText> doubt(const CheckReading &reading)
{
    const domain::MacIdentity &identity = reading.report.identity;
    const Look risk = lookOf(domain::Status::AtRisk);
    if (identity.conflict) {
        return LookText{risk,
            CheckWords::tr(
                "These are outputs of two Macs. Nothing in them is counted for a Mac of the "
                "list.")};
    }
    if (!reading.device) {
        return std::nullopt;
    }
    switch (diagnosis::whoseOutput(identity, *reading.device)) {
    case Whose::This:
        return std::nullopt;
    case Whose::Nobody:
        return LookText{{Glyph::Info, Tone::Neutral},
            CheckWords::tr("No serial number is shown. A proof in this text is not counted.")};
    case Whose::Another:
    case Whose::TwoMacs:
        break;
    }
    return LookText{risk,
        CheckWords::tr("These are outputs of another Mac (%1). Nothing in them is counted for %2.")
            .arg(fromUtf8(identity.serial.value_or(identity.uuid.value_or(std::string()))),
                fromUtf8(reading.device->name))};
}

QString identityMark(const CheckReading &reading)
{
    const domain::MacIdentity &identity = reading.report.identity;
    const QString name = fromUtf8(identity.serial.value_or(identity.uuid.value_or(std::string())));
    if (name.isEmpty()) {
        return CheckWords::tr("understood", "an output");
    }
    const bool matches
        = reading.device && diagnosis::whoseOutput(identity, *reading.device) == Whose::This;
    return matches ? CheckWords::tr("identity: %1, matches").arg(name)
                   : CheckWords::tr("identity: %1").arg(name);
}

std::vector<LineMark> marksOf(const CheckReading &reading)
{
    std::vector<LineMark> marks;
    for (const domain::RecognisedInput &input : reading.report.inputs) {
        const bool names
            = input.kind == "ioreg-identity" || input.kind == "system-profiler-identity";
        const QString text = names ? identityMark(reading)
            : input.kind == "date" ? CheckWords::tr("time of what follows")
                                   : CheckWords::tr("understood", "an output");
        marks.push_back(
            {static_cast<int>(input.lines.first), {{Glyph::Check, Tone::Neutral}, text}});
    }
    for (const domain::NotRecognised &part : reading.report.notRecognised) {
        marks.push_back({static_cast<int>(part.lines.first),
            {lookOf(domain::Status::AtRisk), words::leftOutReason(part.why)}});
    }
    return marks;
}

LookText footingOf(const domain::MacReport &report)
{
    int leftOver = 0;
    for (const domain::NotRecognised &part : report.notRecognised) {
        leftOver += static_cast<int>(part.lines.last - part.lines.first) + 1;
    }
    //: %1 and %2 are numbers with their nouns
    const QString text = CheckWords::tr("%1, %2").arg(
        CheckWords::tr("%n output(s) understood", nullptr, static_cast<int>(report.inputs.size())),
        CheckWords::tr("%n line(s) left over", nullptr, leftOver));
    return {report.inputs.empty() ? lookOf(domain::Status::Unknown) : Look{Glyph::Check, Tone::Ok},
        text};
}

bool tellsNothing(const domain::MacReport &report)
{
    return report.inputs.empty();
}

bool isNothing(const domain::MacReport &report)
{
    return tellsNothing(report) && report.notRecognised.size() == 1
        && report.notRecognised.front().why == domain::NotRecognisedWhy::Empty;
}

// Nothing in the text is an output: no verdict is better than a guessed one.
void sayNothing(CheckContent &content)
{
    content.look = lookOf(domain::Status::Unknown);
    content.verdict = words::nothingKnown();
    content.reason = words::howToCollect();
}

void sayVerdict(CheckContent &content, const CheckReading &reading, base::Instant now)
{
    const models::DeviceRecord merged = recordOf(reading);
    const domain::Diagnosis ofMac = diagnosis::diagnose(reading.report.facts);
    const domain::Diagnosis ofServer
        = reading.device ? diagnosis::diagnose(reading.device->facts) : domain::Diagnosis{};
    content.look = lookOf(merged.summary.status);
    content.verdict = verdictOf(merged, ofMac, content.serverName);
    content.findings = findingsOf(merged, now);
    content.reason = content.findings.empty() ? words::missingText(merged.diagnosis.cannotTell)
                                              : content.findings.front().sentence;
    content.rows = sideBySide(reading, ofMac, ofServer, now);
    content.rowsHint = reading.device ? differencesText(content.rows)
                                      : CheckWords::tr("compared with no server");
    content.handTo = handToText(merged);
}

// What a text says is kept for the Mac that it names, and for no other.
void sayWhatCanBeKept(CheckContent &content, const CheckReading &reading, base::Instant now)
{
    if (!reading.device) {
        content.keepOff = CheckWords::tr("Not for a Mac that is not on the list.");
        return;
    }
    if (reading.areNamesHidden) {
        content.keepOff = CheckWords::tr("Not while names are hidden.");
        return;
    }
    switch (diagnosis::whoseOutput(reading.report.identity, *reading.device)) {
    case Whose::This:
        break;
    case Whose::Nobody:
        content.keepOff = CheckWords::tr("Not without the Mac's serial number. Paste the output of "
                                         "this command as well:");
        content.keepRemedy = QStringLiteral("ioreg -rd1 -c IOPlatformExpertDevice");
        return;
    case Whose::Another:
    case Whose::TwoMacs:
        content.keepOff = CheckWords::tr("Not for another Mac than the one that printed it.");
        return;
    }
    content.before = reading.device->kept;
    domain::KeptOutputs kept{
        .facts = reading.report.facts, .keptAt = now, .outputs = reading.report.inputs.size()};
    if (content.before) {
        kept.facts = diagnosis::keptWith(content.before->facts, kept.facts);
        if (kept.facts == content.before->facts) {
            //: %1 is a time, %2 a person
            content.keepOff
                = CheckWords::tr("Saved %1 by %2.")
                      .arg(whenText(content.before->keptAt, now), fromUtf8(content.before->who));
            return;
        }
    }
    content.toKeep = std::move(kept);
}

QString summaryText(const CheckContent &content, const CheckReading &reading)
{
    QStringList lines = {content.verdict, content.reason};
    if (!content.comparedWith.isEmpty()) {
        lines.prepend(CheckWords::tr("%1, serial %2")
                          .arg(content.comparedWith, fromUtf8(reading.device->serial)));
    }
    if (content.whose) {
        lines.append(content.whose->text);
    }
    for (const CheckRow &row : content.rows) {
        lines.append(QStringLiteral("%1 %2 | %3 | %4")
                         .arg(row.question, row.mac, row.server, row.compared.text));
    }
    int number = 0;
    for (const StepText &step :
        content.findings.empty() ? std::vector<StepText>{} : content.findings.front().steps) {
        lines.append(QStringLiteral("%1. %2").arg(++number).arg(step.title));
        if (!step.command.isEmpty()) {
            lines.append(QStringLiteral("   %1").arg(step.command));
        }
    }
    lines.append(content.footing.text);
    return lines.join(u'\n') + u'\n';
}

} // namespace

CheckContent checkContent(const CheckReading &reading, base::Instant now)
{
    CheckContent content;
    content.isEmpty = isNothing(reading.report);
    if (reading.device) {
        content.serverName = fromUtf8(reading.device->server.text());
        content.server = reading.device->server;
        content.device = reading.device->id;
        content.foundByIdentity = reading.foundByIdentity;
        content.comparedWith = CheckWords::tr("%1 on %2", "a Mac and its server")
                                   .arg(fromUtf8(reading.device->name), content.serverName);
    }
    if (content.isEmpty) {
        return content;
    }
    content.footing = footingOf(reading.report);
    content.marks = marksOf(reading);
    if (tellsNothing(reading.report)) {
        sayNothing(content);
    } else {
        content.whose = doubt(reading);
        sayVerdict(content, reading, now);
        sayWhatCanBeKept(content, reading, now);
    }
    content.summary = summaryText(content, reading);
    return content;
}

} // namespace latchkey::ui
