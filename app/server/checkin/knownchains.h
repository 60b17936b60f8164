// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"

#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

namespace latchkey::server {

/// The identity that a Mac showed, after all checks.
struct Certificate {
    std::string sha256; ///< of the whole certificate
    std::string publicKey; ///< SHA-256 of its SubjectPublicKeyInfo

    base::Instant notAfter = {};

    bool operator==(const Certificate &) const = default;
};

/// Certificates that chained to the roots before. The same bytes do so again while the whole chain
/// is valid, and a signature less to check is a quarter of a request's work. Any thread.
class KnownChains {
public:
    [[nodiscard]] std::optional<Certificate> find(
        const std::string &sha256, base::Instant at) const;
    /// `from` and `until`: the days on which all of its chain is valid.
    void add(const Certificate &certificate, base::Instant from, base::Instant until);
    /// So many are remembered at most; then all are forgotten and learned anew.
    static constexpr std::size_t limit = 32768;

private:
    struct Chain {
        Certificate certificate;
        base::Instant from = {};
        base::Instant until = {};
    };
    mutable std::mutex m_mutex;
    std::unordered_map<std::string, Chain> m_chains; ///< by sha256
};

} // namespace latchkey::server
