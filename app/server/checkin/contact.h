// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "macos/plist.h"
#include "server/commands/queue.h"

namespace latchkey::server {

/// What every accepted message of a Mac does: its time is kept, and facts that are a week old are
/// asked for again.
class Contact {
public:
    Contact(const Queue &queue, Session &session, base::Instant at)
        : m_queue(queue)
        , m_session(session)
        , m_at(at)
    {
    }
    /// Writes the row.
    [[nodiscard]] base::Result<void> keep(DeviceRow &device);
    /// What a check-in says of AwaitingConfiguration; its end has the inventory asked for.
    [[nodiscard]] base::Result<void> noteAwaiting(DeviceRow &device, const macos::Plist &body);
    /// A TokenUpdate of the user channel names who uses the Mac.
    static void takeUser(DeviceRow &device, const macos::Plist &body);

private:
    const Queue &m_queue;
    Session &m_session;
    base::Instant m_at;
};

} // namespace latchkey::server
