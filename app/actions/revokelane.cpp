// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/revokelane.h"

#include "actions/readback.h"

#include <QRandomGenerator>

namespace latchkey::actions {

namespace {

using domain::Outcome;
using journal::Phase;
using journal::Step;

constexpr int looks = 4; // at what a lost request left behind
constexpr std::chrono::milliseconds betweenLooks{700};
constexpr int mostWaits = 5; // for one Mac, where the server asks for patience
constexpr std::chrono::seconds longestWait{60};

// A limit that passes soon; one of an hour is told to the person.
bool isShortWait(const base::Error &error)
{
    return error.kind == base::ErrorKind::TooManyRequests
        && error.retryAfter.value_or(std::chrono::seconds{0}) <= longestWait;
}

} // namespace

void RevokeLane::run()
{
    // What was under way when the program ended: nobody knows whether the server acted.
    for (Step *step : stepsIn(Phase::Sending)) {
        step->outcome = Outcome::Unknown;
        move(*step, Phase::ReadingBack);
    }
    next();
}

void RevokeLane::next()
{
    if (isStopped() || m_isBusy) {
        return;
    }
    if (const Steps reading = stepsIn(Phase::ReadingBack); !reading.empty()) {
        m_isBusy = true;
        readBack(*reading.front(), 0);
        return;
    }
    const Steps planned = stepsIn(Phase::Planned);
    if (planned.empty() || !maySend()) {
        return;
    }
    m_isBusy = true;
    Step &step = *planned.front();
    with([this, &step](connectors::Connector &connector) { send(step, connector); },
        [this, &step](const base::Error &error) {
            m_isBusy = false;
            settle(step, Outcome::Failed, detailOf(error));
            if (record({&step})) {
                next();
            }
        });
}

void RevokeLane::send(Step &step, connectors::Connector &connector)
{
    if (step.phase != Phase::Planned || !maySend()) {
        m_isBusy = false;
        next(); // cancelled or paused while the connection was made
        return;
    }
    m_deletedAt.reset();
    move(step, Phase::Sending);
    step.sentAt = now();
    step.idempotencyKey = m_batch.id.text() + "/" + step.device.text();
    if (!record({&step})) {
        m_isBusy = false;
        return;
    }
    m_calls.add(connector.revokeToken({.device = step.device,
                                          .reason = m_batch.reason,
                                          .idempotencyKey = step.idempotencyKey,
                                          .person = m_batch.who},
        [this, &step](base::Result<connectors::Revocation> answer) { answered(step, answer); }));
}

void RevokeLane::answered(Step &step, const base::Result<connectors::Revocation> &answer)
{
    if (!answer && isShortWait(answer.error()) && m_waits < mostWaits) {
        waitAndSendAgain(step, answer.error());
        return;
    }
    m_waits = 0;
    m_isBusy = false;
    if (answer || mayHaveActed(answer.error())) {
        m_deletedAt = answer ? std::optional{answer->at} : std::nullopt;
        move(step, Phase::ReadingBack);
        step.outcome = answer ? Outcome::Acknowledged : Outcome::Unknown;
        step.detail = answer ? std::string() : detailOf(answer.error());
        step.cited = citationFrom(answer ? answer->audited : std::nullopt);
    } else {
        settle(step, Outcome::Failed, detailOf(answer.error()));
    }
    if (record({&step})) {
        next();
    }
}

// The server has said that it did nothing yet.
void RevokeLane::waitAndSendAgain(Step &step, const base::Error &error)
{
    if (isCancelled()) {
        takeBack(step);
    } else {
        move(step, Phase::Planned);
        step.sentAt.reset();
        step.idempotencyKey.clear();
        step.detail = detailOf(error);
    }
    if (record({&step})) {
        later(pauseBefore(m_waits++, error, QRandomGenerator::global()->generateDouble()), [this] {
            m_isBusy = false;
            next();
        });
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
    // The server states now whether it holds one; after a lost reply that is all there is to know,
    // and this machine's clock has no part in it.
    const Verdict verdict = device
        ? revokeVerdict(*device, m_deletedAt)
        : Verdict{.outcome = Outcome::Unknown, .detail = detailOf(device.error())};
    const bool isClear = verdict.outcome == Outcome::Verified
        || (verdict.outcome == Outcome::Failed && !replyLost);
    if (!isClear && look + 1 < looks) {
        later(betweenLooks * (1 << look), [this, &step, look] { readBack(step, look + 1); });
        return;
    }
    m_isBusy = false;
    // A token that is still there after a lost reply may go yet: only a person sends again.
    settle(step, isClear ? verdict.outcome : Outcome::Unknown, verdict.detail);
    if (record({&step})) {
        next();
    }
}

} // namespace latchkey::actions
