// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/load/connection.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdlib>

namespace latchkey::bench {

int Connection::ask(const std::string &request)
{
    if (m_socket < 0 && !begin()) {
        return 0;
    }
    std::size_t sent = 0;
    while (sent < request.size()) {
        const auto n = ::send(m_socket, request.data() + sent, request.size() - sent, MSG_NOSIGNAL);
        if (n <= 0) {
            end();
            return 0;
        }
        sent += static_cast<std::size_t>(n);
    }
    return receive();
}

bool Connection::begin()
{
    m_socket = ::socket(AF_INET, SOCK_STREAM, 0);
    const int yes = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(m_port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    ++m_connects;
    if (::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0) {
        return true;
    }
    end();
    return false;
}

void Connection::end()
{
    if (m_socket >= 0) {
        ::close(m_socket);
    }
    m_socket = -1;
}

int Connection::receive()
{
    m_answer.clear();
    char block[4096];
    while (true) {
        const auto head = m_answer.find("\r\n\r\n");
        if (head != std::string::npos) {
            const auto at = m_answer.find("Content-Length: ");
            const auto length
                = at < head ? std::strtoul(m_answer.c_str() + at + 16, nullptr, 10) : 0;
            if (m_answer.size() >= head + 4 + length) {
                return std::atoi(m_answer.c_str() + 9);
            }
        }
        const auto n = ::recv(m_socket, block, sizeof block, 0);
        if (n <= 0) {
            end();
            return 0;
        }
        m_answer.append(block, static_cast<std::size_t>(n));
    }
}

} // namespace latchkey::bench
