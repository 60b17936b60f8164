// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/jamf/capabilities.h"
#include "connectors/jamf/decode.h"
#include "connectors/jamf/endpoints.h"
#include "connectors/vendorconnector.h"

#include <map>

namespace latchkey::connectors::jamf {

/// Speaks with a Jamf Pro.
class JamfConnector final : public VendorConnector {
public:
    using VendorConnector::VendorConnector;

    base::Call readServer(base::Completion<ServerFacts> done) override;
    base::Call readPage(const PageRequest &request, base::Completion<DevicePage> done) override;
    base::Call readDevice(
        const domain::DeviceId &device, base::Completion<domain::Device> done) override;
    base::Call readCommands(const domain::DeviceId &device,
        base::Completion<std::vector<domain::Command>> done) override;
    base::Call readCryptoUsers(
        const domain::DeviceId &device, base::Completion<CryptoUsers> done) override;
    [[nodiscard]] bool knowsKeys() const override { return false; }
    base::Call sendCommands(
        const CommandOrder &order, base::Completion<CommandReceipt> done) override;
    base::Call readRequest(
        const std::string &request, base::Completion<RequestState> done) override;

private:
    /// A page of the inventory and when the server sent it.
    struct Page {
        Inventory inventory;
        base::Instant at;
    };
    struct Asking;
    base::Call askInventory(const InventoryPage &page, base::Completion<Page> done);
    void askInventory(const std::shared_ptr<Asking> &asking);
    base::Call askCommands(
        const http::Request &request, base::Completion<std::vector<PolledCommand>> done);
    base::Call askManaged(const domain::DeviceId &device, base::Completion<std::string> done);
    base::Call sendChunk(const CommandOrder &order, const std::vector<domain::DeviceId> &devices,
        base::Completion<std::vector<AcceptedCommand>> done);
    base::Call sendManaged(domain::CommandKind kind,
        const std::map<std::string, domain::DeviceId> &managed,
        base::Completion<std::vector<AcceptedCommand>> done);

    int m_inventory = newestInventory; ///< the version that this server has
    std::map<domain::DeviceId, std::string> m_managed; ///< of the Macs that were sent to
};

} // namespace latchkey::connectors::jamf
