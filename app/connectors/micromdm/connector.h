// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/vendorconnector.h"

namespace latchkey::connectors::micromdm {

/// Speaks with a MicroMDM.
class MicroMdmConnector final : public VendorConnector {
public:
    using VendorConnector::VendorConnector;

    base::Call readServer(base::Completion<ServerFacts> done) override;
    base::Call readPage(const PageRequest &request, base::Completion<DevicePage> done) override;
    base::Call readDevice(
        const domain::DeviceId &device, base::Completion<domain::Device> done) override;
    [[nodiscard]] bool knowsKeys() const override { return false; }
    base::Call sendCommands(
        const CommandOrder &order, base::Completion<CommandReceipt> done) override;

private:
    using Devices = std::vector<domain::Device>;
    base::Call askDevices(base::Completion<Devices> done);
    base::Call send(const CommandOrder &order, const domain::DeviceId &device,
        base::Completion<AcceptedCommand> done);

    Devices m_devices; ///< of the run under way: the server gives them all at once
};

} // namespace latchkey::connectors::micromdm
