// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/iru/decode.h"
#include "connectors/vendorconnector.h"

#include <optional>

namespace latchkey::connectors::iru {

/// Speaks with an Iru (Kandji) tenant. What it knows of tokens, disks and accounts are lists of
/// their own, which are read first and joined to the pages of Macs.
class IruConnector final : public VendorConnector {
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
    struct Gathering;
    base::Call gatherCategories(base::Completion<Collection> done);
    void gatherMore(const std::shared_ptr<Gathering> &gathering);
    void gatherNext(const std::shared_ptr<Gathering> &gathering);
    void countUsers(const std::shared_ptr<Gathering> &gathering);
    base::Call askDevices(std::int64_t offset, int limit, base::Completion<Devices> done);
    base::Call push(const domain::DeviceId &device, base::Completion<AcceptedCommand> done);

    Collection m_collection; ///< of the run under way
};

} // namespace latchkey::connectors::iru
