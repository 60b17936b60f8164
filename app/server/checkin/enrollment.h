// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/checkin/devicemessage.h"
#include "server/checkin/sender.h"
#include "server/parts.h"

namespace latchkey::server {

/// An Authenticate: binds the certificate, and decides whether it renews the identity of the same
/// installation or begins a new one.
class Enrollment {
public:
    Enrollment(const Parts &parts, Session &session, base::Instant at)
        : m_parts(parts)
        , m_session(session)
        , m_at(at)
    {
    }
    /// Writes everything; the sender must not be bound to another Mac.
    [[nodiscard]] base::Result<void> run(
        const DeviceMessage &message, Sender &sender, const Certificate &certificate);

private:
    /// Whether an Authenticate renews the Mac's identity, and why or why not.
    struct Judgement {
        bool isRenewal = false;
        std::string_view why = {};
    };
    [[nodiscard]] base::Result<Judgement> judge(
        const Sender &sender, const Certificate &certificate);
    /// The Mac's row: its own, that of the assigned list with its serial number, or a new one.
    [[nodiscard]] base::Result<DeviceRow> rowFor(const DeviceMessage &message, Sender &sender);
    [[nodiscard]] base::Result<DeviceRow> newRow(
        const std::string &udid, const std::optional<DeviceRow> &listed);
    [[nodiscard]] base::Result<void> begin(DeviceRow &device);
    [[nodiscard]] base::Result<void> stateFacts(const DeviceRow &device);

    const Parts &m_parts;
    Session &m_session;
    base::Instant m_at;
};

} // namespace latchkey::server
