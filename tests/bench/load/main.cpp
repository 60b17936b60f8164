// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sends SetBootstrapToken over keep-alive connections, as many at once as it is told, and prints
// what it measured as JSON.

#include "bench/load/benchmac.h"
#include "json/writer.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <iostream>
#include <string>
#include <thread>
#include <vector>

using namespace latchkey;
using namespace latchkey::bench;
using Clock = std::chrono::steady_clock;

namespace {

struct Load {
    Site site;
    int connections = 32;
    int requests = 4000;
};

/// Enrolls the Macs; one request each that sets its token.
std::vector<std::string> enrolled(const Site &site)
{
    const auto ca = caOf(site);
    Connection connection(site.port);
    std::vector<std::string> requests;
    for (int n = 0; n < site.macs; ++n) {
        requests.push_back(BenchMac(site, ca, n, connection).setToken());
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
            Connection connection(load.site.port);
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
    app.add_option("--identity-in", load.site.caFolder)->required();
    app.add_option("--port", load.site.port)->required();
    app.add_option("--path", load.site.path);
    app.add_option("--macs", load.site.macs);
    app.add_option("--connections", load.connections);
    app.add_option("--requests", load.requests);
    app.add_option("--run", load.site.run);
    CLI11_PARSE(app, argc, argv);
    const auto requests = enrolled(load.site);
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
