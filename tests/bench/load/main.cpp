// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sends SetBootstrapToken over keep-alive connections, as many at once as it is told, and prints
// what it measured as JSON. The messages are signed beforehand, so that only the server is
// measured.

#include "macos/plist.h"
#include "simulator/deviceca.h"
#include "json/writer.h"

#include <CLI/CLI.hpp>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <iostream>
#include <string>
#include <thread>
#include <vector>

using namespace latchkey;
using macos::Plist;
using Clock = std::chrono::steady_clock;

namespace {

struct Load {
    std::string caFolder;
    std::uint16_t port = 0;
    std::string path = "/mdm";
    int macs = 512;
    int connections = 32;
    int requests = 4000;
    std::string run = "A"; ///< part of each UDID: Macs of another run are other Macs
};

[[noreturn]] void stop(const std::string &what)
{
    std::cerr << "bench_load: " << what << '\n';
    std::exit(1);
}

class Connection {
public:
    explicit Connection(std::uint16_t port)
        : m_port(port)
    {
    }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection() { end(); }

    /// The status of the answer; 0: none came.
    int ask(const std::string &request)
    {
        if (m_socket < 0 && !begin()) {
            return 0;
        }
        std::size_t sent = 0;
        while (sent < request.size()) {
            const auto n
                = ::send(m_socket, request.data() + sent, request.size() - sent, MSG_NOSIGNAL);
            if (n <= 0) {
                end();
                return 0;
            }
            sent += static_cast<std::size_t>(n);
        }
        return receive();
    }

private:
    bool begin()
    {
        m_socket = ::socket(AF_INET, SOCK_STREAM, 0);
        const int yes = 1;
        ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_port = htons(m_port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0) {
            return true;
        }
        end();
        return false;
    }
    void end()
    {
        if (m_socket >= 0) {
            ::close(m_socket);
        }
        m_socket = -1;
    }
    int receive()
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

    std::uint16_t m_port;
    int m_socket = -1;
    std::string m_answer;
};

std::string signedRequest(
    const Load &load, const simulator::Identity &identity, const Plist &message)
{
    const std::string body = macos::writePlist(message);
    const auto signature = identity.signature(body);
    if (!signature) {
        stop("cannot sign");
    }
    return "PUT " + load.path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nMdm-Signature: " + *signature
        + "\r\nContent-Type: application/x-apple-aspen-mdm-checkin\r\nContent-Length: "
        + std::to_string(body.size()) + "\r\n\r\n" + body;
}

/// Enrolls the Macs; one request each that sets a token of 95 bytes.
std::vector<std::string> enrolled(const Load &load)
{
    const auto ca = simulator::DeviceCa::load(load.caFolder);
    if (!ca) {
        stop("cannot read the device CA");
    }
    Connection connection(load.port);
    std::vector<std::string> requests;
    for (int n = 0; n < load.macs; ++n) {
        const std::string udid = "BENCH-" + load.run + "-" + std::to_string(n);
        const auto identity = ca->issue(udid, simulator::KeyKind::EcP256);
        if (!identity) {
            stop("cannot issue a certificate");
        }
        const auto send = [&](const Plist &message) {
            if (connection.ask(signedRequest(load, *identity, message)) != 200) {
                stop("a Mac cannot enroll");
            }
        };
        send(Plist::dict({{"MessageType", "Authenticate"}, {"UDID", udid}, {"Topic", "topic"},
            {"SerialNumber", "S" + udid}, {"OSVersion", "15.1"}, {"Model", "Mac14,2"}}));
        send(Plist::dict({{"MessageType", "TokenUpdate"}, {"UDID", udid}, {"Topic", "topic"},
            {"PushMagic", "magic"}, {"Token", Plist::data("push")}}));
        requests.push_back(signedRequest(load, *identity,
            Plist::dict({{"MessageType", "SetBootstrapToken"}, {"UDID", udid},
                {"BootstrapToken", Plist::data(std::string(95, 't'))}})));
    }
    return requests;
}

struct Measured {
    std::vector<double> millis;
    int failed = 0;
};

Measured measure(const Load &load, const std::vector<std::string> &requests)
{
    std::atomic<int> next = 0;
    std::vector<Measured> parts(static_cast<std::size_t>(load.connections));
    std::vector<std::thread> threads;
    for (auto &part : parts) {
        threads.emplace_back([&load, &requests, &next, &part] {
            Connection connection(load.port);
            for (int n = next++; n < load.requests; n = next++) {
                const auto from = Clock::now();
                const auto &request = requests[static_cast<std::size_t>(n) % requests.size()];
                part.failed += connection.ask(request) == 200 ? 0 : 1;
                part.millis.push_back(
                    std::chrono::duration<double, std::milli>(Clock::now() - from).count());
            }
        });
    }
    Measured all;
    for (std::size_t i = 0; i < threads.size(); ++i) {
        threads[i].join();
        all.failed += parts[i].failed;
        all.millis.insert(all.millis.end(), parts[i].millis.begin(), parts[i].millis.end());
    }
    std::ranges::sort(all.millis);
    return all;
}

double at(const std::vector<double> &sorted, double share)
{
    return sorted[std::min(
        sorted.size() - 1, static_cast<std::size_t>(static_cast<double>(sorted.size()) * share))];
}

} // namespace

int main(int argc, char **argv)
{
    CLI::App app{"Measures SetBootstrapToken."};
    Load load;
    app.add_option("--identity-in", load.caFolder)->required();
    app.add_option("--port", load.port)->required();
    app.add_option("--path", load.path);
    app.add_option("--macs", load.macs);
    app.add_option("--connections", load.connections);
    app.add_option("--requests", load.requests);
    app.add_option("--run", load.run);
    CLI11_PARSE(app, argc, argv);
    const auto requests = enrolled(load);
    std::cout << "ready" << std::endl; // whoever measures CPU begins and ends here
    std::string line;
    std::getline(std::cin, line);
    const auto from = Clock::now();
    const auto measured = measure(load, requests);
    const std::chrono::duration<double> took = Clock::now() - from;
    std::string text;
    json::Writer(text)
        .beginObject()
        .member("perSecond", load.requests / took.count())
        .member("p50", at(measured.millis, 0.5))
        .member("p99", at(measured.millis, 0.99))
        .member("failed", measured.failed)
        .endObject();
    std::cout << text << std::endl;
    return 0;
}
