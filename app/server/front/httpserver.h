// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "server/front/router.h"

#include <cstdint>
#include <memory>
#include <string>

namespace latchkey::server {

/// Where and how to listen.
struct Listen {
    std::string host = "127.0.0.1";
    std::uint16_t port = 0; ///< 0 = a free one
    std::string certificate = {}; ///< PEM; TLS if both are given
    std::string privateKey = {}; ///< PEM
    bool behindProxy = false; ///< then X-Forwarded-For names the peer
};

/// libmicrohttpd with a few epoll threads; answers may come later from any thread.
class HttpServer {
public:
    [[nodiscard]] static base::Result<std::unique_ptr<HttpServer>> start(
        const Listen &listen, const Router &router);
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;
    ~HttpServer(); ///< stop()

    [[nodiscard]] std::uint16_t port() const;
    /// Takes no more requests (503), waits for the answers that are under way, closes.
    void stop();

private:
    struct Daemon;
    explicit HttpServer(std::unique_ptr<Daemon> daemon);
    std::unique_ptr<Daemon> m_daemon;
};

} // namespace latchkey::server
