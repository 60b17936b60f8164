// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/checkin/mdmroutes.h"

#include "server/checkin/checkinjob.h"
#include "server/commands/connectjob.h"
#include "server/commands/waker.h"
#include "server/front/metrics.h"
#include "server/storage/storage.h"

namespace latchkey::server {

void MdmRoutes::add(Router &router)
{
    router.add(
        {"PUT", "/mdm/checkin", checkinLimit, [this](Request &request, const Respond &respond) {
             take(Channel::Checkin, request, respond);
         }});
    router.add(
        {"PUT", "/mdm/connect", connectLimit, [this](Request &request, const Respond &respond) {
             take(Channel::Connect, request, respond);
         }});
    router.add({"PUT", "/mdm", connectLimit,
        [this](Request &request, const Respond &respond) { takeEither(request, respond); }});
}

void MdmRoutes::takeEither(Request &request, const Respond &respond) const
{
    const auto type = request.header("Content-Type");
    if (type.starts_with("application/x-apple-aspen-mdm-checkin")) {
        if (request.body.size() > checkinLimit) {
            respond({.status = 413});
            return;
        }
        take(Channel::Checkin, request, respond);
        return;
    }
    if (type.starts_with("application/x-apple-aspen-mdm")) {
        take(Channel::Connect, request, respond);
        return;
    }
    const auto message = readDeviceMessage(request.body, connectLimit);
    const bool isCheckin = message && message->body.find("MessageType") != nullptr;
    if (isCheckin && request.body.size() > checkinLimit) {
        respond({.status = 413});
        return;
    }
    take(isCheckin ? Channel::Checkin : Channel::Connect, request, respond);
}

void MdmRoutes::take(Channel channel, Request &request, const Respond &respond) const
{
    const auto certificate = m_identity.verify(request);
    auto message = readDeviceMessage(request.body, connectLimit);
    if (message) {
        submit(channel, std::move(*message), certificate, respond);
        return;
    }
    const int status = certificate ? 400 : 403;
    m_parts.metrics.add(
        "latchkeyd_device_messages_total{status=\"" + std::to_string(status) + "\"}");
    respond({.status = status});
}

void MdmRoutes::submit(Channel channel, DeviceMessage message,
    const base::Result<Certificate> &certificate, Respond respond) const
{
    const auto held = std::make_shared<DeviceMessage>(std::move(message));
    const auto verdict = std::make_shared<Verdict>();
    m_parts.storage.writer().submit(
        [this, channel, held, certificate, verdict](Session &session) -> base::Result<void> {
            auto decided = decide(channel, session, *held, certificate);
            if (!decided) {
                return tl::unexpected(decided.error());
            }
            *verdict = std::move(*decided);
            return {};
        },
        [this, verdict, respond = std::move(respond)](
            const base::Result<void> &done) { answer(done, *verdict, respond); });
}

base::Result<Verdict> MdmRoutes::decide(Channel channel, Session &session, DeviceMessage &message,
    const base::Result<Certificate> &certificate) const
{
    const auto at = m_parts.clock.now();
    switch (channel) {
    case Channel::Checkin: {
        CheckinJob job(m_parts, session, at);
        return certificate ? job.run(message, *certificate)
                           : job.refuseStranger(message, certificate.error().detail);
    }
    case Channel::Connect:
        break;
    }
    return certificate ? ConnectJob(m_parts, session, at).run(message, *certificate)
                       : base::Result<Verdict>(Verdict{.status = 403});
}

void MdmRoutes::answer(
    const base::Result<void> &done, Verdict &verdict, const Respond &respond) const
{
    const int status = done ? verdict.status : 500;
    m_parts.metrics.add(
        "latchkeyd_device_messages_total{status=\"" + std::to_string(status) + "\"}");
    if (!done) {
        base::wipe(verdict.body);
        m_parts.options.log(done.error().where + ": " + done.error().detail);
        respond({.status = status});
        return;
    }
    if (!verdict.log.empty()) {
        m_parts.options.log(verdict.log);
    }
    respond({.status = status,
        .contentType = verdict.body.empty() ? "" : "application/xml",
        .body = std::move(verdict.body)});
    if (!verdict.wake.empty()) {
        m_parts.waker.wake(verdict.wake);
    }
}

} // namespace latchkey::server
