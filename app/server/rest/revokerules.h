// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/rest/gate.h"
#include "server/storage/deviceset.h"

namespace latchkey::server {

/// What one DELETE asks for.
struct RevokeWish {
    std::string device;
    std::string reason;
    std::string list; ///< the digest of all Macs that are asked for together
};

/// What every revocation keeps to, wherever the token lies: so many an hour, two people where that
/// is set, and an audit entry for each outcome.
class RevokeRules {
public:
    RevokeRules(Caller caller, RevokeWish wish)
        : m_caller(std::move(caller))
        , m_wish(std::move(wish))
        , m_now(m_caller.parts.clock.now())
    {
    }
    /// A Reply where it may; else why not. Two people: another API token asked for the same list
    /// within a day.
    [[nodiscard]] base::Result<Outcome> mayRevoke(Session &session, DeviceKey device);
    [[nodiscard]] AuditRecord record() const;
    /// The token is gone: the Mac's event and revision, and the wishes.
    [[nodiscard]] base::Result<void> done(Session &session, DeviceKey device) const;
    /// Audits the outcome; a good one gets its reply, which cites the entry.
    [[nodiscard]] base::Result<Outcome> ended(
        Session &session, AuditRecord record, Outcome outcome) const;

    [[nodiscard]] const Caller &caller() const { return m_caller; }
    [[nodiscard]] const RevokeWish &wish() const { return m_wish; }
    [[nodiscard]] base::Instant now() const { return m_now; }

private:
    [[nodiscard]] base::Result<Outcome> isApproved(Session &session, DeviceKey device);

    Caller m_caller;
    RevokeWish m_wish;
    base::Instant m_now;
    bool m_isFiled = false;
};

} // namespace latchkey::server
