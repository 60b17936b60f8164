// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/vault/openings.h"

#include "server/audit/audit.h"
#include "server/storage/eventrows.h"

namespace latchkey::server {

base::Result<bool> Openings::note(
    DeviceKey device, const std::string &udid, const VaultRows::Kept &kept, std::string_view why)
{
    const bool opens = why.empty();
    if (opens != kept.unopenedSince.has_value()) {
        return false; // as it was
    }
    const auto isNews = VaultRows(m_session).setUnopened(
        device, kept.sealed, opens ? std::nullopt : std::optional{m_at});
    if (!isNews || !*isNews) {
        return isNews;
    }
    auto done = record(device, udid, why);
    return done ? base::Result<bool>(true) : tl::unexpected(done.error());
}

base::Result<void> Openings::record(DeviceKey device, const std::string &udid, std::string_view why)
{
    const bool opens = why.empty();
    auto done = DeviceRows(m_session).touch(device);
    if (done && !opens) {
        done = EventRows(m_session).add(
            device, {.kind = domain::EventKind::TokenUnreadable, .at = m_at}, why);
    }
    if (!done) {
        return done;
    }
    const auto entry = appendAudit(m_session,
        {.at = m_at,
            .action = AuditAction::VaultCheck,
            .device = udid,
            .reason = std::string(opens ? "its token opens again" : why),
            .before = opens ? "not-escrowed" : "escrowed",
            .after = opens ? "escrowed" : "not-escrowed"});
    return entry ? base::Result<void>() : tl::unexpected(entry.error());
}

} // namespace latchkey::server
