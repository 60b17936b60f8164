// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pagewatch.h"

#include <algorithm>

namespace latchkey::sync {

namespace {

constexpr int mostEmptyPages = 16;
constexpr std::int64_t slack = 1'000; // Macs enrolled while the pages are read

base::Error malformed(std::string detail)
{
    return {.kind = base::ErrorKind::MalformedAnswer,
        .where = "GET /devices",
        .detail = std::move(detail)};
}

} // namespace

std::optional<base::Error> PageWatch::refuse(const connectors::DevicePage &page)
{
    if (!m_revision.empty() && page.revision != m_revision) {
        return malformed("the revision changed between two pages");
    }
    m_revision = page.revision;
    m_announced = std::max(m_announced, page.total);
    m_seen += static_cast<std::int64_t>(page.devices.size());
    if (m_seen > 2 * m_announced + slack) {
        return malformed("more Macs than announced, again and again");
    }
    m_emptyInARow = page.devices.empty() ? m_emptyInARow + 1 : 0;
    if (m_emptyInARow > mostEmptyPages) {
        return malformed("empty pages without an end");
    }
    if (page.next && !m_cursors.insert(*page.next).second) {
        return malformed("a page points back to one that was read");
    }
    return std::nullopt;
}

} // namespace latchkey::sync
