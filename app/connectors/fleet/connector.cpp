// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/fleet/connector.h"

#include "connectors/fleet/capabilities.h"
#include "connectors/fleet/endpoints.h"
#include "connectors/runmark.h"
#include "http/httpdate.h"

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

// All but its devices and their number; with a next place, as if there were more.
void describe(DevicePage &page, const HostPage &hosts, const ListPlace &place,
    const std::optional<RunMark> &since)
{
    const RunMark begun{since ? since->full : hosts.at, hosts.at};
    page.revision = place.mark.empty() ? textOf(begun) : place.mark;
    page.isSteady = false;
    page.passedOver = hosts.rows - std::ssize(hosts.macs);
    const bool isOlder = since && hosts.lastChange && *hosts.lastChange < changesFrom(*since);
    if (!isOlder) {
        page.next = textOf(ListPlace{.position = place.position + 1, .mark = page.revision});
    }
}

} // namespace

base::Call FleetConnector::askHosts(const HostsWanted &wanted, base::Completion<HostPage> done)
{
    const http::Request request = wanted.since ? changedHostsRequest(wanted.page, wanted.size)
                                               : hostsRequest(wanted.page, wanted.size);
    return access().send(request,
        [this, wanted, where = whereOf(request), done = std::move(done)](
            const http::Outcome &outcome) {
            if (!outcome) {
                done(tl::unexpected(outcome.error()));
                return;
            }
            auto hosts = decoded<HostPage>(*outcome, where, [&](std::string_view body) {
                return decodeHosts(body, wanted.size, wanted.since);
            });
            if (hosts) {
                hosts->at = http::dateOf(*outcome).value_or(now());
            } else {
                hosts = tl::unexpected(withPermission(hosts.error(), readHostsRole));
            }
            done(std::move(hosts));
        });
}

base::Call FleetConnector::readDevice(
    const domain::DeviceId &device, base::Completion<domain::Device> done)
{
    return ask<domain::Device>(
        hostRequest(device.text()),
        [done = std::move(done)](base::Result<domain::Device> host) {
            if (!host) {
                host = tl::unexpected(withPermission(host.error(), readHostsRole));
            }
            done(std::move(host));
        },
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
    inquiry->call = askHosts(
        {.size = largestPage}, [this, inquiry, conclude](const base::Result<HostPage> &page) {
            if (!page) {
                inquiry->promise.deliver(tl::unexpected(page.error()));
            } else if (page->macs.empty()) {
                conclude(std::nullopt);
            } else {
                inquiry->call = readDevice(page->macs.front(),
                    [inquiry, conclude](const base::Result<domain::Device> &mac) {
                        if (mac) {
                            conclude(tellsToken(*mac));
                        } else if (mac.error().kind == ErrorKind::NotFound) { // just gone
                            conclude(std::nullopt);
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
    const auto since = request.since ? runMarkFrom(*request.since) : std::nullopt;
    if (!place) {
        return later<DevicePage>(std::move(done), tl::unexpected(place.error()));
    }
    if (request.since && (!since || isExpired(*since, now()))) {
        return later<DevicePage>(std::move(done), DevicePage{.sinceExpired = true});
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
    const HostsWanted wanted{.page = place->position,
        .size = size,
        .since = since ? std::optional{changesFrom(*since)} : std::nullopt};
    chain->call = askHosts(wanted,
        [this, chain, size, since, place = *place, withHosts](base::Result<HostPage> hosts) {
            if (!hosts) {
                chain->promise.deliver(tl::unexpected(hosts.error()));
                return;
            }
            describe(chain->page, *hosts, place, since);
            chain->page.total = place.position * size + hosts->rows;
            if (hosts->rows < size) {
                chain->page.next.reset();
            }
            chain->call = readHosts(std::move(hosts->macs), withHosts);
        });
    return call;
}

} // namespace latchkey::connectors::fleet
