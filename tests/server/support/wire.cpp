// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/support/wire.h"

#include "base/encoding.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdlib>

namespace latchkey::server::test {

std::string WireReply::header(std::string_view name) const
{
    const std::string lower = base::asciiLower(head);
    const std::string wanted = "\r\n" + base::asciiLower(name) + ": ";
    const auto at = lower.find(wanted);
    if (at == std::string::npos) {
        return {};
    }
    const auto begin = at + wanted.size();
    return head.substr(begin, head.find('\r', begin) - begin);
}

Wire::Wire(std::uint16_t port)
    : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    const timeval patience{.tv_sec = 60, .tv_usec = 0};
    const int yes = 1;
    ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0) {
        ::close(m_socket);
        m_socket = -1;
    }
}

Wire::~Wire()
{
    if (m_socket >= 0) {
        ::close(m_socket);
    }
}

bool Wire::send(std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto sent = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0) {
            return false;
        }
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

WireReply Wire::receive()
{
    char block[65536];
    while (true) {
        const auto end = m_pending.find("\r\n\r\n");
        if (end != std::string::npos) {
            WireReply reply{.head = m_pending.substr(0, end + 2)};
            const auto size
                = static_cast<std::size_t>(std::atoll(reply.header("Content-Length").c_str()));
            if (m_pending.size() >= end + 4 + size) {
                reply.status = std::atoi(reply.head.c_str() + 9);
                reply.body = m_pending.substr(end + 4, size);
                m_pending.erase(0, end + 4 + size);
                return reply;
            }
        }
        const auto read = ::recv(m_socket, block, sizeof block, 0);
        if (read <= 0) {
            return {};
        }
        m_pending.append(block, static_cast<std::size_t>(read));
    }
}

WireReply Wire::exchange(const WireRequest &request)
{
    send(wireText(request)); // an early answer may end the sending
    return receive();
}

std::string wireText(const WireRequest &request)
{
    std::string text = request.method + " " + request.path + " HTTP/1.1\r\nHost: localhost\r\n";
    for (const auto &[name, value] : request.headers) {
        text += name + ": " + value + "\r\n";
    }
    return text + "Content-Length: " + std::to_string(request.body.size()) + "\r\n\r\n"
        + request.body;
}

WireReply ask(std::uint16_t port, const WireRequest &request)
{
    return Wire(port).exchange(request);
}

} // namespace latchkey::server::test
