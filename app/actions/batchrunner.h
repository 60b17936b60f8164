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
    void setPaused(bool paused);
    /// Sends nothing for now, without a word in the journal.
    void hold();
    /// Does what was asked for through the journal, by whatever program.
    void obey(journal::Wish wish);
    /// Steps that have ended here, and of which a sync told more since.
    void adopt(const std::vector<journal::Step> &steps);
    [[nodiscard]] const journal::Batch &batch() const { return m_batch; }
    /// Nothing is left to do or to wait for, and the journal has all of it.
    [[nodiscard]] bool isSettled() const { return areLanesSettled() && !isCancelUnwritten(); }

Q_SIGNALS:
    /// Steps or state changed; not more often than a reader of the whole batch can follow.
    void changed();
    /// Once: all are settled, or the patience is over and only Macs are waited for.
    void finished();

private:
    void createLanes();
    void cancel();
    void writeCancelled();
    [[nodiscard]] bool areLanesSettled() const;
    [[nodiscard]] bool isCancelUnwritten() const { return m_batch.cancelledAt && !m_isWritten; }
    void look();
    void close();
    void enter(journal::BatchState state);

    journal::Batch m_batch;
    BatchLock m_lock;
    LaneParts m_parts;
    std::vector<std::unique_ptr<Lane>> m_lanes;
    QTimer m_patience;
    QTimer m_tell;
    QTimer m_write; ///< the next page of cancelled steps
    bool m_isFinished = false;
    bool m_isCancelled = false; ///< and each lane knows
    bool m_isWritten = false; ///< each step that was cancelled says so in the journal
    bool m_isRefused = false; ///< the journal could not be written just now
    bool m_isClosed = false; ///< the journal has its end
};

} // namespace latchkey::actions
