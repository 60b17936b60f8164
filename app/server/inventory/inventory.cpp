// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/inventory/inventory.h"

#include "server/storage/assignedrows.h"
#include "server/storage/commandrows.h"
#include "server/storage/eventrows.h"
#include "server/storage/factrows.h"
#include "server/vault/vault.h"

#include <set>

namespace latchkey::server {

namespace {

using domain::Fact;
using domain::FactDocument;
using domain::Source;

/// All rows that one answer is made of.
struct Material {
    std::map<DeviceKey, DeviceRow> devices;
    FactRows::Documents documents;
    EventRows::Lists events;
    std::map<DeviceKey, AssignedRow> assigned;
    std::map<DeviceKey, std::vector<domain::ChainError>> optionErrors;
    std::set<DeviceKey> held;
};

base::Result<Material> gather(Session &session, const std::vector<DeviceKey> &keys)
{
    auto devices = DeviceRows(session).byKeys(keys);
    auto documents = FactRows(session).read(keys);
    auto events = EventRows(session).forInventory(keys);
    auto assigned = AssignedRows(session).ofDevices(keys);
    auto errors = CommandRows(session).optionErrors(keys);
    auto held = heldTokens(session, keys);
    if (!devices || !documents || !events) {
        return tl::unexpected(!devices ? devices.error()
                : !documents           ? documents.error()
                                       : events.error());
    }
    if (!assigned || !errors || !held) {
        return tl::unexpected(!assigned ? assigned.error()
                : !errors               ? errors.error()
                                        : held.error());
    }
    Material material{.devices = {},
        .documents = std::move(*documents),
        .events = std::move(*events),
        .assigned = std::move(*assigned),
        .optionErrors = std::move(*errors),
        .held = {held->begin(), held->end()}};
    for (auto &device : *devices) {
        material.devices.emplace(device.key, std::move(device));
    }
    return material;
}

const std::string &firstTold(const std::string &first, const std::string &second)
{
    return first.empty() ? second : first;
}

void stateAssigned(FactDocument &facts, const AssignedRow &assigned)
{
    if (!assigned.setupAccount.empty()) {
        facts.state(Fact::SetupAccount, assigned.setupAccount, Source::Config, assigned.at);
    }
    if (assigned.managedAdmin) {
        facts.state(Fact::ManagedAdmin, *assigned.managedAdmin, Source::Config, assigned.at);
    }
}

} // namespace

void Inventory::stateServer(FactDocument &facts, bool hasAuthenticated, bool holdsToken) const
{
    if (!hasAuthenticated) {
        facts.stateUnknown(
            Fact::EscrowOnServer, domain::Because::NeverCheckedIn, Source::Server, m_now);
        return;
    }
    facts.state(Fact::EscrowOnServer, std::string(holdsToken ? "escrowed" : "not-escrowed"),
        Source::Server, m_now);
    facts.state(Fact::ServerSupports, true, Source::Server, m_now);
    if (m_advertises) {
        facts.state(Fact::ServerAdvertises, true, Source::Config);
    }
}

base::Result<std::vector<InventoryItem>> Inventory::items(const std::vector<DeviceKey> &keys)
{
    auto material = gather(m_session, keys);
    if (!material) {
        return tl::unexpected(material.error());
    }
    std::vector<InventoryItem> items;
    items.reserve(keys.size());
    for (const auto key : keys) {
        const auto found = material->devices.find(key);
        if (found == material->devices.end()) {
            continue;
        }
        const DeviceRow &row = found->second;
        const AssignedRow &assigned = material->assigned[key];
        InventoryItem item{.key = key, .revision = row.revision, .device = {}};
        item.device.id = domain::DeviceId(row.id);
        item.device.udid = row.udid;
        item.device.serial = row.serial;
        item.device.name = firstTold(row.name, assigned.name);
        item.device.model = firstTold(assigned.model, row.model);
        item.device.user = firstTold(assigned.user, row.user);
        item.device.enrolledAt = row.enrolledAt;
        item.device.lastContact = row.lastContact;
        item.device.facts = std::move(material->documents[key]);
        item.device.facts.events = std::move(material->events[key]);
        item.device.optionErrors = std::move(material->optionErrors[key]);
        stateServer(item.device.facts, row.enrolledAt.has_value(), material->held.contains(key));
        stateAssigned(item.device.facts, assigned);
        items.push_back(std::move(item));
    }
    return items;
}

base::Result<std::optional<InventoryItem>> Inventory::byId(std::string_view id)
{
    const auto row = DeviceRows(m_session).byId(id);
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (!*row) {
        return std::nullopt;
    }
    auto one = items({(*row)->key});
    if (!one) {
        return tl::unexpected(one.error());
    }
    return one->empty() ? std::nullopt : std::optional{std::move(one->front())};
}

} // namespace latchkey::server
