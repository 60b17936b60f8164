// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/effectreader.h"
#include "actions/lane.h"
#include "actions/requestpoller.h"

#include <set>
#include <string>

namespace latchkey::actions {

/// Sends one command to many Macs in bulk, follows their answers, and has each effect read back.
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
    void sendAgain(const Steps &steps, int attempt);
    /// No request with these steps can have been acted on, and the batch was cancelled meanwhile.
    [[nodiscard]] bool isOver(const Steps &steps) const;
    void polled(const connectors::RequestState &state);
    bool follow(journal::Step &step, const domain::Command &command, bool isEffectShown);
    void readBack(journal::Step &step, const Effect &effect);

    RequestPoller m_poller;
    EffectReader m_reader;
    Steps m_planned; ///< the next at the end
    std::set<std::string> m_doubtful; ///< keys of requests that may have been acted on
    bool m_isSending = false;
};

} // namespace latchkey::actions
