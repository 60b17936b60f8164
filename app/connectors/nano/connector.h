// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/maclist.h"
#include "connectors/nano/capabilities.h"
#include "connectors/vendorconnector.h"

#include <optional>

namespace latchkey::connectors::nano {

/// Speaks with a NanoMDM, or with the one in a NanoHUB, about Macs that a person has listed.
class NanoConnector final : public VendorConnector {
public:
    NanoConnector(Access access, ServerEntry entry, const base::Clock &clock);

    base::Call readServer(base::Completion<ServerFacts> done) override;
    base::Call readPage(const PageRequest &request, base::Completion<DevicePage> done) override;
    base::Call readDevice(
        const domain::DeviceId &device, base::Completion<domain::Device> done) override;
    base::Call sendCommands(
        const CommandOrder &order, base::Completion<CommandReceipt> done) override;
    base::Call revokeToken(const RevokeOrder &order, base::Completion<Revocation> done) override;

private:
    struct Inquiry;
    struct Deletion;
    void askVersion(const std::shared_ptr<Inquiry> &inquiry);
    void askMigration(const std::shared_ptr<Inquiry> &inquiry, std::size_t mac);
    void askCredentials(const std::shared_ptr<Inquiry> &inquiry);
    void conclude(const std::shared_ptr<Inquiry> &inquiry);
    void clear(const std::shared_ptr<Deletion> &deletion);
    void lookAfter(const std::shared_ptr<Deletion> &deletion);

    [[nodiscard]] base::Result<void> loadList();
    base::Call askToken(const std::string &id, base::Completion<bool> done);
    base::Call enqueue(const CommandOrder &order, const domain::DeviceId &device,
        base::Completion<AcceptedCommand> done);
    [[nodiscard]] domain::Device deviceOf(
        const ListedMac &mac, const base::Result<bool> &hasToken) const;

    Product m_product;
    Migration m_migration = Migration::NotAsked;
    std::optional<MacList> m_list;
};

} // namespace latchkey::connectors::nano
