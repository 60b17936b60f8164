// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Enrolls Macs, each over a connection of its own that it keeps, and lets all of them call again
// and again. Before the first round and after each it prints one line of JSON and waits for one
// line, so that whoever started it can look at the server meanwhile.

#include "bench/load/benchmac.h"
#include "json/writer.h"

#include <CLI/CLI.hpp>

#include <sys/resource.h>

#include <iostream>
#include <memory>
#include <string>
#include <thread>
#include <vector>

using namespace latchkey;
using namespace latchkey::bench;

namespace {

constexpr std::size_t atOnce = 16;

struct Held {
    std::unique_ptr<Connection> connection;
    std::string idle;
    int failed = 0;
};

/// Does it for each, with so many threads; a Mac always has the same one.
template <typename Work> void forEach(std::vector<Held> &macs, Work work)
{
    std::vector<std::thread> threads;
    for (std::size_t first = 0; first < atOnce; ++first) {
        threads.emplace_back([&macs, &work, first] {
            for (std::size_t i = first; i < macs.size(); i += atOnce) {
                work(macs[i], static_cast<int>(i));
            }
        });
    }
    for (auto &thread : threads) {
        thread.join();
    }
}

void enroll(const Site &site, std::vector<Held> &macs)
{
    const auto ca = caOf(site);
    forEach(macs, [&](Held &held, int number) {
        held.connection = std::make_unique<Connection>(site.port);
        const BenchMac mac(site, ca, number, *held.connection);
        held.failed += held.connection->ask(mac.setToken()) == 200 ? 0 : 1;
        held.idle = mac.idle();
    });
}

void tell(const std::vector<Held> &macs)
{
    int failed = 0;
    int lost = 0;
    for (const auto &held : macs) {
        failed += held.failed;
        lost += held.connection->connects() - 1;
    }
    std::string text;
    json::Writer(text)
        .beginObject()
        .member("macs", static_cast<std::int64_t>(macs.size()))
        .member("failed", failed)
        .member("lostConnections", lost)
        .endObject();
    std::cout << text << std::endl;
    std::string line;
    std::getline(std::cin, line);
}

} // namespace

int main(int argc, char **argv)
{
    CLI::App app{"Holds many Macs connected."};
    Site site;
    site.run = "HELD";
    int rounds = 5;
    app.add_option("--identity-in", site.caFolder)->required();
    app.add_option("--port", site.port)->required();
    app.add_option("--path", site.path);
    app.add_option("--macs", site.macs);
    app.add_option("--rounds", rounds);
    CLI11_PARSE(app, argc, argv);
    rlimit files = {};
    ::getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &files);
    std::vector<Held> macs(static_cast<std::size_t>(site.macs));
    enroll(site, macs);
    tell(macs);
    for (int round = 0; round < rounds; ++round) {
        forEach(macs,
            [](Held &held, int) { held.failed += held.connection->ask(held.idle) == 200 ? 0 : 1; });
        tell(macs);
    }
    return 0;
}
