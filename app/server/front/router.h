// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/front/message.h"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace latchkey::server {

/// One line of the route table; `pattern` like "/api/v1/devices/{id}".
struct Route {
    std::string method;
    std::string pattern;
    std::size_t bodyLimit; ///< bytes; more is answered with 413 before the handler is asked
    Handler handler;
};

/// Finds the handler of a request; filled before the HTTP server starts, only read afterwards.
class Router {
public:
    static constexpr std::size_t defaultBodyLimit = std::size_t{64} * 1024;

    void add(Route route);
    /// What answers where there is no route (404, 405, 413 with what is known), by path prefix.
    /// The longest prefix that fits is used; without one the answer has no body.
    using Refusal = std::function<Response(const Request &request, int status)>;
    void refuseWith(std::string prefix, Refusal refusal);

    /// Runs before each handler.
    void beforeEach(std::function<void()> hook) { m_before = std::move(hook); }

    /// The limit for this method and path; defaultBodyLimit where there is no route.
    [[nodiscard]] std::size_t bodyLimit(std::string_view method, std::string_view path) const;
    /// Calls the handler, or refuses with 404 or 405 (with Allow).
    void dispatch(Request &request, const Respond &respond) const;
    [[nodiscard]] Response refusal(const Request &request, int status) const;
    /// "METHOD pattern" of all routes, for the test that holds the API description against them.
    [[nodiscard]] std::vector<std::string> table() const;

private:
    [[nodiscard]] const Route *find(std::string_view method, std::string_view path) const;

    std::function<void()> m_before = [] {};
    std::vector<Route> m_routes;
    std::vector<std::pair<std::string, Refusal>> m_refusals;
};

} // namespace latchkey::server
