// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/parts.h"
#include "server/storage/commandrows.h"

namespace latchkey::server {

enum class EnqueueOutcome { Queued, Joined, Refused };
enum class EnqueueRefusal {
    None,
    UnknownDevice,
    NeverCheckedIn,
    NotEnrolled, ///< it checked out
    NotSupportedByMacos,
    UserEnrollment
};

struct Enqueued {
    EnqueueOutcome outcome = EnqueueOutcome::Refused;
    EnqueueRefusal refusal = EnqueueRefusal::None;
    domain::CommandId command = {};
};

/// Decides what is asked of a Mac and when. Call with the writer's session, in its jobs.
class Queue {
public:
    /// Who takes a command to its Mac: this server when the Mac calls, or NanoMDM, which is told by
    /// errands.
    enum class Carrier { ThisServer, NanoMdm };
    explicit Queue(const Vault &vault, Carrier carrier = Carrier::ThisServer)
        : m_vault(vault)
        , m_carrier(carrier)
    {
    }
    /// One command of an API request (add the request's row first), bound to it. `join`: a waiting
    /// command of the kind is used instead of a second one, and becomes deliverable at once.
    struct Wish {
        std::string deviceId;
        domain::CommandKind kind = domain::CommandKind::MdmOptions;
        bool join = false;
        std::string request;
    };
    [[nodiscard]] base::Result<Enqueued> enqueue(
        Session &session, const Wish &wish, base::Instant at) const;

    /// At enrollment: the option, then the inventory commands.
    [[nodiscard]] base::Result<void> askAtEnrollment(
        Session &session, DeviceRow &device, base::Instant at) const;
    /// SecurityInfo, DeviceInformation, UserList, and the preflight where there is a token to
    /// prove. Sets askedAt; the caller writes the row.
    [[nodiscard]] base::Result<void> askInventory(
        Session &session, DeviceRow &device, base::Instant at) const;
    /// The same where it is known whether there is a token.
    [[nodiscard]] base::Result<void> askInventory(
        Session &session, DeviceRow &device, bool holdsToken, base::Instant at) const;

private:
    [[nodiscard]] base::Result<domain::CommandId> add(Session &session, const DeviceRow &device,
        domain::CommandKind kind, base::Instant at) const;
    /// Before an option is sent: the Mac's MDMOptions, where it reports them and is not asked yet.
    [[nodiscard]] base::Result<void> askOptionsBefore(Session &session, const DeviceRow &device,
        domain::CommandKind kind, base::Instant at) const;
    /// A waiting command of the kind, made deliverable at once.
    [[nodiscard]] base::Result<std::optional<domain::CommandId>> join(Session &session,
        const DeviceRow &device, domain::CommandKind kind, base::Instant at) const;
    const Vault &m_vault;
    Carrier m_carrier;
};

} // namespace latchkey::server
