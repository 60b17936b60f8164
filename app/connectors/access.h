// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/httpclient.h"

#include <chrono>
#include <functional>
#include <memory>

namespace latchkey::connectors {

/// A sign-in that succeeded: the header for what follows, and how long it is good.
struct Grant {
    base::Secret authorization;
    std::chrono::seconds lifetime{0};
};

/// The way to a vendor's API that is never crowded: so many requests at a time, and, where tokens
/// expire, one sign-in at a time for all that wait. A request that is refused with 401 goes out
/// once more under a new token: a server that refuses has not acted. Thread and calls as of the
/// HttpClient.
class Access {
public:
    struct Limits {
        int requests = 4; ///< at a time, changes included
        int changes = 1; ///< of them, what is no GET
    };
    /// Fetches a new token; empty where the client carries one that does not expire.
    using SignIn = std::function<base::Call(base::Completion<Grant>)>;

    Access(std::unique_ptr<http::HttpClient> client, Limits limits, SignIn signIn = {});
    ~Access(); ///< cancels everything
    Access(Access &&) noexcept = default;
    Access &operator=(Access &&) = delete;
    Access(const Access &) = delete;
    Access &operator=(const Access &) = delete;

    [[nodiscard]] base::Call send(http::Request request, base::Completion<http::Response> done);
    /// For the steps of a connection test.
    [[nodiscard]] http::HttpClient &client();

private:
    struct Job;
    struct Inside;
    std::shared_ptr<Inside> m_inside;
};

} // namespace latchkey::connectors
