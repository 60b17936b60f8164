// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/front/httpcall.h"

#include "base/encoding.h"
#include "server/front/exchange.h"

#include <netdb.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <array>
#include <charconv>
#include <cstring>
#include <optional>

namespace latchkey::server {

namespace {

constexpr std::size_t callLimit = std::size_t{1024} * 1024;

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

int connected(const HttpTarget &target, std::chrono::seconds patience)
{
    addrinfo hints = {};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *addresses = nullptr;
    if (::getaddrinfo(target.host.c_str(), target.port.c_str(), &hints, &addresses) != 0) {
        return -1;
    }
    const timeval limit{.tv_sec = patience.count(), .tv_usec = 0};
    int fd = -1;
    for (const addrinfo *each = addresses; each != nullptr && fd < 0; each = each->ai_next) {
        fd = ::socket(each->ai_family, each->ai_socktype | SOCK_CLOEXEC, each->ai_protocol);
        if (fd >= 0) {
            // The time limit for sending also holds for connecting.
            ::setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
            ::setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
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

std::string authorityOf(const HttpTarget &target)
{
    const bool v6 = target.host.find(':') != std::string::npos;
    return (v6 ? "[" + target.host + "]" : target.host) + ":" + target.port;
}

/// HTTP/1.0: the answer comes unchunked, and its end is the connection's.
std::string headOf(const HttpTarget &target, const HttpCall &call)
{
    std::string head
        = call.method + ' ' + target.path + " HTTP/1.0\r\nHost: " + authorityOf(target) + "\r\n";
    if (!call.contentType.empty()) {
        head += "Content-Type: " + call.contentType + "\r\n";
    }
    if (call.authorization != nullptr) {
        head += "Authorization: ";
        head += call.authorization->view();
        head += "\r\n";
    }
    return head + "Connection: close\r\nContent-Length: " + std::to_string(call.body.size())
        + "\r\n\r\n";
}

std::optional<std::size_t> lengthIn(std::string_view head)
{
    const std::string lower = base::asciiLower(head);
    constexpr std::string_view field = "\r\ncontent-length:";
    const auto at = lower.find(field);
    if (at == std::string::npos) {
        return std::nullopt;
    }
    const auto from = lower.find_first_not_of(' ', at + field.size());
    std::size_t length = 0;
    const char *end = lower.data() + lower.size();
    if (from == std::string::npos
        || std::from_chars(lower.data() + from, end, length).ec != std::errc()) {
        return std::nullopt;
    }
    return length;
}

/// Whether nothing can follow, so that nobody has to wait for the end of the connection.
bool isWhole(std::string_view text)
{
    const auto end = text.find("\r\n\r\n");
    if (end == std::string_view::npos || text.size() < 12) {
        return false;
    }
    const auto told = text.substr(9, 3) == "204" ? 0 : lengthIn(text.substr(0, end));
    return told && text.size() - end - 4 >= *told;
}

base::Result<void> readAll(int fd, std::string &answer)
{
    std::array<char, 4096> block = {};
    while (!isWhole(answer)) {
        const auto read = ::recv(fd, block.data(), block.size(), 0);
        if (read < 0) {
            return base::fail(base::ErrorKind::ConnectionLost, {}, "no whole answer");
        }
        if (read == 0) {
            break;
        }
        appendPrivately(answer, {block.data(), static_cast<std::size_t>(read)});
        ::explicit_bzero(block.data(), static_cast<std::size_t>(read));
        if (answer.size() > callLimit) {
            return base::fail(base::ErrorKind::TooLarge, {}, "more than 1 MiB");
        }
    }
    return {};
}

base::Result<HttpAnswer> answerFrom(std::string_view text)
{
    // "HTTP/1.1 204": the status begins at byte 9.
    HttpAnswer answer;
    const bool isHttp = text.size() >= 12 && text.starts_with("HTTP/1.")
        && std::from_chars(text.data() + 9, text.data() + 12, answer.status).ec == std::errc();
    const auto end = text.find("\r\n\r\n");
    if (!isHttp || end == std::string_view::npos) {
        return base::fail(base::ErrorKind::NoHttpStatus, {}, "it does not speak HTTP");
    }
    const auto body = text.substr(end + 4);
    const auto told = lengthIn(text.substr(0, end));
    if (told && body.size() < *told) {
        return base::fail(base::ErrorKind::ConnectionLost, {}, "the answer was cut");
    }
    answer.body = base::Secret(body.substr(0, told.value_or(body.size())));
    return answer;
}

} // namespace

base::Result<HttpTarget> httpTarget(const std::string &url, const std::string &option)
{
    constexpr std::string_view scheme = "http://";
    if (!url.starts_with(scheme)) {
        return base::fail(base::ErrorKind::Usage, option, "it must begin with http://");
    }
    const auto slash = url.find('/', scheme.size());
    const std::string authority = url.substr(scheme.size(), slash - scheme.size());
    const auto bracket = authority.rfind(']');
    const auto colon = authority.find(':', bracket == std::string::npos ? 0 : bracket);
    HttpTarget target{.host = authority.substr(0, colon),
        .port = colon == std::string::npos ? "80" : authority.substr(colon + 1),
        .path = slash == std::string::npos ? "/" : url.substr(slash)};
    if (target.host.starts_with('[') && target.host.ends_with(']')) {
        target.host = target.host.substr(1, target.host.size() - 2);
    }
    if (target.host.empty() || target.port.empty()
        || url.find_first_of(" \r\n\t") != std::string::npos) {
        return base::fail(base::ErrorKind::Usage, option, "it names no host");
    }
    return target;
}

base::Result<HttpAnswer> httpCall(const HttpTarget &target, const HttpCall &call)
{
    const auto failed = [&](base::Error error) {
        error.where = authorityOf(target);
        return tl::unexpected(std::move(error));
    };
    const Socket socket(connected(target, call.patience));
    if (socket.fd() < 0) {
        return failed({.kind = base::ErrorKind::ConnectionRefused, .where = {}, .detail = {}});
    }
    std::string head = headOf(target, call);
    const bool isSent = sendAll(socket.fd(), head) && sendAll(socket.fd(), call.body);
    base::wipe(head);
    if (!isSent) {
        return failed(
            {.kind = base::ErrorKind::ConnectionLost, .where = {}, .detail = "while sending"});
    }
    std::string text;
    auto answer = readAll(socket.fd(), text).and_then([&] { return answerFrom(text); });
    base::wipe(text);
    return answer ? std::move(answer) : failed(answer.error());
}

} // namespace latchkey::server
