// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/checkin/deviceidentity.h"
#include "server/checkin/devicemessage.h"
#include "server/checkin/verdict.h"
#include "server/front/router.h"
#include "server/parts.h"
#include "server/storage/session.h"

#include <memory>

namespace latchkey::server {

/// The routes that Macs speak to: PUT /mdm/checkin, /mdm/connect and /mdm for both.
class MdmRoutes {
public:
    MdmRoutes(const Parts &parts, DeviceIdentity identity)
        : m_parts(parts)
        , m_identity(std::move(identity))
    {
    }
    void add(Router &router);

private:
    enum class Channel { Checkin, Connect };
    void take(Channel channel, Request &request, const Respond &respond) const;
    void takeEither(Request &request, const Respond &respond) const;
    void submit(Channel channel, DeviceMessage message,
        const base::Result<Certificate> &certificate, Respond respond) const;
    [[nodiscard]] base::Result<Verdict> decide(Channel channel, Session &session,
        DeviceMessage &message, const base::Result<Certificate> &certificate) const;
    void answer(const base::Result<void> &done, Verdict &verdict, const Respond &respond) const;

    const Parts &m_parts;
    DeviceIdentity m_identity;
};

} // namespace latchkey::server
