// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/eventloop.h"
#include "simulator/httpmessage.h"

#include <chrono>
#include <deque>
#include <functional>
#include <list>
#include <map>
#include <memory>

namespace latchkey::simulator {

/// HTTP/1.1 over a bounded number of kept connections to any number of servers. One thread, that
/// of its loop. A callback is called exactly once from within run() of the loop, or never after
/// the client's end; it may send again.
class HttpClient {
public:
    using Done = std::function<void(base::Result<Response>)>;

    HttpClient(EventLoop &loop, std::size_t connections, std::chrono::milliseconds deadline);
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;
    ~HttpClient();

    void send(const Endpoint &endpoint, const Request &request, Done done);
    /// Fails what has waited longer than the deadline; call it about every second.
    void checkDeadlines();

private:
    struct Job {
        Endpoint endpoint;
        std::string text;
        Done done;
        bool repeated = false;
    };
    struct Connection {
        Endpoint endpoint;
        Descriptor socket;
        std::unique_ptr<Job> job = {};
        std::size_t written = 0;
        bool fresh = true; ///< has carried no answer yet
        bool watchesWrites = true;
        ResponseReader reader = {};
        std::chrono::steady_clock::time_point started = {};
    };
    using Connections = std::list<Connection>;

    void startJobs();
    [[nodiscard]] Connections::iterator idleConnection(const Endpoint &endpoint);
    void carry(Connections::iterator connection, std::unique_ptr<Job> job);
    void handle(Connections::iterator connection, std::uint32_t events);
    [[nodiscard]] bool write(Connection &connection);
    void read(Connections::iterator connection);
    void complete(Connections::iterator connection);
    void lose(Connections::iterator connection, const std::string &why);
    void close(Connections::iterator connection);
    [[nodiscard]] base::Result<Descriptor> connect(const Endpoint &endpoint);

    EventLoop &m_loop;
    std::size_t m_limit;
    std::chrono::milliseconds m_deadline;
    Connections m_connections;
    std::deque<std::unique_ptr<Job>> m_waiting;
    std::map<std::pair<std::string, std::uint16_t>, std::string> m_addresses; ///< sockaddr bytes
};

} // namespace latchkey::simulator
