// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/fleet/fill.h"

#include "base/file.h"
#include "bench/fleet/macs.h"
#include "server/options.h"
#include "server/storage/eventrows.h"
#include "server/storage/factrows.h"
#include "server/storage/storage.h"
#include "server/vault/masterkey.h"
#include "server/vault/vault.h"

#include <functional>
#include <memory>
#include <optional>

namespace latchkey::bench {

namespace {

constexpr std::uint64_t groupSize = 2000;

server::DeviceRow rowOf(const domain::Device &device)
{
    return {.id = device.id.text(),
        .udid = device.udid,
        .serial = device.serial,
        .name = device.name,
        .model = device.model,
        .user = device.user,
        .pushable = true,
        .enrolledAt = device.enrolledAt,
        .lastContact = device.lastContact,
        .askedAt = device.lastContact};
}

base::Result<void> addEvents(
    server::Session &session, server::DeviceKey key, const domain::FactDocument &facts)
{
    base::Result<void> done;
    for (const domain::Event &event : facts.events) {
        done = done ? server::EventRows(session).add(key, event) : done;
    }
    return done;
}

base::Result<void> addOne(server::Session &session, const server::Vault &vault, const Made &made)
{
    server::DeviceRow row = rowOf(made.device);
    const auto key = server::DeviceRows(session).insert(row);
    if (!key) {
        return tl::unexpected(key.error());
    }
    row.key = *key;
    auto done = server::FactRows(session).take(*key, made.device.facts);
    done = done ? addEvents(session, *key, made.device.facts) : done;
    if (done && made.holdsToken) {
        const auto stored = vault.store(session, row,
            base::Secret(std::string_view("bootstrap token of a measured Mac")),
            *made.device.enrolledAt);
        done = stored ? base::Result<void>() : tl::unexpected(stored.error());
    }
    return done;
}

base::Result<void> changeOne(server::Session &session, const Made &made)
{
    server::DeviceRows rows(session);
    const auto known = rows.byId(made.device.id.text());
    if (!known || !*known) {
        return known ? base::fail(base::ErrorKind::NotFound, made.device.name)
                     : base::Result<void>(tl::unexpected(known.error()));
    }
    server::DeviceRow row = **known;
    row.name = made.device.name;
    row.lastContact = made.device.lastContact;
    if (auto updated = rows.update(row); !updated) {
        return updated;
    }
    auto accounts = *made.device.facts.accounts;
    accounts.at = made.device.lastContact;
    return server::FactRows(session).setAccounts(row.key, accounts);
}

struct Open {
    std::unique_ptr<server::Storage> storage;
    std::unique_ptr<server::Vault> vault = {};
};

base::Result<Open> openData(const FillOptions &options)
{
    if (auto made = base::makePrivateFolder(options.folder); !made) {
        return tl::unexpected(made.error());
    }
    const server::Options server{.data = options.folder};
    auto storage = server::Storage::open(server::databaseFile(server));
    if (!storage) {
        return tl::unexpected(storage.error());
    }
    Open open{.storage = std::move(*storage)};
    auto keyed = open.storage->writer().run([&](server::Session &session) -> base::Result<void> {
        auto key = server::loadMasterKeys(server::masterKeyFile({}, options.folder), session);
        if (!key) {
            return tl::unexpected(key.error());
        }
        open.vault = std::make_unique<server::Vault>(key->front());
        return {};
    });
    return keyed ? base::Result<Open>(std::move(open)) : tl::unexpected(keyed.error());
}

// Calls `work` for every wanted Mac, groupSize of them a transaction.
base::Result<void> eachMac(Open &open, const FillOptions &options, std::uint64_t version,
    const std::function<base::Result<void>(server::Session &, const Made &)> &work)
{
    const domain::ServerId id{options.servers.front()};
    base::Result<void> done;
    for (std::uint64_t first = 0; done && first < options.macs; first += groupSize) {
        done = open.storage->writer().run([&](server::Session &session) -> base::Result<void> {
            base::Result<void> group;
            for (std::uint64_t n = first; n < std::min(first + groupSize, options.macs); ++n) {
                if (group && (version == 0 || isChanged(n, options.perMille))) {
                    group = work(session, mac(id, n, options.today, version));
                }
            }
            return group;
        });
    }
    return done;
}

} // namespace

base::Result<void> fillServer(const FillOptions &options)
{
    auto open = openData(options);
    if (!open) {
        return tl::unexpected(open.error());
    }
    return eachMac(*open, options, 0, [&](server::Session &session, const Made &made) {
        return addOne(session, *open->vault, made);
    });
}

base::Result<void> changeServer(const FillOptions &options)
{
    auto open = openData(options);
    if (!open) {
        return tl::unexpected(open.error());
    }
    return eachMac(*open, options, options.version, changeOne);
}

} // namespace latchkey::bench
