// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/iru/decode.h"

#include "base/encoding.h"
#include "connectors/members.h"

#include <algorithm>
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

// `daemon` and its like: no person's, and no rule asks for them.
bool isOfTheSystem(const std::optional<std::string> &uuid)
{
    return uuid && base::asciiUpper(*uuid).starts_with("FFFFEEEE-DDDD-CCCC-BBBB-AAAA");
}

void takeUser(json::Fields &row, Collected &mac)
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
    const auto isIt = [&account](const domain::Account &each) {
        return each.uuid == account.uuid && each.name == account.name;
    };
    if ((!account.name && !account.uuid) || isOfTheSystem(account.uuid)
        || std::ranges::any_of(mac.accounts, isIt)) { // a moving list gives a row twice
        return;
    }
    if (unlocks && account.uuid) {
        mac.unlockUsers.push_back({.name = account.name.value_or(""), .uuid = *account.uuid});
    }
    mac.accounts.push_back(std::move(account));
}

void take(Category category, json::Fields &row, Collected &mac)
{
    switch (category) {
    case Category::StartupSettings:
        mac.settings = readSettings(row);
        return;
    case Category::DeviceInformation:
        mac.isAppleSilicon = row.optionalBoolean("apple_silicon");
        return;
    case Category::FileVault:
        // Of which type `status` is, the description does not say.
        if (const auto status = row.optionalValue("status")) {
            const auto isOn = status->boolean();
            mac.isFileVaultOn = isOn ? std::optional{*isOn} : std::nullopt;
        }
        return;
    case Category::LocalUsers:
        takeUser(row, mac);
        return;
    }
}

void stateSettings(const StartupSettings &told, domain::FactDocument &facts)
{
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
            take(category, row, collection.macs[std::string(row.string("device_id"))]);
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

void join(domain::Device &device, const Collection &collection)
{
    const auto found = collection.macs.find(device.id.text());
    const Collected told = found == collection.macs.end() ? Collected{} : found->second;
    domain::FactDocument &facts = device.facts;
    if (told.settings.isEscrowed) {
        facts.state(Fact::EscrowOnServer,
            std::string(*told.settings.isEscrowed ? "escrowed" : "not-escrowed"), Source::Server,
            told.settings.at);
    } else {
        facts.stateUnknown(Fact::EscrowOnServer,
            collection.seesSettings ? domain::Because::NotExposed : domain::Because::NoPermission,
            Source::Server);
    }
    stateSettings(told.settings, facts);
    if (told.isAppleSilicon == true) {
        facts.state(Fact::Hardware, std::string("apple-silicon"), Source::Server);
    }
    if (told.isFileVaultOn) {
        facts.state(
            Fact::FileVault, std::string(*told.isFileVaultOn ? "on" : "off"), Source::Server);
    }
    if (!told.accounts.empty()) {
        facts.accounts = domain::Listing<domain::Account>{.items = told.accounts,
            .complete = collection.hasAllAccounts,
            .source = Source::Server};
    }
    if (!told.unlockUsers.empty()) {
        facts.unlockUsers = domain::Listing<domain::UnlockUser>{
            .items = told.unlockUsers, .complete = false, .source = Source::Server};
    }
}

} // namespace latchkey::connectors::iru
