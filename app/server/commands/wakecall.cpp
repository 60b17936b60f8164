// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/wakecall.h"

#include <netdb.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace latchkey::server {

namespace {

constexpr timeval patience{.tv_sec = 3, .tv_usec = 0};

class Socket {
public:
    explicit Socket(int fd)
        : m_fd(fd)
    {
    }
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;
    ~Socket()
    {
        if (m_fd >= 0) {
            ::close(m_fd);
        }
    }
    [[nodiscard]] int fd() const { return m_fd; }

private:
    int m_fd;
};

int connected(const WakeTarget &target)
{
    addrinfo hints = {};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *addresses = nullptr;
    if (::getaddrinfo(target.host.c_str(), target.port.c_str(), &hints, &addresses) != 0) {
        return -1;
    }
    int fd = -1;
    for (const addrinfo *each = addresses; each != nullptr && fd < 0; each = each->ai_next) {
        fd = ::socket(each->ai_family, each->ai_socktype | SOCK_CLOEXEC, each->ai_protocol);
        if (fd >= 0) {
            // The time limit for sending also holds for connecting.
            ::setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
            ::setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
            if (::connect(fd, each->ai_addr, each->ai_addrlen) != 0) {
                ::close(fd);
                fd = -1;
            }
        }
    }
    ::freeaddrinfo(addresses);
    return fd;
}

bool sendAll(int fd, std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto sent = ::send(fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0) {
            return false;
        }
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

} // namespace

base::Result<WakeTarget> wakeTarget(const std::string &url)
{
    constexpr std::string_view scheme = "http://";
    if (!url.starts_with(scheme)) {
        return base::fail(base::ErrorKind::Usage, "--wake-url", "it must begin with http://");
    }
    const auto slash = url.find('/', scheme.size());
    const std::string authority = url.substr(scheme.size(), slash - scheme.size());
    const auto bracket = authority.rfind(']');
    const auto colon = authority.find(':', bracket == std::string::npos ? 0 : bracket);
    WakeTarget target{.host = authority.substr(0, colon),
        .port = colon == std::string::npos ? "80" : authority.substr(colon + 1),
        .path = slash == std::string::npos ? "/" : url.substr(slash)};
    if (target.host.starts_with('[') && target.host.ends_with(']')) {
        target.host = target.host.substr(1, target.host.size() - 2);
    }
    if (target.host.empty() || target.port.empty()
        || url.find_first_of(" \r\n\t") != std::string::npos) {
        return base::fail(base::ErrorKind::Usage, "--wake-url", "it names no host");
    }
    return target;
}

bool wakeCall(const WakeTarget &target, const std::string &body)
{
    const Socket socket(connected(target));
    if (socket.fd() < 0) {
        return false;
    }
    const bool v6 = target.host.find(':') != std::string::npos;
    const std::string head = "POST " + target.path + " HTTP/1.1\r\nHost: " + (v6 ? "[" : "")
        + target.host + (v6 ? "]:" : ":") + target.port
        + "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
        + std::to_string(body.size()) + "\r\n\r\n";
    if (!sendAll(socket.fd(), head + body)) {
        return false;
    }
    // "HTTP/1.1 204": the status begins at byte 9.
    std::string answer;
    char block[256];
    while (answer.size() < 12) {
        const auto read = ::recv(socket.fd(), block, sizeof block, 0);
        if (read <= 0) {
            return false;
        }
        answer.append(block, static_cast<std::size_t>(read));
    }
    return answer.starts_with("HTTP/1.") && answer[9] == '2';
}

} // namespace latchkey::server
