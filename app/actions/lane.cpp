// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/lane.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace latchkey::actions {

using domain::Outcome;
using journal::Phase;
using journal::Step;

Lane::Lane(journal::Batch &batch, LaneParts parts, domain::ServerId server)
    : m_batch(batch)
    , m_parts(parts)
    , m_server(std::move(server))
{
}

Lane::Steps Lane::steps(const std::function<bool(const Step &)> &wanted) const
{
    Steps found;
    for (Step &step : m_batch.steps) {
        if (step.server == m_server && wanted(step)) {
            found.push_back(&step);
        }
    }
    return found;
}

Lane::Steps Lane::stepsIn(Phase phase) const
{
    return steps([phase](const Step &step) { return step.phase == phase; });
}

bool Lane::record(const Steps &steps)
{
    std::vector<Step> values;
    values.reserve(steps.size());
    for (const Step *step : steps) {
        values.push_back(*step);
    }
    if (auto written = m_parts.journal.update(m_batch.id, values); !written) {
        m_stopped = true;
        for (Step *step : steps) {
            step->detail = detailOf(written.error());
        }
    }
    Q_EMIT changed();
    return !m_stopped;
}

void Lane::settle(Step &step, Outcome outcome, std::string detail)
{
    step.phase = Phase::Settled;
    step.outcome = outcome;
    step.detail = std::move(detail);
    step.settledAt = now();
}

void Lane::cancel()
{
    Steps planned = stepsIn(Phase::Planned);
    for (Step *step : planned) {
        settle(*step, Outcome::Cancelled);
    }
    if (!planned.empty()) {
        std::ignore = record(planned);
    }
}

bool Lane::isSettled() const
{
    return m_stopped
        || steps([](const Step &step) { return step.phase != Phase::Settled; }).empty();
}

bool Lane::isOnlyWaiting() const
{
    return m_stopped || steps([](const Step &step) {
        return step.phase == Phase::Planned || step.phase == Phase::Sending
            || step.phase == Phase::ReadingBack;
    }).empty();
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

bool isPassing(const base::Error &error)
{
    using base::ErrorKind;
    return isReplyLost(error) || error.kind == ErrorKind::TooManyRequests
        || error.kind == ErrorKind::ServerError || error.kind == ErrorKind::ConnectionRefused
        || error.kind == ErrorKind::NameNotFound;
}

std::string detailOf(const base::Error &error)
{
    if (error.detail.empty()) {
        return error.where;
    }
    return error.where.empty() ? error.detail : error.detail + " (" + error.where + ")";
}

} // namespace latchkey::actions
