// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/checkin/renewal.h"

#include "base/encoding.h"

#include <chrono>

namespace latchkey::server {

namespace {

using domain::CommandKind;
using domain::CommandState;

constexpr std::chrono::days renewBefore{30};
constexpr std::chrono::days askAgainAfter{7};
constexpr std::chrono::hours deliveryCounts{1};

bool isWaiting(CommandState state)
{
    return state == CommandState::Queued || state == CommandState::Sent
        || state == CommandState::NotNow;
}

} // namespace

base::Result<void> Renewal::askIfDue(const Certificate &certificate)
{
    if (certificate.notAfter - m_at >= renewBefore) {
        return {};
    }
    CommandRows commands(m_session);
    const auto last = commands.newest(m_bound.device, CommandKind::InstallProfile,
        {CommandState::Queued, CommandState::Sent, CommandState::NotNow, CommandState::Acknowledged,
            CommandState::Error, CommandState::FormatError});
    if (!last) {
        return tl::unexpected(last.error());
    }
    const bool isAsked = *last && (*last)->command.queuedAt >= m_bound.boundAt
        && (isWaiting((*last)->command.state) || m_at - (*last)->command.queuedAt < askAgainAfter);
    if (isAsked) {
        return {};
    }
    return commands.add(m_bound.device,
        {.id = domain::CommandId(base::randomUuid()),
            .kind = CommandKind::InstallProfile,
            .queuedAt = m_at});
}

base::Result<bool> Renewal::takeDelivered()
{
    CommandRows commands(m_session);
    auto last = commands.newest(m_bound.device, CommandKind::InstallProfile,
        {CommandState::Sent, CommandState::Acknowledged});
    if (!last) {
        return tl::unexpected(last.error());
    }
    if (!*last) {
        return false;
    }
    auto &command = (*last)->command;
    const bool counts = command.sentAt && *command.sentAt >= m_bound.boundAt
        && m_at - *command.sentAt <= deliveryCounts;
    if (counts && command.state == CommandState::Sent) {
        command.state = CommandState::Acknowledged;
        command.answeredAt = m_at;
        if (auto ended = commands.update(command); !ended) {
            return tl::unexpected(ended.error());
        }
    }
    return counts;
}

} // namespace latchkey::server
