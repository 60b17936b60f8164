// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/device/findingcontent.h"

#include "ui/common/phrases.h"
#include "words/evidence.h"
#include "words/findings.h"
#include "words/steps.h"
#include "words/values.h"

#include <QCoreApplication>
#include <QStringList>

namespace latchkey::ui {

namespace {

struct FindingWords {
    Q_DECLARE_TR_FUNCTIONS(latchkey::ui::FindingContent)
};

using domain::Fact;

words::Reader readerOf(const models::DeviceRecord &record, base::Instant now)
{
    return {.server = fromUtf8(record.device.server.text()), .now = now};
}

Look valueLook(Fact fact, const domain::Value &value)
{
    const auto *word = std::get_if<std::string>(&value);
    const auto *flag = std::get_if<bool>(&value);
    if (fact == Fact::EscrowOnServer && word != nullptr) {
        return lookOf(*word == "escrowed" ? domain::Status::Escrowed : domain::Status::NotEscrowed);
    }
    if (fact == Fact::MacSaysEscrowed || fact == Fact::MacSaysSupported) {
        return flag != nullptr && *flag ? Look{Glyph::Check, Tone::Neutral}
                                        : lookOf(domain::Status::AtRisk);
    }
    if (fact == Fact::OptionState && word != nullptr) {
        return *word == "acknowledged" ? lookOf(domain::Option::Acknowledged)
            : *word == "error"         ? lookOf(domain::Option::Refused)
                                       : lookOf(domain::Option::Pending);
    }
    return {Glyph::Check, Tone::Neutral};
}

Look evidenceLook(const domain::Evidence &evidence)
{
    if (evidence.because) {
        return lookOf(domain::Status::Unknown);
    }
    const auto *fact = std::get_if<Fact>(&evidence.subject);
    if (fact == nullptr) {
        return {Glyph::Clock, Tone::Neutral};
    }
    return evidence.value ? valueLook(*fact, *evidence.value) : Look{Glyph::Check, Tone::Neutral};
}

std::vector<LookText> evidenceOf(
    const std::vector<domain::Evidence> &evidence, const words::Reader &reader)
{
    std::vector<LookText> lines;
    for (const domain::Evidence &piece : evidence) {
        lines.push_back({evidenceLook(piece), words::evidenceText(piece, reader),
            words::evidenceSource(piece, reader)});
    }
    return lines;
}

std::vector<StepText> stepsOf(const domain::Finding &finding, const words::Reader &reader)
{
    std::vector<StepText> steps;
    for (const domain::RemedyStep &step : finding.remedy) {
        steps.push_back({.title = words::stepTitle(step, reader),
            .sentence = words::stepExplanation(step, reader),
            .role = words::roleWord(step.role),
            .command = fromUtf8(step.command),
            .resend = step.action == domain::RemedyAction::ResendOptions});
    }
    if (!steps.empty()) {
        steps.push_back({.title = words::readBackTitle(reader),
            .sentence = words::readBackExplanation(reader),
            .readBack = reader.server});
    }
    return steps;
}

FindingText findingText(const domain::Finding &finding, const words::Reader &reader)
{
    return {.id = finding.id,
        .look = lookOf(finding.severity),
        .sentence = words::sentence(finding, reader),
        .shortName = words::shortName(finding.id),
        .evidence = evidenceOf(finding.evidence, reader),
        .steps = stepsOf(finding, reader)};
}

// What is said where no finding explains the status.
std::optional<FindingText> plainReason(
    const models::DeviceRecord &record, const words::Reader &reader)
{
    const domain::Derived &escrowed = record.diagnosis.escrowed;
    FindingText text;
    text.evidence = evidenceOf(escrowed.evidence, reader);
    if (record.summary.why == "token-changed") {
        text.look = lookOf(domain::Status::AtRisk);
        text.sentence = words::tokenChangedSentence(reader);
    } else if (escrowed.value == domain::Trilean::Unknown && escrowed.because) {
        text.look = lookOf(domain::Status::Unknown);
        text.sentence = words::sentence(*escrowed.because, reader);
    } else if (escrowed.value == domain::Trilean::Yes) {
        text.look = lookOf(domain::Status::Escrowed);
        text.sentence = FindingWords::tr("%1 holds this Mac's token.").arg(reader.server);
    } else {
        return std::nullopt;
    }
    return text;
}

} // namespace

std::vector<FindingText> findingsOf(const models::DeviceRecord &record, base::Instant now)
{
    const words::Reader reader = readerOf(record, now);
    std::vector<const domain::Finding *> order;
    for (const domain::Finding &finding : record.diagnosis.findings) {
        order.push_back(&finding);
    }
    const auto first = record.diagnosis.firstCause;
    std::stable_sort(
        order.begin(), order.end(), [&first](const domain::Finding *a, const domain::Finding *b) {
            const bool aFirst = first && a->id == *first;
            const bool bFirst = first && b->id == *first;
            return aFirst != bFirst ? aFirst : a->severity < b->severity;
        });
    std::vector<FindingText> texts;
    const bool explained
        = !order.empty() && (first || order.front()->severity != domain::Severity::Info);
    if (!explained || record.summary.why == "token-changed") {
        if (auto plain = plainReason(record, reader)) {
            texts.push_back(*plain);
        }
    }
    for (const domain::Finding *finding : order) {
        texts.push_back(findingText(*finding, reader));
    }
    if (!texts.empty() && first) {
        texts.front().look = lookOf(record.summary.status);
    }
    return texts;
}

QString handToText(const models::DeviceRecord &record)
{
    for (const domain::Finding &finding : record.diagnosis.findings) {
        if (record.diagnosis.firstCause && finding.id != *record.diagnosis.firstCause) {
            continue;
        }
        if (finding.remedy.empty() || finding.remedy.front().by == domain::By::Server) {
            return {};
        }
        const bool admin = std::any_of(finding.remedy.begin(), finding.remedy.end(),
            [](const domain::RemedyStep &step) { return step.role == domain::Role::Admin; });
        return admin ? FindingWords::tr("Hand to an admin")
                     : FindingWords::tr("Hand to the helpdesk");
    }
    return {};
}

QString summaryOf(const models::DeviceRecord &record, const DeviceContent &content)
{
    QStringList lines = {content.name,
        FindingWords::tr("Serial: %1").arg(fromUtf8(record.device.serial)), content.about};
    for (const LookText &badge : content.badges) {
        lines.append(badge.text);
    }
    if (!content.findings.empty()) {
        const FindingText &first = content.findings.front();
        lines.append(QString());
        lines.append(first.sentence);
        int number = 0;
        for (const StepText &step : first.steps) {
            lines.append(QStringLiteral("%1. %2").arg(++number).arg(step.title));
            if (!step.command.isEmpty()) {
                lines.append(QStringLiteral("   %1").arg(step.command));
            }
        }
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace latchkey::ui
