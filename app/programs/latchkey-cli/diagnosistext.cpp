// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/latchkey-cli/diagnosistext.h"

#include "diagnosis/diagnose.h"
#include "diagnosis/tokenhistory.h"
#include "programs/latchkey-cli/session.h"
#include "words/filling.h"
#include "words/findings.h"
#include "words/inputs.h"
#include "words/steps.h"
#include "words/tokenturns.h"
#include "words/values.h"

namespace latchkey::programs {

namespace {

void printSteps(const domain::Finding &finding, const words::Reader &reader)
{
    for (const domain::RemedyStep &step : finding.remedy) {
        Session::print(QStringLiteral("  - %1 (%2)")
                           .arg(words::stepTitle(step, reader), words::roleWord(step.role)));
        if (!step.command.empty()) {
            Session::print(QStringLiteral("      ") + QString::fromStdString(step.command));
        }
    }
}

} // namespace

void printDiagnosis(const domain::FactDocument &facts, const domain::Diagnosis &diagnosis,
    const words::Reader &reader)
{
    const domain::Summary summary = diagnosis::summarize(facts, diagnosis);
    const QString status = words::word(summary.status);
    Session::print(summary.why.empty()
            ? status
            : QStringLiteral("%1: %2").arg(status, words::whyName(summary.why)));
    const QString missing = words::missingText(diagnosis.cannotTell);
    if (!diagnosis.cannotTell.empty() && summary.why == diagnosis.cannotTell.front()) {
        Session::print(missing); // nobody told it; what could not be read is the reason itself
    }
    for (const domain::Finding &finding : diagnosis.findings) {
        Session::print(words::sentence(finding, reader));
        if (finding.id == domain::FindingId::NotEscrowedCauseOpen) {
            Session::print(missing);
        }
        printSteps(finding, reader);
    }
    printTokenHistory(facts, diagnosis, reader);
}

void printTokenHistory(const domain::FactDocument &facts, const domain::Diagnosis &diagnosis,
    const words::Reader &reader)
{
    for (const diagnosis::TokenTurn &turn : diagnosis::tokenHistory(facts, diagnosis)) {
        Session::print(
            QStringLiteral("%1 %2").arg(words::turnTitle(turn), words::turnText(turn, reader)));
    }
}

void printHowToCollect()
{
    Session::print(words::nothingKnown() + u'.');
    Session::print(words::howToCollect());
    for (const QString &command :
        words::text(words::commandsToCollect()).split(u'\n', Qt::SkipEmptyParts)) {
        Session::print(QStringLiteral("      ") + command);
    }
}

void printReading(const domain::MacReport &report)
{
    for (const domain::RecognisedInput &input : report.inputs) {
        Session::print(QStringLiteral("%1: %2").arg(
            words::capitalized(words::linesText(input.lines)), words::inputName(input.kind)));
    }
    for (const domain::NotRecognised &part : report.notRecognised) {
        Session::print(QStringLiteral("%1: %2").arg(
            words::capitalized(words::linesText(part.lines)), words::leftOutReason(part.why)));
    }
}

} // namespace latchkey::programs
