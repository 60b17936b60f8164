// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/iru/connector.h"

#include "connectors/iru/capabilities.h"
#include "connectors/iru/endpoints.h"
#include "connectors/receipts.h"
#include "connectors/runmark.h"

#include <algorithm>

namespace latchkey::connectors::iru {

namespace {

using base::ErrorKind;

// A category that the token or the plan does not have.
bool isWithout(const base::Error &error)
{
    return error.kind == ErrorKind::PermissionMissing || error.kind == ErrorKind::NotFound;
}

} // namespace

/// The settings of all Macs, page by page.
struct IruConnector::Gathering {
    base::Promise<Settings> promise;
    Settings settings = {};
    std::int64_t offset = 0;
    base::Call call = {};
};

base::Call IruConnector::gatherSettings(base::Completion<Settings> done)
{
    const auto gathering
        = std::make_shared<Gathering>(Gathering{.promise = base::Promise(std::move(done))});
    base::Call call = gathering->promise.call([gathering] { gathering->call.cancel(); });
    gatherMore(gathering);
    return call;
}

void IruConnector::gatherMore(const std::shared_ptr<Gathering> &gathering)
{
    const std::size_t before = gathering->settings.size();
    gathering->call = ask<std::int64_t>(
        startupSettingsRequest(gathering->offset),
        [this, gathering, before](const base::Result<std::int64_t> &rows) {
            if (!rows && isWithout(rows.error())) {
                gathering->promise.deliver(Settings{});
            } else if (!rows) {
                gathering->promise.deliver(tl::unexpected(rows.error()));
            } else if (*rows == 0 || gathering->settings.size() == before) {
                gathering->promise.deliver(std::move(gathering->settings)); // the end, or a loop
            } else {
                gathering->offset += *rows;
                gatherMore(gathering);
            }
        },
        [gathering](std::string_view body) {
            return decodeSettings(body, gathering->settings, largestPage);
        });
}

base::Call IruConnector::askDevices(std::int64_t offset, int limit, base::Completion<Devices> done)
{
    return ask<Devices>(
        devicesRequest(offset, limit),
        [done = std::move(done)](base::Result<Devices> devices) {
            if (!devices) {
                devices = tl::unexpected(withPermission(devices.error(), listDevices));
            }
            done(std::move(devices));
        },
        [this, limit](std::string_view body) { return decodeDevices(body, reading(), limit); });
}

base::Call IruConnector::readServer(base::Completion<ServerFacts> done)
{
    struct Inquiry {
        base::Promise<ServerFacts> promise;
        base::Call call = {};
    };
    const auto inquiry
        = std::make_shared<Inquiry>(Inquiry{.promise = base::Promise(std::move(done))});
    base::Call call = inquiry->promise.call([inquiry] { inquiry->call.cancel(); });
    const auto withSettings = [inquiry](const base::Result<std::int64_t> &rows) {
        if (!rows && !isWithout(rows.error())) {
            inquiry->promise.deliver(tl::unexpected(rows.error()));
            return;
        }
        ServerFacts facts{
            .name = "Iru", .api = 1, .capabilities = capabilitiesOf(rows.has_value())};
        if (!rows) {
            facts.missing.emplace_back(readSettings);
        }
        inquiry->promise.deliver(std::move(facts));
    };
    inquiry->call
        = askDevices(0, 1, [this, inquiry, withSettings](const base::Result<Devices> &devices) {
              if (!devices) {
                  inquiry->promise.deliver(tl::unexpected(devices.error()));
                  return;
              }
              inquiry->call = ask<std::int64_t>(
                  startupSettingsRequest(0), withSettings, [](std::string_view body) {
                      Settings seen;
                      return decodeSettings(body, seen, largestPage);
                  });
          });
    return call;
}

// The number of rows alone says where the list ends.
base::Call IruConnector::readPage(const PageRequest &request, base::Completion<DevicePage> done)
{
    const auto place = listPlaceFrom(request.cursor);
    if (!place) {
        return later<DevicePage>(std::move(done), tl::unexpected(place.error()));
    }
    struct Chain {
        base::Promise<DevicePage> promise;
        base::Call call = {};
    };
    const auto chain = std::make_shared<Chain>(Chain{.promise = base::Promise(std::move(done))});
    base::Call call = chain->promise.call([chain] { chain->call.cancel(); });
    const auto withDevices = [this, chain, offset = place->position](
                                 base::Result<Devices> devices) {
        if (!devices) {
            chain->promise.deliver(tl::unexpected(devices.error()));
            return;
        }
        DevicePage page{.total = offset + std::ssize(*devices), .devices = std::move(*devices)};
        page.isSteady = false;
        for (domain::Device &device : page.devices) {
            join(device, m_settings);
        }
        if (!page.devices.empty()) {
            page.next = textOf(ListPlace{.position = page.total});
        }
        chain->promise.deliver(std::move(page));
    };
    const int limit = std::min(request.limit, largestPage);
    if (request.cursor) {
        chain->call = askDevices(place->position, limit, withDevices);
        return call;
    }
    chain->call
        = gatherSettings([this, chain, limit, withDevices](base::Result<Settings> settings) {
              if (!settings) {
                  chain->promise.deliver(tl::unexpected(settings.error()));
                  return;
              }
              m_settings = std::move(*settings);
              chain->call = askDevices(0, limit, withDevices);
          });
    return call;
}

// What a Mac's own address answers is in no description, and the list is too long to look for one.
base::Call IruConnector::readDevice(const domain::DeviceId &, base::Completion<domain::Device> done)
{
    return later<domain::Device>(std::move(done),
        base::fail(ErrorKind::Unsupported, "Iru", "it does not say how one Mac is read"));
}

base::Call IruConnector::push(
    const domain::DeviceId &device, base::Completion<AcceptedCommand> done)
{
    const http::Request request = blankPushRequest(device.text());
    return access().send(request,
        [where = whereOf(request), device, done = std::move(done)](const http::Outcome &outcome) {
            if (!outcome) {
                done(acceptedFrom(device, tl::unexpected(outcome.error())));
            } else if (!outcome->isSuccess()) {
                done(acceptedFrom(device, tl::unexpected(errorOf(*outcome, where))));
            } else {
                done(acceptedFrom(device, std::string()));
            }
        });
}

base::Call IruConnector::sendCommands(
    const CommandOrder &order, base::Completion<CommandReceipt> done)
{
    if (order.kind != domain::CommandKind::Push) {
        return VendorConnector::sendCommands(order, std::move(done));
    }
    return gather<AcceptedCommand>(
        order.devices.size(),
        [this, order](std::size_t i, base::Completion<AcceptedCommand> told) {
            return push(order.devices[i], std::move(told));
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

} // namespace latchkey::connectors::iru
