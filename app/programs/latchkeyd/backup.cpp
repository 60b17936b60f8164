// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/latchkeyd/verbs.h"

#include "server/storage/backup.h"

#include <iostream>
#include <memory>

namespace latchkey::programs {

namespace {

struct BackupOptions {
    server::Options server = {};
    std::filesystem::path file = {};
};

void print(const server::BackupContent &content)
{
    std::cout << content.devices << " Macs, " << content.tokens << " tokens, "
              << content.auditEntries << " audit entries\n";
}

void backUp(const BackupOptions &options)
{
    const auto content = server::backUp(options.server, options.file);
    if (!content) {
        stop("nothing was copied", content.error(),
            content.error().kind == base::ErrorKind::Unsupported ? 2 : 1);
    }
    print(*content);
    std::cerr << "latchkeyd: the master key is not in it; without that key no token of it opens\n";
}

void restore(const BackupOptions &options)
{
    const auto content = server::restore(options.server, options.file);
    if (!content) {
        stop("nothing was restored", content.error(),
            content.error().kind == base::ErrorKind::Unsupported ? 2 : 1);
    }
    print(*content);
}

void addData(CLI::App *verb, BackupOptions &options)
{
    verb->add_option("--data", options.server.data, "The server's data folder")->required();
    verb->add_option("--database", options.server.database, "sqlite:FILE instead of the one there");
}

} // namespace

void addBackupVerbs(CLI::App &app)
{
    const auto options = std::make_shared<BackupOptions>();
    auto *out = app.add_subcommand(
        "backup", "Copies the database of one moment, also while it serves, and reads it back");
    addData(out, *options);
    out->add_option("--out", options->file, "A new file")->required();
    out->callback([options] { backUp(*options); });
    auto *in = app.add_subcommand("restore", "Puts a checked copy where there is no database");
    addData(in, *options);
    in->add_option("--from", options->file, "What backup wrote")->required();
    in->callback([options] { restore(*options); });
}

} // namespace latchkey::programs
