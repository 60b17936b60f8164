// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/call.h"
#include "base/secret.h"
#include "base/time.h"
#include "http/request.h"

#include <optional>
#include <string>
#include <vector>

namespace latchkey::http {

/// What a TLS handshake with the origin showed, also when it was refused.
struct Handshake {
    std::string protocol = {}; ///< "TLS 1.3"
    std::string sha256 = {}; ///< of the server's certificate, hex; empty if none was seen
    std::optional<base::Instant> validUntil = {};
    bool isPinned = false;
    std::optional<base::Error> refused = {};
};

/// The way to one origin. Bound to the thread that made it, which needs an event loop; every call
/// keeps the contract of base/call.h.
class HttpClient {
public:
    HttpClient() = default;
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;
    virtual ~HttpClient() = default; ///< cancels its calls

    /// The whole header of the requests that come after this call; empty: none.
    virtual void setAuthorization(base::Secret header) = 0;
    [[nodiscard]] virtual base::Call send(const Request &request, base::Completion<Response> done)
        = 0;
    /// The addresses behind the origin's name, as text.
    [[nodiscard]] virtual base::Call resolve(base::Completion<std::vector<std::string>> done) = 0;
    /// Connects and shakes hands, sends nothing.
    [[nodiscard]] virtual base::Call shakeHands(base::Completion<Handshake> done) = 0;
};

} // namespace latchkey::http
