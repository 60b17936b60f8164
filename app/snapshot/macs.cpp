// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/macs.h"

#include "diagnosis/hidenames.h"

#include <algorithm>

namespace latchkey::snapshot {

base::Result<std::unique_ptr<CacheMacs>> CacheMacs::of(store::Cache &cache,
    std::span<const store::RowId> rows, const Exceptions &exceptions, const Pseudonyms *pseudonyms)
{
    constexpr std::size_t block = 1000;
    auto macs = std::unique_ptr<CacheMacs>(new CacheMacs(cache, exceptions, pseudonyms));
    macs->m_places.reserve(rows.size());
    for (std::size_t first = 0; first < rows.size(); first += block) {
        const auto read = cache.rows(rows.subspan(first, std::min(block, rows.size() - first)));
        if (!read) {
            return tl::unexpected(read.error());
        }
        for (const store::ListRow &row : *read) {
            macs->m_places.push_back({{row.server, row.device}, row.row});
        }
    }
    std::ranges::sort(macs->m_places, {}, &Place::key);
    return macs;
}

base::Result<std::optional<Mac>> CacheMacs::next()
{
    if (m_at == m_places.size()) {
        return std::nullopt;
    }
    const Place &place = m_places[m_at++];
    auto device = m_cache.device(place.row);
    if (!device) {
        return device.error().kind == base::ErrorKind::NotFound
            ? base::fail(base::ErrorKind::Conflict, place.key.first.text())
            : tl::unexpected(device.error());
    }
    device->kept.reset(); // what it printed stands among the facts
    Mac mac{.device = std::move(*device)};
    if (const auto found = m_exceptions.find(place.key); found != m_exceptions.end()) {
        mac.exception = found->second;
    }
    if (m_pseudonyms != nullptr) {
        diagnosis::replaceNames(mac.device, std::cref(*m_pseudonyms));
    }
    return mac;
}

base::Result<std::optional<Mac>> FileMacs::next()
{
    const auto line = m_reader.next();
    if (!line || !*line) {
        return line ? base::Result<std::optional<Mac>>(std::nullopt) : tl::unexpected(line.error());
    }
    auto mac = macIn(**line);
    if (!mac) {
        return base::fail(base::ErrorKind::Damaged, m_reader.name().string(),
            mac.error().where + ": " + mac.error().detail);
    }
    MacKey key{mac->device.server, mac->device.id};
    if (m_last && key <= *m_last) {
        return base::fail(
            base::ErrorKind::Damaged, m_reader.name().string(), "the Macs are not in order");
    }
    m_last = std::move(key);
    return std::move(*mac);
}

} // namespace latchkey::snapshot
