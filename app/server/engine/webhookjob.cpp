// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/webhookjob.h"

#include "macos/mdmstatus.h"
#include "server/checkin/contact.h"
#include "server/checkin/enrollment.h"
#include "server/commands/replies.h"
#include "server/engine/tokenview.h"
#include "server/storage/commandrows.h"
#include "server/storage/eventrows.h"
#include "server/storage/factrows.h"
#include "server/storage/identityrows.h"
#include "server/vault/vault.h"

#include <map>

namespace latchkey::server {

namespace {

using domain::EventDetail;
using domain::EventKind;

} // namespace

WebhookJob::Step WebhookJob::stepFor(std::string_view topic)
{
    static const std::map<std::string_view, Step> steps = {
        {"mdm.TokenUpdate", &WebhookJob::tokenUpdate},
        {"mdm.CheckOut", &WebhookJob::checkOut},
        {"mdm.SetBootstrapToken", &WebhookJob::setToken},
        {"mdm.GetBootstrapToken", &WebhookJob::getToken},
        {"mdm.Connect", &WebhookJob::connect},
    };
    const auto found = steps.find(topic);
    return found == steps.end() ? nullptr : found->second;
}

base::Result<void> WebhookJob::run(WebhookEvent &event)
{
    const auto &message = event.message;
    const Step step = stepFor(event.topic);
    if (step == nullptr && event.topic != "mdm.Authenticate") {
        return {}; // of no meaning here
    }
    auto device = DeviceRows(m_session).byUdid(message.udid);
    if (!device) {
        return tl::unexpected(device.error());
    }
    if (step == nullptr) {
        return authenticate(event, std::move(*device));
    }
    if (message.userChannel) {
        const bool tellsUser = event.topic == "mdm.TokenUpdate" && *device;
        return tellsUser ? tokenUpdate(event, **device) : base::Result<void>();
    }
    if (!*device) {
        auto met = meet(message);
        if (!met) {
            return tl::unexpected(met.error());
        }
        *device = std::move(*met);
    }
    return (this->*step)(event, **device);
}

base::Result<DeviceRow> WebhookJob::meet(const DeviceMessage &message)
{
    auto device = Enrollment(m_parts, m_session, m_at).meet(message);
    if (!device) {
        return device;
    }
    NanoMdmRows rows(m_session);
    auto done = rows.setMark(device->key, {});
    if (done) {
        done = rows.add(device->key, ErrandKind::Look);
    }
    return done ? std::move(device) : tl::unexpected(done.error());
}

base::Result<void> WebhookJob::authenticate(
    const WebhookEvent &event, std::optional<DeviceRow> known)
{
    NanoMdmRows rows(m_session);
    TokenMark mark;
    if (known) {
        auto found = rows.mark(known->key);
        if (!found) {
            return tl::unexpected(found.error());
        }
        mark = *found;
    }
    if (mark.authenticatedAt && *mark.authenticatedAt >= event.at) {
        return {}; // a later enrollment is known
    }
    auto device = Enrollment(m_parts, m_session, m_at).runVouched(event.message, std::move(known));
    if (!device) {
        return tl::unexpected(device.error());
    }
    mark.authenticatedAt = event.at;
    if (mark.tokenUpdateAt && *mark.tokenUpdateAt > event.at) {
        device->pushable = true; // that message was faster
    }
    const bool wasStoredSince = mark.tokenAt && *mark.tokenAt > event.at;
    mark.tokenAt = wasStoredSince ? mark.tokenAt : event.at;
    mark.isKnown = true; // NanoMDM clears the token at each Authenticate
    ++mark.tokenVersion;
    auto done = rows.setMark(device->key, mark);
    if (done && wasStoredSince) {
        done = rows.add(device->key, ErrandKind::Look);
    }
    return done ? DeviceRows(m_session).update(*device) : done;
}

base::Result<bool> WebhookJob::isCheckedOut(const DeviceRow &device)
{
    const auto identity = IdentityRows(m_session).ofDevice(device.key);
    if (!identity) {
        return tl::unexpected(identity.error());
    }
    return *identity && (*identity)->endedAt.has_value();
}

base::Result<void> WebhookJob::keep(DeviceRow &device)
{
    if (device.lastContact && *device.lastContact > m_at) {
        return DeviceRows(m_session).update(device); // a later message was faster
    }
    const auto askedBefore = device.askedAt;
    auto done = Contact(m_parts.queue, m_session, m_at).keep(device);
    if (done && askedBefore && device.askedAt != askedBefore) {
        done = NanoMdmRows(m_session).add(device.key, ErrandKind::Look);
    }
    return done;
}

base::Result<void> WebhookJob::tokenUpdate(WebhookEvent &event, DeviceRow &device)
{
    Contact contact(m_parts.queue, m_session, m_at);
    if (event.message.userChannel) {
        contact.takeUser(device, event.message.body);
        return keep(device);
    }
    NanoMdmRows rows(m_session);
    auto mark = rows.mark(device.key);
    if (!mark) {
        return tl::unexpected(mark.error());
    }
    const bool isOld = (mark->authenticatedAt && *mark->authenticatedAt > event.at)
        || (mark->tokenUpdateAt && *mark->tokenUpdateAt >= event.at);
    if (isOld) {
        return {};
    }
    mark->tokenUpdateAt = event.at;
    device.pushable = true;
    auto done = rows.setMark(device.key, *mark);
    if (done) {
        done = EventRows(m_session).add(device.key, {.kind = EventKind::TokenUpdate, .at = m_at});
    }
    if (done) {
        done = contact.noteAwaiting(device, event.message.body);
    }
    return done ? keep(device) : done;
}

base::Result<void> WebhookJob::checkOut(WebhookEvent &event, DeviceRow &device)
{
    const auto isOut = isCheckedOut(device);
    const auto mark = NanoMdmRows(m_session).mark(device.key);
    if (!isOut || !mark) {
        return tl::unexpected(isOut ? mark.error() : isOut.error());
    }
    if (*isOut || (mark->authenticatedAt && *mark->authenticatedAt > event.at)) {
        return {}; // told before, or the Mac has enrolled again
    }
    device.pushable = false;
    device.lastContact = m_at;
    auto done = IdentityRows(m_session).end(device.key, m_at);
    if (done) {
        done = CommandRows(m_session).cancelWaiting(device.key, m_at);
    }
    if (done) {
        done = EventRows(m_session).add(device.key, {.kind = EventKind::CheckOut, .at = m_at});
    }
    if (done) {
        done = FactRows(m_session).state(device.key, domain::Fact::Enrolled,
            {.value = false, .source = domain::Source::Checkin, .at = m_at});
    }
    if (done) {
        // NanoMDM keeps the token; whether it does is asked.
        done = NanoMdmRows(m_session).add(device.key, ErrandKind::Look);
    }
    return done ? DeviceRows(m_session).update(device) : done;
}

base::Result<void> WebhookJob::setToken(WebhookEvent &event, DeviceRow &device)
{
    const auto told = event.message.body.dataAt("BootstrapToken"); // it ends with the event
    auto done = Contact(m_parts.queue, m_session, m_at).noteAwaiting(device, event.message.body);
    if (!done) {
        return done;
    }
    TokenView view(m_parts, m_session, device);
    if (told && told->size() > tokenLimit) {
        done = EventRows(m_session).add(device.key,
            {.kind = EventKind::SetToken, .at = m_at, .detail = EventDetail::Rejected},
            "more than 64 KiB");
    } else if (told && !told->empty()) {
        const auto fingerprint = m_parts.vault.fingerprint(base::Secret(*told), device.udid);
        done = view.toldStored(fingerprint, m_at);
    } else {
        done = view.toldCleared(m_at);
    }
    return done ? keep(device) : done;
}

base::Result<void> WebhookJob::getToken(WebhookEvent &, DeviceRow &device)
{
    const auto held = TokenView(m_parts, m_session, device).holds();
    if (!held) {
        return tl::unexpected(held.error());
    }
    auto done = EventRows(m_session).add(device.key,
        {.kind = EventKind::GetToken,
            .at = m_at,
            .detail = *held ? EventDetail::Returned : EventDetail::NoToken},
        "NanoMDM's message; what it answered follows from what it holds");
    return done ? keep(device) : done;
}

base::Result<void> WebhookJob::connect(WebhookEvent &event, DeviceRow &device)
{
    const auto &report = event.message.body;
    const auto state = macos::reportedState(report.stringAt("Status").value_or(std::string_view()));
    const auto uuid = report.stringAt("CommandUUID");
    if (!state || !uuid || uuid->empty()) {
        return keep(device);
    }
    const std::string serial = device.serial;
    Replies replies(m_session, device, m_at);
    auto done = replies.takeFromElsewhere(std::string(*uuid), *state, report);
    if (done && replies.setupEnded()) {
        done = m_parts.queue.askInventory(m_session, device, m_at);
    }
    if (done && serial.empty() && !device.serial.empty()) {
        done = Enrollment(m_parts, m_session, m_at).adoptListed(device);
    }
    return done ? keep(device) : done;
}

} // namespace latchkey::server
