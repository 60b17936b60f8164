// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/actionservice.h"

#include <QWidget>

namespace latchkey::ui {

class Banner;
class ProgressStrip;

/// The newest batch while it runs, and how it ended: counts, never a single "done".
class ActivityStrip final : public QWidget {
    Q_OBJECT

public:
    ActivityStrip(actions::ActionService &actions, QWidget *parent);

    /// Quiet where Activity says it all.
    void setQuiet(bool quiet);

Q_SIGNALS:
    /// A batch has ended; `text` says how.
    void ended(const QString &text);
    /// The batch shall be shown whole.
    void showRequested(const QString &batch);

private:
    void follow(const domain::BatchId &id);
    void showBatch(const journal::Batch &batch, bool finished);

    actions::ActionService &m_actions;
    domain::BatchId m_batch;
    ProgressStrip *m_progress;
    Banner *m_result;
    bool m_quiet = false;
};

} // namespace latchkey::ui
