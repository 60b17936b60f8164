// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/filewave/connector.h"

#include "connectors/filewave/capabilities.h"

namespace latchkey::connectors::filewave {

FileWaveConnector::FileWaveConnector(Access access, ServerEntry entry, const base::Clock &clock)
    : WholeListConnector(std::move(access), std::move(entry), clock)
    , m_api(apiOf(this->entry().url))
{
}

base::Call FileWaveConnector::askMacs(base::Completion<Devices> done)
{
    http::Request request
        = entry().query.empty() ? macsRequest(m_api) : resultRequest(m_api, entry().query);
    request.sizeLimit = std::size_t{256} * 1024 * 1024; // the whole fleet comes at once
    return ask<Devices>(
        request,
        [done = std::move(done)](base::Result<Devices> devices) {
            if (!devices) {
                devices = tl::unexpected(withPermission(devices.error(), seeMacs));
            }
            done(std::move(devices));
        },
        [this](std::string_view body) { return decodeResult(body, reading(), entry().columns); });
}

base::Call FileWaveConnector::readServer(base::Completion<ServerFacts> done)
{
    return ask<void>(
        queriesRequest(m_api),
        [this, done = std::move(done)](const base::Result<void> &queries) {
            if (!queries) {
                done(tl::unexpected(withPermission(queries.error(), seeMacs)));
                return;
            }
            done(ServerFacts{
                .name = "FileWave", .api = 1, .capabilities = capabilitiesOf(entry().columns)});
        },
        decodeQueries);
}

base::Call FileWaveConnector::readColumns(
    const std::string &query, base::Completion<std::vector<std::string>> done)
{
    return ask<std::vector<std::string>>(
        queryRequest(m_api, query), std::move(done), decodeColumns);
}

} // namespace latchkey::connectors::filewave
