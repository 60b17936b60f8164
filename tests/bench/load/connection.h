// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace latchkey::bench {

/// One kept HTTP connection to a port of this machine, asked one thing after the other.
class Connection {
public:
    explicit Connection(std::uint16_t port)
        : m_port(port)
    {
    }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection() { end(); }

    /// Sends the whole request and waits; the status of the answer, 0 where none came.
    int ask(const std::string &request);
    /// How often it had to connect: 1 is a connection that was kept.
    [[nodiscard]] int connects() const { return m_connects; }

private:
    bool begin();
    void end();
    int receive();

    std::uint16_t m_port;
    int m_socket = -1;
    int m_connects = 0;
    std::string m_answer;
};

} // namespace latchkey::bench
