// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace latchkey::server {

/// Everything `latchkeyd serve` can be told.
struct Options {
    std::filesystem::path data;
    std::string host = "127.0.0.1";
    std::uint16_t port = 0; ///< 0 = a free one
    std::string engine = "builtin";
    std::string database = {}; ///< empty, "sqlite:FILE" or "postgresql://…"
    std::filesystem::path tlsCertificate = {};
    std::filesystem::path tlsKey = {};
    bool behindProxy = false;
    std::string identity = "mdm-signature"; ///< or "header=NAME"
    std::filesystem::path deviceCa = {};
    std::filesystem::path masterKey = {}; ///< empty: the systemd credential, else DIR/master.key
    std::string publicUrl = {};
    std::string topic = {};
    std::filesystem::path identityPayload = {};
    std::string wakeUrl = {};
    std::string nanomdmUrl = {}; ///< this and the next two go with the engine nanomdm
    std::filesystem::path nanomdmKeyFile = {};
    std::filesystem::path webhookHmacKeyFile = {};
    int revokeLimit = 25; ///< per hour and API token
    bool revokeNeedsApproval = false;
    bool simulated = false; ///< the demo's servers say so in `GET server`
    std::string name = "latchkeyd";
    std::string version = {}; ///< what GET server says
    /// One line that names what failed; never a token, a name or a body. Any thread.
    std::function<void(const std::string &line)> log = [](const std::string &) {};
    /// Each new entry of the audit as JSON, once it is committed. One thread.
    std::function<void(const std::string &line)> auditLine = [](const std::string &) {};
};

/// The SQLite file of `--database`, or the usual one in `--data`.
[[nodiscard]] inline std::filesystem::path databaseFile(const Options &options)
{
    constexpr std::string_view scheme = "sqlite:";
    return options.database.starts_with(scheme)
        ? std::filesystem::path(options.database.substr(scheme.size()))
        : options.data / "latchkeyd.sqlite";
}

[[nodiscard]] inline bool isPostgres(const Options &options)
{
    return options.database.starts_with("postgresql://")
        || options.database.starts_with("postgres://");
}

/// Whether the enrollment profile, and with it ServerCapabilities, comes from this server.
[[nodiscard]] inline bool advertises(const Options &options)
{
    return !options.publicUrl.empty() && !options.topic.empty() && !options.identityPayload.empty();
}

} // namespace latchkey::server
