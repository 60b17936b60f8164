// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/serverlinks.h"
#include "programs/engine/engine.h"

#include <QObject>

#include <vector>

namespace latchkey::programs {

/// Asks Macs through their server what they know of themselves, and wakes them. Nothing is changed
/// on a Mac: no preview, no journal; the server's own audit notes the commands.
class MacAsker final : public QObject {
public:
    explicit MacAsker(Engine &engine);

    /// SecurityInfo, DeviceInformation and UserList; the Macs are read again as they answer.
    void ask(const domain::ServerId &server, const std::vector<domain::DeviceId> &macs);
    void wake(const domain::ServerId &server, const std::vector<domain::DeviceId> &macs);
    /// The server is another one from now on, or none.
    void forget(const domain::ServerId &server);

private:
    using Macs = std::vector<domain::DeviceId>;
    void send(const domain::ServerId &server, domain::CommandKind kind, const Macs &macs);
    void lookLater(const domain::ServerId &server, const Macs &macs);

    Engine &m_engine;
    actions::ServerLinks m_links;
    base::Calls m_calls;
};

} // namespace latchkey::programs
