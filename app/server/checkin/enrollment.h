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

    /// The same for a Mac whose certificate another server checks, and with a new enrollment each
    /// time; `known` is its row.
    [[nodiscard]] base::Result<DeviceRow> runVouched(
        const DeviceMessage &message, std::optional<DeviceRow> known);
    /// A row for a Mac that another server enrolled unheard, as if it were now; asks it for all
    /// that its Authenticate would have told.
    [[nodiscard]] base::Result<DeviceRow> meet(const DeviceMessage &message);
    /// Its serial number is known by now: the row of the assigned list with it goes.
    [[nodiscard]] base::Result<void> adoptListed(const DeviceRow &device);

private:
    /// Whether an Authenticate renews the Mac's identity, and why or why not.
    struct Judgement {
        bool isRenewal = false;
        std::string_view why = {};
    };
    [[nodiscard]] base::Result<Judgement> judge(
        const Sender &sender, const Certificate &certificate);
    /// The Mac's row: its own, that of the assigned list with its serial number, or a new one.
    [[nodiscard]] base::Result<DeviceRow> rowFor(
        const DeviceMessage &message, const std::optional<DeviceRow> &known);
    [[nodiscard]] base::Result<DeviceRow> newRow(
        const std::string &udid, const std::optional<DeviceRow> &listed);
    /// Writes what the message and the judgement say.
    [[nodiscard]] base::Result<void> write(DeviceRow &device, const DeviceMessage &message,
        const IdentityRow &identity, const Judgement &judgement);
    [[nodiscard]] base::Result<void> begin(DeviceRow &device);
    [[nodiscard]] base::Result<void> stateFacts(const DeviceRow &device);

    const Parts &m_parts;
    Session &m_session;
    base::Instant m_at;
};

} // namespace latchkey::server
