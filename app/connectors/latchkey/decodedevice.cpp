// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/latchkey/decode.h"

#include "connectors/dropnames.h"
#include "connectors/latchkey/decodeparts.h"
#include "json/document.h"
#include "json/factscodec.h"

namespace latchkey::connectors::latchkey {

namespace {

domain::FactDocument readFactsOf(json::Fields &fields)
{
    const auto value = fields.value("facts");
    if (!value) {
        return {};
    }
    auto facts = json::readFacts(*value);
    if (!facts) {
        fields.refuse(std::move(facts.error()));
        return {};
    }
    return std::move(facts->document);
}

base::Result<domain::Device> readDevice(const json::Value &value, const Reading &reading)
{
    json::Fields fields(value);
    domain::Device device{.server = reading.server,
        .id = readDeviceId(fields, "id"),
        .udid = std::string(fields.optionalString("udid").value_or("")),
        .serial = std::string(fields.optionalString("serial").value_or("")),
        .name = std::string(fields.optionalString("name").value_or("")),
        .model = std::string(fields.optionalString("model").value_or("")),
        .user = std::string(fields.optionalString("user").value_or("")),
        .enrolledAt = fields.optionalTime("enrolledAt"),
        .lastContact = fields.optionalTime("lastContact"),
        .readAt = reading.readAt};
    device.optionErrors = readChain(fields, "optionErrors");
    device.facts = readFactsOf(fields);
    if (!reading.names) {
        dropNames(device);
    }
    return fields.finish(std::move(device));
}

std::vector<domain::DeviceId> readRemoved(json::Fields &fields)
{
    std::vector<domain::DeviceId> removed;
    for (const json::Value value : fields.array("removed")) {
        const auto id = value.string();
        if (!id) {
            fields.refuse(id.error());
            break;
        }
        removed.emplace_back(std::string(*id));
    }
    return removed;
}

template <typename List>
void readListing(std::optional<List> &into, json::Fields &fields, std::string_view name,
    base::Result<List> (*read)(const json::Value &))
{
    if (const auto value = fields.optionalValue(name)) {
        auto list = read(*value);
        if (list) {
            into = std::move(*list);
        } else {
            fields.refuse(std::move(list.error()));
        }
    }
}

} // namespace

base::Result<DevicePage> decodePage(std::string_view body, const Reading &reading, int limit)
{
    const auto document = json::Document::parse(body);
    if (!document) {
        return tl::unexpected(document.error());
    }
    json::Fields fields(document->root());
    DevicePage page{.revision = std::string(fields.string("revision")),
        .total = fields.integer("total"),
        .removed = readRemoved(fields)};
    if (const auto next = fields.optionalString("next")) {
        page.next = std::string(*next);
    }
    for (const json::Value value : fields.array("devices")) {
        if (page.devices.size() >= static_cast<std::size_t>(limit)) {
            fields.refuse(value.error("more Macs than the page asked for"));
            break;
        }
        auto device = readDevice(value, reading);
        if (!device) {
            return tl::unexpected(std::move(device.error()));
        }
        page.devices.push_back(std::move(*device));
    }
    if (fields.isGood() && (page.revision.empty() || page.total < 0)) {
        fields.refuse("revision", "an empty revision or a negative total");
    }
    return fields.finish(std::move(page));
}

base::Result<domain::Device> decodeDevice(std::string_view body, const Reading &reading)
{
    const auto document = json::Document::parse(body);
    if (!document) {
        return tl::unexpected(document.error());
    }
    return readDevice(document->root(), reading);
}

base::Result<CryptoUsers> decodeCryptoUsers(std::string_view body, bool names)
{
    const auto document = json::Document::parse(body);
    if (!document) {
        return tl::unexpected(document.error());
    }
    json::Fields fields(document->root());
    CryptoUsers users;
    readListing(users.accounts, fields, "accounts", json::readAccounts);
    readListing(users.cryptoUsers, fields, "cryptoUsers", json::readCryptoUsers);
    readListing(users.unlockUsers, fields, "unlockUsers", json::readUnlockUsers);
    if (!names && users.accounts) {
        dropNames(*users.accounts);
    }
    if (!names && users.unlockUsers) {
        dropNames(*users.unlockUsers);
    }
    return fields.finish(std::move(users));
}

base::Result<std::vector<domain::Event>> decodeEvents(std::string_view body)
{
    const auto document = json::Document::parse(body);
    if (!document) {
        return tl::unexpected(document.error());
    }
    json::Fields fields(document->root());
    std::vector<domain::Event> events;
    for (const json::Value value : fields.array("events")) {
        auto event = json::readEvent(value);
        if (!event) {
            return tl::unexpected(std::move(event.error()));
        }
        events.push_back(std::move(*event));
    }
    return fields.finish(std::move(events));
}

} // namespace latchkey::connectors::latchkey
