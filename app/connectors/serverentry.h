// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/wordlist.h"
#include "domain/ids.h"

#include <array>
#include <map>
#include <string>
#include <string_view>

namespace latchkey::connectors {

enum class ServerKind {
    Latchkey,
    FileWave,
    Jamf,
    Zentral,
    Fleet,
    Iru,
    MicroMdm,
    NanoMdm,
    NanoHub,
};

/// As what one signs in, where a kind of server knows both.
enum class LoginKind { Any, Client, User };

using base::fromWord;
using base::wordOf;

/// One server of a profile, without its secret.
struct ServerEntry {
    domain::ServerId id; ///< [A-Za-z0-9-]{1,32}
    ServerKind kind = ServerKind::Latchkey;
    std::string url; ///< https, or http to this machine
    std::string user = {}; ///< for kinds that want one
    std::string caFile = {}; ///< PEM, trusted beside the system's
    std::string pin = {}; ///< SHA-256 of the server's certificate (DER), hex
    std::string secretFile = {}; ///< a file of mode 0600 with the secret, where there is no keyring
    bool names = true; ///< keep user and account names
    LoginKind login = LoginKind::Any; ///< for Jamf Pro: whether `user` is an API client or a user
    std::string query = {}; ///< FileWave: a saved inventory query; empty: one of Latchkey's own
    /// FileWave: what a column of its results means -> the column; see isColumnRole().
    std::map<std::string, std::string> columns = {};
    std::string macs = {}; ///< a file with its Macs, for kinds that cannot list them

    bool operator==(const ServerEntry &) const = default;
};

/// token, option, filevault, supervised, report (what the shipped script prints).
[[nodiscard]] bool isColumnRole(std::string_view role);

/// Usage, naming the field in `where`; Unsupported for a kind this version does not speak.
[[nodiscard]] base::Result<void> check(const ServerEntry &entry);

} // namespace latchkey::connectors

namespace latchkey::base {

template <> struct WordList<connectors::ServerKind> {
    static constexpr std::array<std::string_view, 9> words = {"latchkey", "filewave", "jamf",
        "zentral", "fleet", "iru", "micromdm", "nanomdm", "nanohub"};
};
template <> struct WordList<connectors::LoginKind> {
    static constexpr std::array<std::string_view, 3> words = {"any", "client", "user"};
};

} // namespace latchkey::base
