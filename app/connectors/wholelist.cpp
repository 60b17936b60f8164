// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/wholelist.h"

#include "connectors/runmark.h"

#include <algorithm>

namespace latchkey::connectors {

DevicePage WholeListConnector::part(std::size_t from, std::size_t limit) const
{
    const std::size_t first = std::min(from, m_devices.size());
    const std::size_t end = std::min(first + limit, m_devices.size());
    DevicePage page{.total = std::ssize(m_devices)};
    page.devices.assign(m_devices.begin() + static_cast<std::ptrdiff_t>(first),
        m_devices.begin() + static_cast<std::ptrdiff_t>(end));
    if (end < m_devices.size()) {
        page.next = textOf(ListPlace{.position = static_cast<std::int64_t>(end)});
    }
    return page;
}

base::Call WholeListConnector::readPage(
    const PageRequest &request, base::Completion<DevicePage> done)
{
    const auto place = listPlaceFrom(request.cursor);
    if (!place) {
        return later<DevicePage>(std::move(done), tl::unexpected(place.error()));
    }
    const auto limit = static_cast<std::size_t>(request.limit);
    if (request.cursor) {
        return later<DevicePage>(
            std::move(done), part(static_cast<std::size_t>(place->position), limit));
    }
    return askMacs([this, limit, done = std::move(done)](base::Result<Devices> devices) {
        if (!devices) {
            done(tl::unexpected(devices.error()));
            return;
        }
        m_devices = std::move(*devices);
        done(part(0, limit));
    });
}

base::Call WholeListConnector::readDevice(
    const domain::DeviceId &device, base::Completion<domain::Device> done)
{
    return askMacs([device, done = std::move(done)](base::Result<Devices> devices) {
        if (!devices) {
            done(tl::unexpected(devices.error()));
            return;
        }
        const auto found = std::ranges::find(*devices, device, &domain::Device::id);
        if (found == devices->end()) {
            done(base::fail(base::ErrorKind::NotFound, device.text()));
        } else {
            done(std::move(*found));
        }
    });
}

} // namespace latchkey::connectors
