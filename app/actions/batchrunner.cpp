// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/batchrunner.h"

#include "actions/commandlane.h"
#include "actions/revokelane.h"

#include <algorithm>
#include <set>
#include <utility>

namespace latchkey::actions {

namespace {

// Cancelled steps, with their audit, are written in pages that hold nobody up, and with rests. A
// journal that cannot be written now is tried again.
constexpr std::size_t cancelledAtOnce = 100;
constexpr std::chrono::milliseconds betweenPages{10};
constexpr std::chrono::milliseconds betweenTries{1000};

// A listener may read the whole batch each time: 100 ms, and longer where that takes longer.
std::chrono::milliseconds betweenNews(std::size_t steps)
{
    return std::chrono::milliseconds{100 + steps / 50};
}

} // namespace

BatchRunner::BatchRunner(journal::Batch batch, BatchLock lock, LaneParts parts, QObject *parent)
    : QObject(parent)
    , m_batch(std::move(batch))
    , m_lock(std::move(lock))
    , m_parts(parts)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &BatchRunner::look);
    m_tell.setSingleShot(true);
    m_tell.setInterval(betweenNews(m_batch.steps.size()));
    connect(&m_tell, &QTimer::timeout, this, &BatchRunner::changed);
    m_write.setSingleShot(true);
    connect(&m_write, &QTimer::timeout, this, &BatchRunner::writeCancelled);
    createLanes();
}

void BatchRunner::createLanes()
{
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
        lane->setPaused(m_batch.state == journal::BatchState::Paused);
        lane->run();
    }
    QMetaObject::invokeMethod(this, &BatchRunner::look, Qt::QueuedConnection);
}

void BatchRunner::cancel()
{
    if (!m_batch.cancelledAt) {
        m_batch.cancelledAt = m_parts.journal.cancelledAt(m_batch.id).value_or(std::nullopt);
    }
    if (!m_batch.cancelledAt || std::exchange(m_isCancelled, true)) {
        return;
    }
    for (const auto &lane : m_lanes) {
        lane->cancel();
    }
}

void BatchRunner::writeCancelled()
{
    const auto written = m_parts.journal.writeCancelled(m_batch.id, cancelledAtOnce);
    m_isRefused = !written;
    m_isWritten = written && *written == 0;
    if (!m_isWritten) {
        m_write.start(written ? betweenPages : betweenTries);
    }
    if (m_isWritten || m_isRefused) {
        look();
    }
}

void BatchRunner::setPaused(bool paused)
{
    const auto state = paused ? journal::BatchState::Paused : journal::BatchState::Running;
    if (m_isClosed || m_batch.cancelledAt || m_batch.state == state) {
        return;
    }
    enter(state); // in the journal first: a crash must not go on with what somebody stopped
    for (const auto &lane : m_lanes) {
        lane->setPaused(paused);
    }
    Q_EMIT changed();
}

void BatchRunner::hold()
{
    for (const auto &lane : m_lanes) {
        lane->setPaused(true);
    }
}

void BatchRunner::obey(journal::Wish wish)
{
    switch (wish) {
    case journal::Wish::None:
        return;
    case journal::Wish::Pause:
        setPaused(true);
        break;
    case journal::Wish::Resume:
        setPaused(false);
        break;
    case journal::Wish::Cancel:
        cancel();
        return; // it stays with the batch
    }
    std::ignore = m_parts.journal.setWish(m_batch.id, journal::Wish::None);
}

void BatchRunner::adopt(const std::vector<journal::Step> &steps)
{
    for (const journal::Step &step : steps) {
        for (const auto &lane : m_lanes) {
            lane->adopt(step);
        }
    }
}

bool BatchRunner::areLanesSettled() const
{
    return std::ranges::all_of(m_lanes, [](const auto &lane) { return lane->isSettled(); });
}

void BatchRunner::enter(journal::BatchState state)
{
    m_batch.state = state;
    const base::Instant now = m_parts.clock.now();
    std::ignore = m_parts.journal.setState(m_batch.id, state, now);
}

void BatchRunner::close()
{
    m_isClosed = true;
    enter(m_batch.cancelledAt ? journal::BatchState::Cancelled : journal::BatchState::Finished);
    m_batch.finishedAt = m_parts.clock.now();
}

void BatchRunner::look()
{
    if (!m_tell.isActive()) {
        m_tell.start();
    }
    if (m_batch.cancelledAt) {
        cancel(); // a lane may have learned it from the journal
        if (isCancelUnwritten() && !m_write.isActive()) {
            m_write.start(betweenPages);
        }
    }
    const bool settled = isSettled();
    const bool onlyWaiting = (!isCancelUnwritten() || m_isRefused)
        && std::ranges::all_of(m_lanes, [](const auto &lane) { return lane->isOnlyWaiting(); });
    if (settled && !m_isClosed) {
        close();
    }
    if (!m_isFinished && (settled || (onlyWaiting && !m_patience.isActive()))) {
        m_isFinished = true;
        Q_EMIT changed();
        Q_EMIT finished();
    }
}

} // namespace latchkey::actions
