// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/checkin/deviceca.h"
#include "server/storage/devicerows.h"
#include "server/storage/identityrows.h"

namespace latchkey::server {

/// How a certificate stands to the Mac that a message claims to come from.
enum class Standing {
    Bound, ///< the Mac's own
    Ended, ///< the Mac's own until it checked out
    Unknown, ///< this Mac never authenticated
    Foreign, ///< the Mac is bound to another one
    OtherMacs, ///< it is bound to another Mac
};

struct Sender {
    Standing standing = Standing::Unknown;
    std::optional<DeviceRow> device = {};
    std::optional<IdentityRow> identity = {};
};

[[nodiscard]] base::Result<Sender> findSender(
    Session &session, std::string_view udid, const Certificate &certificate);

} // namespace latchkey::server
