// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/serverlinks.h"
#include "base/clock.h"
#include "journal/journal.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <functional>
#include <unordered_map>
#include <vector>

namespace latchkey::actions {

/// What all lanes of a batch share.
struct LaneParts {
    journal::Journal &journal;
    ServerLinks &links;
    const base::Clock &clock;
};

/// One server's part of a batch: sends, follows, reads back; what is about to be sent is in the
/// journal before the request, what came of it before changed() tells it. Lives on the service's
/// thread. Counts what it has, so that a batch of any size is asked for its state at no cost.
class Lane : public QObject {
    Q_OBJECT

public:
    /// The batch's steps are changed in place; none may be added or taken out.
    Lane(journal::Batch &batch, LaneParts parts, domain::ServerId server);

    /// Begins, or goes on from where the journal stands.
    virtual void run() = 0;
    /// The batch was cancelled: what was not sent is over, which the journal knows already; what
    /// was sent is followed.
    void cancel();
    /// Takes over what a sync told of a step that has ended; others are not this lane's, or not
    /// over.
    void adopt(const journal::Step &step);
    /// A paused lane sends nothing more; what was sent is followed.
    void setPaused(bool paused);
    /// Nothing is to be sent or read any more, and no Mac is waited for.
    [[nodiscard]] bool isSettled() const;
    /// Only Macs that have not answered are left.
    [[nodiscard]] bool isOnlyWaiting() const;

Q_SIGNALS:
    void changed();

protected:
    using Steps = std::vector<journal::Step *>;
    [[nodiscard]] Steps stepsIn(journal::Phase phase) const;
    [[nodiscard]] journal::Step *stepOf(const domain::DeviceId &device) const;
    [[nodiscard]] std::size_t count(journal::Phase phase) const
    {
        return m_counts[static_cast<std::size_t>(phase)];
    }
    void move(journal::Step &step, journal::Phase phase);
    void settle(journal::Step &step, domain::Outcome outcome, std::string detail = {});
    /// Sends it no more, although it was about to be.
    void takeBack(journal::Step &step);
    /// Writes the steps to the journal, then tells changed(). False: the journal refused, and the
    /// lane stops for good; or they were to be begun, and another program has cancelled the batch,
    /// so they are.
    [[nodiscard]] bool record(const Steps &steps);
    /// Writes it together with others that come within a moment: for what can be read again.
    void recordSoon(journal::Step &step);

    [[nodiscard]] static journal::Citation citationFrom(
        const std::optional<connectors::AuditedAs> &audited)
    {
        return audited ? journal::Citation{audited->number, audited->token} : journal::Citation{};
    }
    [[nodiscard]] base::Instant now() const { return m_parts.clock.now(); }
    /// Calls `work` on this object after `delay`, unless the lane is gone by then.
    void later(std::chrono::milliseconds delay, std::function<void()> work);
    [[nodiscard]] bool isStopped() const { return m_stopped; }
    [[nodiscard]] bool isCancelled() const { return m_batch.cancelledAt.has_value(); }
    [[nodiscard]] bool maySend() const { return !m_stopped && !m_paused; }
    /// May be called when there is something to send again.
    virtual void goOn() = 0;
    void with(const std::function<void(connectors::Connector &)> &use,
        const std::function<void(const base::Error &)> &failed);

    journal::Batch &m_batch;
    LaneParts m_parts;
    domain::ServerId m_server;
    base::Calls m_calls;

private:
    void flush();
    void stop(const Steps &steps, const base::Error &error);

    std::unordered_map<std::string, journal::Step *> m_steps; ///< by device
    Steps m_order; ///< as the batch has them
    std::array<std::size_t, 5> m_counts = {}; ///< by phase
    Steps m_dirty;
    QTimer m_flush;
    bool m_stopped = false;
    bool m_paused = false;
};

/// Whether the request may have been acted on although no answer came.
[[nodiscard]] bool isReplyLost(const base::Error &error);
/// Whether it may have been acted on, whatever came: a 500 denies nothing.
[[nodiscard]] bool mayHaveActed(const base::Error &error);
/// Whether the same request may succeed later.
[[nodiscard]] bool isPassing(const base::Error &error);
/// How long to wait before the next of several attempts: doubled each time, at least what the
/// server asked for, at most a minute, spread by up to a quarter (`chance` is 0 … 1). Pure.
[[nodiscard]] std::chrono::milliseconds pauseBefore(
    int attempt, const base::Error &error, double chance);
/// One line for a step's detail.
[[nodiscard]] std::string detailOf(const base::Error &error);

} // namespace latchkey::actions
