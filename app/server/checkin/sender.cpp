// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/checkin/sender.h"

namespace latchkey::server {

base::Result<Sender> findSender(
    Session &session, std::string_view udid, const Certificate &certificate)
{
    Sender sender;
    IdentityRows identities(session);
    const auto owner = identities.boundTo(certificate.sha256);
    if (!owner) {
        return tl::unexpected(owner.error());
    }
    auto device = DeviceRows(session).byUdid(udid);
    if (!device) {
        return tl::unexpected(device.error());
    }
    sender.device = std::move(*device);
    if (sender.device) {
        auto identity = identities.ofDevice(sender.device->key);
        if (!identity) {
            return tl::unexpected(identity.error());
        }
        sender.identity = std::move(*identity);
    }
    if (*owner && (!sender.device || (*owner)->device != sender.device->key)) {
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
