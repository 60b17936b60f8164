// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/factory.h"

#include "connectors/filewave/connector.h"
#include "connectors/fleet/connector.h"
#include "connectors/fleet/signin.h"
#include "connectors/iru/connector.h"
#include "connectors/jamf/connector.h"
#include "connectors/jamf/signin.h"
#include "connectors/latchkey/connector.h"
#include "connectors/micromdm/connector.h"
#include "connectors/nano/connector.h"
#include "connectors/vendor.h"
#include "connectors/zentral/connector.h"
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
        latchkey::LatchkeyConnector::Settings{
            .server = entry.id, .url = entry.url, .names = entry.names},
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

Made makeJamf(const ServerEntry &entry, const base::Secret &secret, const base::Clock &clock)
{
    auto client = clientFor(entry, base::Secret());
    auto asClient = clientFor(entry, base::Secret());
    auto asUser = clientFor(entry, http::basic(entry.user, secret));
    if (!client || !asClient || !asUser) {
        return tl::unexpected(!client ? client.error()
                : !asClient           ? asClient.error()
                                      : asUser.error());
    }
    const auto signIn = std::make_shared<jamf::SignIn>(std::move(*asClient), std::move(*asUser),
        jamf::SignIn::Account{entry.user, secret.clone(), entry.login}, clock);
    // At most five connections, as Jamf asks for: these four, and one that changes or signs in.
    return std::make_unique<jamf::JamfConnector>(
        Access(std::move(*client), {.requests = 4, .changes = 1},
            [signIn](base::Completion<Grant> done) { return (*signIn)(std::move(done)); }),
        entry, clock);
}

// A person's account logs in, an API-only user has a token.
Made makeFleet(const ServerEntry &entry, const base::Secret &secret, const base::Clock &clock)
{
    const bool logsIn = !entry.user.empty();
    auto client = clientFor(entry, logsIn ? base::Secret() : http::bearer(secret));
    auto door = clientFor(entry, base::Secret());
    if (!client || !door) {
        return tl::unexpected(!client ? client.error() : door.error());
    }
    Access::SignIn signIn;
    if (logsIn) {
        const auto login
            = std::make_shared<fleet::SignIn>(std::move(*door), entry.user, secret.clone());
        signIn = [login](base::Completion<Grant> done) { return (*login)(std::move(done)); };
    }
    return std::make_unique<fleet::FleetConnector>(
        Access(std::move(*client), {}, std::move(signIn)), entry, clock);
}

/// A connector whose credentials are one header that does not change.
template <typename Vendor>
Made makeWith(
    const ServerEntry &entry, base::Result<base::Secret> authorization, const base::Clock &clock)
{
    auto client = clientFor(entry, std::move(authorization));
    if (!client) {
        return tl::unexpected(client.error());
    }
    return std::make_unique<Vendor>(Access(std::move(*client), {}), entry, clock);
}

// People copy the address with the API's own part.
void shorten(std::string &url, std::string_view part)
{
    while (url.ends_with('/')) {
        url.pop_back();
    }
    if (url.ends_with(part)) {
        url.resize(url.size() - part.size());
    }
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
    case ServerKind::Jamf:
        shorten(entry.url, "/api");
        return makeJamf(entry, secret, clock);
    case ServerKind::Zentral:
        shorten(entry.url, "/api/mdm");
        return makeWith<zentral::ZentralConnector>(
            entry, http::credentials("Token", secret), clock);
    case ServerKind::Fleet:
        shorten(entry.url, "/api/v1/fleet");
        return makeFleet(entry, secret, clock);
    case ServerKind::Iru:
        shorten(entry.url, "/api/v1");
        return makeWith<iru::IruConnector>(entry, http::bearer(secret), clock);
    case ServerKind::MicroMdm:
        return makeWith<micromdm::MicroMdmConnector>(entry, http::basic(entry.user, secret), clock);
    case ServerKind::FileWave:
        // Its own port takes the token bare.
        return makeWith<filewave::FileWaveConnector>(entry,
            http::credentials(
                filewave::apiOf(entry.url) == filewave::Api::V1 ? "" : "Bearer", secret),
            clock);
    }
    return base::fail(base::ErrorKind::Unsupported, std::string(productName(entry.kind)));
}

} // namespace latchkey::connectors
