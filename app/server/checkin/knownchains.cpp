// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/checkin/knownchains.h"

namespace latchkey::server {

std::optional<Certificate> KnownChains::find(const std::string &sha256, base::Instant at) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_chains.find(sha256);
    const bool isValid
        = found != m_chains.end() && found->second.from <= at && at <= found->second.until;
    return isValid ? std::optional{found->second.certificate} : std::nullopt;
}

void KnownChains::add(const Certificate &certificate, base::Instant from, base::Instant until)
{
    const std::lock_guard lock(m_mutex);
    if (m_chains.size() >= limit) {
        m_chains.clear();
    }
    m_chains.insert_or_assign(
        certificate.sha256, Chain{.certificate = certificate, .from = from, .until = until});
}

} // namespace latchkey::server
