// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/queue.h"

#include "base/encoding.h"
#include "server/commands/optionstosend.h"
#include "server/commands/osversion.h"
#include "server/storage/factrows.h"
#include "server/storage/identityrows.h"
#include "server/storage/nanomdmrows.h"
#include "server/vault/vault.h"

#include <algorithm>

namespace latchkey::server {

namespace {

using domain::CommandKind;
using domain::CommandState;

constexpr OsVersion firstWithToken{10, 15, 0};
constexpr OsVersion firstWithUserList{10, 13, 0};
constexpr OsVersion firstThatReportsOptions{11, 0, 0};
constexpr OsVersion firstWithPreflight{13, 3, 0};

EnqueueRefusal refusalFor(const DeviceRow &device, CommandKind kind)
{
    const bool forbiddenInUserEnrollment
        = kind != CommandKind::SecurityInfo && kind != CommandKind::DeviceInformation;
    if (device.udid.empty() || !device.enrolledAt) {
        return EnqueueRefusal::NeverCheckedIn;
    }
    if (device.userEnrollment && forbiddenInUserEnrollment) {
        return EnqueueRefusal::UserEnrollment;
    }
    const bool tooOld
        = (kind == CommandKind::MdmOptions && !mayBeAtLeast(device.osVersion, firstWithToken))
        || (kind == CommandKind::UserList && !mayBeAtLeast(device.osVersion, firstWithUserList))
        || (kind == CommandKind::EacsPreflight
            && !mayBeAtLeast(device.osVersion, firstWithPreflight));
    return tooOld ? EnqueueRefusal::NotSupportedByMacos : EnqueueRefusal::None;
}

/// A Mac that checked out cannot run a command until it enrolls again.
base::Result<EnqueueRefusal> refusalNow(Session &session, const DeviceRow &device, CommandKind kind)
{
    const auto refusal = refusalFor(device, kind);
    if (refusal == EnqueueRefusal::NeverCheckedIn) {
        return refusal;
    }
    const auto identity = IdentityRows(session).ofDevice(device.key);
    if (!identity) {
        return tl::unexpected(identity.error());
    }
    return *identity && (*identity)->endedAt ? EnqueueRefusal::NotEnrolled : refusal;
}

base::Result<void> stateOptionSent(Session &session, DeviceKey device, base::Instant at)
{
    return FactRows(session).state(device, domain::Fact::OptionState,
        {.value = std::string("sent"), .source = domain::Source::Command, .at = at});
}

} // namespace

base::Result<domain::CommandId> Queue::add(
    Session &session, const DeviceRow &device, CommandKind kind, base::Instant at) const
{
    domain::Command command{
        .id = domain::CommandId(base::randomUuid()), .kind = kind, .queuedAt = at};
    auto done = readOptionsToSend(session, device, command);
    if (done) {
        done = CommandRows(session).add(device.key, command);
    }
    if (done && kind == CommandKind::MdmOptions) {
        done = stateOptionSent(session, device.key, at);
    }
    if (done && m_carrier == Carrier::NanoMdm) {
        done = NanoMdmRows(session).add(device.key, ErrandKind::Enqueue, command.id.text());
    }
    if (!done) {
        return tl::unexpected(done.error());
    }
    return command.id;
}

base::Result<std::optional<domain::CommandId>> Queue::join(
    Session &session, const DeviceRow &device, CommandKind kind, base::Instant at) const
{
    CommandRows commands(session);
    auto waiting = commands.newest(
        device.key, kind, {CommandState::Queued, CommandState::Sent, CommandState::NotNow});
    if (!waiting) {
        return tl::unexpected(waiting.error());
    }
    if (!*waiting) {
        return std::nullopt;
    }
    auto &command = (*waiting)->command;
    command.state = CommandState::Queued;
    auto done = commands.update(command);
    if (done && kind == CommandKind::MdmOptions) {
        done = stateOptionSent(session, device.key, at);
    }
    if (done && m_carrier == Carrier::NanoMdm) {
        done = NanoMdmRows(session).add(device.key, ErrandKind::Push);
    }
    if (!done) {
        return tl::unexpected(done.error());
    }
    return command.id;
}

base::Result<Enqueued> Queue::enqueue(Session &session, const Wish &wish, base::Instant at) const
{
    DeviceRows devices(session);
    const auto device = devices.byId(wish.deviceId);
    if (!device) {
        return tl::unexpected(device.error());
    }
    if (!*device) {
        return Enqueued{.refusal = EnqueueRefusal::UnknownDevice};
    }
    const auto refusal = refusalNow(session, **device, wish.kind);
    if (!refusal) {
        return tl::unexpected(refusal.error());
    }
    if (*refusal != EnqueueRefusal::None) {
        return Enqueued{.refusal = *refusal};
    }
    Enqueued enqueued{.outcome = EnqueueOutcome::Queued};
    if (wish.join) {
        auto joined = join(session, **device, wish.kind, at);
        if (!joined) {
            return tl::unexpected(joined.error());
        }
        if (*joined) {
            enqueued.outcome = EnqueueOutcome::Joined;
            enqueued.command = **joined;
        }
    }
    if (enqueued.outcome == EnqueueOutcome::Queued) {
        auto asked = askOptionsBefore(session, **device, wish.kind, at);
        auto added = asked ? add(session, **device, wish.kind, at) : tl::unexpected(asked.error());
        if (!added) {
            return tl::unexpected(added.error());
        }
        enqueued.command = *added;
    }
    auto bound = CommandRows(session).bind(wish.request, enqueued.command.text());
    if (bound) {
        bound = devices.touch((*device)->key);
    }
    return bound ? base::Result<Enqueued>(enqueued) : tl::unexpected(bound.error());
}

// The Mac answers in order: what the option is sent with is what it says just before.
base::Result<void> Queue::askOptionsBefore(
    Session &session, const DeviceRow &device, CommandKind kind, base::Instant at) const
{
    if (kind != CommandKind::MdmOptions
        || !mayBeAtLeast(device.osVersion, firstThatReportsOptions)) {
        return {};
    }
    const auto waiting = CommandRows(session).undelivered(device.key);
    if (!waiting) {
        return tl::unexpected(waiting.error());
    }
    if (std::ranges::find(*waiting, CommandKind::DeviceInformation) != waiting->end()) {
        return {};
    }
    const auto added = add(session, device, CommandKind::DeviceInformation, at);
    return added ? base::Result<void>() : tl::unexpected(added.error());
}

base::Result<void> Queue::askAtEnrollment(
    Session &session, DeviceRow &device, base::Instant at) const
{
    if (!device.userEnrollment && mayBeAtLeast(device.osVersion, firstWithToken)) {
        if (auto added = add(session, device, CommandKind::MdmOptions, at); !added) {
            return tl::unexpected(added.error());
        }
    }
    return askInventory(session, device, false, at); // an enrollment ends the token
}

base::Result<void> Queue::askInventory(Session &session, DeviceRow &device, base::Instant at) const
{
    const auto held = m_vault.holds(session, device.key);
    return held ? askInventory(session, device, *held, at) : tl::unexpected(held.error());
}

base::Result<void> Queue::askInventory(
    Session &session, DeviceRow &device, bool holdsToken, base::Instant at) const
{
    std::vector<CommandKind> kinds = {CommandKind::SecurityInfo, CommandKind::DeviceInformation};
    if (!device.userEnrollment) {
        kinds.push_back(CommandKind::UserList);
        if (holdsToken && isAtLeast(device.osVersion, firstWithPreflight)) {
            kinds.push_back(CommandKind::EacsPreflight);
        }
    }
    // One that the Mac has not got yet will tell today's state as well.
    const auto waiting = CommandRows(session).undelivered(device.key);
    if (!waiting) {
        return tl::unexpected(waiting.error());
    }
    for (const auto kind : kinds) {
        if (std::ranges::find(*waiting, kind) == waiting->end()) {
            if (auto added = add(session, device, kind, at); !added) {
                return tl::unexpected(added.error());
            }
        }
    }
    device.askedAt = at;
    return {};
}

} // namespace latchkey::server
