// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/connectjob.h"

#include "macos/mdmstatus.h"
#include "server/checkin/contact.h"
#include "server/checkin/enrollmentprofile.h"
#include "server/checkin/renewal.h"
#include "server/commands/commandbody.h"
#include "server/commands/optionstosend.h"
#include "server/commands/replies.h"

namespace latchkey::server {

namespace {

using domain::CommandState;

} // namespace

base::Result<Verdict> ConnectJob::run(const DeviceMessage &message, const Certificate &certificate)
{
    const auto status = message.body.stringAt("Status").value_or(std::string_view());
    const auto reported = macos::reportedState(status);
    const auto uuid = message.body.stringAt("CommandUUID");
    if (reported ? !uuid || uuid->empty() : status != "Idle") {
        return Verdict{.status = 400};
    }
    auto sender = findSender(m_session, message.udid, certificate);
    if (!sender) {
        return tl::unexpected(sender.error());
    }
    if (sender->standing != Standing::Bound) {
        return Verdict{.status = 403};
    }
    auto &device = *sender->device;
    base::Result<void> done;
    if (reported && !message.userChannel) {
        done = takeReport(device, message.body, *reported);
    }
    if (done && !message.userChannel) {
        done = renewIfDue(*sender, certificate);
    }
    if (done) {
        done = Contact(m_parts.queue, m_session, m_at).keep(device);
    }
    if (!done) {
        return tl::unexpected(done.error());
    }
    if (message.userChannel) {
        return Verdict{}; // nothing is ever queued for a user
    }
    // What the Mac postponed or never reported comes back when it calls by itself.
    return reported
        ? next(device, {CommandState::Queued})
        : next(device, {CommandState::Queued, CommandState::Sent, CommandState::NotNow});
}

base::Result<void> ConnectJob::renewIfDue(const Sender &sender, const Certificate &certificate)
{
    if (!m_parts.profile.isOffered() || sender.device->userEnrollment) {
        return {};
    }
    return Renewal(m_session, *sender.identity, m_at).askIfDue(certificate);
}

base::Result<void> ConnectJob::takeReport(
    DeviceRow &device, const macos::Plist &report, CommandState state)
{
    Replies replies(m_session, device, m_at);
    const std::string uuid(report.stringAt("CommandUUID").value_or(std::string_view()));
    auto done = replies.take(uuid, state, report);
    return done && replies.setupEnded() ? m_parts.queue.askInventory(m_session, device, m_at)
                                        : done;
}

base::Result<Verdict> ConnectJob::next(
    const DeviceRow &device, const std::vector<CommandState> &states)
{
    CommandRows commands(m_session);
    auto waiting = commands.oldest(device.key, states);
    if (!waiting) {
        return tl::unexpected(waiting.error());
    }
    if (!*waiting) {
        return Verdict{};
    }
    auto &command = (*waiting)->command;
    const bool hasNothingToGive = command.kind == domain::CommandKind::InstallProfile
        && !m_parts.profile.isOffered(); // the server was started anew without its flags
    command.state = hasNothingToGive ? CommandState::Cancelled : CommandState::Sent;
    (hasNothingToGive ? command.answeredAt : command.sentAt) = m_at;
    if (auto read = readOptionsToSend(m_session, device, command); !read) {
        return tl::unexpected(read.error());
    }
    if (auto done = commands.update(command); !done) {
        return tl::unexpected(done.error());
    }
    return hasNothingToGive
        ? next(device, states)
        : Verdict{.body = commandBody(command, {.profile = m_parts.profile.text()})};
}

} // namespace latchkey::server
