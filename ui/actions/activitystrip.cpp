// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/activitystrip.h"

#include "ui/actions/actiontexts.h"
#include "ui/actions/batchtexts.h"
#include "ui/common/banner.h"
#include "ui/common/phrases.h"
#include "ui/common/progressstrip.h"

#include <QLocale>
#include <QVBoxLayout>

namespace latchkey::ui {

using domain::Outcome;

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
    m_result->setAction(tr("Show in Activity"));
    connect(m_result, &Banner::closed, this, &QWidget::hide);
    connect(m_result, &Banner::actionTriggered, this, [this] {
        hide();
        Q_EMIT showRequested(QString::fromStdString(m_batch.text()));
    });
}

void ActivityStrip::follow(const domain::BatchId &id)
{
    m_batch = id;
    if (const auto batch = m_actions.batch(id)) {
        showBatch(*batch, false);
    }
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
    m_result->setMessage(lookOf(batch), what, outcomeText(batch));
    m_progress->setVisible(!finished);
    m_result->setVisible(finished);
    setVisible(!m_quiet);
}

void ActivityStrip::setQuiet(bool quiet)
{
    m_quiet = quiet;
    if (quiet) {
        hide();
    }
}

} // namespace latchkey::ui
