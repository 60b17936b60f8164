// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/front/listener.h"

#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <memory>

namespace latchkey::server {

namespace {

struct FreeAddresses {
    void operator()(addrinfo *first) const { ::freeaddrinfo(first); }
};
using Addresses = std::unique_ptr<addrinfo, FreeAddresses>;

Addresses resolve(const std::string &host, const std::string &port, int &code)
{
    addrinfo hints = {};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_PASSIVE;
    addrinfo *first = nullptr;
    code = ::getaddrinfo(host.c_str(), port.c_str(), &hints, &first);
    return Addresses(code == 0 ? first : nullptr);
}

bool setReuse(int fd, bool reuse)
{
    const int value = reuse ? 1 : 0;
    return ::setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &value, sizeof value) == 0;
}

/// Port 0 asks for a port of its own: reuse while it is bound could hand out one that another
/// program is about to listen on. Connections inherit what is set afterwards, so that the next
/// start can have this port although some of them linger.
int bound(const addrinfo &address, bool reuse)
{
    const int fd = ::socket(
        address.ai_family, address.ai_socktype | SOCK_CLOEXEC | SOCK_NONBLOCK, address.ai_protocol);
    if (fd >= 0
        && (!setReuse(fd, reuse) || ::bind(fd, address.ai_addr, address.ai_addrlen) != 0
            || !setReuse(fd, true) || ::listen(fd, SOMAXCONN) != 0)) {
        const int reason = errno;
        ::close(fd);
        errno = reason;
        return -1;
    }
    return fd;
}

std::uint16_t portOf(int fd)
{
    sockaddr_storage address = {};
    socklen_t size = sizeof address;
    ::getsockname(fd, reinterpret_cast<sockaddr *>(&address), &size);
    return address.ss_family == AF_INET6
        ? ntohs(reinterpret_cast<sockaddr_in6 *>(&address)->sin6_port)
        : ntohs(reinterpret_cast<sockaddr_in *>(&address)->sin_port);
}

bool isLoopbackAddress(const sockaddr *address)
{
    if (address->sa_family == AF_INET) {
        const auto *v4 = reinterpret_cast<const sockaddr_in *>(address);
        return ntohl(v4->sin_addr.s_addr) >> 24U == 127;
    }
    return address->sa_family == AF_INET6
        && IN6_IS_ADDR_LOOPBACK(&reinterpret_cast<const sockaddr_in6 *>(address)->sin6_addr);
}

} // namespace

base::Result<Listener> listenOn(const std::string &host, std::uint16_t port)
{
    const std::string where = host + ":" + std::to_string(port);
    int code = 0;
    const auto addresses = resolve(host, std::to_string(port), code);
    if (!addresses) {
        return base::fail(base::ErrorKind::NameNotFound, where, ::gai_strerror(code));
    }
    const int fd = bound(*addresses, port != 0);
    if (fd < 0) {
        return base::fail(base::ErrorKind::Unreadable, where, std::strerror(errno));
    }
    return Listener{.socket = fd, .port = portOf(fd)};
}

bool isLoopback(const std::string &host)
{
    int code = 0;
    const auto addresses = resolve(host, "0", code);
    if (!addresses) {
        return false;
    }
    for (const addrinfo *each = addresses.get(); each != nullptr; each = each->ai_next) {
        if (!isLoopbackAddress(each->ai_addr)) {
            return false;
        }
    }
    return true;
}

} // namespace latchkey::server
