// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/micromdm/connector.h"

#include "connectors/commandkey.h"
#include "connectors/micromdm/capabilities.h"
#include "connectors/micromdm/decode.h"
#include "connectors/micromdm/endpoints.h"
#include "connectors/receipts.h"
#include "macos/mdmrequest.h"

namespace latchkey::connectors::micromdm {

// `filter_udid` is taken and does nothing, so one Mac is looked for among all.
base::Call MicroMdmConnector::askMacs(base::Completion<Devices> done)
{
    return ask<Devices>(devicesRequest(), std::move(done),
        [this](std::string_view body) { return decodeDevices(body, reading()); });
}

base::Call MicroMdmConnector::readServer(base::Completion<ServerFacts> done)
{
    struct Inquiry {
        base::Promise<ServerFacts> promise;
        std::string version = {};
        base::Call call = {};
    };
    const auto inquiry
        = std::make_shared<Inquiry>(Inquiry{.promise = base::Promise(std::move(done))});
    base::Call call = inquiry->promise.call([inquiry] { inquiry->call.cancel(); });
    const auto withDevices = [this, inquiry](const base::Result<Devices> &devices) {
        if (!devices) {
            inquiry->promise.deliver(tl::unexpected(devices.error()));
            return;
        }
        inquiry->promise.deliver(ServerFacts{.name = "MicroMDM",
            .version = inquiry->version,
            .api = 1,
            .account = entry().user,
            .devices = std::ssize(*devices),
            .capabilities = capabilities()});
    };
    inquiry->call = ask<std::string>(
        versionRequest(),
        [this, inquiry, withDevices](const base::Result<std::string> &version) {
            if (!version) {
                inquiry->promise.deliver(tl::unexpected(version.error()));
                return;
            }
            inquiry->version = *version;
            inquiry->call = askMacs(withDevices);
        },
        decodeVersion);
    return call;
}

base::Call MicroMdmConnector::send(const CommandOrder &order, const domain::DeviceId &device,
    base::Completion<AcceptedCommand> done)
{
    const bool isPush = order.kind == domain::CommandKind::Push;
    const std::string uuid = commandUuid(order, device);
    const http::Request request = isPush
        ? pushRequest(device.text())
        : commandRequest(device.text(), macos::mdmCommand(macos::mdmRequest(order.kind), uuid));
    return access().send(request,
        [where = whereOf(request), device, uuid, done = std::move(done)](
            const http::Outcome &outcome) {
            base::Result<std::string> answer = uuid;
            if (!outcome) {
                answer = tl::unexpected(outcome.error());
            } else if (!outcome->isSuccess()) {
                answer = tl::unexpected(errorOf(*outcome, where));
            }
            done(acceptedFrom(device, answer));
        });
}

base::Call MicroMdmConnector::sendCommands(
    const CommandOrder &order, base::Completion<CommandReceipt> done)
{
    if (order.kind == domain::CommandKind::InstallProfile) {
        return WholeListConnector::sendCommands(order, std::move(done));
    }
    return gather<AcceptedCommand>(
        order.devices.size(),
        [this, order](std::size_t i, base::Completion<AcceptedCommand> told) {
            return send(order, order.devices[i], std::move(told));
        },
        [order, done = std::move(done)](
            const base::Result<std::vector<base::Result<AcceptedCommand>>> &answers) {
            auto receipt = receiptFrom(order, *answers);
            if (receipt) {
                receipt->isFollowed = false;
            }
            done(std::move(receipt));
        });
}

} // namespace latchkey::connectors::micromdm
