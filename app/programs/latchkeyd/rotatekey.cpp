// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/latchkeyd/verbs.h"

#include "server/vault/rotation.h"

#include <iostream>
#include <memory>

namespace latchkey::programs {

namespace {

struct RotateOptions {
    server::Options server = {};
    bool prepare = false;
};

void rotate(const RotateOptions &options)
{
    auto storage = server::Storage::open(options.server);
    if (!storage) {
        stop("cannot open the database", storage.error());
    }
    if (options.prepare) {
        if (const auto prepared = server::prepareRotation(**storage, options.server); !prepared) {
            stop("no new key was made", prepared.error());
        }
        std::cout << "the file holds the old key and the new one\n";
        return;
    }
    const base::WallClock clock;
    const auto rotated = server::rotateKey(**storage, options.server, clock);
    if (!rotated) {
        stop("the key is not rotated yet, and both keys are kept: run it again", rotated.error());
    }
    std::cout << rotated->tokens << " tokens are sealed under the new key\n";
    if (rotated->unopened > 0) {
        std::cerr << "latchkeyd: tokens of the vault that open under no key: " << rotated->unopened
                  << " (their Macs are listed without one)\n";
    }
}

} // namespace

void addRotateKeyVerb(CLI::App &app)
{
    const auto options = std::make_shared<RotateOptions>();
    auto *verb = app.add_subcommand(
        "rotate-key", "Seals all tokens under a new master key, also while it serves");
    verb->add_option("--data", options->server.data, "The server's data folder")->required();
    verb->add_option(
        "--database", options->server.database, "sqlite:FILE or postgresql://…, as for serve");
    verb->add_option("--master-key", options->server.masterKey, "The key's file, as for serve");
    verb->add_flag("--prepare", options->prepare,
        "Only adds the new key to the file. Servers that read a copy of it (a systemd credential, "
        "another machine) get the new copy then, and are restarted, before the key is rotated");
    verb->callback([options] { rotate(*options); });
}

} // namespace latchkey::programs
