// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/zentral/connector.h"

#include "connectors/followed.h"
#include "connectors/receipts.h"
#include "connectors/runmark.h"
#include "connectors/zentral/capabilities.h"
#include "connectors/zentral/endpoints.h"
#include "http/httpdate.h"
#include "macos/mdmrequest.h"

#include <algorithm>

namespace latchkey::connectors::zentral {

namespace {

using base::ErrorKind;

constexpr const char *noCommand = "00000000-0000-0000-0000-000000000000";

// The dict alone, as its API wants it.
std::string commandText(domain::CommandKind kind)
{
    const std::string plist = macos::writePlist(macos::mdmRequest(kind));
    const auto begin = plist.find("<dict>");
    const auto end = plist.rfind("</plist>");
    std::string dict = plist.substr(begin, end - begin);
    while (!dict.empty() && dict.back() == '\n') {
        dict.pop_back();
    }
    return dict;
}

} // namespace

base::Call ZentralConnector::askDevices(
    const http::Request &request, int limit, base::Completion<DeviceList> done)
{
    return access().send(request,
        [this, limit, where = whereOf(request), done = std::move(done)](
            const http::Outcome &outcome) {
            if (!outcome) {
                done(tl::unexpected(outcome.error()));
                return;
            }
            auto list = decoded<DeviceList>(*outcome, where,
                [&](std::string_view body) { return decodeDevices(body, reading(), limit); });
            if (list) {
                list->at = http::dateOf(*outcome).value_or(now());
            } else {
                list = tl::unexpected(withPermission(list.error(), viewDevices));
            }
            done(std::move(list));
        });
}

base::Call ZentralConnector::askCommand(
    const std::string &uuid, base::Completion<domain::Command> done)
{
    return ask<domain::Command>(commandRequest(uuid), std::move(done), decodeCommand);
}

base::Call ZentralConnector::readServer(base::Completion<ServerFacts> done)
{
    struct Inquiry {
        base::Promise<ServerFacts> promise;
        ServerFacts facts = {};
        base::Call call = {};
    };
    const auto inquiry
        = std::make_shared<Inquiry>(Inquiry{.promise = base::Promise(std::move(done))});
    base::Call call = inquiry->promise.call([inquiry] { inquiry->call.cancel(); });
    // Sending works without the right to poll: nobody could say then what became of it.
    const auto withPoll = [inquiry](const base::Result<domain::Command> &poll) {
        const bool isRefused = !poll && poll.error().kind == ErrorKind::PermissionMissing;
        if (!poll && !isRefused && poll.error().kind != ErrorKind::NotFound) {
            inquiry->promise.deliver(tl::unexpected(poll.error()));
            return;
        }
        if (isRefused) {
            inquiry->facts.missing.emplace_back(viewCommands);
        }
        inquiry->facts.capabilities = capabilitiesOf(!isRefused);
        inquiry->promise.deliver(std::move(inquiry->facts));
    };
    inquiry->call = askDevices(
        devicesRequest(0, 1), 1, [this, inquiry, withPoll](const base::Result<DeviceList> &list) {
            if (!list) {
                inquiry->promise.deliver(tl::unexpected(list.error()));
                return;
            }
            inquiry->facts.name = "Zentral";
            inquiry->facts.api = 1;
            inquiry->facts.devices = list->total;
            inquiry->call = askCommand(noCommand, withPoll);
        });
    return call;
}

// The place is computed and `next` never followed: it is built from what a proxy says.
base::Call ZentralConnector::readPage(const PageRequest &request, base::Completion<DevicePage> done)
{
    const auto place = listPlaceFrom(request.cursor);
    const auto since = request.since ? runMarkFrom(*request.since) : std::nullopt;
    if (!place) {
        return later<DevicePage>(std::move(done), tl::unexpected(place.error()));
    }
    if (request.since && (!since || isExpired(*since, now()))) {
        return later<DevicePage>(std::move(done), DevicePage{.sinceExpired = true});
    }
    const int limit = std::min(request.limit, largestPage);
    return askDevices(since ? changedDevicesRequest(place->position, limit)
                            : devicesRequest(place->position, limit),
        limit, [place = *place, since, done = std::move(done)](base::Result<DeviceList> list) {
            if (!list) {
                done(tl::unexpected(list.error()));
                return;
            }
            const RunMark begun{since ? since->full : list->at, list->at};
            DevicePage page{
                .revision = place.mark.empty() ? textOf(begun) : place.mark, .total = list->total};
            page.isSteady = false;
            page.passedOver = list->rows - std::ssize(list->macs);
            for (ListedDevice &listed : list->macs) {
                page.devices.push_back(std::move(listed.device));
            }
            const std::int64_t end = place.position + list->rows;
            const bool isOlder
                = since && list->lastChange && *list->lastChange < changesFrom(*since);
            if (list->rows > 0 && end < list->total && !isOlder) {
                page.next = textOf(ListPlace{.position = end, .mark = page.revision});
            }
            done(std::move(page));
        });
}

base::Call ZentralConnector::findDevice(
    const domain::DeviceId &device, base::Completion<ListedDevice> done)
{
    return askDevices(deviceRequest(device.text()), largestPage,
        [device, done = std::move(done)](base::Result<DeviceList> list) {
            if (!list) {
                done(tl::unexpected(list.error()));
                return;
            }
            const auto found = std::ranges::find_if(
                list->macs, [&](const ListedDevice &each) { return each.device.id == device; });
            if (found == list->macs.end()) {
                done(base::fail(ErrorKind::NotFound, device.text()));
            } else {
                done(std::move(*found));
            }
        });
}

base::Call ZentralConnector::readDevice(
    const domain::DeviceId &device, base::Completion<domain::Device> done)
{
    return findDevice(device, [done = std::move(done)](base::Result<ListedDevice> listed) {
        done(listed ? base::Result<domain::Device>(std::move(listed->device))
                    : base::Result<domain::Device>(tl::unexpected(listed.error())));
    });
}

// A device that is out or blocked takes a command with 201 and never gets it.
base::Call ZentralConnector::sendTo(domain::CommandKind kind, const domain::DeviceId &device,
    base::Completion<AcceptedCommand> done)
{
    struct Chain {
        base::Promise<AcceptedCommand> promise;
        base::Call call = {};
    };
    const auto chain = std::make_shared<Chain>(Chain{.promise = base::Promise(std::move(done))});
    base::Call call = chain->promise.call([chain] { chain->call.cancel(); });
    const auto sent = [chain, kind, device](base::Result<std::string> uuid) {
        if (!uuid) {
            uuid = tl::unexpected(withPermission(uuid.error(), sendCommand));
        }
        auto accepted = acceptedFrom(device, uuid);
        if (accepted && uuid) {
            accepted->request = textOf(
                Followed{.kind = kind, .uuids = {*uuid}, .managed = {{device.text(), device}}});
        }
        chain->promise.deliver(std::move(accepted));
    };
    chain->call = findDevice(
        device, [this, chain, kind, device, sent](const base::Result<ListedDevice> &listed) {
            if (!listed && mayHaveActed(listed.error())) {
                chain->promise.deliver(AcceptedCommand{.device = device,
                    .reason = RefusalReason::Other,
                    .word = listed.error().detail}); // looking it up failed: nothing was sent
            } else if (!listed) {
                chain->promise.deliver(acceptedFrom(device, tl::unexpected(listed.error())));
            } else if (!listed->takesCommands) {
                chain->promise.deliver(
                    AcceptedCommand{.device = device, .reason = RefusalReason::NotEnrolled});
            } else {
                chain->call = ask<std::string>(
                    sendRequest(listed->key, commandText(kind)), sent, decodeSent);
            }
        });
    return call;
}

base::Call ZentralConnector::sendCommands(
    const CommandOrder &order, base::Completion<CommandReceipt> done)
{
    if (order.kind == domain::CommandKind::Push
        || order.kind == domain::CommandKind::InstallProfile) {
        return VendorConnector::sendCommands(order, std::move(done));
    }
    return gather<AcceptedCommand>(
        order.devices.size(),
        [this, order](std::size_t i, base::Completion<AcceptedCommand> told) {
            return sendTo(order.kind, order.devices[i], std::move(told));
        },
        [order, done = std::move(done)](
            const base::Result<std::vector<base::Result<AcceptedCommand>>> &answers) {
            done(receiptFrom(order, *answers));
        });
}

base::Call ZentralConnector::readRequest(
    const std::string &request, base::Completion<RequestState> done)
{
    const auto followed = followedFrom(request);
    if (!followed) {
        return later<RequestState>(std::move(done), tl::unexpected(followed.error()));
    }
    return askCommand(followed->uuids.front(),
        [request, followed = *followed, done = std::move(done)](
            base::Result<domain::Command> command) {
            // CheckOut and a new enrollment delete a Mac's commands.
            const bool isGone = !command && command.error().kind == ErrorKind::NotFound;
            if (!command && !isGone) {
                done(tl::unexpected(withPermission(command.error(), viewCommands)));
                return;
            }
            DeviceCommand state;
            state.device = followed.managed.begin()->second;
            state.request = request;
            if (isGone) {
                state.command.id = domain::CommandId{followed.uuids.front()};
                state.command.state = domain::CommandState::Cancelled;
            } else {
                state.command = std::move(*command);
            }
            state.command.kind = followed.kind;
            done(RequestState{.request = request,
                .kind = followed.kind,
                .commands = {state},
                .isEffectShown = false});
        });
}

} // namespace latchkey::connectors::zentral
