// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/fleet/fill.h"

#include <CLI/CLI.hpp>

#include <cstdio>

using namespace latchkey;

namespace {

int run(base::Result<void> (*fill)(const bench::FillOptions &), const bench::FillOptions &options)
{
    if (const auto done = fill(options); !done) {
        std::fprintf(stderr, "bench-fleet: %s %s\n", done.error().where.c_str(),
            done.error().detail.c_str());
        return 1;
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    bench::FillOptions options;
    std::string today;
    CLI::App app{"Fills a cache profile or a server's data folder with a fleet of any size."};
    app.require_subcommand(1);
    app.add_option("--out", options.folder, "Profile or data folder")->required();
    app.add_option("--macs", options.macs, "How many, on all servers together")->required();
    app.add_option("--servers", options.servers, "Their names")->delimiter(',')->required();
    app.add_option("--today", today, "The moment at which the fleet lives, RFC 3339")->required();
    app.add_option("--per-mille", options.perMille, "How many of 1,000 change");
    app.add_option("--version", options.version, "The how-manieth change this is");
    auto *cache = app.add_subcommand("cache", "Fill the cache of a profile");
    auto *server = app.add_subcommand("server", "Fill the data folder of a latchkeyd");
    auto *change = app.add_subcommand("change", "Change some Macs of that latchkeyd");
    CLI11_PARSE(app, argc, argv);
    const auto at = base::parseRfc3339(today);
    if (!at) {
        std::fprintf(stderr, "bench-fleet: --today takes a time such as 2026-11-24T00:00:00Z\n");
        return 2;
    }
    options.today = *at;
    if (cache->parsed()) {
        return run(bench::fillCache, options);
    }
    return run(
        server->parsed() && !change->parsed() ? bench::fillServer : bench::changeServer, options);
}
