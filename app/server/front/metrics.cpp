// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/front/metrics.h"

namespace latchkey::server {

void Metrics::add(const std::string &name, std::uint64_t count)
{
    const std::lock_guard lock(m_mutex);
    m_counters[name] += count;
}

std::map<std::string, std::uint64_t> Metrics::all() const
{
    const std::lock_guard lock(m_mutex);
    return m_counters;
}

} // namespace latchkey::server
