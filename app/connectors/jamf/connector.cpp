// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/jamf/connector.h"

#include "connectors/runmark.h"
#include "http/httpdate.h"

#include <algorithm>

namespace latchkey::connectors::jamf {

namespace {

using base::ErrorKind;

constexpr int notFound = 404;
constexpr const char *noCommand = "00000000-0000-0000-0000-000000000000";

} // namespace

/// One question to the inventory, asked of the newest version that the server has.
struct JamfConnector::Asking {
    InventoryPage page;
    base::Promise<Page> promise;
    base::Call call = {};
};

base::Call JamfConnector::askInventory(const InventoryPage &page, base::Completion<Page> done)
{
    const auto asking
        = std::make_shared<Asking>(Asking{.page = page, .promise = base::Promise(std::move(done))});
    base::Call call = asking->promise.call([asking] { asking->call.cancel(); });
    askInventory(asking);
    return call;
}

void JamfConnector::askInventory(const std::shared_ptr<Asking> &asking)
{
    asking->page.version = m_inventory;
    const http::Request request = inventoryRequest(asking->page);
    asking->call = access().send(
        request, [this, asking, where = whereOf(request)](const http::Outcome &outcome) {
            if (!outcome) {
                asking->promise.deliver(tl::unexpected(outcome.error()));
                return;
            }
            if (outcome->status == notFound && asking->page.version > 1) {
                m_inventory = std::min(m_inventory, asking->page.version - 1);
                askInventory(asking);
                return;
            }
            auto inventory = decoded<Inventory>(*outcome, where, [&](std::string_view body) {
                return decodeInventory(body, reading(), asking->page.size);
            });
            if (inventory) {
                asking->promise.deliver(
                    Page{std::move(*inventory), http::dateOf(*outcome).value_or(now())});
            } else {
                asking->promise.deliver(
                    tl::unexpected(withPermission(inventory.error(), readComputers)));
            }
        });
}

base::Call JamfConnector::askCommands(
    const http::Request &request, base::Completion<std::vector<PolledCommand>> done)
{
    using Commands = std::vector<PolledCommand>;
    return ask<Commands>(
        request,
        [done = std::move(done)](base::Result<Commands> commands) {
            if (!commands) {
                commands = tl::unexpected(withPermission(commands.error(), viewCommands));
            }
            done(std::move(commands));
        },
        decodeCommands);
}

base::Call JamfConnector::readServer(base::Completion<ServerFacts> done)
{
    struct Inquiry {
        base::Promise<ServerFacts> promise;
        ServerFacts facts = {};
        base::Call call = {};
    };
    const auto inquiry
        = std::make_shared<Inquiry>(Inquiry{.promise = base::Promise(std::move(done))});
    base::Call call = inquiry->promise.call([inquiry] { inquiry->call.cancel(); });
    const auto withCommands
        = [this, inquiry](const base::Result<std::vector<PolledCommand>> &seen) {
              CommandsSeen commands = CommandsSeen::Yes;
              if (!seen && seen.error().kind == ErrorKind::PermissionMissing) {
                  commands = CommandsSeen::Refused;
                  inquiry->facts.missing.emplace_back(viewCommands);
              } else if (!seen && seen.error().kind == ErrorKind::NotFound) {
                  commands = CommandsSeen::NotThere;
              } else if (!seen) {
                  inquiry->promise.deliver(tl::unexpected(seen.error()));
                  return;
              }
              inquiry->facts.capabilities = capabilitiesOf(commands);
              inquiry->promise.deliver(std::move(inquiry->facts));
          };
    inquiry->call
        = askInventory({.size = 1}, [this, inquiry, withCommands](const base::Result<Page> &page) {
              if (!page) {
                  inquiry->promise.deliver(tl::unexpected(page.error()));
                  return;
              }
              inquiry->facts.name = "Jamf Pro";
              inquiry->facts.version = "computers-inventory v" + std::to_string(m_inventory);
              inquiry->facts.api = 1;
              inquiry->facts.account = entry().user;
              inquiry->facts.time = page->at;
              inquiry->facts.devices = page->inventory.total;
              inquiry->call = askCommands(commandRequest(noCommand), withCommands);
          });
    return call;
}

base::Call JamfConnector::readPage(const PageRequest &request, base::Completion<DevicePage> done)
{
    const auto place = listPlaceFrom(request.cursor);
    const auto since = request.since ? runMarkFrom(*request.since) : std::nullopt;
    if (!place) {
        return later<DevicePage>(std::move(done), tl::unexpected(place.error()));
    }
    if (request.since && (!since || isExpired(*since, now()))) {
        return later<DevicePage>(std::move(done), DevicePage{.sinceExpired = true});
    }
    const InventoryPage wanted{.page = place->position,
        .size = std::min(request.limit, largestPage),
        .filter = since ? filterForReportsSince(changesFrom(*since)) : std::string()};
    return askInventory(
        wanted, [place = *place, since, wanted, done = std::move(done)](base::Result<Page> answer) {
            if (!answer) {
                done(tl::unexpected(answer.error()));
                return;
            }
            const RunMark begun{since ? since->full : answer->at, answer->at};
            DevicePage page{.revision = place.mark.empty() ? textOf(begun) : place.mark,
                .total = answer->inventory.total,
                .devices = std::move(answer->inventory.devices)};
            page.isSteady = false;
            if (!page.devices.empty() && (wanted.page + 1) * wanted.size < page.total) {
                page.next = textOf(ListPlace{.position = wanted.page + 1, .mark = page.revision});
            }
            done(std::move(page));
        });
}

base::Call JamfConnector::readDevice(
    const domain::DeviceId &device, base::Completion<domain::Device> done)
{
    return askInventory({.size = 1, .filter = filterForId(device.text())},
        [this, device, done = std::move(done)](base::Result<Page> page) {
            if (!page) {
                done(tl::unexpected(page.error()));
                return;
            }
            for (domain::Device &each : page->inventory.devices) {
                if (each.id == device) {
                    m_managed[device] = page->inventory.managed[device];
                    done(std::move(each));
                    return;
                }
            }
            done(base::fail(ErrorKind::NotFound, device.text()));
        });
}

base::Call JamfConnector::readCryptoUsers(
    const domain::DeviceId &device, base::Completion<CryptoUsers> done)
{
    return readDevice(device, [done = std::move(done)](base::Result<domain::Device> read) {
        if (!read) {
            done(tl::unexpected(read.error()));
            return;
        }
        done(CryptoUsers{.accounts = std::move(read->facts.accounts),
            .unlockUsers = std::move(read->facts.unlockUsers)});
    });
}

// Commands go to a management id, which only the record tells; empty: it is not managed.
base::Call JamfConnector::askManaged(
    const domain::DeviceId &device, base::Completion<std::string> done)
{
    if (const auto known = m_managed.find(device); known != m_managed.end()) {
        return later<std::string>(std::move(done), known->second);
    }
    return readDevice(
        device, [this, device, done = std::move(done)](const base::Result<domain::Device> &read) {
            done(read ? base::Result<std::string>(m_managed[device])
                      : base::Result<std::string>(tl::unexpected(read.error())));
        });
}

base::Call JamfConnector::readCommands(
    const domain::DeviceId &device, base::Completion<std::vector<domain::Command>> done)
{
    using Commands = std::vector<domain::Command>;
    struct Chain {
        base::Promise<Commands> promise;
        base::Call call = {};
    };
    const auto chain = std::make_shared<Chain>(Chain{.promise = base::Promise(std::move(done))});
    base::Call call = chain->promise.call([chain] { chain->call.cancel(); });
    const auto finish = [chain](const std::string &managed,
                            const base::Result<std::vector<PolledCommand>> &polled) {
        if (!polled) {
            chain->promise.deliver(tl::unexpected(polled.error()));
            return;
        }
        Commands commands;
        for (const PolledCommand &each : *polled) {
            if (each.managementId.empty() || each.managementId == managed) { // not another Mac's
                commands.push_back(each.command);
            }
        }
        std::ranges::sort(commands, std::ranges::greater(), &domain::Command::queuedAt);
        chain->promise.deliver(std::move(commands));
    };
    chain->call
        = askManaged(device, [this, chain, finish](const base::Result<std::string> &managed) {
              if (!managed) {
                  chain->promise.deliver(tl::unexpected(managed.error()));
              } else if (managed->empty()) {
                  chain->promise.deliver(Commands{});
              } else {
                  chain->call = askCommands(commandsOfRequest(*managed),
                      [finish, managed = *managed](
                          const base::Result<std::vector<PolledCommand>> &polled) {
                          finish(managed, polled);
                      });
              }
          });
    return call;
}

} // namespace latchkey::connectors::jamf
