// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/serverlinks.h"
#include "programs/engine/engine.h"
#include "ui/servers/serverdesk.h"

#include <QObject>

namespace latchkey::programs {

/// Asks a server for the events and commands of one Mac. Lives on the main thread.
class HistoryReader final : public QObject {
public:
    explicit HistoryReader(Engine &engine);

    [[nodiscard]] base::Call read(const domain::ServerId &server, const domain::DeviceId &device,
        base::Completion<ui::DeviceHistory> done);
    void forget(const domain::ServerId &server) { m_links.forget(server); }

private:
    using Promise = base::Promise<ui::DeviceHistory>;
    void readEvents(
        connectors::Connector &connector, const domain::DeviceId &device, const Promise &promise);

    actions::ServerLinks m_links;
    base::Calls m_calls;
};

} // namespace latchkey::programs
