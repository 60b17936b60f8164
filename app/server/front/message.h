// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace latchkey::server {

/// Header fields in the order they came; names without regard to case.
class Fields {
public:
    void add(std::string name, std::string value);
    [[nodiscard]] std::optional<std::string_view> find(std::string_view name) const;
    [[nodiscard]] const std::vector<std::pair<std::string, std::string>> &all() const
    {
        return m_fields;
    }

private:
    std::vector<std::pair<std::string, std::string>> m_fields;
};

/// One request, whole. It lives until its handler returns; then its body is wiped.
struct Request {
    std::string method;
    std::string path; ///< as it came, without the query
    std::map<std::string, std::string> parts; ///< the route's {names}, percent-decoded
    std::map<std::string, std::string> query; ///< decoded; of a name sent twice the last counts
    Fields headers;
    std::string body;
    std::string peer; ///< address without port; behind a proxy the last of X-Forwarded-For
    std::string id; ///< new for each request; answered as Request-Id

    [[nodiscard]] std::string_view header(std::string_view name) const ///< empty if not sent
    {
        return headers.find(name).value_or(std::string_view());
    }
};

struct Response {
    int status = 200;
    std::string contentType = {};
    std::string body = {};
    Fields headers = {};
};

/// Answers a request, from any thread, once; a second call and a client that has left are ignored.
/// When the last copy dies without a call, the client gets 500.
using Respond = std::function<void(Response)>;

/// Runs on a thread of the HTTP server and must not block for long.
using Handler = std::function<void(Request &request, Respond respond)>;

} // namespace latchkey::server
