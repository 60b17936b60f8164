// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/wholelist.h"

namespace latchkey::connectors::micromdm {

/// Speaks with a MicroMDM.
class MicroMdmConnector final : public WholeListConnector {
public:
    using WholeListConnector::WholeListConnector;

    base::Call readServer(base::Completion<ServerFacts> done) override;
    [[nodiscard]] bool knowsKeys() const override { return false; }
    base::Call sendCommands(
        const CommandOrder &order, base::Completion<CommandReceipt> done) override;

protected:
    base::Call askMacs(base::Completion<Devices> done) override;

private:
    base::Call send(const CommandOrder &order, const domain::DeviceId &device,
        base::Completion<AcceptedCommand> done);
};

} // namespace latchkey::connectors::micromdm
