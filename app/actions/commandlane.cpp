// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/commandlane.h"

#include "base/encoding.h"

#include <algorithm>

namespace latchkey::actions {

namespace {

using domain::CommandState;
using domain::Outcome;
using journal::Phase;
using journal::Step;

constexpr std::size_t pageOfMacs = 500; // in one bulk request
constexpr int attempts = 6; // at one request whose reply was lost
constexpr int looks = 40; // at one Mac's record after its answer
constexpr std::chrono::milliseconds firstPause{250};
constexpr std::chrono::milliseconds longestPause{5000};

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
    case RefusalReason::Other:
        return answer.word;
    }
    return {};
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

void CommandLane::run()
{
    // What was under way when the program ended goes out again under its own key.
    std::map<std::string, Steps> lost;
    for (Step *step : stepsIn(Phase::Sending)) {
        step->outcome = Outcome::Unknown;
        lost[step->idempotencyKey].push_back(step);
    }
    for (const auto &[key, steps] : lost) {
        with([this, steps = steps](connectors::Connector &connector) { send(steps, connector, 0); },
            [this, steps = steps](const base::Error &error) { retry(steps, error, attempts); });
    }
    sendNext();
    readBackNext();
    poll();
}

void CommandLane::sendNext()
{
    Steps planned = stepsIn(Phase::Planned);
    if (planned.empty() || isStopped()) {
        return;
    }
    planned.resize(std::min(planned.size(), pageOfMacs));
    with(
        [this, planned](connectors::Connector &connector) {
            Steps still = planned;
            std::erase_if(still, [](const Step *step) { return step->phase != Phase::Planned; });
            const std::string key = m_batch.id.text() + "/" + base::randomUuid();
            for (Step *step : still) {
                step->phase = Phase::Sending;
                step->sentAt = now();
                step->idempotencyKey = key;
            }
            if (!still.empty() && record(still)) {
                send(still, connector, 0);
            }
        },
        [this, planned](const base::Error &error) {
            for (Step *step : planned) {
                settle(*step, Outcome::Failed, detailOf(error));
            }
            if (record(planned)) {
                sendNext();
            }
        });
}

void CommandLane::send(const Steps &steps, connectors::Connector &connector, int attempt)
{
    connectors::CommandOrder order{.kind = commandOf(m_batch.kind),
        .devices = {},
        .idempotencyKey = steps.front()->idempotencyKey,
        .join = m_parts.join};
    for (const Step *step : steps) {
        order.devices.push_back(step->device);
    }
    m_calls.add(connector.sendCommands(
        order, [this, steps, attempt](base::Result<connectors::CommandReceipt> receipt) {
            received(steps, receipt, attempt);
        }));
}

void CommandLane::received(
    const Steps &steps, const base::Result<connectors::CommandReceipt> &receipt, int attempt)
{
    if (!receipt) {
        retry(steps, receipt.error(), attempt);
        return;
    }
    for (Step *step : steps) {
        const auto answer = std::ranges::find(
            receipt->commands, step->device, &connectors::AcceptedCommand::device);
        if (answer == receipt->commands.end()) {
            settle(*step, Outcome::Unknown, "the server's answer does not name this Mac");
        } else if (answer->acceptance == connectors::Acceptance::Refused) {
            settle(*step, Outcome::LeftAlone, reasonWord(*answer));
            step->leftAlone = domain::LeftAloneReason::RefusedByServer;
        } else {
            step->phase = Phase::Accepted;
            step->outcome = Outcome::Queued;
            step->joined = answer->acceptance == connectors::Acceptance::Joined;
            step->requestId = receipt->request;
            step->detail.clear();
        }
    }
    if (record(steps)) {
        m_pause = firstPause;
        poll();
        sendNext();
    }
}

// The key makes the same request harmless, so a lost reply is resolved by asking again.
void CommandLane::retry(const Steps &steps, const base::Error &error, int attempt)
{
    const bool again = isPassing(error) && attempt + 1 < attempts;
    for (Step *step : steps) {
        if (again) {
            step->outcome = isReplyLost(error) ? Outcome::Unknown : step->outcome;
            step->detail = detailOf(error);
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
    const auto asked
        = std::chrono::milliseconds(error.retryAfter.value_or(std::chrono::seconds{0}));
    const auto pause = std::clamp(
        asked, std::chrono::milliseconds{500} * (1 << attempt), std::chrono::milliseconds{60000});
    later(pause, [this, steps, attempt] {
        with([this, steps, attempt](
                 connectors::Connector &connector) { send(steps, connector, attempt + 1); },
            [this, steps, attempt](
                const base::Error &failure) { retry(steps, failure, attempt + 1); });
    });
}

void CommandLane::poll()
{
    std::set<std::string> requests;
    for (const Step *step : stepsIn(Phase::Accepted)) {
        requests.insert(step->requestId);
    }
    if (requests.empty() || m_isPolling || isStopped()) {
        return;
    }
    m_isPolling = true;
    later(m_pause, [this, requests] {
        m_isPolling = false;
        m_pause = std::min(m_pause * 3 / 2, longestPause);
        with(
            [this, requests](connectors::Connector &connector) {
                for (const std::string &request : requests) {
                    pollRequest(connector, request);
                }
                poll();
            },
            [this](const base::Error &) { poll(); });
    });
}

void CommandLane::pollRequest(connectors::Connector &connector, const std::string &request)
{
    if (!m_asked.insert(request).second) {
        return;
    }
    m_calls.add(connector.readRequest(
        request, [this, request](base::Result<connectors::RequestState> state) {
            m_asked.erase(request);
            polled(state);
        }));
}

void CommandLane::polled(const base::Result<connectors::RequestState> &state)
{
    if (!state) {
        return; // the next poll asks again; a Mac is never failed by a server that is away
    }
    Steps moved;
    for (Step *step : stepsIn(Phase::Accepted)) {
        const auto command = std::ranges::find_if(state->commands,
            [&](const connectors::DeviceCommand &each) { return each.device == step->device; });
        if (step->requestId == state->request && command != state->commands.end()
            && follow(*step, command->command)) {
            moved.push_back(step);
        }
    }
    if (!moved.empty() && record(moved)) {
        m_pause = firstPause;
        readBackNext();
    }
}

// Takes the command's state over; true if it tells something new.
bool CommandLane::follow(Step &step, const domain::Command &command)
{
    const Step before = step;
    switch (command.state) {
    case CommandState::Queued:
        step.outcome = Outcome::Queued;
        break;
    case CommandState::Sent:
    case CommandState::NotNow:
        step.outcome = Outcome::Waiting;
        break;
    case CommandState::Acknowledged:
        step.outcome = Outcome::Acknowledged;
        step.phase = Phase::ReadingBack;
        m_since[step.device.text()] = command.answeredAt.value_or(command.queuedAt);
        break;
    case CommandState::Error:
    case CommandState::FormatError:
        settle(step, Outcome::Failed, chainText(command.errors));
        break;
    case CommandState::Cancelled:
        settle(step, Outcome::Failed, "the server dropped the command");
        break;
    }
    return step != before;
}

void CommandLane::readBackNext()
{
    const Steps reading = stepsIn(Phase::ReadingBack);
    if (reading.empty() || m_isReading || isStopped()) {
        return;
    }
    // The one that was looked at least, so that a slow Mac holds up no other.
    Step &step = **std::ranges::min_element(
        reading, {}, [this](const Step *each) { return m_looks[each->device.text()]; });
    m_isReading = true;
    with([this, &step](connectors::Connector &connector) { readBack(step, connector); },
        [this, &step](const base::Error &error) { judge(step, tl::unexpected(error)); });
}

void CommandLane::readBack(Step &step, connectors::Connector &connector)
{
    if (m_looks[step.device.text()] == 0 && m_batch.kind == domain::ActionKind::ResendOptions) {
        askOption(step, connector);
        return;
    }
    m_calls.add(connector.readDevice(
        step.device, [this, &step](base::Result<domain::Device> device) { judge(step, device); }));
}

// Has the Mac report its MDMOptions; the answer is looked for in its record.
void CommandLane::askOption(Step &step, connectors::Connector &connector)
{
    m_calls.add(connector.sendCommands(
        {.kind = domain::CommandKind::DeviceInformation,
            .devices = {step.device},
            .idempotencyKey = step.idempotencyKey + "/read-"
                + base::toHex(base::sha256(step.device.text())).substr(0, 16),
            .join = true},
        [this, &step](const base::Result<connectors::CommandReceipt> &) {
            m_isReading = false;
            m_looks[step.device.text()] = 1;
            readBackNext();
        }));
}

void CommandLane::judge(Step &step, const base::Result<domain::Device> &device)
{
    m_isReading = false;
    const bool isOption = m_batch.kind == domain::ActionKind::ResendOptions;
    const auto answered = m_since.find(step.device.text());
    const base::Instant since
        = answered != m_since.end() ? answered->second : step.sentAt.value_or(base::Instant{});
    Verdict verdict{.outcome = Outcome::Unknown};
    if (device) {
        verdict = isOption ? optionVerdict(*device, since) : preflightVerdict(*device, since);
        step.token = isOption && holdsToken(*device);
        if (isOption && verdict.outcome == Outcome::Unknown && !canReadOptionBack(*device)) {
            verdict = {.outcome = Outcome::Acknowledged};
        }
    }
    const int look = ++m_looks[step.device.text()];
    if (verdict.outcome == Outcome::Unknown && look < looks) {
        later(std::chrono::milliseconds{look < 8 ? 150 : 1000}, [this] { readBackNext(); });
        return;
    }
    // The Mac has acknowledged; what nobody could read back stays just that.
    settle(step, verdict.outcome == Outcome::Unknown ? Outcome::Acknowledged : verdict.outcome,
        verdict.detail);
    if (record({&step})) {
        readBackNext();
    }
}

} // namespace latchkey::actions
