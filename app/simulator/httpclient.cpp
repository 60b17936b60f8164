// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/httpclient.h"

#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace latchkey::simulator {

namespace {

using AddressList
    = std::unique_ptr<addrinfo, decltype([](addrinfo *list) { ::freeaddrinfo(list); })>;

base::Result<std::string> resolve(const Endpoint &endpoint)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *list = nullptr;
    const int code = ::getaddrinfo(
        endpoint.host.c_str(), std::to_string(endpoint.port).c_str(), &hints, &list);
    const AddressList owner(list);
    if (code != 0 || list == nullptr) {
        return base::fail(
            base::ErrorKind::NameNotFound, endpoint.authority(), ::gai_strerror(code));
    }
    return std::string(reinterpret_cast<const char *>(list->ai_addr), list->ai_addrlen);
}

} // namespace

HttpClient::HttpClient(EventLoop &loop, std::size_t connections, std::chrono::milliseconds deadline)
    : m_loop(loop)
    , m_limit(connections)
    , m_deadline(deadline)
{
}

HttpClient::~HttpClient()
{
    for (const Connection &connection : m_connections) {
        m_loop.unwatch(connection.socket.number());
    }
}

void HttpClient::send(const Endpoint &endpoint, const Request &request, Done done)
{
    m_waiting.push_back(std::make_unique<Job>(Job{
        .endpoint = endpoint, .text = writeRequest(endpoint, request), .done = std::move(done)}));
    startJobs();
}

void HttpClient::startJobs()
{
    while (!m_waiting.empty()) {
        const Endpoint &endpoint = m_waiting.front()->endpoint;
        auto connection = idleConnection(endpoint);
        if (connection == m_connections.end()) {
            if (m_connections.size() >= m_limit) {
                return;
            }
            auto socket = connect(endpoint);
            std::unique_ptr<Job> job = std::move(m_waiting.front());
            m_waiting.pop_front();
            if (!socket) {
                job->done(tl::unexpected(socket.error()));
                continue;
            }
            const int number = socket->number();
            m_connections.push_back({.endpoint = job->endpoint, .socket = std::move(*socket)});
            connection = std::prev(m_connections.end());
            m_loop.watch(number, EPOLLIN | EPOLLOUT,
                [this, connection](std::uint32_t events) { handle(connection, events); });
            carry(connection, std::move(job));
            continue;
        }
        std::unique_ptr<Job> job = std::move(m_waiting.front());
        m_waiting.pop_front();
        carry(connection, std::move(job));
    }
}

// One that is idle and goes there; at the limit an idle one to elsewhere makes room.
HttpClient::Connections::iterator HttpClient::idleConnection(const Endpoint &endpoint)
{
    const auto isIdle = [](const Connection &connection) { return !connection.job; };
    const auto fits = [&](const Connection &connection) {
        return isIdle(connection) && connection.endpoint.authority() == endpoint.authority();
    };
    const auto found = std::ranges::find_if(m_connections, fits);
    if (found == m_connections.end() && m_connections.size() >= m_limit) {
        const auto other = std::ranges::find_if(m_connections, isIdle);
        if (other != m_connections.end()) {
            close(other);
        }
    }
    return found;
}

void HttpClient::carry(Connections::iterator connection, std::unique_ptr<Job> job)
{
    connection->job = std::move(job);
    connection->written = 0;
    connection->reader = {};
    connection->started = std::chrono::steady_clock::now();
    if (!connection->watchesWrites) {
        handle(connection, EPOLLOUT);
    }
}

base::Result<Descriptor> HttpClient::connect(const Endpoint &endpoint)
{
    std::string &address = m_addresses[{endpoint.host, endpoint.port}];
    if (address.empty()) {
        auto found = resolve(endpoint);
        if (!found) {
            return tl::unexpected(found.error());
        }
        address = *found;
    }
    const auto *where = reinterpret_cast<const sockaddr *>(address.data());
    Descriptor socket(::socket(where->sa_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    const int yes = 1;
    ::setsockopt(socket.number(), IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    const auto size = static_cast<socklen_t>(address.size());
    if (!socket.isOpen()
        || (::connect(socket.number(), where, size) != 0 && errno != EINPROGRESS)) {
        return base::fail(
            base::ErrorKind::ConnectionRefused, endpoint.authority(), std::strerror(errno));
    }
    return socket;
}

void HttpClient::handle(Connections::iterator connection, std::uint32_t events)
{
    if ((events & EPOLLOUT) != 0 && connection->job && !write(*connection)) {
        lose(connection, std::strerror(errno));
        return;
    }
    if ((events & (EPOLLIN | EPOLLHUP | EPOLLERR)) != 0) {
        read(connection);
    }
}

// Writes as much as the socket takes; false when the connection is gone.
bool HttpClient::write(Connection &connection)
{
    const std::string &text = connection.job->text;
    while (connection.written < text.size()) {
        const ssize_t sent = ::send(connection.socket.number(), text.data() + connection.written,
            text.size() - connection.written, MSG_NOSIGNAL);
        if (sent < 0) {
            if (errno != EAGAIN) {
                return false;
            }
            break;
        }
        connection.written += static_cast<std::size_t>(sent);
    }
    const bool unfinished = connection.written < text.size();
    if (unfinished != connection.watchesWrites) {
        connection.watchesWrites = unfinished;
        m_loop.change(connection.socket.number(), unfinished ? EPOLLIN | EPOLLOUT : EPOLLIN);
    }
    return true;
}

void HttpClient::read(Connections::iterator connection)
{
    std::array<char, 16 * 1024> buffer{};
    const ssize_t got = ::recv(connection->socket.number(), buffer.data(), buffer.size(), 0);
    if (got < 0) {
        if (errno != EAGAIN) {
            lose(connection, std::strerror(errno));
        }
        return;
    }
    if (!connection->job) { // an idle connection: closed by the peer, or noise
        close(connection);
        startJobs();
        return;
    }
    const auto state = got == 0
        ? connection->reader.finish()
        : connection->reader.feed({buffer.data(), static_cast<std::size_t>(got)});
    if (state == ResponseReader::State::Complete) {
        complete(connection);
    } else if (state == ResponseReader::State::Broken) {
        lose(connection, got == 0 ? "closed before the answer ended" : "no HTTP/1.1 answer");
    }
}

void HttpClient::complete(Connections::iterator connection)
{
    const std::unique_ptr<Job> job = std::move(connection->job);
    Response response = connection->reader.take();
    connection->fresh = false;
    if (!connection->reader.keepsOpen()) {
        close(connection);
    }
    job->done(std::move(response));
    startJobs();
}

// A kept connection may be closed by the server at any time: then the request is sent once more on
// a new one, which Apple's protocol allows for all its messages.
void HttpClient::lose(Connections::iterator connection, const std::string &why)
{
    std::unique_ptr<Job> job = std::move(connection->job);
    const bool again
        = job && !job->repeated && !connection->fresh && !connection->reader.hasBegun();
    const bool neverMet = connection->fresh && connection->written == 0;
    const Endpoint endpoint = connection->endpoint;
    close(connection);
    if (again) {
        job->repeated = true;
        m_waiting.push_front(std::move(job));
    } else if (job) {
        job->done(base::fail(
            neverMet ? base::ErrorKind::ConnectionRefused : base::ErrorKind::ConnectionLost,
            endpoint.authority(), why));
    }
    startJobs();
}

void HttpClient::close(Connections::iterator connection)
{
    m_loop.unwatch(connection->socket.number());
    m_connections.erase(connection);
}

void HttpClient::checkDeadlines()
{
    const auto limit = std::chrono::steady_clock::now() - m_deadline;
    std::vector<std::unique_ptr<Job>> late;
    for (auto connection = m_connections.begin(); connection != m_connections.end();) {
        const auto current = connection++;
        if (current->job && current->started < limit) {
            late.push_back(std::move(current->job));
            close(current);
        }
    }
    for (const auto &job : late) {
        job->done(base::fail(base::ErrorKind::DeadlineExceeded, job->endpoint.authority()));
    }
    startJobs();
}

} // namespace latchkey::simulator
