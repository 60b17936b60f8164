// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/micromdm/decode.h"

#include "connectors/members.h"

#include <tuple>

namespace latchkey::connectors::micromdm {

namespace {

using domain::Fact;
using domain::Source;

domain::Device readDevice(json::Fields &fields, const Reading &reading)
{
    const std::string udid(fields.string("udid"));
    domain::Device device = deviceFrom(reading, udid);
    device.udid = udid;
    device.serial = textOf(fields, "serial_number");
    const auto seen = fields.optionalTime("last_seen");
    if (seen && *seen > base::Instant{}) { // Go writes "never" as the year 1
        device.lastContact = seen;
    }
    // Its worker takes Authenticate and TokenUpdate in any order, so that false also stands for
    // Macs that are enrolled and call: platform/device/worker.go of v1.13.1, and seen live.
    const auto isEnrolled = fields.optionalBoolean("enrollment_status");
    if (isEnrolled && *isEnrolled) {
        device.facts.state(Fact::Enrolled, true, Source::Server);
    } else if (isEnrolled) {
        device.facts.stateUnknown(Fact::Enrolled, domain::Because::Ambiguous, Source::Server);
    }
    device.facts.stateUnknown(Fact::EscrowOnServer, domain::Because::NotExposed, Source::Server);
    return device;
}

} // namespace

base::Result<std::string> decodeVersion(std::string_view body)
{
    return readBody<std::string>(
        body, [](json::Fields &fields) { return textOf(fields, "version"); });
}

base::Result<std::vector<domain::Device>> decodeDevices(
    std::string_view body, const Reading &reading)
{
    return readBody<std::vector<domain::Device>>(body, [&](json::Fields &fields) {
        std::vector<domain::Device> devices;
        std::ignore = fields.value("devices");
        readEach(fields, "devices", [&](json::Fields &row) {
            auto device = readDevice(row, reading);
            if (!device.id.isEmpty()) { // a place kept for a serial number without a Mac yet
                devices.push_back(std::move(device));
            }
        });
        return devices;
    });
}

} // namespace latchkey::connectors::micromdm
