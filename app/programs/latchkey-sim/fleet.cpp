// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/latchkey-sim/verbs.h"
#include "programs/latchkey-sim/wiring.h"

#include "base/file.h"
#include "simulator/fleet.h"

#include <charconv>
#include <iostream>

namespace latchkey::programs {

namespace {

struct FleetOptions {
    ServerOptions server;
    std::size_t macs = 100;
    double keep = 0;
    double poll = 2;
    std::string truth;
    std::string listen;
    bool onlyUdids = false;
};

void listen(simulator::Fleet &fleet, const std::string &address)
{
    const std::size_t colon = address.rfind(':');
    std::uint16_t port = 0;
    const char *end = address.data() + address.size();
    if (colon == std::string::npos
        || std::from_chars(address.data() + colon + 1, end, port).ptr != end) {
        stop("--listen", {.where = address, .detail = "expected HOST:PORT"}, 2);
    }
    const auto url = fleet.listen(address.substr(0, colon), port);
    if (!url) {
        stop("cannot take wakes", url.error(), 1);
    }
    std::cout << "waking on " << *url << std::endl;
}

void writeTruth(simulator::Fleet &fleet, const std::string &file)
{
    if (file.empty()) {
        return;
    }
    if (const auto written = base::writeFileAtomically(file, fleet.truth()); !written) {
        stop("cannot write what the Macs know", written.error(), 1);
    }
}

void report(const simulator::FleetResult &result)
{
    for (const auto &[refusal, times] : result.refusals) {
        std::cerr << "latchkey-sim: the server answered " << refusal << ", " << times
                  << (times == 1 ? " time\n" : " times\n");
    }
    if (result.lost > 0) {
        stop(std::to_string(result.lost) + " contacts found no server", *result.firstLoss, 1);
    }
}

void run(const FleetOptions &options)
{
    auto tellings = simulator::castFleet(options.server.seed, options.macs);
    if (options.onlyUdids) {
        for (const auto &telling : tellings) {
            std::cout << telling.mac.udid << '\n';
        }
        return;
    }
    Wiring wiring(options.server);
    simulator::Fleet fleet(*wiring.loop, *wiring.crew);
    stopOnSignals(*wiring.loop);
    if (!options.listen.empty()) {
        listen(fleet, options.listen);
    }
    fleet.play(std::move(tellings), wiring.surroundings, isStopping);
    writeTruth(fleet, options.truth);
    std::cout << options.macs << " Macs played their stories" << std::endl;
    if (options.keep > 0) {
        const auto end = std::chrono::steady_clock::now() + milliseconds(options.keep);
        const auto pause = options.listen.empty() ? options.poll : 0;
        fleet.keepAlive(milliseconds(pause),
            [end] { return isStopping() || std::chrono::steady_clock::now() >= end; });
        writeTruth(fleet, options.truth);
    }
    report(fleet.result());
}

} // namespace

void addFleetVerb(CLI::App &app)
{
    const auto options = std::make_shared<FleetOptions>();
    auto *verb = app.add_subcommand("fleet", "Enroll many Macs, each with a story of its own");
    options->server.addTo(*verb);
    verb->add_option("--macs", options->macs, "How many")->capture_default_str();
    verb->add_option("--keep", options->keep, "Seconds to stay in contact afterwards")
        ->capture_default_str();
    verb->add_option("--poll", options->poll, "Seconds between contacts, without --listen")
        ->capture_default_str();
    verb->add_option("--listen", options->listen,
        "HOST:PORT for the server's --wake-url; Macs then wait to be woken");
    verb->add_option("--truth", options->truth, "File for what each Mac knows, as JSON lines");
    verb->add_flag("--udids", options->onlyUdids, "Only print the UDIDs of these Macs");
    verb->callback([options] { run(*options); });
}

} // namespace latchkey::programs
