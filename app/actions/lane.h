// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/serverlinks.h"
#include "base/clock.h"
#include "journal/journal.h"

#include <QObject>

#include <functional>
#include <vector>

namespace latchkey::actions {

/// What all lanes of a batch share.
struct LaneParts {
    journal::Journal &journal;
    ServerLinks &links;
    const base::Clock &clock;
    bool join = true;
};

/// One server's part of a batch: sends, follows, reads back; each change is in the journal before
/// changed() tells it, and before the next request. Lives on the service's thread.
class Lane : public QObject {
    Q_OBJECT

public:
    /// The batch's steps are changed in place.
    Lane(journal::Batch &batch, LaneParts parts, domain::ServerId server);

    /// Begins, or goes on from where the journal stands.
    virtual void run() = 0;
    /// What was not sent is cancelled; what was sent is followed.
    void cancel();
    /// Nothing is to be sent or read any more, and no Mac is waited for.
    [[nodiscard]] bool isSettled() const;
    /// Only Macs that have not answered are left.
    [[nodiscard]] bool isOnlyWaiting() const;

Q_SIGNALS:
    void changed();

protected:
    using Steps = std::vector<journal::Step *>;
    [[nodiscard]] Steps steps(const std::function<bool(const journal::Step &)> &wanted) const;
    [[nodiscard]] Steps stepsIn(journal::Phase phase) const;
    /// Writes the steps to the journal, then tells changed(). False: the journal refused, and the
    /// lane stops for good.
    [[nodiscard]] bool record(const Steps &steps);
    void settle(journal::Step &step, domain::Outcome outcome, std::string detail = {});
    [[nodiscard]] base::Instant now() const { return m_parts.clock.now(); }
    /// Calls `work` on this object after `delay`, unless the lane is gone by then.
    void later(std::chrono::milliseconds delay, std::function<void()> work);
    [[nodiscard]] bool isStopped() const { return m_stopped; }
    void with(const std::function<void(connectors::Connector &)> &use,
        const std::function<void(const base::Error &)> &failed);

    journal::Batch &m_batch;
    LaneParts m_parts;
    domain::ServerId m_server;
    base::Calls m_calls;

private:
    bool m_stopped = false;
};

/// Whether the request may have been acted on although no answer came.
[[nodiscard]] bool isReplyLost(const base::Error &error);
/// Whether the same request may succeed later.
[[nodiscard]] bool isPassing(const base::Error &error);
/// One line for a step's detail.
[[nodiscard]] std::string detailOf(const base::Error &error);

} // namespace latchkey::actions
