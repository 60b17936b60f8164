// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <chrono>
#include <cstddef>
#include <map>
#include <string>

namespace latchkey::http {

enum class Method { Get, Post, Put, Delete };

/// One wish to the client's origin. It names no host, so that nothing can send it elsewhere.
struct Request {
    Method method = Method::Get;
    std::string target; ///< path and query below the base URL, percent-encoded: "/server?x=1"
    std::map<std::string, std::string> headers = {};
    std::string body = {};
    std::string contentType = {}; ///< of the body
    std::chrono::milliseconds deadline = std::chrono::seconds{60}; ///< for all attempts together
    std::size_t sizeLimit = std::size_t{32} * 1024 * 1024; ///< of the unpacked answer
    /// Whether the client may send it again by itself; true only for what changes nothing.
    [[nodiscard]] bool isRepeatable() const { return method == Method::Get; }
};

/// A whole answer that carries an HTTP status.
struct Response {
    int status = 0;
    std::map<std::string, std::string> headers = {}; ///< names in lower case
    std::string body = {};

    [[nodiscard]] std::string header(const std::string &lowerCaseName) const
    {
        const auto found = headers.find(lowerCaseName);
        return found == headers.end() ? std::string() : found->second;
    }
    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
};

/// Without an HTTP status there is no Response: that is decided before any status is looked at.
/// Redirected, TooLarge and DeadlineExceeded are Errors whatever the status was.
using Outcome = base::Result<Response>;

} // namespace latchkey::http
