// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "simulator/crew.h"

#include <CLI/CLI.hpp>

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace latchkey::programs {

/// The options that every verb takes that talks to a server.
struct ServerOptions {
    std::string server;
    std::string identities; ///< ca.pem and ca.key, or ready UDID.pem and UDID.key
    std::uint64_t seed = 1;
    std::string checkInPath = "/mdm/checkin";
    std::string connectPath = "/mdm/connect";
    std::string reportTokenFile;
    std::string revokeTokenFile;
    bool rsa = false;

    void addTo(CLI::App &verb);
};

/// What a run needs, made from the options or not at all: it stops the program with one sentence.
struct Wiring {
    explicit Wiring(const ServerOptions &options);

    base::WallClock clock;
    simulator::Surroundings surroundings;
    std::optional<simulator::DeviceCa> ca;
    std::unique_ptr<simulator::EventLoop> loop;
    std::unique_ptr<simulator::Crew> crew;
};

[[nodiscard]] std::chrono::milliseconds milliseconds(double seconds);

/// From now on SIGTERM and SIGINT wake `loop` and make isStopping() true.
void stopOnSignals(const simulator::EventLoop &loop);
[[nodiscard]] bool isStopping();

} // namespace latchkey::programs
