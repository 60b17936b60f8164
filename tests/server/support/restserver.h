// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "server/rest/tokenadmin.h"
#include "server/server.h"
#include "server/storage/devicerows.h"
#include "server/support/restclient.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace latchkey::tests {

/// A real latchkeyd on a free port over a folder of its own. Rows that a Mac's messages would write
/// are written beside it, into the same database.
class RestServer {
public:
    explicit RestServer(const std::function<void(server::Options &)> &change = {});
    ~RestServer();
    RestServer(const RestServer &) = delete;
    RestServer &operator=(const RestServer &) = delete;

    /// A client with a new token of these scopes ("read,names"); bound to `udid` where given.
    [[nodiscard]] RestClient client(const std::string &scopes, const std::string &udid = {});
    std::string newToken(const std::string &scopes, const std::string &udid = {});
    [[nodiscard]] RestClient stranger() const { return RestClient(m_server->url()); }
    [[nodiscard]] std::string url() const { return m_server->url(); }
    [[nodiscard]] server::TokenAdmin &tokens() { return *m_tokens; }
    [[nodiscard]] base::SettableClock &clock() { return m_clock; }
    [[nodiscard]] const server::Options &options() const { return m_options; }

    /// Runs one job on a writer of the tests' own; false with a warning when it fails.
    bool write(const std::function<base::Result<void>(server::Session &)> &work);
    /// An enrolled Mac "UDID-n" with the serial "SERIAL00n"; its key.
    server::DeviceKey enroll(int n);
    /// Puts a token into the vault, as SetBootstrapToken would.
    bool storeToken(const std::string &udid, const std::string &bytes);

private:
    QTemporaryDir m_folder;
    base::SettableClock m_clock;
    server::Options m_options;
    std::unique_ptr<server::Server> m_server;
    std::unique_ptr<server::TokenAdmin> m_tokens;
    std::unique_ptr<server::Storage> m_storage;
    int m_made = 0;
};

} // namespace latchkey::tests
