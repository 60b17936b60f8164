// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pagewatch.h"

#include <algorithm>
#include <functional>

namespace latchkey::sync {

namespace {

constexpr int mostEmptyPages = 16;
constexpr int mostPagesOfOthers = 2'000; // hosts of other platforms, 100 and more on each
constexpr std::int64_t slack = 1'000; // Macs enrolled while the pages are read

base::Error malformed(std::string detail)
{
    return {.kind = base::ErrorKind::MalformedAnswer,
        .where = "GET /devices",
        .detail = std::move(detail)};
}

// A server that does not turn the page gives the same Macs again.
std::size_t hashOf(const std::vector<domain::Device> &devices)
{
    std::string ids;
    for (const domain::Device &device : devices) {
        ids.append(device.id.text()).push_back('\n');
    }
    return std::hash<std::string>{}(ids);
}

} // namespace

std::optional<base::Error> PageWatch::refuse(const connectors::DevicePage &page)
{
    if (!m_revision.empty() && page.revision != m_revision) {
        return malformed("the revision changed between two pages");
    }
    m_revision = page.revision;
    m_announced = std::max(m_announced, page.total);
    const auto rows = static_cast<std::int64_t>(page.devices.size()) + page.passedOver;
    m_seen += rows;
    if (m_seen > 2 * m_announced + slack) {
        return malformed("more Macs than announced, again and again");
    }
    m_emptyInARow = rows == 0 ? m_emptyInARow + 1 : 0;
    m_othersInARow = page.devices.empty() ? m_othersInARow + 1 : 0;
    if (m_emptyInARow > mostEmptyPages || m_othersInARow > mostPagesOfOthers) {
        return malformed("empty pages without an end");
    }
    if (!page.devices.empty() && !m_pages.insert(hashOf(page.devices)).second) {
        return malformed("the same Macs on two pages");
    }
    if (page.next && !m_cursors.insert(*page.next).second) {
        return malformed("a page points back to one that was read");
    }
    return std::nullopt;
}

} // namespace latchkey::sync
