// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/factory.h"

#include "connectors/latchkey/connector.h"
#include "connectors/nano/connector.h"
#include "connectors/vendor.h"
#include "http/networkclient.h"

namespace latchkey::connectors {

namespace {

using Made = base::Result<std::unique_ptr<Connector>>;

base::Result<std::unique_ptr<http::HttpClient>> clientFor(
    const ServerEntry &entry, base::Result<base::Secret> authorization)
{
    if (!authorization) {
        return tl::unexpected(authorization.error());
    }
    auto client = http::NetworkClient::make(
        {.url = entry.url, .caFile = entry.caFile, .pin = entry.pin}, std::move(*authorization));
    if (!client) {
        return tl::unexpected(client.error());
    }
    return std::move(*client);
}

Made makeLatchkey(const ServerEntry &entry, const base::Secret &token, const base::Clock &clock)
{
    auto client = clientFor(entry, http::bearer(token));
    if (!client) {
        return tl::unexpected(client.error());
    }
    return std::make_unique<latchkey::LatchkeyConnector>(std::move(*client),
        latchkey::LatchkeyConnector::Settings{.server = entry.id,
            .isEncrypted = entry.url.starts_with("https:"),
            .names = entry.names},
        clock);
}

// Every question about a token is a PUT, so these go side by side, too.
Made makeNano(const ServerEntry &entry, const base::Secret &key, const base::Clock &clock)
{
    auto client = clientFor(entry, http::basic(entry.user, key));
    if (!client) {
        return tl::unexpected(client.error());
    }
    return std::make_unique<nano::NanoConnector>(
        Access(std::move(*client), {.requests = 4, .changes = 4}), entry, clock);
}

} // namespace

base::Result<std::unique_ptr<Connector>> makeConnector(
    const ServerEntry &given, base::Secret secret, const base::Clock &clock)
{
    if (auto good = check(given); !good) {
        return tl::unexpected(good.error());
    }
    ServerEntry entry = given;
    if (entry.user.empty()) {
        entry.user = vendorOf(entry.kind).user;
    }
    switch (entry.kind) {
    case ServerKind::Latchkey:
        return makeLatchkey(entry, secret, clock);
    case ServerKind::NanoMdm:
    case ServerKind::NanoHub:
        return makeNano(entry, secret, clock);
    case ServerKind::FileWave:
    case ServerKind::Jamf:
    case ServerKind::Zentral:
    case ServerKind::Fleet:
    case ServerKind::Iru:
    case ServerKind::MicroMdm:
        break;
    }
    return base::fail(base::ErrorKind::Unsupported, std::string(productName(entry.kind)));
}

} // namespace latchkey::connectors
