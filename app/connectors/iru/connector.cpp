// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/iru/connector.h"

#include "connectors/dropnames.h"
#include "connectors/iru/capabilities.h"
#include "connectors/iru/endpoints.h"
#include "connectors/receipts.h"
#include "connectors/runmark.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace latchkey::connectors::iru {

namespace {

using base::ErrorKind;

constexpr std::int64_t mostUserRows = 60'000; // 200 of the 10,000 requests of an hour

// A category that the token or the plan does not have.
bool isWithout(const base::Error &error)
{
    return error.kind == ErrorKind::PermissionMissing || error.kind == ErrorKind::NotFound;
}

} // namespace

/// The categories of all Macs, one after the other and page by page.
struct IruConnector::Gathering {
    base::Promise<Collection> promise;
    Collection collection = {};
    Category category = Category::StartupSettings;
    std::int64_t offset = 0;
    RowCount users = {};
    std::size_t page = 0; ///< the hash of the last one
    bool isRepeated = false; ///< the same page came again: the server does not turn it
    base::Call call = {};
};

base::Call IruConnector::gatherCategories(base::Completion<Collection> done)
{
    const auto gathering
        = std::make_shared<Gathering>(Gathering{.promise = base::Promise(std::move(done))});
    base::Call call = gathering->promise.call([gathering] { gathering->call.cancel(); });
    gatherMore(gathering);
    return call;
}

void IruConnector::gatherMore(const std::shared_ptr<Gathering> &gathering)
{
    gathering->call = ask<std::int64_t>(
        categoryRequest(gathering->category, gathering->offset),
        [this, gathering](const base::Result<std::int64_t> &rows) {
            const bool isRefused = !rows && isWithout(rows.error());
            if (!rows && !isRefused) {
                gathering->promise.deliver(tl::unexpected(rows.error()));
                return;
            }
            if (isRefused && gathering->category == Category::StartupSettings) {
                gathering->collection.seesSettings = false;
            }
            gathering->offset += rows.value_or(0);
            const bool isMore = rows && *rows > 0 && !gathering->isRepeated;
            isMore ? gatherMore(gathering) : gatherNext(gathering);
        },
        [gathering](std::string_view body) {
            const std::size_t page = std::hash<std::string_view>{}(body);
            gathering->isRepeated = page == std::exchange(gathering->page, page);
            return gathering->isRepeated
                ? base::Result<std::int64_t>(0)
                : decodeCategory(gathering->category, body, gathering->collection);
        });
}

void IruConnector::gatherNext(const std::shared_ptr<Gathering> &gathering)
{
    switch (gathering->category) {
    case Category::StartupSettings:
        gathering->category = Category::DeviceInformation;
        break;
    case Category::DeviceInformation:
        gathering->category = Category::FileVault;
        break;
    case Category::FileVault:
        countUsers(gathering);
        return;
    case Category::LocalUsers:
        gathering->collection.hasAllAccounts
            = gathering->users.isExact && gathering->offset == gathering->users.rows;
        gathering->promise.deliver(std::move(gathering->collection));
        return;
    }
    gathering->offset = 0;
    gatherMore(gathering);
}

// A Mac has many accounts, and all tokens of a tenant share its requests of an hour.
void IruConnector::countUsers(const std::shared_ptr<Gathering> &gathering)
{
    gathering->call = ask<RowCount>(
        countRequest(Category::LocalUsers),
        [this, gathering](const base::Result<RowCount> &count) {
            if (!count && !isWithout(count.error())) {
                gathering->promise.deliver(tl::unexpected(count.error()));
            } else if (!count || count->rows > mostUserRows) {
                gathering->promise.deliver(std::move(gathering->collection));
            } else {
                gathering->users = *count;
                gathering->category = Category::LocalUsers;
                gathering->offset = 0;
                gatherMore(gathering);
            }
        },
        decodeCount);
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
    const auto conclude = [inquiry](const Categories &seen) {
        ServerFacts facts{.name = "Iru", .api = 1, .capabilities = capabilitiesOf(seen)};
        if (!seen.settings) {
            facts.missing.emplace_back(readSettings);
        }
        if (!seen.users) {
            facts.missing.emplace_back(readUsers);
        }
        inquiry->promise.deliver(std::move(facts));
    };
    // Whether a category is to be had; any other failure ends the inquiry.
    const auto tryOut = [this, inquiry](Category category, const std::function<void(bool)> &then) {
        inquiry->call = ask<std::int64_t>(
            categoryRequest(category, 0),
            [inquiry, then](const base::Result<std::int64_t> &rows) {
                if (!rows && !isWithout(rows.error())) {
                    inquiry->promise.deliver(tl::unexpected(rows.error()));
                } else {
                    then(rows.has_value());
                }
            },
            [category](std::string_view body) {
                Collection seen;
                return decodeCategory(category, body, seen);
            });
    };
    inquiry->call
        = askDevices(0, 1, [inquiry, tryOut, conclude](const base::Result<Devices> &devices) {
              if (!devices) {
                  inquiry->promise.deliver(tl::unexpected(devices.error()));
                  return;
              }
              tryOut(Category::StartupSettings, [tryOut, conclude](bool settings) {
                  tryOut(Category::LocalUsers, [conclude, settings](bool users) {
                      conclude({settings, users});
                  });
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
            m_collection.join(device);
            if (!entry().names) {
                dropNames(device);
            }
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
        = gatherCategories([this, chain, limit, withDevices](base::Result<Collection> collection) {
              if (!collection) {
                  chain->promise.deliver(tl::unexpected(collection.error()));
                  return;
              }
              m_collection = std::move(*collection);
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
