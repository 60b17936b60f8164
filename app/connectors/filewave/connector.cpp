// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/filewave/connector.h"

#include "connectors/filewave/capabilities.h"
#include "connectors/runmark.h"

#include <algorithm>

namespace latchkey::connectors::filewave {

using base::ErrorKind;

FileWaveConnector::FileWaveConnector(Access access, ServerEntry entry, const base::Clock &clock)
    : VendorConnector(std::move(access), std::move(entry), clock)
    , m_api(apiOf(this->entry().url))
{
}

base::Call FileWaveConnector::askMacs(base::Completion<Devices> done)
{
    http::Request request
        = entry().query.empty() ? macsRequest(m_api) : resultRequest(m_api, entry().query);
    request.sizeLimit = std::size_t{256} * 1024 * 1024; // the whole fleet comes at once
    return ask<Devices>(request, std::move(done), [this](std::string_view body) {
        return decodeResult(
            body, {.server = entry().id, .readAt = now(), .names = entry().names}, entry().columns);
    });
}

base::Call FileWaveConnector::readServer(base::Completion<ServerFacts> done)
{
    const http::Request request = queriesRequest(m_api);
    return access().send(request,
        [this, where = whereOf(request), done = std::move(done)](const http::Outcome &outcome) {
            if (!outcome) {
                done(tl::unexpected(outcome.error()));
                return;
            }
            const auto body = jsonBody(*outcome, where);
            if (!body) {
                done(tl::unexpected(body.error()));
                return;
            }
            done(ServerFacts{
                .name = "FileWave", .api = 1, .capabilities = capabilitiesOf(entry().columns)});
        });
}

base::Call FileWaveConnector::readPage(
    const PageRequest &request, base::Completion<DevicePage> done)
{
    const auto place = listPlaceFrom(request.cursor);
    if (!place) {
        return later<DevicePage>(std::move(done), tl::unexpected(place.error()));
    }
    const auto part = [this, offset = static_cast<std::size_t>(place->position),
                          limit = static_cast<std::size_t>(request.limit)] {
        const auto first = std::min(offset, m_devices.size());
        const auto end = std::min(first + limit, m_devices.size());
        DevicePage page{.total = std::ssize(m_devices)};
        page.devices.assign(m_devices.begin() + static_cast<std::ptrdiff_t>(first),
            m_devices.begin() + static_cast<std::ptrdiff_t>(end));
        if (end < m_devices.size()) {
            page.next = textOf(ListPlace{.position = static_cast<std::int64_t>(end)});
        }
        return page;
    };
    if (request.cursor) {
        return later<DevicePage>(std::move(done), part());
    }
    return askMacs([this, part, done = std::move(done)](base::Result<Devices> devices) {
        if (!devices) {
            done(tl::unexpected(devices.error()));
            return;
        }
        m_devices = std::move(*devices);
        done(part());
    });
}

// How a query is narrowed to one device is not documented: all are read.
base::Call FileWaveConnector::readDevice(
    const domain::DeviceId &device, base::Completion<domain::Device> done)
{
    return askMacs([device, done = std::move(done)](base::Result<Devices> devices) {
        if (!devices) {
            done(tl::unexpected(devices.error()));
            return;
        }
        const auto found = std::ranges::find(*devices, device, &domain::Device::id);
        if (found == devices->end()) {
            done(base::fail(ErrorKind::NotFound, device.text()));
        } else {
            done(std::move(*found));
        }
    });
}

base::Call FileWaveConnector::readColumns(
    const std::string &query, base::Completion<std::vector<std::string>> done)
{
    return ask<std::vector<std::string>>(
        queryRequest(m_api, query), std::move(done), decodeColumns);
}

} // namespace latchkey::connectors::filewave
