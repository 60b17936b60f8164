// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/diagnosis.h"
#include "domain/facts.h"
#include "server/server.h"
#include "simulator/demo.h"
#include "simulator/httpclient.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace latchkey::simulator::test {

/// One Mac as the site's server tells it, and what app/diagnosis makes of it.
struct ListedMac {
    std::string id;
    std::string name;
    std::string user;
    std::optional<base::Instant> lastContact = {};
    domain::FactDocument facts = {};
    domain::Diagnosis diagnosis = {};
    domain::Summary summary = {};
};

/// A real server in this process, spoken to as the console does.
class ServerSite {
public:
    /// `folder` is made; Macs whose identity comes from the CA of `deviceCa` (PEM) are taken.
    ServerSite(const std::filesystem::path &folder, const std::string &deviceCa,
        const std::string &wakeUrl, const base::Clock &clock);

    [[nodiscard]] DemoServer server();
    [[nodiscard]] std::string url() const { return m_server->url(); }
    /// Posts the list of assigned Macs.
    void importAssigned(const std::string &csv);
    [[nodiscard]] std::vector<ListedMac> macs(base::Instant now);
    [[nodiscard]] ListedMac mac(const std::string &name, base::Instant now);
    /// Asks a command of these Macs; false when the server refuses.
    [[nodiscard]] bool command(const std::string &type, const std::vector<std::string> &ids);
    [[nodiscard]] Response call(Request request);
    void stop() { m_server->stop(); }

private:
    std::unique_ptr<server::Server> m_server;
    std::string m_console; ///< every scope the console and the importer use
    std::string m_report;
    std::unique_ptr<EventLoop> m_loop;
    std::unique_ptr<HttpClient> m_client;
    int m_requests = 0;
};

} // namespace latchkey::simulator::test
