// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/lane.h"
#include "actions/readback.h"

#include <map>
#include <set>

namespace latchkey::actions {

/// Sends one command to many Macs in bulk, polls for their answers, and reads each effect back.
class CommandLane final : public Lane {
    Q_OBJECT

public:
    using Lane::Lane;
    void run() override;

private:
    void sendNext();
    void send(const Steps &steps, connectors::Connector &connector, int attempt);
    void received(
        const Steps &steps, const base::Result<connectors::CommandReceipt> &receipt, int attempt);
    void retry(const Steps &steps, const base::Error &error, int attempt);
    void poll();
    void pollRequest(connectors::Connector &connector, const std::string &request);
    void polled(const base::Result<connectors::RequestState> &state);
    bool follow(journal::Step &step, const domain::Command &command);
    void readBackNext();
    void readBack(journal::Step &step, connectors::Connector &connector);
    void judge(journal::Step &step, const base::Result<domain::Device> &device);
    void askOption(journal::Step &step, connectors::Connector &connector);

    std::set<std::string> m_asked; ///< requests whose answer is on its way
    std::map<std::string, base::Instant> m_since; ///< by device: its answer, by the server's clock
    std::map<std::string, int> m_looks; ///< by device: how often its effect was looked for
    std::chrono::milliseconds m_pause{250}; ///< until the next poll; grows while nothing happens
    bool m_isReading = false;
    bool m_isPolling = false;
};

} // namespace latchkey::actions
