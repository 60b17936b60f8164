// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/checkin/checkinjob.h"

#include "server/checkin/contact.h"
#include "server/checkin/enrollment.h"
#include "server/commands/queue.h"
#include "server/storage/factrows.h"
#include "server/vault/vault.h"

#include <chrono>
#include <map>

namespace latchkey::server {

namespace {

using domain::EventDetail;
using domain::EventKind;

constexpr std::chrono::minutes strangerQuiet{1};

std::string_view typeOf(const DeviceMessage &message)
{
    return message.body.stringAt("MessageType").value_or(std::string_view());
}

/// Apple has neither in User Enrollment, nor on the channel of a user.
bool isTokenMessage(std::string_view type)
{
    return type == "SetBootstrapToken" || type == "GetBootstrapToken";
}

EventDetail refusalOf(std::string_view tokenMessage)
{
    return tokenMessage == "SetBootstrapToken" ? EventDetail::Rejected : EventDetail::Error;
}

bool isForbidden(const DeviceMessage &message, std::string_view type)
{
    const bool forUsers = type == "TokenUpdate" || type == "UserAuthenticate";
    const bool forUserEnrollment
        = type == "Authenticate" || type == "TokenUpdate" || type == "CheckOut";
    return (message.userChannel && !forUsers) || (message.userEnrollment && !forUserEnrollment);
}

/// Nobody can push to an empty token.
template <typename Value> bool isFilled(const std::optional<Value> &value)
{
    return value && !value->empty();
}

std::string tokenAnswer(const base::Secret &token)
{
    return macos::writePlist(macos::Plist::dict({{"BootstrapToken", macos::Plist::data(token)}}));
}

} // namespace

CheckinJob::Step CheckinJob::stepFor(std::string_view type)
{
    static const std::map<std::string_view, Step> steps = {
        {"TokenUpdate", &CheckinJob::tokenUpdate},
        {"CheckOut", &CheckinJob::checkOut},
        {"SetBootstrapToken", &CheckinJob::setToken},
        {"GetBootstrapToken", &CheckinJob::getToken},
        {"UserAuthenticate", &CheckinJob::userAuthenticate},
    };
    const auto found = steps.find(type);
    return found == steps.end() ? nullptr : found->second;
}

base::Result<Verdict> CheckinJob::run(DeviceMessage &message, const Certificate &certificate)
{
    const auto type = typeOf(message);
    const Step step = stepFor(type);
    if (step == nullptr && type != "Authenticate") {
        return Verdict{.status = 400};
    }
    auto sender = findSender(m_session, message.udid, certificate);
    if (!sender) {
        return tl::unexpected(sender.error());
    }
    if (type == "Authenticate") {
        return authenticate(message, *sender, certificate);
    }
    const bool mayPass = sender->standing == Standing::Bound
        || (sender->standing == Standing::Ended && type == "CheckOut");
    if (!mayPass) {
        return refused(403, message, "the certificate is not the Mac's own");
    }
    if (isForbidden(message, type)) {
        return refused(400, message, "not on this channel");
    }
    return (this->*step)(message, *sender);
}

base::Result<Verdict> CheckinJob::refuseStranger(
    const DeviceMessage &message, const std::string &reason)
{
    const auto device = DeviceRows(m_session).byUdid(message.udid);
    if (!device) {
        return tl::unexpected(device.error());
    }
    if (*device) {
        // Who proves nothing shall not fill the log.
        const auto isRepeated = EventRows(m_session).isNoted(
            (*device)->key, refusalOf(typeOf(message)), reason, m_at - strangerQuiet);
        if (!isRepeated) {
            return tl::unexpected(isRepeated.error());
        }
        if (*isRepeated) {
            return Verdict{.status = 403};
        }
    }
    return refused(403, message, reason);
}

base::Result<Verdict> CheckinJob::refused(
    int status, const DeviceMessage &message, std::string_view why)
{
    Verdict verdict{.status = status};
    const auto type = typeOf(message);
    const auto device = isTokenMessage(type) ? DeviceRows(m_session).byUdid(message.udid)
                                             : base::Result<std::optional<DeviceRow>>();
    if (!device) {
        return tl::unexpected(device.error());
    }
    if (*device) {
        auto done = note(**device,
            {.kind = type == "SetBootstrapToken" ? EventKind::SetToken : EventKind::GetToken,
                .at = m_at,
                .detail = refusalOf(type)},
            why);
        if (done) {
            done = DeviceRows(m_session).touch((*device)->key);
        }
        if (!done) {
            return tl::unexpected(done.error());
        }
    }
    return verdict;
}

base::Result<void> CheckinJob::note(
    const DeviceRow &device, const domain::Event &event, std::string_view why)
{
    return EventRows(m_session).add(device.key, event, why);
}

base::Result<Verdict> CheckinJob::accepted(
    DeviceRow &device, base::Result<void> done, Verdict verdict)
{
    if (done) {
        done = Contact(m_parts.queue, m_session, m_at).keep(device);
    }
    return done ? base::Result<Verdict>(std::move(verdict)) : tl::unexpected(done.error());
}

base::Result<Verdict> CheckinJob::authenticate(
    DeviceMessage &message, Sender &sender, const Certificate &certificate)
{
    if (sender.standing == Standing::OtherMacs) {
        return Verdict{.status = 403};
    }
    if (isForbidden(message, "Authenticate")) {
        return Verdict{.status = 400};
    }
    auto done = Enrollment(m_parts, m_session, m_at).run(message, sender, certificate);
    return done ? base::Result<Verdict>(Verdict{}) : tl::unexpected(done.error());
}

base::Result<Verdict> CheckinJob::tokenUpdate(DeviceMessage &message, Sender &sender)
{
    const auto &body = message.body;
    if (!isFilled(body.stringAt("Topic")) || !isFilled(body.dataAt("Token"))
        || !isFilled(body.stringAt("PushMagic"))) {
        return Verdict{.status = 400};
    }
    if (message.userChannel) {
        return userTokenUpdate(message, sender);
    }
    auto &device = *sender.device;
    device.pushable = true;
    auto done = note(device, {.kind = EventKind::TokenUpdate, .at = m_at});
    if (done) {
        done = Contact(m_parts.queue, m_session, m_at).noteAwaiting(device, body);
    }
    if (!done) {
        return tl::unexpected(done.error());
    }
    const auto waiting = CommandRows(m_session).oldest(device.key,
        {domain::CommandState::Queued, domain::CommandState::Sent, domain::CommandState::NotNow});
    if (!waiting) {
        return tl::unexpected(waiting.error());
    }
    return accepted(device, {}, {.wake = *waiting ? device.udid : std::string()});
}

base::Result<Verdict> CheckinJob::userTokenUpdate(DeviceMessage &message, Sender &sender)
{
    Contact::takeUser(*sender.device, message.body);
    return accepted(*sender.device, {});
}

base::Result<Verdict> CheckinJob::userAuthenticate(DeviceMessage &, Sender &)
{
    return Verdict{.status = 410};
}

base::Result<Verdict> CheckinJob::checkOut(DeviceMessage &, Sender &sender)
{
    if (sender.standing == Standing::Ended) {
        return Verdict{}; // told before
    }
    auto &device = *sender.device;
    device.pushable = false;
    device.lastContact = m_at;
    auto done = IdentityRows(m_session).end(device.key, m_at);
    if (done) {
        const auto erased = m_parts.vault.erase(m_session, device.key);
        done = erased ? done : tl::unexpected(erased.error());
    }
    if (done) {
        done = CommandRows(m_session).cancelWaiting(device.key, m_at);
    }
    if (done) {
        done = note(device, {.kind = EventKind::CheckOut, .at = m_at});
    }
    if (done) {
        done = FactRows(m_session).state(device.key, domain::Fact::Enrolled,
            {.value = false, .source = domain::Source::Checkin, .at = m_at});
    }
    if (done) {
        done = DeviceRows(m_session).update(device);
    }
    return done ? base::Result<Verdict>(Verdict{}) : tl::unexpected(done.error());
}

base::Result<Verdict> CheckinJob::setToken(DeviceMessage &message, Sender &sender)
{
    auto &device = *sender.device;
    const bool isTold = message.body.find("BootstrapToken") != nullptr;
    const auto told = message.body.dataAt("BootstrapToken"); // stays there: a job may run twice
    if (isTold && !told) {
        return refused(400, message, "BootstrapToken is no data");
    }
    if (told && told->size() > tokenLimit) {
        return refused(400, message, "more than 64 KiB");
    }
    auto done = Contact(m_parts.queue, m_session, m_at).noteAwaiting(device, message.body);
    if (!done) {
        return tl::unexpected(done.error());
    }
    if (!told || told->empty()) {
        const auto erased = m_parts.vault.erase(m_session, device.key);
        done = erased ? note(device,
                   {.kind = EventKind::SetToken, .at = m_at, .detail = EventDetail::Cleared})
                      : tl::unexpected(erased.error());
        return accepted(device, std::move(done));
    }
    const auto fingerprint = m_parts.vault.store(m_session, device, base::Secret(*told), m_at);
    if (!fingerprint) {
        return tl::unexpected(fingerprint.error());
    }
    done = note(device,
        {.kind = EventKind::SetToken,
            .at = m_at,
            .detail = EventDetail::Stored,
            .fingerprint = *fingerprint});
    if (done) {
        done = m_parts.queue.askInventory(m_session, device, true, m_at); // now something waits
    }
    return accepted(
        device, std::move(done), {.wake = device.pushable ? device.udid : std::string()});
}

base::Result<Verdict> CheckinJob::getToken(DeviceMessage &, Sender &sender)
{
    auto &device = *sender.device;
    const auto token = m_parts.vault.fetch(m_session, device, m_at);
    if (!token) {
        auto done
            = note(device, {.kind = EventKind::GetToken, .at = m_at, .detail = EventDetail::Error},
                token.error().detail);
        return accepted(device, std::move(done),
            {.status = 500, .log = token.error().where + ": " + token.error().detail});
    }
    const bool isHeld = token->has_value();
    auto done = note(device,
        {.kind = EventKind::GetToken,
            .at = m_at,
            .detail = isHeld ? EventDetail::Returned : EventDetail::NoToken});
    return accepted(device, std::move(done),
        {.body = tokenAnswer(isHeld ? (*token)->clone() : base::Secret())});
}

} // namespace latchkey::server
