// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/engine/webhookevent.h"
#include "server/parts.h"
#include "server/storage/nanomdmrows.h"

namespace latchkey::server {

/// One message of NanoMDM in the writer's transaction: what it changes here. NanoMDM has checked
/// who sent it and has answered the Mac; messages come in any order, and for what NanoMDM refused.
class WebhookJob {
public:
    WebhookJob(const Parts &parts, Session &session, base::Instant at)
        : m_parts(parts)
        , m_session(session)
        , m_at(at)
    {
    }
    /// `at` is the event's time, not after now.
    [[nodiscard]] base::Result<void> run(WebhookEvent &event);

private:
    using Step = base::Result<void> (WebhookJob::*)(WebhookEvent &event, DeviceRow &device);
    [[nodiscard]] static Step stepFor(std::string_view topic);
    [[nodiscard]] base::Result<void> authenticate(
        const WebhookEvent &event, std::optional<DeviceRow> known);
    [[nodiscard]] base::Result<void> tokenUpdate(WebhookEvent &event, DeviceRow &device);
    [[nodiscard]] base::Result<void> checkOut(WebhookEvent &event, DeviceRow &device);
    [[nodiscard]] base::Result<void> setToken(WebhookEvent &event, DeviceRow &device);
    [[nodiscard]] base::Result<void> getToken(WebhookEvent &event, DeviceRow &device);
    [[nodiscard]] base::Result<void> connect(WebhookEvent &event, DeviceRow &device);
    /// A Mac that NanoMDM knew before this server listened: its enrollment went unheard.
    [[nodiscard]] base::Result<DeviceRow> meet(const DeviceMessage &message);
    [[nodiscard]] base::Result<bool> isCheckedOut(const DeviceRow &device);
    /// Last contact, the weekly questions, the row.
    [[nodiscard]] base::Result<void> keep(DeviceRow &device);

    const Parts &m_parts;
    Session &m_session;
    base::Instant m_at;
};

} // namespace latchkey::server
