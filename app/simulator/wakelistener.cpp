// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/wakelistener.h"

#include "base/encoding.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/socket.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>

namespace latchkey::simulator {

namespace {

constexpr std::size_t largestRequest = 4 * 1024 * 1024;

// Walks over JSON that has exactly one shape.
class Scanner {
public:
    explicit Scanner(std::string_view text)
        : m_text(text)
    {
    }
    bool take(char wanted)
    {
        skipBlanks();
        if (m_text.empty() || m_text.front() != wanted) {
            return false;
        }
        m_text.remove_prefix(1);
        return true;
    }
    std::optional<std::string> takeString()
    {
        if (!take('"')) {
            return std::nullopt;
        }
        const std::size_t end = m_text.find('"');
        if (end == std::string_view::npos || m_text.substr(0, end).find('\\') < end) {
            return std::nullopt;
        }
        std::string value(m_text.substr(0, end));
        m_text.remove_prefix(end + 1);
        return value;
    }
    bool isAtEnd()
    {
        skipBlanks();
        return m_text.empty();
    }

private:
    void skipBlanks()
    {
        while (!m_text.empty() && std::string_view(" \t\r\n").find(m_text.front()) < 4) {
            m_text.remove_prefix(1);
        }
    }
    std::string_view m_text;
};

// The value of Content-Length, 0 where there is none.
std::size_t bodySize(std::string_view head)
{
    constexpr std::string_view name = "\r\ncontent-length:";
    const std::string lower = base::asciiLower(head);
    const std::size_t at = lower.find(name);
    std::size_t size = 0;
    if (at != std::string::npos) {
        const char *begin = lower.data() + at + name.size();
        while (*begin == ' ') {
            ++begin;
        }
        std::from_chars(begin, lower.data() + lower.size(), size);
    }
    return size;
}

} // namespace

std::optional<std::vector<std::string>> readUdids(std::string_view json)
{
    Scanner scanner(json);
    if (!scanner.take('{') || scanner.takeString() != "udids" || !scanner.take(':')
        || !scanner.take('[')) {
        return std::nullopt;
    }
    std::vector<std::string> udids;
    if (!scanner.take(']')) {
        do {
            auto udid = scanner.takeString();
            if (!udid) {
                return std::nullopt;
            }
            udids.push_back(std::move(*udid));
        } while (scanner.take(','));
        if (!scanner.take(']')) {
            return std::nullopt;
        }
    }
    return scanner.take('}') && scanner.isAtEnd() ? std::optional(std::move(udids)) : std::nullopt;
}

base::Result<std::unique_ptr<WakeListener>> WakeListener::open(
    EventLoop &loop, const std::string &host, std::uint16_t port, Wake wake)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    const std::string where = host + ":" + std::to_string(port);
    if (::inet_pton(AF_INET, host.c_str(), &address.sin_addr) != 1) {
        return base::fail(base::ErrorKind::Usage, where, "expected a numeric address and a port");
    }
    Descriptor socket(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    const int yes = 1;
    ::setsockopt(socket.number(), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (!socket.isOpen() || ::bind(socket.number(), generic, size) != 0
        || ::listen(socket.number(), SOMAXCONN) != 0
        || ::getsockname(socket.number(), generic, &size) != 0) {
        return base::fail(base::ErrorKind::Busy, where, std::strerror(errno));
    }
    std::string url = "http://" + host + ":" + std::to_string(ntohs(address.sin_port)) + "/wake";
    return std::unique_ptr<WakeListener>(
        new WakeListener(loop, std::move(socket), std::move(url), std::move(wake)));
}

WakeListener::WakeListener(EventLoop &loop, Descriptor socket, std::string url, Wake wake)
    : m_loop(loop)
    , m_socket(std::move(socket))
    , m_url(std::move(url))
    , m_wake(std::move(wake))
{
    m_loop.watch(m_socket.number(), EPOLLIN, [this](std::uint32_t) { accept(); });
}

WakeListener::~WakeListener()
{
    for (const auto &[number, caller] : m_callers) {
        m_loop.unwatch(number);
    }
    m_loop.unwatch(m_socket.number());
}

void WakeListener::accept()
{
    Descriptor socket(::accept4(m_socket.number(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
    if (socket.isOpen()) {
        const int number = socket.number();
        m_callers.insert_or_assign(number, Caller{.socket = std::move(socket)});
        m_loop.watch(number, EPOLLIN, [this, number](std::uint32_t) { read(number); });
    }
}

void WakeListener::read(int number)
{
    std::string &received = m_callers.at(number).received;
    std::array<char, 16 * 1024> buffer{};
    const ssize_t got = ::recv(number, buffer.data(), buffer.size(), 0);
    if (got <= 0) {
        if (got == 0 || errno != EAGAIN) {
            close(number);
        }
        return;
    }
    received.append(buffer.data(), static_cast<std::size_t>(got));
    const std::size_t end = received.find("\r\n\r\n");
    const std::size_t size = end == std::string::npos ? 0 : bodySize(received.substr(0, end));
    if (received.size() > largestRequest || size > largestRequest) {
        close(number);
        return;
    }
    if (end == std::string::npos || received.size() < end + 4 + size) {
        return;
    }
    const std::string_view text = received;
    const int status = handle(text.substr(0, end), text.substr(end + 4, size));
    const std::string answer = "HTTP/1.1 " + std::to_string(status)
        + (status == 204 ? " No Content\r\n\r\n" : " Bad Request\r\nContent-Length: 0\r\n\r\n");
    received.erase(0, end + 4 + size);
    if (::send(number, answer.data(), answer.size(), MSG_NOSIGNAL) < 0) {
        close(number);
    }
}

int WakeListener::handle(std::string_view head, std::string_view body)
{
    const auto udids = head.starts_with("POST ") ? readUdids(body) : std::nullopt;
    if (!udids) {
        return 400;
    }
    m_wake(*udids);
    return 204;
}

void WakeListener::close(int number)
{
    m_loop.unwatch(number);
    m_callers.erase(number);
}

} // namespace latchkey::simulator
