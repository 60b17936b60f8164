// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/vendorconnector.h"
#include "connectors/zentral/decode.h"

namespace latchkey::connectors::zentral {

/// Speaks with a Zentral.
class ZentralConnector final : public VendorConnector {
public:
    using VendorConnector::VendorConnector;

    base::Call readServer(base::Completion<ServerFacts> done) override;
    base::Call readPage(const PageRequest &request, base::Completion<DevicePage> done) override;
    base::Call readDevice(
        const domain::DeviceId &device, base::Completion<domain::Device> done) override;
    [[nodiscard]] bool knowsKeys() const override { return false; }
    base::Call sendCommands(
        const CommandOrder &order, base::Completion<CommandReceipt> done) override;
    base::Call readRequest(
        const std::string &request, base::Completion<RequestState> done) override;

private:
    base::Call askDevices(
        const http::Request &request, int limit, base::Completion<DeviceList> done);
    base::Call findDevice(const domain::DeviceId &device, base::Completion<ListedDevice> done);
    base::Call askCommand(const std::string &uuid, base::Completion<domain::Command> done);
    base::Call sendTo(domain::CommandKind kind, const domain::DeviceId &device,
        base::Completion<AcceptedCommand> done);
};

} // namespace latchkey::connectors::zentral
