// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/commandlane.h"

#include "actions/pace.h"
#include "base/encoding.h"

#include <QRandomGenerator>

#include <algorithm>
#include <map>

namespace latchkey::actions {

namespace {

using domain::CommandState;
using domain::Outcome;
using journal::Phase;
using journal::Step;

constexpr int attempts = 6; // at one request whose reply was lost

domain::CommandKind commandOf(domain::ActionKind kind)
{
    return kind == domain::ActionKind::Prove ? domain::CommandKind::EacsPreflight
                                             : domain::CommandKind::MdmOptions;
}

std::string reasonWord(const connectors::AcceptedCommand &answer)
{
    using connectors::RefusalReason;
    switch (answer.reason) {
    case RefusalReason::None:
        return {};
    case RefusalReason::UnknownDevice:
        return "unknown-device";
    case RefusalReason::NeverCheckedIn:
        return "never-checked-in";
    case RefusalReason::NotSupportedByMacos:
        return "not-supported-by-macos";
    case RefusalReason::UserEnrollment:
        return "user-enrollment";
    case RefusalReason::NotEnrolled:
        return "not-enrolled";
    case RefusalReason::Other:
        return answer.word;
    }
    return {};
}

domain::LeftAloneReason leftAloneBy(connectors::RefusalReason reason)
{
    return reason == connectors::RefusalReason::NotEnrolled
        ? domain::LeftAloneReason::NotEnrolled
        : domain::LeftAloneReason::RefusedByServer;
}

std::string chainText(const std::vector<domain::ChainError> &errors)
{
    std::string text;
    for (const domain::ChainError &error : errors) {
        text += (text.empty() ? "" : "; ") + error.text + " (" + error.domain + " "
            + std::to_string(error.code) + ")";
    }
    return text;
}

} // namespace

CommandLane::CommandLane(journal::Batch &batch, LaneParts parts, domain::ServerId server)
    : Lane(batch, parts, server)
    , m_poller({.links = parts.links,
          .server = server,
          .tell = [this](const connectors::RequestState &state) { polled(state); }})
    , m_reader({.batch = batch,
          .links = parts.links,
          .server = std::move(server),
          .tell = [this](Step &step, const Effect &effect) { readBack(step, effect); }})
{
}

void CommandLane::run()
{
    // When a Mac had answered, only its server's clock can say: it is asked again.
    for (Step *step : stepsIn(Phase::ReadingBack)) {
        move(*step, Phase::Accepted);
    }
    for (Step *step : stepsIn(Phase::Accepted)) {
        m_poller.add(step->requestId);
    }
    m_planned = stepsIn(Phase::Planned);
    std::ranges::reverse(m_planned);
    sendLostAgain();
    sendNext();
    m_poller.hurry();
}

// What was under way when the program ended goes out again under its own key, which makes it
// harmless where the server knows keys; a paused batch asks as well, since it was sent before the
// pause.
void CommandLane::sendLostAgain()
{
    std::map<std::string, Steps> lost;
    for (Step *step : stepsIn(Phase::Sending)) {
        step->outcome = Outcome::Unknown;
        m_doubtful.insert(step->idempotencyKey);
        lost[step->idempotencyKey].push_back(step);
    }
    for (const auto &[key, steps] : lost) {
        with(
            [this, steps = steps](connectors::Connector &connector) {
                if (connector.knowsKeys()) {
                    send(steps, connector, 0);
                } else {
                    leaveUnknown(steps);
                }
            },
            [this, steps = steps](const base::Error &error) { retry(steps, error, attempts); });
    }
}

void CommandLane::leaveUnknown(const Steps &steps)
{
    for (Step *step : steps) {
        settle(*step, Outcome::Unknown, "it was on its way when the program ended");
    }
    if (record(steps)) {
        sendNext();
    }
}

CommandLane::Steps CommandLane::nextPage()
{
    Steps page;
    while (!m_planned.empty() && page.size() < macsInOneRequest) {
        if (m_planned.back()->phase == Phase::Planned) { // else it was cancelled
            page.push_back(m_planned.back());
        }
        m_planned.pop_back();
    }
    return page;
}

// One request at a time: the server's pace is the batch's.
void CommandLane::sendNext()
{
    if (!maySend() || m_isSending || count(Phase::Sending) > 0) {
        return;
    }
    m_isSending = true;
    with(
        [this](connectors::Connector &connector) {
            m_isSending = false;
            const Steps page = maySend() ? nextPage() : Steps{};
            const std::string key = m_batch.id.text() + "/" + base::randomUuid();
            for (Step *step : page) {
                move(*step, Phase::Sending);
                step->sentAt = now();
                step->idempotencyKey = key;
            }
            if (!page.empty() && record(page)) {
                send(page, connector, 0);
            }
        },
        [this](const base::Error &error) {
            m_isSending = false;
            const Steps page = stepsIn(Phase::Planned);
            for (Step *step : page) {
                settle(*step, Outcome::Failed, detailOf(error));
            }
            std::ignore = page.empty() || record(page);
        });
}

void CommandLane::send(const Steps &steps, connectors::Connector &connector, int attempt)
{
    connectors::CommandOrder order{.kind = commandOf(m_batch.kind),
        .devices = {},
        .idempotencyKey = steps.front()->idempotencyKey,
        .join = m_batch.join,
        .person = m_batch.who};
    for (const Step *step : steps) {
        order.devices.push_back(step->device);
    }
    // A server that does not know the key is never asked twice.
    const int tries = connector.knowsKeys() ? attempt : attempts;
    m_calls.add(connector.sendCommands(
        order, [this, steps, tries](base::Result<connectors::CommandReceipt> receipt) {
            received(steps, receipt, tries);
        }));
}

void CommandLane::received(
    const Steps &steps, const base::Result<connectors::CommandReceipt> &receipt, int attempt)
{
    if (!receipt) {
        retry(steps, receipt.error(), attempt);
        return;
    }
    std::map<domain::DeviceId, const connectors::AcceptedCommand *> answers;
    for (const connectors::AcceptedCommand &answer : receipt->commands) {
        answers[answer.device] = &answer;
    }
    for (Step *step : steps) {
        const auto answer = answers.find(step->device);
        take(*step, *receipt, answer == answers.end() ? nullptr : answer->second);
    }
    if (record(steps)) {
        m_poller.hurry();
        sendNext();
    }
}

void CommandLane::take(Step &step, const connectors::CommandReceipt &receipt,
    const connectors::AcceptedCommand *answer)
{
    step.cited = citationFrom(receipt.audited);
    if (answer == nullptr) {
        settle(step, Outcome::Unknown, "the server's answer does not name this Mac");
    } else if (answer->acceptance == connectors::Acceptance::Refused) {
        settle(step, Outcome::LeftAlone, reasonWord(*answer));
        step.leftAlone = leftAloneBy(answer->reason);
    } else if (answer->acceptance == connectors::Acceptance::Unknown) {
        settle(step, Outcome::Unknown, answer->word);
    } else if (!receipt.isFollowed) {
        settle(step, Outcome::Queued);
    } else {
        move(step, Phase::Accepted);
        step.outcome = Outcome::Queued;
        step.joined = answer->acceptance == connectors::Acceptance::Joined;
        step.requestId = answer->request.empty() ? receipt.request : answer->request;
        step.detail.clear();
        m_poller.add(step.requestId);
    }
}

// The key makes the same request harmless, so a lost reply is resolved by asking again.
void CommandLane::retry(const Steps &steps, const base::Error &error, int attempt)
{
    if (mayHaveActed(error)) {
        m_doubtful.insert(steps.front()->idempotencyKey);
    }
    const bool over = isOver(steps);
    const bool again = !over && isPassing(error) && attempt + 1 < attempts;
    for (Step *step : steps) {
        if (again) {
            step->outcome = isReplyLost(error) ? Outcome::Unknown : step->outcome;
            step->detail = detailOf(error);
        } else if (over) {
            takeBack(*step);
        } else {
            const bool isUnknown = isReplyLost(error) || step->outcome == Outcome::Unknown;
            settle(*step, isUnknown ? Outcome::Unknown : Outcome::Failed, detailOf(error));
        }
    }
    if (!record(steps)) {
        return;
    }
    if (!again) {
        sendNext();
        return;
    }
    later(pauseBefore(attempt, error, QRandomGenerator::global()->generateDouble()),
        [this, steps, attempt] { sendAgain(steps, attempt); });
}

void CommandLane::sendAgain(const Steps &steps, int attempt)
{
    if (isOver(steps)) {
        std::ranges::for_each(steps, [this](Step *step) { takeBack(*step); });
        std::ignore = record(steps);
        return;
    }
    with([this, steps, attempt](
             connectors::Connector &connector) { send(steps, connector, attempt + 1); },
        [this, steps, attempt](const base::Error &error) { retry(steps, error, attempt + 1); });
}

bool CommandLane::isOver(const Steps &steps) const
{
    return isCancelled() && !m_doubtful.contains(steps.front()->idempotencyKey);
}

void CommandLane::polled(const connectors::RequestState &state)
{
    if (isStopped()) {
        m_poller.stop();
        return;
    }
    Steps moved;
    for (const connectors::DeviceCommand &command : state.commands) {
        Step *step = stepOf(command.device);
        if (step != nullptr && step->phase == Phase::Accepted && step->requestId == state.request
            && follow(*step, command.command, state.isEffectShown)) {
            moved.push_back(step);
        }
    }
    if (!moved.empty() && record(moved)) {
        m_poller.hurry();
    }
}

// Takes the command's state over; true if it tells something new.
bool CommandLane::follow(Step &step, const domain::Command &command, bool isEffectShown)
{
    const Outcome before = step.outcome;
    switch (command.state) {
    case CommandState::Queued:
        step.outcome = Outcome::Queued;
        break;
    case CommandState::Sent:
    case CommandState::NotNow:
        step.outcome = Outcome::Waiting;
        break;
    case CommandState::Acknowledged:
        step.optionsBefore = command.sentOptions;
        if (isEffectShown) {
            step.outcome = Outcome::Acknowledged;
            step.unreadSince = command.answeredAt.value_or(command.queuedAt);
            move(step, Phase::ReadingBack);
            m_reader.add(step);
        } else {
            settle(step, Outcome::Acknowledged); // that is all this server can tell
        }
        break;
    case CommandState::Error:
    case CommandState::FormatError:
        settle(step, Outcome::Failed, chainText(command.errors));
        break;
    case CommandState::Cancelled:
        // Where nothing shows what a command did, it may have been carried out before.
        settle(step, isEffectShown ? Outcome::Failed : Outcome::Unknown,
            "the server dropped the command");
        break;
    }
    if (step.phase != Phase::Accepted) {
        m_poller.drop(step.requestId);
    }
    return step.outcome != before || step.phase != Phase::Accepted;
}

// The Mac has acknowledged; what nobody could read back stays just that until a sync tells more.
void CommandLane::readBack(Step &step, const Effect &effect)
{
    settle(step, Outcome::Acknowledged);
    setEffect(step, effect);
    recordSoon(step);
}

} // namespace latchkey::actions
