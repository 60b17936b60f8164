// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/latchkey-sim/wiring.h"

#include "base/file.h"
#include "programs/latchkey-sim/verbs.h"

#include <atomic>
#include <csignal>
#include <filesystem>

namespace latchkey::programs {

namespace {

constexpr std::size_t longestToken = 4096;
std::atomic<const simulator::EventLoop *> signalledLoop = nullptr;
volatile std::sig_atomic_t stopping = 0;

void onSignal(int)
{
    stopping = 1;
    if (const auto *loop = signalledLoop.load()) {
        loop->interrupt();
    }
}

base::Secret readToken(const std::string &file)
{
    if (file.empty()) {
        return {};
    }
    auto text = base::readFile(file, longestToken);
    if (!text) {
        stop("cannot read the API token", text.error(), 2);
    }
    while (!text->empty() && (text->back() == '\n' || text->back() == '\r')) {
        text->pop_back();
    }
    return base::Secret::takeFrom(*text);
}

} // namespace

void ServerOptions::addTo(CLI::App &verb)
{
    verb.add_option("--server", server, "The MDM server, http://HOST:PORT");
    verb.add_option("--identity-in", identities,
        "Folder with ca.pem and ca.key (see ca), or with ready UDID.pem and UDID.key");
    verb.add_option("--seed", seed, "The same seed gives the same Macs")->capture_default_str();
    verb.add_option("--checkin-path", checkInPath, "NanoMDM: /mdm")->capture_default_str();
    verb.add_option("--connect-path", connectPath, "NanoMDM: /mdm")->capture_default_str();
    verb.add_option("--report-token-file", reportTokenFile,
        "latchkeyd token (report, --any-device) with which Macs post their outputs");
    verb.add_option("--revoke-token-file", revokeTokenFile,
        "latchkeyd token (revoke) with which the story lost-by-server deletes the token");
    verb.add_flag("--rsa", rsa, "RSA keys instead of EC P-256");
}

Wiring::Wiring(const ServerOptions &options)
{
    auto endpoint = simulator::Endpoint::parse(options.server);
    if (!endpoint) {
        stop("--server", endpoint.error(), 2);
    }
    surroundings.server = std::move(*endpoint);
    surroundings.paths = {.checkIn = options.checkInPath, .connect = options.connectPath};
    surroundings.reportToken = readToken(options.reportTokenFile);
    surroundings.revokeToken = readToken(options.revokeTokenFile);
    surroundings.clock = &clock;
    const std::filesystem::path folder(options.identities);
    if (folder.empty()) {
        stop("--identity-in is missing",
            {.where = {}, .detail = "make a device CA: latchkey-sim ca --out DIR"}, 2);
    }
    if (std::filesystem::exists(folder / "ca.key")) {
        auto loaded = simulator::DeviceCa::load(folder);
        if (!loaded) {
            stop("cannot read the device CA", loaded.error(), 2);
        }
        ca.emplace(std::move(*loaded));
    }
    auto made = simulator::EventLoop::make();
    if (!made) {
        stop("cannot wait for sockets", made.error(), 1);
    }
    loop = std::move(*made);
    crew = std::make_unique<simulator::Crew>(*loop, ca ? &*ca : nullptr,
        simulator::Crew::Options{
            .keys = options.rsa ? simulator::KeyKind::Rsa2048 : simulator::KeyKind::EcP256,
            .identities = folder});
}

std::chrono::milliseconds milliseconds(double seconds)
{
    return std::chrono::milliseconds(static_cast<std::int64_t>(seconds * 1000));
}

void stopOnSignals(const simulator::EventLoop &loop)
{
    signalledLoop = &loop;
    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);
}

bool isStopping()
{
    return stopping != 0;
}

} // namespace latchkey::programs
