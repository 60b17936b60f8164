// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/batchtexts.h"

#include "ui/common/phrases.h"
#include "words/filling.h"
#include "words/optiontexts.h"
#include "words/values.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <set>

namespace latchkey::ui {

namespace {

struct BatchWords {
    Q_DECLARE_TR_FUNCTIONS(latchkey::ui::BatchTexts)
};

using domain::ActionKind;
using domain::Outcome;

QString optionText(const journal::Step &step)
{
    const QString reported = BatchWords::tr("The Mac reports BootstrapTokenAllowed: true");
    const QString others = words::otherOptionsText(step.optionsBefore, step.optionsAfter);
    return step.optionsFate() == domain::OptionsFate::Changed
        ? others
        : words::dotted(others.isEmpty() ? QStringList{reported} : QStringList{reported, others});
}

QString verifiedText(ActionKind kind, const journal::Step &step)
{
    switch (kind) {
    case ActionKind::ResendOptions:
        return optionText(step);
    case ActionKind::Prove:
        return BatchWords::tr("The Mac says that an erase could begin now");
    case ActionKind::Revoke:
        return BatchWords::tr("Read back: no token stored");
    }
    return {};
}

} // namespace

OutcomeCounts countsOf(const journal::Batch &batch)
{
    OutcomeCounts counts;
    for (const journal::Step &step : batch.steps) {
        ++counts[step.outcome];
    }
    return counts;
}

QString countText(Outcome outcome, int count)
{
    switch (outcome) {
    case Outcome::Queued:
        return BatchWords::tr("%n queued", nullptr, count);
    case Outcome::Waiting:
        return BatchWords::tr("%n waiting for the Mac", nullptr, count);
    case Outcome::Acknowledged:
        return BatchWords::tr("%n acknowledged", nullptr, count);
    case Outcome::Verified:
        return BatchWords::tr("%n verified", nullptr, count);
    case Outcome::Failed:
        return BatchWords::tr("%n failed", nullptr, count);
    case Outcome::Unknown:
        return BatchWords::tr("%n unknown: reply lost", nullptr, count);
    case Outcome::Cancelled:
        return BatchWords::tr("%n cancelled", nullptr, count);
    case Outcome::LeftAlone:
        return BatchWords::tr("%n left alone", nullptr, count);
    }
    return {};
}

QString outcomeText(const journal::Batch &batch)
{
    QStringList parts;
    for (const auto &[outcome, count] : countsOf(batch)) {
        parts.append(countText(outcome, count));
    }
    if (const int changed = changedOptions(batch); changed > 0) {
        parts.append(BatchWords::tr("%n with other options changed", nullptr, changed));
    }
    return words::joined(parts);
}

int changedOptions(const journal::Batch &batch)
{
    return static_cast<int>(
        std::ranges::count(batch.steps, domain::OptionsFate::Changed, &journal::Step::optionsFate));
}

Look lookOf(const journal::Step &step)
{
    return step.optionsFate() == domain::OptionsFate::Changed ? ui::lookOf(domain::Status::AtRisk)
                                                              : ui::lookOf(step.outcome);
}

Look lookOf(const journal::Batch &batch)
{
    const OutcomeCounts counts = countsOf(batch);
    if (isUnderWay(batch)) {
        return ui::lookOf(Outcome::Waiting);
    }
    for (const Outcome worst : {Outcome::Failed, Outcome::Unknown, Outcome::Waiting,
             Outcome::Queued, Outcome::Cancelled, Outcome::Acknowledged}) {
        if (counts.contains(worst)) {
            return ui::lookOf(worst);
        }
    }
    return changedOptions(batch) > 0 ? ui::lookOf(domain::Status::AtRisk)
                                     : ui::lookOf(Outcome::Verified);
}

QString batchName(ActionKind kind)
{
    switch (kind) {
    case ActionKind::ResendOptions:
        return BatchWords::tr("Re-send enrollment option");
    case ActionKind::Prove:
        return BatchWords::tr("Prove tokens");
    case ActionKind::Revoke:
        return BatchWords::tr("Revoke stored tokens");
    }
    return {};
}

QString batchTitle(const journal::Batch &batch)
{
    const auto count = static_cast<int>(batch.steps.size());
    switch (batch.kind) {
    case ActionKind::ResendOptions:
        return BatchWords::tr("Re-send enrollment option to %n Mac(s)", nullptr, count);
    case ActionKind::Prove:
        return BatchWords::tr("Prove the tokens of %n Mac(s)", nullptr, count);
    case ActionKind::Revoke:
        return BatchWords::tr("Revoke the stored tokens of %n Mac(s)", nullptr, count);
    }
    return {};
}

QString serversOf(const journal::Batch &batch)
{
    std::set<std::string> names;
    for (const journal::Step &step : batch.steps) {
        names.insert(step.server.text());
    }
    QStringList list;
    for (const std::string &name : names) {
        list.append(fromUtf8(name));
    }
    return QLocale().createSeparatedList(list);
}

int settledSteps(const journal::Batch &batch)
{
    return static_cast<int>(std::ranges::count_if(batch.steps,
        [](const journal::Step &step) { return step.phase == journal::Phase::Settled; }));
}

bool isUnderWay(const journal::Batch &batch)
{
    return batch.state == journal::BatchState::Running
        && settledSteps(batch) < static_cast<int>(batch.steps.size());
}

QString stepDetail(ActionKind kind, const journal::Step &step)
{
    if (step.leftAlone != domain::LeftAloneReason::None) {
        return words::sentence(
            step.leftAlone, fromUtf8(step.detail), {.server = fromUtf8(step.server.text())});
    }
    if (!step.detail.empty()) {
        return fromUtf8(step.detail);
    }
    switch (step.outcome) {
    case Outcome::Verified:
        return verifiedText(kind, step);
    case Outcome::Unknown:
        return BatchWords::tr("Sent; the answer of %1 did not arrive")
            .arg(fromUtf8(step.server.text()));
    case Outcome::Waiting:
        return step.joined ? BatchWords::tr("Bound to the command that was queued already")
                           : BatchWords::tr("Sent; the Mac answers when it wakes");
    case Outcome::Acknowledged:
        return step.unreadSince
            ? BatchWords::tr("Not verified yet: it could not be read back; every sync looks again")
            : BatchWords::tr("Not verified: this macOS cannot report it");
    case Outcome::Queued:
    case Outcome::Failed:
    case Outcome::Cancelled:
    case Outcome::LeftAlone:
        break;
    }
    return {};
}

} // namespace latchkey::ui
