// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/jamf/decode.h"

#include "connectors/dropnames.h"
#include "connectors/members.h"

#include <charconv>
#include <tuple>

namespace latchkey::connectors::jamf {

namespace {

using domain::Fact;
using domain::Source;
using When = std::optional<base::Instant>;

void readEscrow(json::Fields &security, domain::FactDocument &facts, When at)
{
    const auto word = security.optionalString("bootstrapTokenEscrowedStatus");
    if (word == "ESCROWED") {
        facts.state(Fact::EscrowOnServer, std::string("escrowed"), Source::Server, at);
    } else if (word == "NOT_ESCROWED") {
        facts.state(Fact::EscrowOnServer, std::string("not-escrowed"), Source::Server, at);
    } else if (word == "NOT_SUPPORTED") {
        facts.state(Fact::EscrowOnServer, std::string("not-supported"), Source::Server, at);
    } else {
        // Nothing told, or a word that came later than this program.
        facts.stateUnknown(Fact::EscrowOnServer,
            word ? domain::Because::Failed : domain::Because::NotExposed, Source::Server);
    }
    if (const auto allowed = security.optionalBoolean("bootstrapTokenAllowed")) {
        facts.state(Fact::AuthAllowed, std::string(*allowed ? "allowed" : "disallowed"),
            Source::Server, at);
    }
}

void readEnrollment(json::Fields &general, domain::FactDocument &facts, When at)
{
    const auto isAutomated = general.optionalBoolean("enrolledViaAutomatedDeviceEnrollment");
    std::optional<bool> isManaged;
    readObject(general, "remoteManagement",
        [&](json::Fields &remote) { isManaged = remote.optionalBoolean("managed"); });
    if (isManaged == false) {
        facts.state(Fact::EnrollmentType, std::string("not-enrolled"), Source::Server, at);
    } else if (isAutomated) {
        facts.state(Fact::EnrollmentType, std::string(*isAutomated ? "ade" : "user-initiated"),
            Source::Server, at);
    }
    stateFrom(general, "supervised", facts, Fact::Supervised, at);
    stateFrom(general, "userApprovedMdm", facts, Fact::UserApproved, at);
}

// The name of one and the same stamp differs between the versions of the inventory.
When lastContactOf(json::Fields &general)
{
    for (const auto *name : {"lastContact", "lastContactTime", "lastCheckIn"}) {
        if (const auto at = general.optionalTime(name)) {
            return at;
        }
    }
    return std::nullopt;
}

// Numbers come as numbers and as text.
std::optional<std::int64_t> uidOf(json::Fields &account)
{
    const auto value = account.optionalValue("uid");
    if (!value || value->kind() == json::Kind::Number) {
        return account.optionalInteger("uid");
    }
    std::int64_t uid = 0;
    const auto text = account.string("uid");
    const auto read = std::from_chars(text.data(), text.data() + text.size(), uid);
    return read.ec == std::errc() ? std::optional{uid} : std::nullopt;
}

std::optional<std::string> told(json::Fields &fields, std::string_view name)
{
    const auto text = fields.optionalString(name);
    return text && !text->empty() ? std::optional{std::string(*text)} : std::nullopt;
}

// Whether these are all of the Mac's accounts, Jamf's settings decide: the lists are parts.
void readAccounts(json::Fields &computer, domain::FactDocument &facts, When at)
{
    domain::Listing<domain::Account> accounts{
        .items = {}, .complete = false, .source = Source::Server, .at = at};
    domain::Listing<domain::UnlockUser> unlock{
        .items = {}, .complete = false, .source = Source::Server, .at = at};
    readEach(computer, "localUserAccounts", [&](json::Fields &account) {
        accounts.items.push_back({.name = told(account, "username"),
            .fullName = told(account, "fullName"),
            .uuid = told(account, "userGuid"),
            .uid = uidOf(account),
            .kind = textOf(account, "userAccountType") == "MOBILE" ? domain::AccountKind::Mobile
                                                                   : domain::AccountKind::Local,
            .admin = account.optionalBoolean("admin")});
        const domain::Account &read = accounts.items.back();
        if (account.optionalBoolean("fileVault2Enabled") == true && read.uuid) {
            unlock.items.push_back({.name = read.name.value_or(""), .uuid = *read.uuid});
        }
    });
    if (!accounts.items.empty()) {
        facts.accounts = std::move(accounts);
    }
    if (!unlock.items.empty()) {
        facts.unlockUsers = std::move(unlock);
    }
}

// The startup volume's own state is the finer one; where it says none of these, whether it is on.
std::string fileVaultOf(json::Fields &disk)
{
    std::string state;
    readObject(disk, "bootPartitionEncryptionDetails",
        [&](json::Fields &boot) { state = textOf(boot, "partitionFileVault2State"); });
    const auto isOn = disk.optionalBoolean("fileVault2Enabled");
    if (state.starts_with("ENCRYPTING")) { // or ENCRYPTING_PAUSED
        return "encrypting";
    }
    if (state.starts_with("DECRYPTING")) {
        return "decrypting";
    }
    return isOn ? (*isOn ? "on" : "off") : "";
}

void readSystem(json::Fields &computer, domain::FactDocument &facts, When at)
{
    readObject(computer, "operatingSystem", [&](json::Fields &system) {
        const domain::Value version = textOf(system, "version");
        if (domain::isValidValue(Fact::OsVersion, version)) {
            facts.state(Fact::OsVersion, version, Source::Server, at);
        }
    });
    readObject(computer, "diskEncryption", [&](json::Fields &disk) {
        if (const std::string word = fileVaultOf(disk); !word.empty()) {
            facts.state(Fact::FileVault, word, Source::Server, at);
        }
    });
}

domain::Device readComputer(json::Fields &computer, const Reading &reading, std::string &managed)
{
    domain::Device device = deviceFrom(reading, std::string(computer.string("id")));
    device.udid = textOf(computer, "udid");
    When at;
    readObject(computer, "general", [&](json::Fields &general) {
        device.name = textOf(general, "name");
        device.lastContact = lastContactOf(general);
        managed = textOf(general, "managementId");
        at = general.optionalTime("reportDate");
        readEnrollment(general, device.facts, at);
    });
    readObject(computer, "hardware", [&](json::Fields &hardware) {
        device.serial = textOf(hardware, "serialNumber");
        device.model = textOf(hardware, "model");
        if (hardware.optionalBoolean("appleSilicon") == true) {
            device.facts.state(Fact::Hardware, std::string("apple-silicon"), Source::Server, at);
        }
    });
    readObject(computer, "security",
        [&](json::Fields &security) { readEscrow(security, device.facts, at); });
    if (!device.facts.statements.contains(Fact::EscrowOnServer)) {
        device.facts.stateUnknown(
            Fact::EscrowOnServer, domain::Because::NotExposed, Source::Server);
    }
    readSystem(computer, device.facts, at);
    readAccounts(computer, device.facts, at);
    if (!reading.names) {
        dropNames(device);
    }
    return device;
}

} // namespace

base::Result<Inventory> decodeInventory(std::string_view body, const Reading &reading, int limit)
{
    return readBody<Inventory>(body, [&](json::Fields &fields) {
        Inventory inventory{.total = fields.integer("totalCount")};
        std::ignore = fields.array("results");
        readEach(fields, "results", [&](json::Fields &computer) {
            std::string managed;
            auto device = readComputer(computer, reading, managed);
            if (device.id.isEmpty()) {
                computer.refuse("id", "empty");
            }
            if (!managed.empty()) {
                inventory.managed[device.id] = std::move(managed);
            }
            inventory.devices.push_back(std::move(device));
        });
        if (fields.isGood() && std::ssize(inventory.devices) > limit) {
            fields.refuse("results", "more Macs than the page asked for");
        }
        if (fields.isGood() && inventory.total < 0) {
            fields.refuse("totalCount", "negative");
        }
        return inventory;
    });
}

} // namespace latchkey::connectors::jamf
