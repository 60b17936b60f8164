// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <chrono>
#include <string>

namespace latchkey::server {

/// A parsed http:// URL.
struct HttpTarget {
    std::string host;
    std::string port;
    std::string path;

    bool operator==(const HttpTarget &) const = default;
};

/// Usage, with the option's name, when it is no http://HOST[:PORT][/PATH].
[[nodiscard]] base::Result<HttpTarget> httpTarget(
    const std::string &url, const std::string &option);

/// One request of ours to a program beside us.
struct HttpCall {
    std::string method = "POST";
    std::string contentType = {};
    const base::Secret *authorization = nullptr; ///< the whole value of the header field
    std::string body = {};
    std::chrono::seconds patience{3}; ///< for each step: to connect, to send, to wait for bytes
};

struct HttpAnswer {
    int status = 0;
    base::Secret body = {}; ///< it may carry a token
};

/// Sends it over a connection of its own and waits. ConnectionRefused, ConnectionLost (also an
/// answer that was cut), TooLarge above 1 MiB, NoHttpStatus.
[[nodiscard]] base::Result<HttpAnswer> httpCall(const HttpTarget &target, const HttpCall &call);

} // namespace latchkey::server
