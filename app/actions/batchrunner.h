// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/batchlock.h"
#include "actions/lane.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace latchkey::actions {

/// Runs one batch over all its servers, one lane each.
class BatchRunner : public QObject {
    Q_OBJECT

public:
    BatchRunner(journal::Batch batch, BatchLock lock, LaneParts parts, QObject *parent);

    /// A batch that the journal knows as paused begins so.
    void run(std::chrono::milliseconds patience);
    void cancel();
    void setPaused(bool paused);
    /// Does what another program asked for through the journal.
    void obey(journal::Wish wish);
    [[nodiscard]] const journal::Batch &batch() const { return m_batch; }
    /// Nothing is left to do or to wait for.
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    /// Steps or state changed; not more often than a reader of the whole batch can follow.
    void changed();
    /// Once: all are settled, or the patience is over and only Macs are waited for.
    void finished();

private:
    void createLanes();
    void look();
    void close();
    void enter(journal::BatchState state);

    journal::Batch m_batch;
    BatchLock m_lock;
    LaneParts m_parts;
    std::vector<std::unique_ptr<Lane>> m_lanes;
    QTimer m_patience;
    QTimer m_tell;
    bool m_isFinished = false;
    bool m_isCancelled = false;
    bool m_isClosed = false; ///< the journal has its end
};

} // namespace latchkey::actions
