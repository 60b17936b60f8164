// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/checkin/devicemessage.h"
#include "server/checkin/sender.h"
#include "server/checkin/verdict.h"
#include "server/parts.h"
#include "server/storage/eventrows.h"

namespace latchkey::server {

/// One check-in message in the writer's transaction: who sends it, may it, what changes.
class CheckinJob {
public:
    CheckinJob(const Parts &parts, Session &session, base::Instant at)
        : m_parts(parts)
        , m_session(session)
        , m_at(at)
    {
    }
    [[nodiscard]] base::Result<Verdict> run(DeviceMessage &message, const Certificate &certificate);
    /// A message whose sender showed no valid identity: the Mac it names learns of it once.
    [[nodiscard]] base::Result<Verdict> refuseStranger(
        const DeviceMessage &message, const std::string &reason);

private:
    using Step = base::Result<Verdict> (CheckinJob::*)(DeviceMessage &message, Sender &sender);
    [[nodiscard]] static Step stepFor(std::string_view type);
    [[nodiscard]] base::Result<Verdict> authenticate(
        DeviceMessage &message, Sender &sender, const Certificate &certificate);
    [[nodiscard]] base::Result<Verdict> tokenUpdate(DeviceMessage &message, Sender &sender);
    [[nodiscard]] base::Result<Verdict> userTokenUpdate(DeviceMessage &message, Sender &sender);
    [[nodiscard]] base::Result<Verdict> checkOut(DeviceMessage &message, Sender &sender);
    [[nodiscard]] base::Result<Verdict> setToken(DeviceMessage &message, Sender &sender);
    [[nodiscard]] base::Result<Verdict> getToken(DeviceMessage &message, Sender &sender);
    [[nodiscard]] base::Result<Verdict> userAuthenticate(DeviceMessage &message, Sender &sender);

    /// Last contact and the row; asks for the inventory where it is a week old.
    [[nodiscard]] base::Result<Verdict> accepted(
        DeviceRow &device, base::Result<void> done, Verdict verdict = {});
    /// A Set or Get leaves its event with the Mac that it names.
    [[nodiscard]] base::Result<Verdict> refused(
        int status, const DeviceMessage &message, std::string_view note);
    [[nodiscard]] base::Result<void> note(
        const DeviceRow &device, const domain::Event &event, std::string_view why = {});

    const Parts &m_parts;
    Session &m_session;
    base::Instant m_at;
};

} // namespace latchkey::server
