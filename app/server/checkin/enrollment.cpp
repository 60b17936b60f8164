// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/checkin/enrollment.h"

#include "base/encoding.h"
#include "server/checkin/renewal.h"
#include "server/commands/queue.h"
#include "server/storage/eventrows.h"
#include "server/storage/factrows.h"
#include "server/vault/vault.h"

namespace latchkey::server {

namespace {

constexpr std::size_t textLimit = 255;

void takeText(std::string &into, const macos::Plist &body, std::string_view key)
{
    const auto text = body.stringAt(key);
    if (text && !text->empty()) {
        into = std::string(base::firstBytes(*text, textLimit));
    }
}

void takeAbout(DeviceRow &device, const DeviceMessage &message)
{
    takeText(device.name, message.body, "DeviceName");
    takeText(device.model, message.body, "ProductName");
    takeText(device.model, message.body, "Model");
    takeText(device.model, message.body, "ModelName");
    takeText(device.osVersion, message.body, "OSVersion");
    takeText(device.serial, message.body, "SerialNumber");
    device.serial = base::asciiUpper(device.serial);
    device.userEnrollment = message.userEnrollment;
}

/// What stands for a certificate that this server never sees.
IdentityRow vouchedFor(const DeviceRow &device, base::Instant at)
{
    return {.device = device.key,
        .certificate = base::sha256("checked by NanoMDM: " + device.udid),
        .publicKey = {},
        .boundAt = at};
}

} // namespace

base::Result<DeviceRow> Enrollment::newRow(
    const std::string &udid, const std::optional<DeviceRow> &listed)
{
    DeviceRows devices(m_session);
    DeviceRow row = listed.value_or(DeviceRow{});
    row.id = udid;
    row.udid = udid;
    if (listed) {
        auto gone = devices.leaveTombstone(listed->id);
        return gone ? base::Result<DeviceRow>(row) : tl::unexpected(gone.error());
    }
    const auto key = devices.insert(row);
    if (!key) {
        return tl::unexpected(key.error());
    }
    row.key = *key;
    return row;
}

base::Result<DeviceRow> Enrollment::rowFor(
    const DeviceMessage &message, const std::optional<DeviceRow> &known)
{
    DeviceRows devices(m_session);
    std::string serial;
    takeText(serial, message.body, "SerialNumber");
    const auto listed = devices.byId("serial:" + base::asciiUpper(serial));
    if (!listed) {
        return tl::unexpected(listed.error());
    }
    if (!known) {
        return newRow(message.udid, *listed);
    }
    if (*listed) {
        if (auto gone = devices.remove((*listed)->key); !gone) {
            return tl::unexpected(gone.error());
        }
    }
    return *known;
}

base::Result<Enrollment::Judgement> Enrollment::judge(
    const Sender &sender, const Certificate &certificate)
{
    if (!sender.identity) {
        return Judgement{.why = "first enrollment"};
    }
    if (sender.identity->endedAt) {
        return Judgement{.why = "after a check-out"};
    }
    const auto delivered = Renewal(m_session, *sender.identity, m_at).takeDelivered();
    if (!delivered) {
        return tl::unexpected(delivered.error());
    }
    if (sender.identity->publicKey == certificate.publicKey) {
        return Judgement{.isRenewal = true, .why = "the public key of the bound certificate"};
    }
    return *delivered
        ? Judgement{.isRenewal = true, .why = "within an hour after this server sent the profile"}
        : Judgement{.why = "another public key"};
}

base::Result<void> Enrollment::run(
    const DeviceMessage &message, Sender &sender, const Certificate &certificate)
{
    auto device = rowFor(message, sender.device);
    if (!device) {
        return tl::unexpected(device.error());
    }
    const auto judgement = judge(sender, certificate);
    if (!judgement) {
        return tl::unexpected(judgement.error());
    }
    return write(*device, message,
        {.device = device->key,
            .certificate = certificate.sha256,
            .publicKey = certificate.publicKey,
            .boundAt = m_at},
        *judgement);
}

base::Result<DeviceRow> Enrollment::runVouched(
    const DeviceMessage &message, std::optional<DeviceRow> known)
{
    auto device = rowFor(message, known);
    if (!device) {
        return device;
    }
    auto done = write(*device, message, vouchedFor(*device, m_at),
        {.why = "NanoMDM ends the token at each Authenticate"});
    return done ? std::move(device) : tl::unexpected(done.error());
}

base::Result<DeviceRow> Enrollment::meet(const DeviceMessage &message)
{
    auto device = newRow(message.udid, std::nullopt);
    if (!device) {
        return device;
    }
    device->userEnrollment = message.userEnrollment;
    device->enrolledAt = m_at;
    auto done = IdentityRows(m_session).bind(vouchedFor(*device, m_at));
    if (done) {
        done = m_parts.queue.askInventory(m_session, *device, m_at);
    }
    if (done) {
        done = stateFacts(*device);
    }
    if (done) {
        done = DeviceRows(m_session).update(*device);
    }
    return done ? std::move(device) : tl::unexpected(done.error());
}

base::Result<void> Enrollment::adoptListed(const DeviceRow &device)
{
    DeviceRows devices(m_session);
    const auto listed = devices.byId("serial:" + device.serial);
    if (!listed) {
        return tl::unexpected(listed.error());
    }
    return *listed ? devices.remove((*listed)->key) : base::Result<void>();
}

base::Result<void> Enrollment::write(DeviceRow &device, const DeviceMessage &message,
    const IdentityRow &identity, const Judgement &judgement)
{
    takeAbout(device, message);
    device.lastContact = m_at;
    auto done = IdentityRows(m_session).bind(identity);
    if (done) {
        done = EventRows(m_session).add(device.key,
            {.kind = domain::EventKind::Authenticate,
                .at = m_at,
                .detail = judgement.isRenewal ? domain::EventDetail::IdentityRenewal
                                              : domain::EventDetail::ReEnrollment},
            judgement.why);
    }
    if (done && !judgement.isRenewal) {
        done = begin(device);
    }
    if (done) {
        done = stateFacts(device);
    }
    return done ? DeviceRows(m_session).update(device) : done;
}

base::Result<void> Enrollment::begin(DeviceRow &device)
{
    device.enrolledAt = m_at;
    device.pushable = false;
    device.awaitingConfiguration.reset();
    const auto erased = m_parts.vault.erase(m_session, device.key);
    if (!erased) {
        return tl::unexpected(erased.error());
    }
    auto done = CommandRows(m_session).cancelWaiting(device.key, m_at);
    if (done) {
        done = FactRows(m_session).forgetLogins(device.key);
    }
    return done ? m_parts.queue.askAtEnrollment(m_session, device, m_at) : done;
}

base::Result<void> Enrollment::stateFacts(const DeviceRow &device)
{
    FactRows facts(m_session);
    const auto state = [&](domain::Fact fact, domain::Value value) {
        return domain::isValidValue(fact, value) ? facts.state(device.key, fact,
                   {.value = std::move(value), .source = domain::Source::Checkin, .at = m_at})
                                                 : base::Result<void>();
    };
    auto done = state(domain::Fact::Enrolled, true);
    if (done && !device.osVersion.empty()) {
        done = state(domain::Fact::OsVersion, device.osVersion);
    }
    if (done && device.userEnrollment) {
        done = state(domain::Fact::EnrollmentType, std::string("user-enrollment"));
    }
    return done;
}

} // namespace latchkey::server
