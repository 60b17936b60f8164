// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/latchkey-cli/session.h"

#include "programs/engine/profile.h"
#include "programs/engine/snapshots.h"
#include "programs/latchkey-cli/passphrase.h"
#include "words/errors.h"
#include "words/snapshots.h"

#include <QCoreApplication>

#include <cstdio>

namespace latchkey::programs {

std::filesystem::path Session::profile() const
{
    return profileFolder(m_profile);
}

std::optional<base::Secret> Session::passphrase(const PassphraseOptions &options)
{
    auto read = readPassphrase(*this, options);
    if (read && read->isEmpty()) {
        read = m_passphrase.clone();
    }
    if (read) {
        m_passphrase = read->clone();
    }
    return read;
}

void Session::run(Work work)
{
    m_work = std::move(work);
    if (m_snapshot.file.empty()) {
        m_work(*this);
    } else {
        open();
    }
}

base::Result<std::unique_ptr<Engine>> Session::openSnapshot(
    const std::filesystem::path &folder, const base::Secret &passphrase)
{
    auto snapshot = snapshot::open(snapshotFile(folder, m_snapshot.file), passphrase);
    if (!snapshot) {
        return tl::unexpected(snapshot.error());
    }
    m_clock.set(snapshot->front.takenAt);
    return Engine::openSnapshot(std::move(*snapshot), folder, m_clock, usualSecrets(folder), "cli");
}

Engine *Session::engine()
{
    if (!m_engine) {
        open();
    }
    return m_isOpen ? m_engine.get() : nullptr;
}

void Session::open()
{
    const auto folder = profile();
    const bool isSnapshot = !m_snapshot.file.empty();
    const auto passphrase = isSnapshot ? this->passphrase(m_snapshot.passphrase) : std::nullopt;
    if (isSnapshot && !passphrase) {
        return;
    }
    auto opened = isSnapshot ? openSnapshot(folder, *passphrase)
                             : Engine::open(folder, m_clock, usualSecrets(folder), "cli");
    if (!opened) {
        fail(opened.error());
        return;
    }
    m_engine = std::move(*opened);
    m_log = std::make_unique<LogBook>(*m_engine, "cli");
    if (const auto damage = m_engine->cache().damaged()) {
        complain(words::snapshotSentence(*damage));
    }
    m_engine->names().whenTold([this] { onKeyTold(); });
}

void Session::onKeyTold()
{
    if (const auto readable = m_engine->cache().namesReadable(); !readable) {
        complain(words::namesSealed(readable.error()));
    }
    m_isOpen = true;
    m_work(*this);
}

void Session::finish(Exit status)
{
    if (!m_isFinished) {
        m_isFinished = true;
        const auto exit = [status] { QCoreApplication::exit(static_cast<int>(status)); };
        m_engine ? m_engine->auditKeeper().settle(exit) : exit();
    }
}

void Session::fail(const base::Error &error)
{
    fail(exitFor(error), words::snapshotSentence(error));
}

void Session::fail(Exit status, const QString &sentence)
{
    complain(sentence);
    finish(status);
}

void Session::complain(const QString &sentence)
{
    std::fprintf(stderr, "latchkey-cli: %s\n", sentence.toUtf8().constData());
}

void Session::print(const QString &line)
{
    std::fprintf(stdout, "%s\n", line.toUtf8().constData());
}

void Session::print(const std::string &text)
{
    std::fwrite(text.data(), 1, text.size(), stdout);
    std::fputc('\n', stdout);
}

Exit exitFor(const base::Error &error)
{
    using base::ErrorKind;
    switch (error.kind) {
    case ErrorKind::Cancelled:
    case ErrorKind::NameNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionLost:
    case ErrorKind::TlsFailed:
    case ErrorKind::NoTls:
    case ErrorKind::DeadlineExceeded:
    case ErrorKind::TooLarge:
    case ErrorKind::Redirected:
    case ErrorKind::NoHttpStatus:
    case ErrorKind::CredentialsRefused:
    case ErrorKind::TooManyRequests:
    case ErrorKind::ServerError:
    case ErrorKind::UnexpectedStatus:
    case ErrorKind::MalformedAnswer:
    case ErrorKind::Offline:
    case ErrorKind::Busy:
        return Exit::Unreachable;
    case ErrorKind::PermissionMissing:
    case ErrorKind::Unsupported:
        return Exit::Refused;
    case ErrorKind::Damaged:
    case ErrorKind::UnsupportedVersion:
    case ErrorKind::KeyRefused:
        return Exit::Damaged;
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Usage:
    case ErrorKind::Unreadable:
    case ErrorKind::Unwritable:
    case ErrorKind::NoKeyring:
    case ErrorKind::Internal:
        return Exit::Usage;
    }
    return Exit::Usage;
}

} // namespace latchkey::programs
