// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/fleet/connector.h"

#include "base/encoding.h"
#include "connectors/fleet/capabilities.h"
#include "connectors/fleet/endpoints.h"
#include "connectors/followed.h"
#include "connectors/receipts.h"
#include "macos/mdmrequest.h"

#include <algorithm>

namespace latchkey::connectors::fleet {

namespace {

using base::ErrorKind;

constexpr std::size_t macsInOneRequest = 25; // what has to be remembered of it stays small

} // namespace

base::Call FleetConnector::sendCommands(
    const CommandOrder &order, base::Completion<CommandReceipt> done)
{
    if (order.kind == domain::CommandKind::Push
        || order.kind == domain::CommandKind::InstallProfile) {
        return VendorConnector::sendCommands(order, std::move(done));
    }
    const std::size_t parts = (order.devices.size() + macsInOneRequest - 1) / macsInOneRequest;
    return gather<Part>(
        parts,
        [this, order](std::size_t part, base::Completion<Part> told) {
            const auto first = part * macsInOneRequest;
            const auto count = std::min(macsInOneRequest, order.devices.size() - first);
            const auto begin = order.devices.begin() + static_cast<std::ptrdiff_t>(first);
            return sendPart(
                order, {begin, begin + static_cast<std::ptrdiff_t>(count)}, std::move(told));
        },
        [order, done = std::move(done)](const base::Result<std::vector<base::Result<Part>>> &told) {
            std::vector<base::Result<AcceptedCommand>> answers;
            for (std::size_t i = 0; i < told->size(); ++i) {
                const auto &part = (*told)[i];
                if (part) {
                    answers.insert(answers.end(), part->begin(), part->end());
                    continue;
                }
                const auto count
                    = std::min(macsInOneRequest, order.devices.size() - i * macsInOneRequest);
                answers.insert(answers.end(), count, tl::unexpected(part.error()));
            }
            done(receiptFrom(order, answers));
        });
}

// Commands go to a host's UUID, which only its record tells.
base::Call FleetConnector::sendPart(const CommandOrder &order,
    const std::vector<domain::DeviceId> &devices, base::Completion<Part> done)
{
    struct Chain {
        base::Promise<Part> promise;
        std::map<domain::DeviceId, AcceptedCommand> answers = {};
        base::Call call = {};
    };
    const auto chain = std::make_shared<Chain>(Chain{.promise = base::Promise(std::move(done))});
    base::Call call = chain->promise.call([chain] { chain->call.cancel(); });
    const auto finish = [chain, devices](const base::Result<Part> &sent) {
        if (!sent) {
            chain->promise.deliver(tl::unexpected(sent.error()));
            return;
        }
        for (const AcceptedCommand &each : *sent) {
            chain->answers[each.device] = each;
        }
        Part inOrder;
        for (const domain::DeviceId &device : devices) {
            inOrder.push_back(chain->answers[device]);
        }
        chain->promise.deliver(std::move(inOrder));
    };
    chain->call = readHosts(devices,
        [this, chain, devices, finish, kind = order.kind](const base::Result<Devices> &hosts) {
            std::map<std::string, domain::DeviceId> uuids;
            for (std::size_t i = 0; i < devices.size(); ++i) {
                const auto &host = (*hosts)[i];
                if (!host && host.error().kind != ErrorKind::NotFound) {
                    // Looking it up failed, and nothing was sent.
                    const bool isUnclear = mayHaveActed(host.error());
                    finish(base::fail(isUnclear ? ErrorKind::Busy : host.error().kind,
                        host.error().where, host.error().detail));
                    return;
                }
                chain->answers[devices[i]] = {.device = devices[i],
                    .reason = host ? RefusalReason::NeverCheckedIn : RefusalReason::UnknownDevice};
                if (host && !host->udid.empty()) {
                    uuids[host->udid] = devices[i];
                }
            }
            chain->call = uuids.empty() ? later<Part>(finish, Part{})
                                        : run(kind, base::randomUuid(), uuids, finish);
        });
    return call;
}

base::Call FleetConnector::run(domain::CommandKind kind, const std::string &uuid,
    const std::map<std::string, domain::DeviceId> &hosts, base::Completion<Part> done)
{
    std::vector<std::string> ids;
    for (const auto &[id, device] : hosts) {
        ids.push_back(id);
    }
    const std::string command = macos::mdmCommand(macos::mdmRequest(kind), uuid);
    return ask<std::string>(
        runRequest(command, ids),
        [kind, hosts, done = std::move(done)](base::Result<std::string> answer) {
            if (!answer) {
                answer = tl::unexpected(withPermission(answer.error(), runCommandsRole));
            }
            Part part;
            for (const auto &[id, device] : hosts) {
                auto accepted = acceptedFrom(device, answer);
                if (!accepted) {
                    done(tl::unexpected(accepted.error()));
                    return;
                }
                if (answer) {
                    accepted->request
                        = textOf(Followed{.kind = kind, .uuids = {*answer}, .managed = hosts});
                }
                part.push_back(std::move(*accepted));
            }
            done(std::move(part));
        },
        decodeRun);
}

base::Call FleetConnector::readRequest(
    const std::string &request, base::Completion<RequestState> done)
{
    using Results = std::vector<HostResult>;
    const auto followed = followedFrom(request);
    if (!followed) {
        return later<RequestState>(std::move(done), tl::unexpected(followed.error()));
    }
    return ask<Results>(
        resultsRequest(followed->uuids.front()),
        [request, followed = *followed, done = std::move(done)](base::Result<Results> results) {
            if (!results) {
                done(tl::unexpected(results.error()));
                return;
            }
            RequestState state{.request = request, .kind = followed.kind, .isEffectShown = false};
            for (HostResult &result : *results) {
                const auto device = followed.managed.find(result.hostUuid);
                if (device != followed.managed.end()
                    && result.command.id.text() == followed.uuids.front()) {
                    result.command.kind = followed.kind;
                    state.commands.push_back({.device = device->second,
                        .command = std::move(result.command),
                        .request = request});
                }
            }
            done(std::move(state));
        },
        decodeResults);
}

} // namespace latchkey::connectors::fleet
