// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/networkclient.h"
#include "server/rest/tokenadmin.h"
#include "server/server.h"

#include <QTemporaryDir>
#include <QTest>

#include <string>
#include <vector>

namespace latchkey::tests {

/// A latchkeyd on loopback with an empty store.
class RealServer {
public:
    RealServer()
    {
        m_options.data = m_folder.path().toStdString();
        m_server = std::move(server::Server::start(m_options, m_clock).value());
    }
    [[nodiscard]] std::string url() const { return m_server->url(); }

    std::string token(const server::Scopes &scopes)
    {
        auto admin = server::TokenAdmin::open(m_options, m_clock);
        const server::ApiToken wanted{.name = "t" + std::to_string(++m_made), .scopes = scopes};
        return std::string(admin.value().add(wanted).value().view());
    }

    /// Imports Macs of these serials, all of user "kim"; false if the server refuses.
    bool assign(const std::vector<std::string> &serials)
    {
        std::string csv = "serial,name,model,user\n";
        for (const auto &serial : serials) {
            csv += serial + ",Mac " + serial + ",MacBook Pro,kim\n";
        }
        auto authorization
            = http::bearer(base::Secret(std::string_view(token({server::Scope::Admin}))));
        const auto client = std::move(
            http::NetworkClient::make({.url = url()}, std::move(*authorization)).value());
        std::optional<http::Outcome> outcome;
        const auto call = client->send({.method = http::Method::Post,
                                           .target = "/api/v1/assigned",
                                           .body = csv,
                                           .contentType = "text/csv"},
            [&](http::Outcome got) { outcome = std::move(got); });
        return QTest::qWaitFor([&] { return outcome.has_value(); }, 10'000) && *outcome
            && (*outcome)->status == 200;
    }

private:
    QTemporaryDir m_folder;
    base::WallClock m_clock;
    server::Options m_options;
    std::unique_ptr<server::Server> m_server;
    int m_made = 0;
};

} // namespace latchkey::tests
