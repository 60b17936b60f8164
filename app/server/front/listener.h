// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>

namespace latchkey::server {

/// A listening TCP socket and the port that it got.
struct Listener {
    int socket = -1;
    std::uint16_t port = 0;
};

/// Binds HOST:PORT (port 0 = a free one). Unreadable with the address and the reason.
[[nodiscard]] base::Result<Listener> listenOn(const std::string &host, std::uint16_t port);

/// Whether all addresses of the host are of this machine alone.
[[nodiscard]] bool isLoopback(const std::string &host);

} // namespace latchkey::server
