// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "macos/plist.h"
#include "server/front/httpserver.h"
#include "server/support/serverunder.h"

#include <map>
#include <mutex>
#include <string>
#include <vector>

namespace latchkey::server::test {

/// NanoMDM's API as it was seen to behave, with what it holds in memory; and its webhook, sent as
/// the test says. An unexpected request is answered 400 and remembered.
class FakeNanoMdm {
public:
    FakeNanoMdm();

    /// Options of a latchkeyd that stands beside it.
    [[nodiscard]] std::function<void(Options &)> options();

    void hold(const std::string &udid, const std::string &token);
    void forget(const std::string &udid);
    [[nodiscard]] bool holds(const std::string &udid) const;
    void runWithoutMigration() { m_migrates = false; }
    void keepTokensWhateverIsSaid() { m_keeps = true; }
    void refuseCommands(const std::string &words);
    /// The bodies of the commands handed over, oldest first.
    [[nodiscard]] std::vector<std::string> commands() const;
    [[nodiscard]] int unexpected() const;

    /// A message's body as its webhook writes it; `at` RFC 3339.
    [[nodiscard]] static std::string message(const std::string &topic, const std::string &at,
        const std::string &udid, const macos::Plist::Dict &entries = {});
    /// Posts it, signed with the key; the status.
    [[nodiscard]] static int post(const ServerUnder &server, const std::string &body,
        const std::string &key = "the webhook's key");

private:
    void enqueue(Request &request, const Respond &respond);
    void migrate(Request &request, const Respond &respond);

    QTemporaryDir m_folder;
    mutable std::mutex m_mutex;
    std::map<std::string, std::string> m_tokens;
    std::vector<std::string> m_commands;
    std::string m_refusal;
    bool m_migrates = true;
    bool m_keeps = false;
    int m_unexpected = 0;
    Router m_router;
    std::unique_ptr<HttpServer> m_server;
};

} // namespace latchkey::server::test
