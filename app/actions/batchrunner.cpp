// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/batchrunner.h"

#include "actions/commandlane.h"
#include "actions/revokelane.h"

#include <algorithm>
#include <set>

namespace latchkey::actions {

BatchRunner::BatchRunner(journal::Batch batch, BatchLock lock, LaneParts parts, QObject *parent)
    : QObject(parent)
    , m_batch(std::move(batch))
    , m_lock(std::move(lock))
    , m_parts(parts)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &BatchRunner::look);
    std::set<domain::ServerId> servers;
    for (const journal::Step &step : m_batch.steps) {
        servers.insert(step.server);
    }
    for (const domain::ServerId &server : servers) {
        if (m_batch.kind == domain::ActionKind::Revoke) {
            m_lanes.push_back(std::make_unique<RevokeLane>(m_batch, m_parts, server));
        } else {
            m_lanes.push_back(std::make_unique<CommandLane>(m_batch, m_parts, server));
        }
        // Queued, so that a lane is never asked in the middle of its own step.
        connect(
            m_lanes.back().get(), &Lane::changed, this, &BatchRunner::look, Qt::QueuedConnection);
    }
}

void BatchRunner::run(std::chrono::milliseconds patience)
{
    m_patience.start(patience);
    for (const auto &lane : m_lanes) {
        lane->run();
    }
    QMetaObject::invokeMethod(this, &BatchRunner::look, Qt::QueuedConnection);
}

void BatchRunner::cancel()
{
    m_isCancelled = true;
    for (const auto &lane : m_lanes) {
        lane->cancel();
    }
}

bool BatchRunner::isSettled() const
{
    return std::ranges::all_of(m_lanes, [](const auto &lane) { return lane->isSettled(); });
}

void BatchRunner::look()
{
    Q_EMIT changed();
    const bool onlyWaiting
        = std::ranges::all_of(m_lanes, [](const auto &lane) { return lane->isOnlyWaiting(); });
    if (isSettled() && !m_isClosed) {
        m_isClosed = true;
        const auto state
            = m_isCancelled ? journal::BatchState::Cancelled : journal::BatchState::Finished;
        m_batch.state = state;
        m_batch.finishedAt = m_parts.clock.now();
        std::ignore = m_parts.journal.setState(m_batch.id, state, *m_batch.finishedAt);
    }
    if (!m_isFinished && (isSettled() || (onlyWaiting && !m_patience.isActive()))) {
        m_isFinished = true;
        Q_EMIT finished();
    }
}

} // namespace latchkey::actions
