// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/plan.h"
#include "base/clock.h"
#include "base/result.h"
#include "journal/journal.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace latchkey::actions {

/// What a person agreed to.
struct Consent {
    std::string who; ///< the login name, claimed on this computer
    std::string program; ///< "console" or "cli"
    std::string reason = {}; ///< required for a revoke
    std::string typed = {}; ///< revoke: must equal Plan::confirmation(), case ignored
    bool joinQueued = true; ///< a re-send binds to a command that is queued already
};

class ActionEngine;

/// Starts batches and follows them. Lives on its owner's thread (UI or CLI main); all signals are
/// emitted there. Requests run on that thread's event loop without blocking it.
class ActionService : public QObject {
    Q_OBJECT

public:
    explicit ActionService(std::unique_ptr<ActionEngine> engine, QObject *parent = nullptr);
    ~ActionService() override;

    /// Reads the Macs from the cache and weighs them; no request is sent.
    [[nodiscard]] base::Result<Plan> plan(domain::ActionKind kind,
        const std::vector<Target> &targets, const PlanOptions &options) const;

    /// Journals the batch, then begins to send. Fails (and sends nothing) without a needed reason
    /// or with another typed text (PermissionMissing), an empty plan (Usage), or a journal that
    /// cannot be written.
    [[nodiscard]] base::Result<domain::BatchId> start(const Plan &plan, const Consent &consent);

    /// Sends nothing more of this batch; what was sent is still followed.
    void cancel(const domain::BatchId &batch);

    /// Goes on with what a quit or a crash left: lost replies are resolved by looking.
    void resumeUnfinished();

    /// A batch with its steps as they stand now.
    [[nodiscard]] base::Result<journal::Batch> batch(const domain::BatchId &id) const;
    [[nodiscard]] base::Result<std::vector<journal::Batch>> recent(int limit) const;

Q_SIGNALS:
    void batchStarted(const domain::BatchId &batch);
    /// Steps of the batch changed (already in the journal).
    void batchChanged(const domain::BatchId &batch);
    /// Every step is settled or still waiting for its Mac.
    void batchFinished(const domain::BatchId &batch);

private:
    std::unique_ptr<ActionEngine> m_engine;
};

} // namespace latchkey::actions
