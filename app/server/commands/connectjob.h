// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/checkin/deviceca.h"
#include "server/checkin/devicemessage.h"
#include "server/checkin/sender.h"
#include "server/checkin/verdict.h"
#include "server/commands/queue.h"

namespace latchkey::server {

/// One message of the command channel in the writer's transaction: takes the report, hands out the
/// next command.
class ConnectJob {
public:
    ConnectJob(const Parts &parts, Session &session, base::Instant at)
        : m_parts(parts)
        , m_session(session)
        , m_at(at)
    {
    }
    [[nodiscard]] base::Result<Verdict> run(
        const DeviceMessage &message, const Certificate &certificate);

private:
    /// Asks for a new identity where the bound one ends soon and this server has a profile to give.
    [[nodiscard]] base::Result<void> renewIfDue(
        const Sender &sender, const Certificate &certificate);
    [[nodiscard]] base::Result<void> takeReport(
        DeviceRow &device, const macos::Plist &report, domain::CommandState state);
    [[nodiscard]] base::Result<Verdict> next(
        const DeviceRow &device, const std::vector<domain::CommandState> &states);

    const Parts &m_parts;
    Session &m_session;
    base::Instant m_at;
};

} // namespace latchkey::server
