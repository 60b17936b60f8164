// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/latchkey-cli/passphrase.h"

#include "secrets/headless.h"
#include "words/snapshots.h"

#include <CLI/CLI.hpp>
#include <termios.h>
#include <unistd.h>

#include <cstdio>
#include <iostream>

namespace latchkey::programs {

namespace {

constexpr const char *secretName = "snapshot";

/// The terminal does not show what is typed as long as this lives.
class Silence {
public:
    Silence()
    {
        ::tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;
    ~Silence() { ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }

private:
    termios m_before = {};
};

base::Secret lineFromStdin()
{
    std::string line;
    std::getline(std::cin, line);
    if (line.ends_with('\r')) {
        line.pop_back();
    }
    return base::Secret::takeFrom(line);
}

base::Secret typed(const QString &prompt)
{
    std::fprintf(stderr, "%s ", prompt.toUtf8().constData());
    std::fflush(stderr);
    const Silence silence;
    auto secret = lineFromStdin();
    std::fputc('\n', stderr);
    return secret;
}

std::optional<base::Secret> refuse(Session &session, const QString &why)
{
    session.fail(Exit::Usage, why);
    return std::nullopt;
}

// What is kept for programs; empty where there is nothing.
base::Result<std::optional<base::Secret>> kept(const PassphraseOptions &options)
{
    if (!options.file.empty()) {
        auto secret = secrets::secretFromFile(options.file);
        return secret ? base::Result<std::optional<base::Secret>>(std::move(*secret))
                      : tl::unexpected(secret.error());
    }
    if (auto secret = secrets::secretFromEnvironment(secretName)) {
        return secret;
    }
    return secrets::secretFromCredential(secretName);
}

std::optional<base::Secret> read(
    Session &session, const PassphraseOptions &options, bool isTypedTwice)
{
    if (options.fromStdin) {
        return lineFromStdin();
    }
    auto secret = kept(options);
    if (!secret) {
        session.fail(secret.error());
        return std::nullopt;
    }
    if (*secret) {
        return std::move(*secret);
    }
    if (::isatty(STDIN_FILENO) == 0) {
        return refuse(session,
            Cli::tr("No passphrase was given. Use --passphrase-stdin or --passphrase-file, or set "
                    "LATCHKEY_SECRET_SNAPSHOT."));
    }
    auto first = typed(Cli::tr("Passphrase:"));
    if (isTypedTwice && !first.equals(typed(Cli::tr("Passphrase again:")))) {
        return refuse(session, words::passphrasesDiffer());
    }
    return first;
}

} // namespace

void addPassphraseOptions(CLI::App &verb, PassphraseOptions &options)
{
    auto *stdinFlag = verb.add_flag("--passphrase-stdin", options.fromStdin,
        "Read the passphrase from stdin, a line each; else from --passphrase-file, "
        "$LATCHKEY_SECRET_SNAPSHOT, the systemd credential latchkey-secret-snapshot, or typed");
    verb.add_option("--passphrase-file", options.file, "A file of mode 0600 with the passphrase")
        ->excludes(stdinFlag);
}

void addSnapshotOptions(CLI::App &verb, SnapshotChoice &choice)
{
    verb.add_option("--snapshot", choice.file,
        "Read this snapshot, or the kept one of this name, in place of the cache; its time is now");
    addPassphraseOptions(verb, choice.passphrase);
}

std::optional<base::Secret> readPassphrase(Session &session, const PassphraseOptions &options)
{
    return read(session, options, false);
}

std::optional<base::Secret> readNewPassphrase(Session &session, const PassphraseOptions &options)
{
    auto secret = read(session, options, true);
    if (!secret) {
        return std::nullopt;
    }
    const QString obstacle = words::passphraseObstacle(secret->size());
    return obstacle.isEmpty() ? std::move(secret) : refuse(session, obstacle);
}

} // namespace latchkey::programs
