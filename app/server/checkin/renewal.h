// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/checkin/deviceca.h"
#include "server/storage/commandrows.h"
#include "server/storage/identityrows.h"

namespace latchkey::server {

/// The renewal of a Mac's identity by this server: the enrollment profile is sent again as an
/// InstallProfile command, and the Mac then authenticates with a new certificate.
class Renewal {
public:
    /// `bound` is the Mac's binding before this message.
    Renewal(Session &session, const IdentityRow &bound, base::Instant at)
        : m_session(session)
        , m_bound(bound)
        , m_at(at)
    {
    }
    /// Queues the command where the certificate has less than 30 days left; while the Mac stays
    /// with that certificate once a week.
    [[nodiscard]] base::Result<void> askIfDue(const Certificate &certificate);
    /// Whether the Mac got the profile within the last hour. The Authenticate that asks shows that
    /// it is installed, so the command ends here and serves no second one.
    [[nodiscard]] base::Result<bool> takeDelivered();

private:
    Session &m_session;
    const IdentityRow &m_bound;
    base::Instant m_at;
};

} // namespace latchkey::server
