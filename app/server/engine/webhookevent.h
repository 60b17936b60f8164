// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "server/checkin/devicemessage.h"

#include <string>
#include <string_view>

namespace latchkey::server {

/// One message of NanoMDM's webhook: what a Mac sent it, and when.
struct WebhookEvent {
    std::string topic; ///< "mdm.Authenticate", "mdm.Connect", …
    base::Instant at; ///< by NanoMDM's clock
    DeviceMessage message;
};

/// Whether `signature` (the header X-Hmac-Signature) is the base64 of HMAC-SHA256 over the body.
[[nodiscard]] bool isSigned(
    std::string_view body, std::string_view signature, const base::Secret &key);

/// Reads a body and wipes what of it could hold a token. MalformedAnswer for what NanoMDM 0.9 does
/// not send.
[[nodiscard]] base::Result<WebhookEvent> readWebhookEvent(std::string &body);

} // namespace latchkey::server
