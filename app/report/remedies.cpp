// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/remedies.h"

#include "words/findings.h"
#include "words/steps.h"

#include <algorithm>

namespace latchkey::report {

const domain::Finding *findingBehind(const store::ListRow &row, const domain::Diagnosis &diagnosis)
{
    auto wanted = domain::findingFromName(row.summary.why);
    if (!wanted) {
        wanted = diagnosis.firstCause;
    }
    const auto found = std::ranges::find_if(
        diagnosis.findings, [&](const domain::Finding &finding) { return finding.id == wanted; });
    return found == diagnosis.findings.end() ? nullptr : &*found;
}

QString reasonText(
    const store::ListRow &row, const domain::Finding *finding, const words::Reader &reader)
{
    if (finding != nullptr) {
        return words::sentence(*finding, reader);
    }
    return row.summary.why == "token-changed" ? words::tokenChangedSentence(reader)
                                              : words::whyName(row.summary.why);
}

QString stepsText(const domain::Finding *finding, const words::Reader &reader)
{
    QStringList lines;
    int number = 0;
    if (finding != nullptr) {
        for (const domain::RemedyStep &step : finding->remedy) {
            lines += QStringLiteral("%1. %2 (%3)")
                         .arg(++number)
                         .arg(words::stepTitle(step, reader), words::roleWord(step.role));
            if (!step.command.empty()) {
                lines += QString::fromStdString(step.command);
            }
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace latchkey::report
