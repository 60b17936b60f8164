// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace latchkey::server::test {

struct WireReply {
    int status = 0; ///< 0: the connection ended without an answer
    std::string head = {};
    std::string body = {};

    [[nodiscard]] std::string header(std::string_view name) const;
};

using WireHeaders = std::vector<std::pair<std::string, std::string>>;

struct WireRequest {
    std::string method = "PUT";
    std::string path;
    WireHeaders headers = {};
    std::string body = {};
};

/// A TCP connection to 127.0.0.1 that speaks HTTP/1.1 and is closed at its end.
class Wire {
public:
    explicit Wire(std::uint16_t port);
    Wire(const Wire &) = delete;
    Wire &operator=(const Wire &) = delete;
    ~Wire();

    bool send(std::string_view bytes);
    [[nodiscard]] WireReply receive();
    [[nodiscard]] WireReply exchange(const WireRequest &request);

private:
    int m_socket;
    std::string m_pending;
};

[[nodiscard]] std::string wireText(const WireRequest &request);
/// One request over a connection of its own.
[[nodiscard]] WireReply ask(std::uint16_t port, const WireRequest &request);

} // namespace latchkey::server::test
