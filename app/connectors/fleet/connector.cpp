// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/fleet/connector.h"

#include "connectors/fleet/capabilities.h"
#include "connectors/fleet/endpoints.h"
#include "connectors/runmark.h"

#include <algorithm>

namespace latchkey::connectors::fleet {

namespace {

using base::ErrorKind;

constexpr int largestPage = 100; // each of its hosts is asked for by itself

bool tellsToken(const domain::Device &device)
{
    const auto told = device.facts.statements.find(domain::Fact::EscrowOnServer);
    return told != device.facts.statements.end() && told->second.front().value.has_value();
}

} // namespace

base::Call FleetConnector::askHosts(std::int64_t page, int size, base::Completion<HostPage> done)
{
    return ask<HostPage>(hostsRequest(page, size), std::move(done),
        [size](std::string_view body) { return decodeHosts(body, size); });
}

base::Call FleetConnector::readDevice(
    const domain::DeviceId &device, base::Completion<domain::Device> done)
{
    return ask<domain::Device>(hostRequest(device.text()), std::move(done),
        [this](std::string_view body) { return decodeHost(body, reading()); });
}

base::Call FleetConnector::readHosts(
    std::vector<domain::DeviceId> ids, base::Completion<Devices> done)
{
    const std::size_t count = ids.size();
    return gather<domain::Device>(
        count,
        [this, ids = std::move(ids)](std::size_t i, base::Completion<domain::Device> told) {
            return readDevice(ids[i], std::move(told));
        },
        std::move(done));
}

base::Call FleetConnector::readServer(base::Completion<ServerFacts> done)
{
    struct Inquiry {
        base::Promise<ServerFacts> promise;
        base::Call call = {};
    };
    const auto inquiry
        = std::make_shared<Inquiry>(Inquiry{.promise = base::Promise(std::move(done))});
    base::Call call = inquiry->promise.call([inquiry] { inquiry->call.cancel(); });
    const auto conclude = [this, inquiry](std::optional<bool> tellsTokens) {
        inquiry->promise.deliver(ServerFacts{.name = "Fleet",
            .api = 1,
            .account = entry().user,
            .capabilities = capabilitiesOf(tellsTokens)});
    };
    inquiry->call
        = askHosts(0, largestPage, [this, inquiry, conclude](const base::Result<HostPage> &page) {
              if (!page) {
                  inquiry->promise.deliver(tl::unexpected(page.error()));
              } else if (page->macs.empty()) {
                  conclude(std::nullopt);
              } else {
                  inquiry->call = readDevice(page->macs.front(),
                      [inquiry, conclude](const base::Result<domain::Device> &mac) {
                          if (mac) {
                              conclude(tellsToken(*mac));
                          } else {
                              inquiry->promise.deliver(tl::unexpected(mac.error()));
                          }
                      });
              }
          });
    return call;
}

// Fleet tells no total: a page that is not full is the last one.
base::Call FleetConnector::readPage(const PageRequest &request, base::Completion<DevicePage> done)
{
    const auto place = listPlaceFrom(request.cursor);
    if (!place) {
        return later<DevicePage>(std::move(done), tl::unexpected(place.error()));
    }
    struct Chain {
        base::Promise<DevicePage> promise;
        DevicePage page = {};
        base::Call call = {};
    };
    const int size = std::min(request.limit, largestPage);
    const auto chain = std::make_shared<Chain>(Chain{.promise = base::Promise(std::move(done))});
    base::Call call = chain->promise.call([chain] { chain->call.cancel(); });
    const auto withHosts = [chain](base::Result<Devices> devices) {
        for (auto &device : *devices) {
            if (device) {
                chain->page.devices.push_back(std::move(*device));
            } else if (device.error().kind != ErrorKind::NotFound) { // gone since it was listed
                chain->promise.deliver(tl::unexpected(device.error()));
                return;
            }
        }
        chain->promise.deliver(std::move(chain->page));
    };
    chain->call = askHosts(place->position, size,
        [this, chain, size, number = place->position, withHosts](base::Result<HostPage> hosts) {
            if (!hosts) {
                chain->promise.deliver(tl::unexpected(hosts.error()));
                return;
            }
            chain->page.isSteady = false;
            chain->page.total = number * size + hosts->rows;
            if (hosts->rows >= size) {
                chain->page.next = textOf(ListPlace{.position = number + 1});
            }
            chain->call = readHosts(std::move(hosts->macs), withHosts);
        });
    return call;
}

} // namespace latchkey::connectors::fleet
