// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/eventloop.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace latchkey::simulator {

/// Takes a server's --wake-url: POST {"udids":["…"]} -> 204, and tells which Macs to wake.
/// One thread, that of its loop.
class WakeListener {
public:
    using Wake = std::function<void(const std::vector<std::string> &udids)>;

    /// `port` 0 = a free one; `host` is a numeric IPv4 address.
    [[nodiscard]] static base::Result<std::unique_ptr<WakeListener>> open(
        EventLoop &loop, const std::string &host, std::uint16_t port, Wake wake);
    WakeListener(const WakeListener &) = delete;
    WakeListener &operator=(const WakeListener &) = delete;
    ~WakeListener();
    [[nodiscard]] const std::string &url() const { return m_url; } ///< http://HOST:PORT/wake

private:
    struct Caller {
        Descriptor socket;
        std::string received = {};
    };
    WakeListener(EventLoop &loop, Descriptor socket, std::string url, Wake wake);
    void accept();
    void read(int number);
    [[nodiscard]] int handle(std::string_view head, std::string_view body);
    void close(int number);

    EventLoop &m_loop;
    Descriptor m_socket;
    std::string m_url;
    Wake m_wake;
    std::unordered_map<int, Caller> m_callers;
};

/// The UDIDs of {"udids":["…", …]}; nothing if the text is anything else.
[[nodiscard]] std::optional<std::vector<std::string>> readUdids(std::string_view json);

} // namespace latchkey::simulator
