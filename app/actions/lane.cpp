// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/lane.h"

#include <QPointer>

#include <algorithm>
#include <iterator>
#include <utility>

namespace latchkey::actions {

using domain::Outcome;
using journal::Phase;
using journal::Step;

namespace {

constexpr std::chrono::milliseconds together{50};
constexpr std::chrono::milliseconds firstPause{500};
constexpr std::chrono::milliseconds longestPause{60000};

} // namespace

Lane::Lane(journal::Batch &batch, LaneParts parts, domain::ServerId server)
    : m_batch(batch)
    , m_parts(parts)
    , m_server(std::move(server))
{
    for (Step &step : m_batch.steps) {
        if (step.server == m_server) {
            m_steps[step.device.text()] = &step;
            m_order.push_back(&step);
            ++m_counts[static_cast<std::size_t>(step.phase)];
        }
    }
    m_flush.setSingleShot(true);
    m_flush.setInterval(together);
    connect(&m_flush, &QTimer::timeout, this, &Lane::flush);
}

Lane::Steps Lane::stepsIn(Phase phase) const
{
    Steps found;
    std::ranges::copy_if(m_order, std::back_inserter(found),
        [phase](const Step *step) { return step->phase == phase; });
    return found;
}

Step *Lane::stepOf(const domain::DeviceId &device) const
{
    const auto found = m_steps.find(device.text());
    return found == m_steps.end() ? nullptr : found->second;
}

void Lane::move(Step &step, Phase phase)
{
    --m_counts[static_cast<std::size_t>(step.phase)];
    ++m_counts[static_cast<std::size_t>(phase)];
    step.phase = phase;
}

void Lane::settle(Step &step, Outcome outcome, std::string detail)
{
    move(step, Phase::Settled);
    step.outcome = outcome;
    step.detail = std::move(detail);
    step.settledAt = now();
}

void Lane::takeBack(Step &step)
{
    settle(step, Outcome::Cancelled);
    step.settledAt = m_batch.cancelledAt;
    step.sentAt.reset();
    step.idempotencyKey.clear();
}

bool Lane::record(const Steps &steps)
{
    std::vector<Step> values;
    values.reserve(steps.size());
    for (const Step *step : steps) {
        values.push_back(*step);
    }
    const auto written = m_parts.journal.update(m_batch.id, values);
    if (!written) {
        stop(steps, written.error());
    }
    Q_EMIT changed();
    return written.has_value();
}

void Lane::stop(const Steps &steps, const base::Error &error)
{
    const auto cancelledAt = error.kind == base::ErrorKind::Cancelled
        ? m_parts.journal.cancelledAt(m_batch.id).value_or(std::nullopt)
        : std::nullopt;
    if (cancelledAt) {
        m_batch.cancelledAt = cancelledAt;
        std::ranges::for_each(steps, [this](Step *step) { takeBack(*step); });
        cancel();
        return;
    }
    m_stopped = true;
    for (Step *step : steps) {
        step->detail = detailOf(error);
    }
}

void Lane::recordSoon(Step &step)
{
    m_dirty.push_back(&step);
    if (!m_flush.isActive()) {
        m_flush.start();
    }
}

void Lane::flush()
{
    if (!m_stopped && !m_dirty.empty()) {
        std::ignore = record(std::exchange(m_dirty, {}));
    }
}

void Lane::cancel()
{
    for (Step *step : stepsIn(Phase::Planned)) {
        takeBack(*step);
    }
    Q_EMIT changed();
}

void Lane::adopt(const Step &step)
{
    Step *own = step.server == m_server ? stepOf(step.device) : nullptr;
    if (own != nullptr && own->phase == Phase::Settled && step.phase == Phase::Settled) {
        *own = step;
    }
}

void Lane::setPaused(bool paused)
{
    if (std::exchange(m_paused, paused) && !paused) {
        goOn();
    }
}

bool Lane::isSettled() const
{
    // What is not written yet may still be lost.
    return m_stopped || (count(Phase::Settled) == m_order.size() && m_dirty.empty());
}

bool Lane::isOnlyWaiting() const
{
    return m_stopped
        || (count(Phase::Planned) + count(Phase::Sending) + count(Phase::ReadingBack) == 0
            && m_dirty.empty());
}

void Lane::later(std::chrono::milliseconds delay, std::function<void()> work)
{
    QTimer::singleShot(delay, this, std::move(work));
}

void Lane::with(const std::function<void(connectors::Connector &)> &use,
    const std::function<void(const base::Error &)> &failed)
{
    m_parts.links.with(m_server,
        [alive = QPointer<Lane>(this), use, failed](base::Result<connectors::Connector *> link) {
            if (!alive) {
                return;
            }
            if (link) {
                use(**link);
            } else {
                failed(link.error());
            }
        });
}

bool isReplyLost(const base::Error &error)
{
    using base::ErrorKind;
    return error.kind == ErrorKind::ConnectionLost || error.kind == ErrorKind::DeadlineExceeded
        || error.kind == ErrorKind::NoHttpStatus || error.kind == ErrorKind::MalformedAnswer
        || error.kind == ErrorKind::TooLarge;
}

bool mayHaveActed(const base::Error &error)
{
    return isReplyLost(error) || error.kind == base::ErrorKind::ServerError;
}

bool isPassing(const base::Error &error)
{
    using base::ErrorKind;
    return isReplyLost(error) || error.kind == ErrorKind::TooManyRequests
        || error.kind == ErrorKind::ServerError || error.kind == ErrorKind::ConnectionRefused
        || error.kind == ErrorKind::NameNotFound;
}

std::chrono::milliseconds pauseBefore(int attempt, const base::Error &error, double chance)
{
    const auto asked
        = std::chrono::milliseconds(error.retryAfter.value_or(std::chrono::seconds{0}));
    const auto pause
        = std::min(std::max(asked, firstPause * (1 << std::min(attempt, 16))), longestPause);
    const auto spread = static_cast<double>(pause.count()) * chance / 4;
    return pause + std::chrono::milliseconds(static_cast<std::int64_t>(spread));
}

std::string detailOf(const base::Error &error)
{
    if (error.detail.empty()) {
        return error.where;
    }
    return error.where.empty() ? error.detail : error.detail + " (" + error.where + ")";
}

} // namespace latchkey::actions
