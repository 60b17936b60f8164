// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/iru/decode.h"

#include "connectors/members.h"

#include <tuple>

namespace latchkey::connectors::iru {

namespace {

using domain::Fact;
using domain::Source;

domain::Device readDevice(json::Fields &fields, const Reading &reading)
{
    domain::Device device = deviceFrom(reading, std::string(fields.string("device_id")));
    device.serial = textOf(fields, "serial_number");
    device.name = textOf(fields, "device_name");
    device.model = textOf(fields, "model");
    device.enrolledAt = fields.optionalTime("last_enrollment");
    device.lastContact = fields.optionalTime("last_check_in");
    const domain::Value version = textOf(fields, "os_version");
    if (domain::isValidValue(Fact::OsVersion, version)) {
        device.facts.state(Fact::OsVersion, version, Source::Server);
    }
    if (fields.optionalBoolean("mdm_enabled") == false) {
        device.facts.state(Fact::EnrollmentType, std::string("not-enrolled"), Source::Server);
    }
    if (device.id.isEmpty()) {
        fields.refuse("device_id", "empty");
    }
    return device;
}

// The list itself, or an object with it: the description does not say.
base::Result<json::Array> rowsOf(const json::Value &root)
{
    if (root.kind() != json::Kind::Object) {
        return root.array();
    }
    const auto object = root.object();
    for (const auto *name : {"results", "devices", "data"}) {
        if (const auto rows = object->find(name)) {
            return rows->array();
        }
    }
    return tl::unexpected(root.error("neither a list nor results, devices or data"));
}

StartupSettings readSettings(json::Fields &row)
{
    return {.isEscrowed = row.optionalBoolean("bootstrap_token_escrowed"),
        .isAllowed = row.optionalBoolean("bootstrap_token_auth"),
        .kextNeedsToken = row.optionalBoolean("kext_requires_bst"),
        .updateNeedsToken = row.optionalBoolean("software_update_requires_bst"),
        .at = row.optionalTime("last_collected_at")};
}

} // namespace

// `limit`, `offset`, `total` and `cursor` of these pages are not to be trusted: rows are counted.
base::Result<std::int64_t> decodeSettings(std::string_view body, Settings &settings, int limit)
{
    return readBody<std::int64_t>(body, [&](json::Fields &fields) {
        std::int64_t rows = 0;
        std::ignore = fields.array("data");
        readEach(fields, "data", [&](json::Fields &row) {
            ++rows;
            settings[std::string(row.string("device_id"))] = readSettings(row);
        });
        if (fields.isGood() && rows > limit) {
            fields.refuse("data", "more rows than the page asked for");
        }
        return rows;
    });
}

base::Result<std::vector<domain::Device>> decodeDevices(
    std::string_view body, const Reading &reading, int limit)
{
    const auto document = json::Document::parse(body);
    const auto rows = document ? rowsOf(document->root()) : tl::unexpected(document.error());
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    std::vector<domain::Device> devices;
    for (const json::Value value : *rows) {
        json::Fields fields(value);
        devices.push_back(readDevice(fields, reading));
        if (const auto good = fields.finish(); !good) {
            return tl::unexpected(good.error());
        }
        if (std::ssize(devices) > limit) {
            return tl::unexpected(value.error("more Macs than the page asked for"));
        }
    }
    return devices;
}

void join(domain::Device &device, const Settings &settings)
{
    const auto found = settings.find(device.id.text());
    const StartupSettings told = found == settings.end() ? StartupSettings{} : found->second;
    domain::FactDocument &facts = device.facts;
    if (told.isEscrowed) {
        facts.state(Fact::EscrowOnServer,
            std::string(*told.isEscrowed ? "escrowed" : "not-escrowed"), Source::Server, told.at);
    } else {
        facts.stateUnknown(Fact::EscrowOnServer, domain::Because::NotExposed, Source::Server);
    }
    if (told.isAllowed) {
        facts.state(Fact::AuthAllowed, std::string(*told.isAllowed ? "allowed" : "disallowed"),
            Source::Server, told.at);
    }
    if (told.updateNeedsToken) {
        facts.state(Fact::RequiredForUpdate, *told.updateNeedsToken, Source::Server, told.at);
    }
    if (told.kextNeedsToken) {
        facts.state(Fact::RequiredForKext, *told.kextNeedsToken, Source::Server, told.at);
    }
}

} // namespace latchkey::connectors::iru
