// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "server/inventory/inventory.h"
#include "server/server.h"
#include "server/storage/assignedrows.h"
#include "server/support/authority.h"
#include "server/support/wire.h"

#include <QTemporaryDir>

#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace latchkey::server::test {

/// A latchkeyd in this process with a folder, a device CA and a clock of its own.
class ServerUnder {
public:
    explicit ServerUnder(const std::function<void(Options &)> &change = [](Options &) {});

    [[nodiscard]] std::uint16_t port() const;
    [[nodiscard]] const Authority &authority() const { return m_authority; }
    [[nodiscard]] base::SettableClock &clock() { return m_clock; }
    [[nodiscard]] base::Instant at() const { return m_clock.now(); }
    void advance(std::chrono::milliseconds by) { m_clock.set(m_clock.now() + by); }
    [[nodiscard]] const Options &options() const { return m_options; }
    [[nodiscard]] std::filesystem::path folder() const;
    [[nodiscard]] std::filesystem::path database() const { return folder() / "latchkeyd.sqlite"; }
    [[nodiscard]] std::vector<std::string> log() const;
    void stop() { m_server.reset(); }
    [[nodiscard]] base::Result<void> restart();

    /// What the server knows, read from its file as the API does.
    [[nodiscard]] InventoryItem mac(const std::string &id) const;
    [[nodiscard]] bool knows(const std::string &id) const;
    /// "kind/detail" of a Mac's events, oldest first.
    [[nodiscard]] std::vector<std::string> events(const std::string &id) const;
    /// The value of the newest statement, or empty; "true" and "false" for a bool.
    [[nodiscard]] std::string fact(const std::string &id, domain::Fact fact) const;
    [[nodiscard]] bool holdsToken(const std::string &id) const;
    void withSession(const std::function<void(Session &)> &work) const;

private:
    QTemporaryDir m_folder;
    Authority m_authority{"Test CA"};
    base::SettableClock m_clock;
    mutable std::mutex m_mutex;
    std::vector<std::string> m_log;
    Options m_options;
    std::unique_ptr<Server> m_server;
};

} // namespace latchkey::server::test
