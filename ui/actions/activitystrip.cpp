// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/activitystrip.h"

#include "ui/actions/actiontexts.h"
#include "ui/common/banner.h"
#include "ui/common/phrases.h"
#include "ui/common/progressstrip.h"

#include <QLocale>
#include <QVBoxLayout>

#include <map>

namespace latchkey::ui {

namespace {

using domain::Outcome;

QString countText(Outcome outcome, int count)
{
    switch (outcome) {
    case Outcome::Queued:
        return ActivityStrip::tr("%n queued", nullptr, count);
    case Outcome::Waiting:
        return ActivityStrip::tr("%n waiting for the Mac", nullptr, count);
    case Outcome::Acknowledged:
        return ActivityStrip::tr("%n acknowledged", nullptr, count);
    case Outcome::Verified:
        return ActivityStrip::tr("%n verified", nullptr, count);
    case Outcome::Failed:
        return ActivityStrip::tr("%n failed", nullptr, count);
    case Outcome::Unknown:
        return ActivityStrip::tr("%n unknown: reply lost", nullptr, count);
    case Outcome::Cancelled:
        return ActivityStrip::tr("%n cancelled", nullptr, count);
    case Outcome::LeftAlone:
        return ActivityStrip::tr("%n left alone", nullptr, count);
    }
    return {};
}

std::map<Outcome, int> countsOf(const journal::Batch &batch)
{
    std::map<Outcome, int> counts;
    for (const journal::Step &step : batch.steps) {
        ++counts[step.outcome];
    }
    return counts;
}

Look lookOf(const std::map<Outcome, int> &counts)
{
    for (const Outcome worst : {Outcome::Failed, Outcome::Unknown, Outcome::Waiting,
             Outcome::Queued, Outcome::Cancelled, Outcome::Acknowledged}) {
        if (counts.contains(worst)) {
            return ui::lookOf(worst);
        }
    }
    return ui::lookOf(Outcome::Verified);
}

} // namespace

ActivityStrip::ActivityStrip(actions::ActionService &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_progress(new ProgressStrip(this))
    , m_result(new Banner(Banner::Shape::Across, this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_progress);
    layout->addWidget(m_result);
    m_result->setClosable(true);
    hide();
    connect(&actions, &actions::ActionService::batchStarted, this, &ActivityStrip::follow);
    connect(
        &actions, &actions::ActionService::batchChanged, this, [this](const domain::BatchId &id) {
            if (const auto batch = m_actions.batch(id); batch && id == m_batch) {
                showBatch(*batch, batch->state == journal::BatchState::Finished);
            }
        });
    connect(
        &actions, &actions::ActionService::batchFinished, this, [this](const domain::BatchId &id) {
            if (const auto batch = m_actions.batch(id); batch && id == m_batch) {
                showBatch(*batch, true);
                Q_EMIT ended(outcomeText(*batch));
            }
        });
    connect(m_progress, &ProgressStrip::cancelled, this, [this] { m_actions.cancel(m_batch); });
    connect(m_result, &Banner::closed, this, &QWidget::hide);
}

void ActivityStrip::follow(const domain::BatchId &id)
{
    m_batch = id;
    if (const auto batch = m_actions.batch(id)) {
        showBatch(*batch, false);
    }
}

QString ActivityStrip::outcomeText(const journal::Batch &batch)
{
    QStringList parts;
    for (const auto &[outcome, count] : countsOf(batch)) {
        parts.append(countText(outcome, count));
    }
    return parts.join(tr(", ", "between counts of outcomes"));
}

void ActivityStrip::showBatch(const journal::Batch &batch, bool finished)
{
    const auto counts = countsOf(batch);
    const auto open = [&counts](Outcome outcome) {
        const auto found = counts.find(outcome);
        return found == counts.end() ? 0 : found->second;
    };
    const int all = static_cast<int>(batch.steps.size());
    const int settled = all - open(Outcome::Queued) - open(Outcome::Waiting);
    //: A running batch: %1 the action, %n Macs
    const QString what = tr("%1: %n Mac(s).", nullptr, all).arg(shortName(batch.kind));
    //: %1 of %2 Macs
    m_progress->setProgress(what,
        tr("%1 of %2").arg(QLocale().toString(settled), QLocale().toString(all)), settled, all);
    m_result->setMessage(lookOf(counts), what, outcomeText(batch));
    m_progress->setVisible(!finished);
    m_result->setVisible(finished);
    setVisible(true);
}

} // namespace latchkey::ui
