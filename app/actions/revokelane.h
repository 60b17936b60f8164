// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/lane.h"

namespace latchkey::actions {

/// Deletes stored tokens one by one, and believes only what the server says when read again.
class RevokeLane final : public Lane {
    Q_OBJECT

public:
    using Lane::Lane;
    void run() override;

protected:
    void goOn() override { next(); }

private:
    void next();
    void send(journal::Step &step, connectors::Connector &connector);
    void answered(journal::Step &step, const base::Result<connectors::Revocation> &answer);
    void waitAndSendAgain(journal::Step &step, const base::Error &error);
    void readBack(journal::Step &step, int look);
    void judge(journal::Step &step, const base::Result<domain::Device> &device, int look);

    std::optional<base::Instant> m_deletedAt; ///< of the step in hand, by the server's clock
    int m_waits = 0; ///< in a row
    bool m_isBusy = false; ///< with one step; the next waits
};

} // namespace latchkey::actions
