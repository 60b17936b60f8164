// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/iru/decode.h"

#include "base/encoding.h"
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

void takeSettings(json::Fields &row, Told &mac)
{
    mac.set(Field::Escrowed, row.optionalBoolean("bootstrap_token_escrowed"));
    mac.set(Field::Allowed, row.optionalBoolean("bootstrap_token_auth"));
    mac.set(Field::KextNeedsToken, row.optionalBoolean("kext_requires_bst"));
    mac.set(Field::UpdateNeedsToken, row.optionalBoolean("software_update_requires_bst"));
    mac.setAt(row.optionalTime("last_collected_at"));
}

// `daemon` and its like: no person's, and no rule asks for them.
bool isOfTheSystem(const std::optional<std::string> &uuid)
{
    return uuid && base::asciiUpper(*uuid).starts_with("FFFFEEEE-DDDD-CCCC-BBBB-AAAA");
}

void takeUser(json::Fields &row, std::string_view device, Collection &collection)
{
    const auto told = [&row](std::string_view name) {
        const std::string text = textOf(row, name);
        return text.empty() ? std::nullopt : std::optional{text};
    };
    domain::Account account{.name = told("username"),
        .fullName = told("full_name"),
        .uuid = told("generated_uid"),
        .secureToken = row.optionalBoolean("secure_token")};
    if (const std::string type = textOf(row, "type");
        type == "Administrator" || type == "Standard") {
        account.admin = type == "Administrator";
    }
    if (row.optionalBoolean("mobile_account") == true) {
        account.kind = domain::AccountKind::Mobile;
    }
    if (row.optionalBoolean("logged_in") == true) {
        account.loggedIn = domain::LoggedIn::Password;
    }
    const bool unlocks = row.optionalBoolean("filevault_user") == true;
    if ((account.name || account.uuid) && !isOfTheSystem(account.uuid)) {
        collection.addUser(device, std::move(account), unlocks);
    }
}

void take(Category category, json::Fields &row, Collection &collection)
{
    const std::string_view device = row.string("device_id");
    switch (category) {
    case Category::StartupSettings:
        takeSettings(row, collection.of(device));
        return;
    case Category::DeviceInformation:
        collection.of(device).set(Field::AppleSilicon, row.optionalBoolean("apple_silicon"));
        return;
    case Category::FileVault:
        // Of which type `status` is, the description does not say.
        if (const auto status = row.optionalValue("status")) {
            const auto isOn = status->boolean();
            collection.of(device).set(
                Field::FileVaultOn, isOn ? std::optional{*isOn} : std::nullopt);
        }
        return;
    case Category::LocalUsers:
        takeUser(row, device, collection);
        return;
    }
}

} // namespace

// `limit`, `offset`, `total` and `cursor` of these pages are not to be trusted: rows are counted.
base::Result<std::int64_t> decodeCategory(
    Category category, std::string_view body, Collection &collection)
{
    return readBody<std::int64_t>(body, [&](json::Fields &fields) {
        std::int64_t rows = 0;
        std::ignore = fields.array("data");
        readEach(fields, "data", [&](json::Fields &row) {
            ++rows;
            take(category, row, collection);
        });
        if (fields.isGood() && rows > largestPage) {
            fields.refuse("data", "more rows than the page asked for");
        }
        return rows;
    });
}

base::Result<RowCount> decodeCount(std::string_view body)
{
    return readBody<RowCount>(body, [](json::Fields &fields) {
        return RowCount{.rows = fields.integer("count"),
            .isExact = !fields.optionalBoolean("approximate").value_or(true)};
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

} // namespace latchkey::connectors::iru
