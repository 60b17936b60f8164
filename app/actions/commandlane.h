// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/effectreader.h"
#include "actions/lane.h"

#include <map>

namespace latchkey::actions {

/// Sends one command to many Macs in bulk, polls for their answers, and has each effect read back.
class CommandLane final : public Lane {
    Q_OBJECT

public:
    CommandLane(journal::Batch &batch, LaneParts parts, domain::ServerId server);
    void run() override;

protected:
    void goOn() override { sendNext(); }

private:
    void sendLostAgain();
    void leaveUnknown(const Steps &steps);
    void sendNext();
    [[nodiscard]] Steps nextPage();
    void send(const Steps &steps, connectors::Connector &connector, int attempt);
    void received(
        const Steps &steps, const base::Result<connectors::CommandReceipt> &receipt, int attempt);
    void take(journal::Step &step, const connectors::CommandReceipt &receipt,
        const connectors::AcceptedCommand *answer);
    void retry(const Steps &steps, const base::Error &error, int attempt);
    void poll();
    void pollNow(connectors::Connector &connector);
    void polled(const base::Result<connectors::RequestState> &state);
    bool follow(journal::Step &step, const domain::Command &command, bool isEffectShown);
    void readBack(journal::Step &step, const Effect &effect);

    EffectReader m_reader;
    Steps m_planned; ///< the next at the end
    std::map<std::string, std::size_t> m_open; ///< by request: Macs that have not answered
    std::size_t m_polls = 0; ///< answers that are on their way
    std::chrono::milliseconds m_pause{250}; ///< until the next poll; grows while nothing happens
    bool m_isSending = false;
    bool m_isPolling = false;
};

} // namespace latchkey::actions
