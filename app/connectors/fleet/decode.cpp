// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/fleet/decode.h"

#include "base/secret.h"
#include "connectors/members.h"
#include "connectors/reportedanswer.h"
#include "http/networkclient.h"
#include "macos/mdmstatus.h"

#include <tuple>

namespace latchkey::connectors::fleet {

namespace {

using domain::CommandState;
using domain::Fact;
using domain::Source;

// Fleet does not say how long a login is good: until it is refused.
constexpr std::chrono::hours assumedLifetime{24};

domain::DeviceId idOf(json::Fields &host)
{
    return domain::DeviceId{std::to_string(host.integer("id"))};
}

bool isMac(json::Fields &host)
{
    const std::string platform = textOf(host, "platform");
    return platform.empty() || platform == "darwin";
}

// "macOS 14.2.1"
std::string versionIn(std::string_view text)
{
    const auto space = text.rfind(' ');
    return std::string(space == std::string_view::npos ? text : text.substr(space + 1));
}

void readEnrollment(json::Fields &mdm, domain::FactDocument &facts)
{
    const std::string status = textOf(mdm, "enrollment_status");
    if (status == "On (automatic)") {
        facts.state(Fact::EnrollmentType, std::string("ade"), Source::Server);
    } else if (status == "On (manual)") {
        facts.state(Fact::EnrollmentType, std::string("user-initiated"), Source::Server);
    } else if (status == "Off") {
        facts.state(Fact::EnrollmentType, std::string("not-enrolled"), Source::Server);
    }
}

void readEscrow(json::Fields &host, domain::FactDocument &facts)
{
    std::optional<bool> isEscrowed;
    readObject(host, "mdm", [&](json::Fields &mdm) {
        isEscrowed = mdm.optionalBoolean("bootstrap_token_escrowed");
        readEnrollment(mdm, facts);
    });
    if (isEscrowed) {
        facts.state(Fact::EscrowOnServer, std::string(*isEscrowed ? "escrowed" : "not-escrowed"),
            Source::Server);
    } else { // a Fleet from before August 2026
        facts.stateUnknown(Fact::EscrowOnServer, domain::Because::NotExposed, Source::Server);
    }
}

std::string firstOf(json::Fields &host, std::initializer_list<const char *> names)
{
    for (const auto *name : names) {
        if (auto text = textOf(host, name); !text.empty()) {
            return text;
        }
    }
    return {};
}

domain::Device readHost(json::Fields &host, const Reading &reading)
{
    domain::Device device = deviceFrom(reading, idOf(host).text());
    device.udid = textOf(host, "uuid");
    device.serial = textOf(host, "hardware_serial");
    device.name = firstOf(host, {"computer_name", "display_name", "hostname"});
    device.model = textOf(host, "hardware_model");
    for (const auto *name : {"last_mdm_checked_in_at", "seen_time"}) {
        const auto at = host.optionalTime(name);
        device.lastContact = device.lastContact ? device.lastContact : at;
    }
    device.enrolledAt = host.optionalTime("last_mdm_enrolled_at");
    const domain::Value version = versionIn(textOf(host, "os_version"));
    if (domain::isValidValue(Fact::OsVersion, version)) {
        device.facts.state(Fact::OsVersion, version, Source::Server);
    }
    if (const auto isOn = host.optionalBoolean("disk_encryption_enabled")) {
        device.facts.state(Fact::FileVault, std::string(*isOn ? "on" : "off"), Source::Server);
    }
    readEscrow(host, device.facts);
    return device;
}

} // namespace

base::Result<Grant> takeGrant(std::string &body)
{
    auto grant = [&]() -> base::Result<Grant> {
        const auto document = json::Document::parse(body);
        if (!document) {
            return tl::unexpected(document.error());
        }
        json::Fields fields(document->root());
        auto header = http::bearer(base::Secret(fields.string("token")));
        if (const auto good = fields.finish(); !good || !header) {
            return tl::unexpected(good ? header.error() : good.error());
        }
        return Grant{.authorization = std::move(*header), .lifetime = assumedLifetime};
    }();
    base::wipe(body);
    return grant;
}

base::Result<HostPage> decodeHosts(
    std::string_view body, int limit, std::optional<base::Instant> since)
{
    return readBody<HostPage>(body, [&](json::Fields &fields) {
        HostPage page;
        std::ignore = fields.array("hosts");
        readEach(fields, "hosts", [&](json::Fields &host) {
            ++page.rows;
            page.lastChange = host.optionalTime("updated_at");
            const auto id = idOf(host);
            const bool isOld = since && page.lastChange && *page.lastChange < *since;
            if (isMac(host) && !isOld) {
                page.macs.push_back(id);
            }
        });
        if (fields.isGood() && page.rows > limit) {
            fields.refuse("hosts", "more hosts than the page asked for");
        }
        return page;
    });
}

base::Result<domain::Device> decodeHost(std::string_view body, const Reading &reading)
{
    return readBody<domain::Device>(body, [&](json::Fields &fields) {
        domain::Device device;
        std::ignore = fields.value("host");
        readObject(fields, "host", [&](json::Fields &host) { device = readHost(host, reading); });
        return device;
    });
}

base::Result<std::string> decodeRun(std::string_view body)
{
    return readBody<std::string>(
        body, [](json::Fields &fields) { return std::string(fields.string("command_uuid")); });
}

base::Result<std::vector<HostResult>> decodeResults(std::string_view body)
{
    return readBody<std::vector<HostResult>>(body, [](json::Fields &fields) {
        std::vector<HostResult> results;
        readEach(fields, "results", [&](json::Fields &entry) {
            HostResult result;
            result.hostUuid = std::string(entry.string("host_uuid"));
            result.command.id = domain::CommandId{std::string(entry.string("command_uuid"))};
            result.command.state
                = macos::reportedState(textOf(entry, "status")).value_or(CommandState::Queued);
            const auto at = entry.optionalTime("updated_at");
            result.command.queuedAt = at.value_or(base::Instant{});
            if (result.command.state != CommandState::Queued
                && result.command.state != CommandState::NotNow) {
                result.command.answeredAt = at;
            }
            takeReport(result.command, textOf(entry, "result"));
            results.push_back(std::move(result));
        });
        return results;
    });
}

} // namespace latchkey::connectors::fleet
