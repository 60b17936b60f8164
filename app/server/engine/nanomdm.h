// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "server/front/httpcall.h"

#include <atomic>
#include <filesystem>
#include <optional>
#include <string>

namespace latchkey::server {

/// What NanoMDM showed that it can do; each is found by doing it.
enum class Shown { Unknown, Yes, No };

/// How NanoMDM took a command.
struct Handed {
    std::optional<std::string> refusal = {}; ///< its own words; none: the command is in its queue
};

/// NanoMDM's API on this machine: PUT /v1/enqueue, GET /v1/push, PUT /migration. A status proves
/// nothing with it, so only what an answer says counts. Any thread; each call blocks for some
/// seconds at most.
class NanoMdm {
public:
    /// `url` http://HOST[:PORT] of this machine; the key is what -api was given. Usage or
    /// KeyRefused.
    [[nodiscard]] static base::Result<std::unique_ptr<NanoMdm>> make(
        const std::string &url, const std::filesystem::path &keyFile);

    /// A command that it has already counts as handed over.
    [[nodiscard]] base::Result<Handed> enqueue(const std::string &udid, const std::string &command);
    [[nodiscard]] base::Result<void> push(const std::string &udid);
    /// The token, or none. The caller wipes it by letting it go, and keeps a fingerprint at most.
    /// NotFound: it runs without -migration.
    [[nodiscard]] base::Result<std::optional<base::Secret>> token(const std::string &udid);
    /// Asks it to forget the token; only token() tells whether it did.
    [[nodiscard]] base::Result<void> clearToken(const std::string &udid);

    [[nodiscard]] Shown pushes() const { return m_pushes; }
    [[nodiscard]] Shown migrates() const { return m_migrates; }

private:
    NanoMdm(HttpTarget target, base::Secret authorization);
    [[nodiscard]] base::Result<HttpAnswer> call(
        const std::string &method, const std::string &path, std::string body);
    [[nodiscard]] base::Result<HttpAnswer> migration(
        const std::string &type, const std::string &udid);
    void notePush(bool isPushed, bool hasNoCertificate);

    HttpTarget m_target;
    base::Secret m_authorization;
    std::atomic<Shown> m_pushes = Shown::Unknown;
    std::atomic<Shown> m_migrates = Shown::Unknown;
};

/// The content of a key file that nobody else may read, without the line's end.
[[nodiscard]] base::Result<base::Secret> readKeyFile(
    const std::filesystem::path &file, const std::string &option);

} // namespace latchkey::server
