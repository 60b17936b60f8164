// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/checkin/sender.h"

namespace latchkey::server {

base::Result<Sender> findSender(
    Session &session, std::string_view udid, const Certificate &certificate)
{
    auto claim = IdentityRows(session).claim(udid, certificate.sha256);
    if (!claim) {
        return tl::unexpected(claim.error());
    }
    Sender sender{.device = std::move(claim->device), .identity = std::move(claim->identity)};
    if (claim->owner && (!sender.device || *claim->owner != sender.device->key)) {
        sender.standing = Standing::OtherMacs;
    } else if (sender.identity) {
        const bool isSame = sender.identity->certificate == certificate.sha256;
        sender.standing = !isSame      ? Standing::Foreign
            : sender.identity->endedAt ? Standing::Ended
                                       : Standing::Bound;
    }
    return sender;
}

} // namespace latchkey::server
