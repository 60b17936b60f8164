// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/nano/connector.h"

#include "connectors/commandkey.h"
#include "connectors/nano/decode.h"
#include "connectors/runmark.h"
#include "connectors/vendor.h"
#include "macos/mdmrequest.h"

#include <algorithm>

namespace latchkey::connectors::nano {

namespace {

using base::ErrorKind;

constexpr std::size_t mostTries = 3; // Macs that /migration is tried with

bool concernsOneMac(const base::Error &error)
{
    return error.kind == ErrorKind::ServerError || error.kind == ErrorKind::NotFound;
}

} // namespace

/// What is found out about a server, question by question.
struct NanoConnector::Inquiry {
    base::Promise<ServerFacts> promise;
    ServerFacts facts = {};
    base::Call call = {};
};

/// One token that is being cleared: looked at before, cleared, looked at after.
struct NanoConnector::Deletion {
    base::Promise<Revocation> promise;
    std::string id = {};
    base::Call call = {};
};

NanoConnector::NanoConnector(Access access, ServerEntry entry, const base::Clock &clock)
    : VendorConnector(std::move(access), std::move(entry), clock)
    , m_product(this->entry().kind == ServerKind::NanoHub ? Product::NanoHub : Product::NanoMdm)
{
}

base::Result<void> NanoConnector::loadList()
{
    if (entry().macs.empty()) {
        return base::fail(ErrorKind::Unsupported, std::string(productName(entry().kind)),
            "it has no list of Macs, and no file of their ids was given");
    }
    auto list = MacList::read(entry().macs);
    if (!list) {
        return tl::unexpected(list.error());
    }
    m_list = std::move(*list);
    return {};
}

base::Call NanoConnector::readServer(base::Completion<ServerFacts> done)
{
    if (!entry().macs.empty()) {
        if (const auto loaded = loadList(); !loaded) {
            return later<ServerFacts>(std::move(done), tl::unexpected(loaded.error()));
        }
    }
    const auto inquiry
        = std::make_shared<Inquiry>(Inquiry{.promise = base::Promise(std::move(done))});
    inquiry->facts.name = productName(entry().kind);
    inquiry->facts.api = 1;
    inquiry->facts.account = entry().user;
    base::Call call = inquiry->promise.call([inquiry] { inquiry->call.cancel(); });
    if (m_product == Product::NanoMdm) {
        askVersion(inquiry);
    } else {
        askMigration(inquiry, 0);
    }
    return call;
}

void NanoConnector::askVersion(const std::shared_ptr<Inquiry> &inquiry)
{
    inquiry->call = ask<std::string>(
        versionRequest(),
        [this, inquiry](base::Result<std::string> version) {
            if (!version) {
                inquiry->promise.deliver(tl::unexpected(version.error()));
                return;
            }
            inquiry->facts.version = std::move(*version);
            askMigration(inquiry, 0);
        },
        decodeVersion);
}

// PostgreSQL answers 500 about a Mac that it does not know, so a few are tried.
void NanoConnector::askMigration(const std::shared_ptr<Inquiry> &inquiry, std::size_t mac)
{
    const std::size_t known = m_list ? m_list->macs().size() : 0;
    if (mac >= std::min(known, mostTries)) {
        askCredentials(inquiry);
        return;
    }
    inquiry->call
        = askToken(m_list->macs()[mac].id, [this, inquiry, mac](const base::Result<bool> &token) {
              if (token) {
                  m_migration = Migration::Works;
                  conclude(inquiry);
              } else if (token.error().kind == ErrorKind::NotFound) {
                  m_migration = Migration::Off;
                  askCredentials(inquiry);
              } else if (token.error().kind == ErrorKind::ServerError) {
                  m_migration = Migration::Fails;
                  askMigration(inquiry, mac + 1);
              } else {
                  inquiry->promise.deliver(tl::unexpected(token.error()));
              }
          });
}

void NanoConnector::askCredentials(const std::shared_ptr<Inquiry> &inquiry)
{
    const http::Request request = enqueueNobodyRequest(m_product);
    inquiry->call = access().send(
        request, [this, inquiry, where = whereOf(request)](const http::Outcome &outcome) {
            const auto answer = outcome
                ? decodeEnqueued(*outcome, where, {})
                : base::Result<AcceptedCommand>(tl::unexpected(outcome.error()));
            if (answer) {
                conclude(inquiry);
            } else {
                inquiry->promise.deliver(tl::unexpected(answer.error()));
            }
        });
}

void NanoConnector::conclude(const std::shared_ptr<Inquiry> &inquiry)
{
    inquiry->facts.devices = m_list ? static_cast<std::int64_t>(m_list->macs().size()) : 0;
    inquiry->facts.capabilities = capabilitiesOf(m_list.has_value(), m_migration);
    inquiry->promise.deliver(std::move(inquiry->facts));
}

base::Call NanoConnector::askToken(const std::string &id, base::Completion<bool> done)
{
    const http::Request request = tokenRequest(id);
    return access().send(
        request, [where = whereOf(request), done = std::move(done)](http::Outcome outcome) {
            done(outcome ? takeToken(*outcome, where)
                         : base::Result<bool>(tl::unexpected(outcome.error())));
        });
}

domain::Device NanoConnector::deviceOf(
    const ListedMac &mac, const base::Result<bool> &hasToken) const
{
    domain::Device device{.server = entry().id,
        .id = domain::DeviceId{mac.id},
        .udid = mac.id,
        .serial = mac.serial,
        .name = mac.name,
        .model = mac.model,
        .user = entry().names ? mac.user : std::string(),
        .readAt = now()};
    if (hasToken) {
        device.facts.state(domain::Fact::EscrowOnServer,
            std::string(*hasToken ? "escrowed" : "not-escrowed"), domain::Source::Server, now());
    } else {
        const bool isOff = m_migration != Migration::Works && m_migration != Migration::NotAsked;
        device.facts.stateUnknown(domain::Fact::EscrowOnServer,
            isOff ? domain::Because::NotExposed : domain::Because::Failed, domain::Source::Server);
    }
    return device;
}

base::Call NanoConnector::readPage(const PageRequest &request, base::Completion<DevicePage> done)
{
    // The list of a run is the one that readServer() read.
    const auto loaded = m_list ? base::Result<void>() : loadList();
    const auto place = loaded ? listPlaceFrom(request.cursor) : tl::unexpected(loaded.error());
    if (!place) {
        return later<DevicePage>(std::move(done), tl::unexpected(place.error()));
    }
    const auto &macs = m_list->macs();
    const auto first = std::min(static_cast<std::size_t>(place->position), macs.size());
    const auto count = std::min(static_cast<std::size_t>(request.limit), macs.size() - first);
    const std::vector<ListedMac> part(macs.begin() + static_cast<std::ptrdiff_t>(first),
        macs.begin() + static_cast<std::ptrdiff_t>(first + count));
    const bool isAsked = m_migration == Migration::Works || m_migration == Migration::NotAsked;
    const auto finish
        = [this, part, total = macs.size(), end = first + count, done = std::move(done)](
              const base::Result<std::vector<base::Result<bool>>> &tokens) {
              DevicePage page{.total = static_cast<std::int64_t>(total)};
              for (std::size_t i = 0; i < part.size(); ++i) {
                  const bool isTold = i < tokens->size();
                  const auto token = isTold ? (*tokens)[i] : base::fail(ErrorKind::Unsupported);
                  if (isTold && !token && !concernsOneMac(token.error())) {
                      done(tl::unexpected(token.error()));
                      return;
                  }
                  page.devices.push_back(deviceOf(part[i], token));
              }
              if (end < total) {
                  page.next = textOf(ListPlace{.position = static_cast<std::int64_t>(end)});
              }
              done(std::move(page));
          };
    return gather<bool>(
        isAsked ? part.size() : 0,
        [this, part](std::size_t i, base::Completion<bool> told) {
            return askToken(part[i].id, std::move(told));
        },
        finish);
}

base::Call NanoConnector::readDevice(
    const domain::DeviceId &device, base::Completion<domain::Device> done)
{
    const auto loaded = m_list ? base::Result<void>() : loadList();
    if (!loaded) {
        return later<domain::Device>(std::move(done), tl::unexpected(loaded.error()));
    }
    const ListedMac *mac = m_list->find(device.text());
    if (mac == nullptr) {
        return later<domain::Device>(
            std::move(done), base::fail(ErrorKind::NotFound, device.text()));
    }
    return askToken(
        mac->id, [this, mac = *mac, done = std::move(done)](const base::Result<bool> &token) {
            if (!token && !concernsOneMac(token.error())) {
                done(tl::unexpected(token.error()));
            } else {
                done(deviceOf(mac, token));
            }
        });
}

base::Call NanoConnector::enqueue(const CommandOrder &order, const domain::DeviceId &device,
    base::Completion<AcceptedCommand> done)
{
    const std::string uuid = commandUuid(order, device);
    const http::Request request = order.kind == domain::CommandKind::Push
        ? pushRequest(m_product, device.text())
        : enqueueRequest(
            m_product, device.text(), macos::mdmCommand(macos::mdmRequest(order.kind), uuid));
    return access().send(request,
        [where = whereOf(request), device, uuid, done = std::move(done)](
            const http::Outcome &outcome) {
            auto accepted = outcome
                ? decodeEnqueued(*outcome, where, device)
                : base::Result<AcceptedCommand>(tl::unexpected(outcome.error()));
            if (accepted && accepted->acceptance == Acceptance::Queued) {
                accepted->command = domain::CommandId{uuid};
            }
            done(std::move(accepted));
        });
}

// One request a Mac: where one of several ids is unknown, PostgreSQL queues for none of them. The
// order's key makes the commands' ids, so sending it again is harmless.
base::Call NanoConnector::sendCommands(
    const CommandOrder &order, base::Completion<CommandReceipt> done)
{
    return gather<AcceptedCommand>(
        order.devices.size(),
        [this, order](std::size_t i, base::Completion<AcceptedCommand> told) {
            return enqueue(order, order.devices[i], std::move(told));
        },
        [order, done = std::move(done)](
            const base::Result<std::vector<base::Result<AcceptedCommand>>> &answers) {
            CommandReceipt receipt{.request = order.idempotencyKey, .isFollowed = false};
            for (const auto &answer : *answers) {
                if (!answer) {
                    done(tl::unexpected(answer.error()));
                    return;
                }
                receipt.commands.push_back(*answer);
            }
            done(std::move(receipt));
        });
}

// A 200 proves nothing here: the token is looked at before and after.
base::Call NanoConnector::revokeToken(const RevokeOrder &order, base::Completion<Revocation> done)
{
    const auto deletion = std::make_shared<Deletion>(
        Deletion{.promise = base::Promise(std::move(done)), .id = order.device.text()});
    base::Call call = deletion->promise.call([deletion] { deletion->call.cancel(); });
    deletion->call = askToken(deletion->id, [this, deletion](const base::Result<bool> &before) {
        if (!before) {
            deletion->promise.deliver(tl::unexpected(before.error()));
        } else if (!*before) {
            deletion->promise.deliver(
                base::fail(ErrorKind::NotFound, deletion->id, "the server holds no token of it"));
        } else {
            clear(deletion);
        }
    });
    return call;
}

void NanoConnector::clear(const std::shared_ptr<Deletion> &deletion)
{
    const http::Request request = clearTokenRequest(deletion->id);
    deletion->call = access().send(
        request, [this, deletion, where = whereOf(request)](const http::Outcome &outcome) {
            if (!outcome) {
                deletion->promise.deliver(tl::unexpected(outcome.error()));
            } else if (!outcome->isSuccess()) {
                deletion->promise.deliver(tl::unexpected(errorOf(*outcome, where)));
            } else {
                lookAfter(deletion);
            }
        });
}

void NanoConnector::lookAfter(const std::shared_ptr<Deletion> &deletion)
{
    deletion->call = askToken(deletion->id, [this, deletion](const base::Result<bool> &after) {
        if (!after) {
            // Whether it is gone, nobody can say now: as after a lost reply.
            deletion->promise.deliver(
                base::fail(ErrorKind::NoHttpStatus, after.error().where, after.error().detail));
        } else if (*after) {
            deletion->promise.deliver(base::fail(
                ErrorKind::Conflict, deletion->id, "the server holds a token after the deletion"));
        } else {
            deletion->promise.deliver(
                Revocation{.device = domain::DeviceId{deletion->id}, .at = now()});
        }
    });
}

} // namespace latchkey::connectors::nano
