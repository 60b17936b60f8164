// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace latchkey::simulator {

/// Where a server is: the parts of http://HOST[:PORT][/PATH].
struct Endpoint {
    std::string host;
    std::uint16_t port = 80;
    std::string path; ///< "" or "/prefix", no slash at the end

    /// Usage unless `url` is an http address.
    [[nodiscard]] static base::Result<Endpoint> parse(std::string_view url);
    [[nodiscard]] std::string authority() const; ///< HOST:PORT
    auto operator<=>(const Endpoint &) const = default;
};

struct Request {
    std::string method = "PUT";
    std::string path; ///< below the endpoint's
    std::string contentType;
    std::string body = {};
    std::vector<std::pair<std::string, std::string>> headers = {};
};

struct Response {
    int status = 0;
    std::string body = {};
};

[[nodiscard]] std::string writeRequest(const Endpoint &endpoint, const Request &request);

/// Puts one HTTP/1.1 answer together from the pieces a socket gives.
class ResponseReader {
public:
    enum class State { Reading, Complete, Broken };

    State feed(std::string_view bytes);
    /// The peer has closed: ends an answer that has no length of its own.
    State finish();
    [[nodiscard]] bool hasBegun() const { return m_begun; }
    /// Whether the connection may carry another request.
    [[nodiscard]] bool keepsOpen() const { return m_keepsOpen; }
    [[nodiscard]] Response take() { return std::move(m_response); }

private:
    enum class Body { Sized, Chunked, UntilClose };
    State readHead();
    State readBody();
    State readChunk();
    [[nodiscard]] bool readField(std::string_view name, std::string_view value);

    std::string m_buffer;
    Response m_response;
    Body m_kind = Body::UntilClose;
    std::size_t m_left = 0;
    bool m_inBody = false;
    bool m_begun = false;
    bool m_keepsOpen = true;
};

} // namespace latchkey::simulator
