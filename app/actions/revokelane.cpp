// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/revokelane.h"

#include "actions/readback.h"

namespace latchkey::actions {

namespace {

using domain::Outcome;
using journal::Phase;
using journal::Step;

constexpr int looks = 4; // at what a lost request left behind
constexpr std::chrono::milliseconds betweenLooks{700};

} // namespace

void RevokeLane::run()
{
    // What was under way when the program ended: nobody knows whether the server acted.
    for (Step *step : stepsIn(Phase::Sending)) {
        step->outcome = Outcome::Unknown;
        step->phase = Phase::ReadingBack;
    }
    next();
}

void RevokeLane::next()
{
    if (isStopped()) {
        return;
    }
    if (const Steps reading = stepsIn(Phase::ReadingBack); !reading.empty()) {
        readBack(*reading.front(), 0);
        return;
    }
    const Steps planned = stepsIn(Phase::Planned);
    if (planned.empty()) {
        return;
    }
    Step &step = *planned.front();
    with([this, &step](connectors::Connector &connector) { send(step, connector); },
        [this, &step](const base::Error &error) {
            settle(step, Outcome::Failed, detailOf(error));
            if (record({&step})) {
                next();
            }
        });
}

void RevokeLane::send(Step &step, connectors::Connector &connector)
{
    if (step.phase != Phase::Planned) {
        next(); // cancelled while the connection was made
        return;
    }
    m_deletedAt.reset();
    step.phase = Phase::Sending;
    step.sentAt = now();
    step.idempotencyKey = m_batch.id.text() + "/" + step.device.text();
    if (!record({&step})) {
        return;
    }
    m_calls.add(connector.revokeToken(
        {.device = step.device, .reason = m_batch.reason, .idempotencyKey = step.idempotencyKey},
        [this, &step](base::Result<connectors::Revocation> answer) { answered(step, answer); }));
}

void RevokeLane::answered(Step &step, const base::Result<connectors::Revocation> &answer)
{
    if (answer || isReplyLost(answer.error())
        || answer.error().kind == base::ErrorKind::ServerError) {
        m_deletedAt = answer ? std::optional{answer->at} : std::nullopt;
        step.phase = Phase::ReadingBack;
        step.outcome = answer ? Outcome::Acknowledged : Outcome::Unknown;
        step.detail = answer ? std::string() : detailOf(answer.error());
    } else {
        settle(step, Outcome::Failed, detailOf(answer.error()));
    }
    if (record({&step})) {
        next();
    }
}

void RevokeLane::readBack(Step &step, int look)
{
    with(
        [this, &step, look](connectors::Connector &connector) {
            m_calls.add(connector.readDevice(
                step.device, [this, &step, look](base::Result<domain::Device> device) {
                    judge(step, device, look);
                }));
        },
        [this, &step, look](
            const base::Error &error) { judge(step, tl::unexpected(error), look); });
}

void RevokeLane::judge(Step &step, const base::Result<domain::Device> &device, int look)
{
    const bool replyLost = step.outcome == Outcome::Unknown;
    const Verdict verdict = device
        ? revokeVerdict(*device, m_deletedAt.value_or(step.sentAt.value_or(base::Instant{})))
        : Verdict{.outcome = Outcome::Unknown, .detail = detailOf(device.error())};
    const bool isClear = verdict.outcome == Outcome::Verified
        || (verdict.outcome == Outcome::Failed && !replyLost);
    if (!isClear && look + 1 < looks) {
        later(betweenLooks * (1 << look), [this, &step, look] { readBack(step, look + 1); });
        return;
    }
    // A token that is still there after a lost reply may go yet: only a person sends again.
    settle(step, isClear ? verdict.outcome : Outcome::Unknown, verdict.detail);
    if (record({&step})) {
        next();
    }
}

} // namespace latchkey::actions
