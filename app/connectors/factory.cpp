// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/factory.h"

#include "connectors/latchkey/connector.h"
#include "http/networkclient.h"

namespace latchkey::connectors {

namespace {

base::Result<std::unique_ptr<Connector>> makeLatchkey(
    const ServerEntry &entry, const base::Secret &token, const base::Clock &clock)
{
    auto authorization = http::bearer(token);
    if (!authorization) {
        return tl::unexpected(authorization.error());
    }
    auto client = http::NetworkClient::make(
        {.url = entry.url, .caFile = entry.caFile, .pin = entry.pin}, std::move(*authorization));
    if (!client) {
        return tl::unexpected(client.error());
    }
    const bool isEncrypted = (*client)->origin().isEncrypted();
    return std::make_unique<latchkey::LatchkeyConnector>(std::move(*client),
        latchkey::LatchkeyConnector::Settings{
            .server = entry.id, .isEncrypted = isEncrypted, .names = entry.names},
        clock);
}

} // namespace

base::Result<std::unique_ptr<Connector>> makeConnector(
    const ServerEntry &entry, base::Secret secret, const base::Clock &clock)
{
    if (auto good = check(entry); !good) {
        return tl::unexpected(good.error());
    }
    return makeLatchkey(entry, secret, clock);
}

} // namespace latchkey::connectors
