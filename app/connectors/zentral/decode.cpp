// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/zentral/decode.h"

#include "connectors/dropnames.h"
#include "connectors/members.h"
#include "connectors/reportedanswer.h"
#include "macos/mdmstatus.h"

#include <tuple>

namespace latchkey::connectors::zentral {

namespace {

using domain::CommandState;
using domain::Fact;
using domain::Source;

// Its stamps are UTC and do not say so.
std::optional<base::Instant> timeOf(json::Fields &fields, std::string_view name)
{
    const auto text = fields.optionalString(name);
    if (!text) {
        return std::nullopt;
    }
    auto at = base::parseRfc3339(std::string(*text) + 'Z');
    at = at ? at : base::parseRfc3339(*text);
    if (!at) {
        fields.refuse(name, "no time");
    }
    return at;
}

void readEnrollment(json::Fields &fields, domain::FactDocument &facts, bool isOut)
{
    const auto isAutomated = fields.optionalBoolean("dep_enrollment");
    std::string type;
    if (isOut) {
        type = "not-enrolled";
    } else if (fields.optionalBoolean("user_enrollment") == true) {
        type = "user-enrollment";
    } else if (isAutomated) {
        type = *isAutomated ? "ade" : "user-initiated";
    }
    if (!type.empty()) {
        facts.state(Fact::EnrollmentType, type, Source::Server);
    }
    stateFrom(fields, "supervised", facts, Fact::Supervised, {});
    stateFrom(fields, "user_approved_enrollment", facts, Fact::UserApproved, {});
    stateFrom(fields, "awaiting_configuration", facts, Fact::AwaitingConfiguration, {});
}

// A Mac that enrolled again keeps the answer of its earlier life until it is seen anew.
void readEscrow(json::Fields &fields, domain::FactDocument &facts, bool wasSeen)
{
    const auto isEscrowed = fields.optionalBoolean("bootstrap_token_escrowed");
    if (!isEscrowed) {
        facts.stateUnknown(Fact::EscrowOnServer, domain::Because::NotExposed, Source::Server);
    } else if (*isEscrowed && !wasSeen) {
        facts.stateUnknown(Fact::EscrowOnServer, domain::Because::Superseded, Source::Server);
    } else {
        facts.state(Fact::EscrowOnServer, std::string(*isEscrowed ? "escrowed" : "not-escrowed"),
            Source::Server);
    }
}

void readSystem(json::Fields &fields, domain::FactDocument &facts)
{
    const domain::Value version = textOf(fields, "os_version");
    if (domain::isValidValue(Fact::OsVersion, version)) {
        facts.state(Fact::OsVersion, version, Source::Server);
    }
    if (fields.optionalBoolean("apple_silicon") == true) {
        facts.state(Fact::Hardware, std::string("apple-silicon"), Source::Server);
    }
    if (const auto isOn = fields.optionalBoolean("filevault_enabled")) {
        facts.state(Fact::FileVault, std::string(*isOn ? "on" : "off"), Source::Server);
    }
}

ListedDevice readDevice(json::Fields &fields, const Reading &reading)
{
    const std::string udid(fields.string("udid"));
    ListedDevice listed;
    listed.key = fields.integer("id");
    listed.device = deviceFrom(reading, udid);
    domain::Device &device = listed.device;
    device.udid = udid;
    device.serial = textOf(fields, "serial_number");
    device.name = textOf(fields, "name");
    device.model = textOf(fields, "model");
    device.lastContact = timeOf(fields, "last_seen_at");
    const bool isOut = timeOf(fields, "checkout_at").has_value();
    const bool isBlocked = timeOf(fields, "blocked_at").has_value();
    listed.takesCommands = !isOut && !isBlocked;
    readEnrollment(fields, device.facts, isOut);
    readEscrow(fields, device.facts, device.lastContact.has_value() || isOut);
    readSystem(fields, device.facts);
    if (udid.empty()) {
        fields.refuse("udid", "empty");
    }
    return listed;
}

} // namespace

base::Result<DeviceList> decodeDevices(std::string_view body, const Reading &reading, int limit)
{
    return readBody<DeviceList>(body, [&](json::Fields &fields) {
        DeviceList list{.total = fields.integer("count")};
        std::ignore = fields.array("results");
        readEach(fields, "results", [&](json::Fields &device) {
            ++list.rows;
            list.lastChange = timeOf(device, "updated_at");
            const std::string platform = textOf(device, "platform");
            if (platform.empty() || platform == "macOS") {
                list.macs.push_back(readDevice(device, reading));
            }
        });
        if (fields.isGood() && list.rows > limit) {
            fields.refuse("results", "more devices than the page asked for");
        }
        if (fields.isGood() && list.total < 0) {
            fields.refuse("count", "negative");
        }
        return list;
    });
}

base::Result<std::string> decodeSent(std::string_view body)
{
    return readBody<std::string>(
        body, [](json::Fields &fields) { return std::string(fields.string("uuid")); });
}

base::Result<domain::Command> decodeCommand(std::string_view body)
{
    return readBody<domain::Command>(body, [](json::Fields &fields) {
        domain::Command command;
        command.id = domain::CommandId{std::string(fields.string("uuid"))};
        command.sentAt = timeOf(fields, "time");
        command.state = macos::reportedState(textOf(fields, "status"))
                            .value_or(command.sentAt ? CommandState::Sent : CommandState::Queued);
        command.queuedAt = command.sentAt.value_or(base::Instant{});
        const auto answered = timeOf(fields, "result_time");
        if (command.state != CommandState::NotNow) {
            command.answeredAt = answered;
        }
        readEach(fields, "error_chain", [&](json::Fields &error) {
            std::string text = textOf(error, "LocalizedDescription");
            command.errors.push_back({.code = error.optionalInteger("ErrorCode").value_or(0),
                .domain = textOf(error, "ErrorDomain"),
                .text = text.empty() ? textOf(error, "USEnglishDescription") : text});
        });
        takeReport(command, textOf(fields, "result"));
        return command;
    });
}

} // namespace latchkey::connectors::zentral
