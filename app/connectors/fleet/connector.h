// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/fleet/decode.h"
#include "connectors/vendorconnector.h"

#include <map>
#include <optional>

namespace latchkey::connectors::fleet {

/// Speaks with a Fleet. Whether a token is held, Fleet tells for one host at a time: a page of the
/// list is completed by its hosts, a few at a time.
class FleetConnector final : public VendorConnector {
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
    using Devices = std::vector<base::Result<domain::Device>>;
    using Part = std::vector<AcceptedCommand>;
    struct HostsWanted {
        std::int64_t page = 0;
        int size = 0;
        std::optional<base::Instant> since = {}; ///< only what changed since
    };
    base::Call askHosts(const HostsWanted &wanted, base::Completion<HostPage> done);
    base::Call readHosts(std::vector<domain::DeviceId> ids, base::Completion<Devices> done);
    base::Call sendPart(const CommandOrder &order, const std::vector<domain::DeviceId> &devices,
        base::Completion<Part> done);
    base::Call run(domain::CommandKind kind, const std::string &uuid,
        const std::map<std::string, domain::DeviceId> &hosts, base::Completion<Part> done);
};

} // namespace latchkey::connectors::fleet
