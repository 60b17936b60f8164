// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/inventory/inventory.h"

#include "server/storage/assignedrows.h"
#include "server/storage/commandrows.h"
#include "server/storage/eventrows.h"
#include "server/storage/factrows.h"
#include "server/storage/nanomdmrows.h"
#include "server/vault/vault.h"

#include <set>

namespace latchkey::server {

namespace {

using domain::Fact;
using domain::FactDocument;
using domain::Source;

/// Finds Macs that are asked for in the order of their keys.
class Finder {
public:
    explicit Finder(std::vector<InventoryItem> &items)
        : m_items(items)
    {
    }
    InventoryItem *operator()(DeviceKey key)
    {
        if (m_at < m_items.size() && m_items[m_at].key > key) {
            m_at = 0;
        }
        while (m_at < m_items.size() && m_items[m_at].key < key) {
            ++m_at;
        }
        return m_at < m_items.size() && m_items[m_at].key == key ? &m_items[m_at] : nullptr;
    }

private:
    std::vector<InventoryItem> &m_items;
    std::size_t m_at = 0;
};

template <typename Map> typename Map::mapped_type take(Map &map, DeviceKey key)
{
    const auto found = map.find(key);
    return found == map.end() ? typename Map::mapped_type() : std::move(found->second);
}

InventoryItem itemOf(DeviceRow &row)
{
    InventoryItem item{.key = row.key, .revision = row.revision, .device = {}};
    item.device.id = domain::DeviceId(std::move(row.id));
    item.device.udid = std::move(row.udid);
    item.device.serial = std::move(row.serial);
    item.device.name = std::move(row.name);
    item.device.model = std::move(row.model);
    item.device.user = std::move(row.user);
    item.device.enrolledAt = row.enrolledAt;
    item.device.lastContact = row.lastContact;
    return item;
}

/// What the organisation's list adds: its model and user count more than what the Mac told.
void stateAssigned(domain::Device &device, const AssignedRow &assigned)
{
    const auto &[serial, name, model, user, setupAccount, managedAdmin, at] = assigned;
    device.name = device.name.empty() ? name : device.name;
    device.model = model.empty() ? device.model : model;
    device.user = user.empty() ? device.user : user;
    if (!setupAccount.empty()) {
        device.facts.state(Fact::SetupAccount, setupAccount, Source::Config, at);
    }
    if (managedAdmin) {
        device.facts.state(Fact::ManagedAdmin, *managedAdmin, Source::Config, at);
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

base::Result<std::vector<InventoryItem>> Inventory::items(const DeviceSet &devices)
{
    auto rows = DeviceRows(m_session).ofSet(devices);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    std::vector<InventoryItem> items;
    items.reserve(rows->size());
    for (auto &row : *rows) {
        items.push_back(itemOf(row));
    }
    auto filled = fill(items, devices);
    return filled ? base::Result<std::vector<InventoryItem>>(std::move(items))
                  : tl::unexpected(filled.error());
}

base::Result<void> Inventory::fill(std::vector<InventoryItem> &items, const DeviceSet &devices)
{
    auto find = [finder = Finder(items)](DeviceKey key) mutable -> FactDocument * {
        InventoryItem *item = finder(key);
        return item == nullptr ? nullptr : &item->device.facts;
    };
    auto read = FactRows(m_session).read(devices, find);
    auto events = EventRows(m_session).forInventory(devices);
    auto assigned = AssignedRows(m_session).ofDevices(devices);
    auto errors = CommandRows(m_session).optionErrors(devices);
    const auto held = heldTokens(m_session, devices);
    const auto untold = NanoMdmRows(m_session).withUnknownToken(devices);
    if (!read || !events || !assigned) {
        return tl::unexpected(!read ? read.error() : !events ? events.error() : assigned.error());
    }
    if (!errors || !held || !untold) {
        return tl::unexpected(!errors ? errors.error() : !held ? held.error() : untold.error());
    }
    const std::set<DeviceKey> unknown(untold->begin(), untold->end());
    const std::set<DeviceKey> holders(held->begin(), held->end());
    for (auto &item : items) {
        auto &facts = item.device.facts;
        facts.events = take(*events, item.key);
        item.device.optionErrors = take(*errors, item.key);
        if (unknown.contains(item.key)) {
            facts.stateUnknown(
                Fact::EscrowOnServer, domain::Because::NotExposed, Source::Server, m_now);
        } else {
            stateServer(facts, item.device.enrolledAt.has_value(), holders.contains(item.key));
        }
        if (const auto listed = assigned->find(item.key); listed != assigned->end()) {
            stateAssigned(item.device, listed->second);
        }
    }
    return {};
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
    auto one = items(DeviceSet({(*row)->key}));
    if (!one) {
        return tl::unexpected(one.error());
    }
    return one->empty() ? std::nullopt : std::optional{std::move(one->front())};
}

} // namespace latchkey::server
