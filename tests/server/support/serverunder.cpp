// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/support/serverunder.h"

#include "base/file.h"
#include "domain/words.h"
#include "server/storage/eventrows.h"
#include "server/storage/sqliteconnection.h"
#include "server/storage/storage.h"
#include "server/support/testdatabase.h"
#include "server/vault/vault.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace latchkey::server::test {

ServerUnder::ServerUnder(const std::function<void(Options &)> &change)
    : m_clock(*base::parseRfc3339("2026-03-02T08:00:00Z"))
{
    m_options.data = folder();
    m_options.deviceCa = folder() / "ca.pem";
    m_options.database = newTestDatabase();
    m_options.log = [this](const std::string &line) {
        const std::lock_guard lock(m_mutex);
        m_log.push_back(line);
    };
    std::filesystem::create_directories(folder());
    std::ignore = base::writeFileAtomically(m_options.deviceCa, m_authority.pem());
    change(m_options);
    if (const auto started = restart(); !started) {
        std::fprintf(
            stderr, "%s: %s\n", started.error().where.c_str(), started.error().detail.c_str());
        std::abort();
    }
}

base::Result<void> ServerUnder::restart()
{
    m_server.reset();
    auto server = Server::start(m_options, m_clock);
    if (!server) {
        return tl::unexpected(server.error());
    }
    m_server = std::move(*server);
    return {};
}

std::filesystem::path ServerUnder::folder() const
{
    return std::filesystem::path(m_folder.path().toStdString()) / "data";
}

std::uint16_t ServerUnder::port() const
{
    const std::string url = m_server->url();
    return static_cast<std::uint16_t>(std::atoi(url.c_str() + url.rfind(':') + 1));
}

std::vector<std::string> ServerUnder::log() const
{
    const std::lock_guard lock(m_mutex);
    return m_log;
}

namespace {

base::Result<std::unique_ptr<Connection>> openToWrite(const Options &options)
{
    if (isPostgres(options)) {
        return openToRead(options); // nothing holds this one back from writing
    }
    auto database = sqlite::Database::open(databaseFile(options));
    if (!database) {
        return tl::unexpected(database.error());
    }
    return std::make_unique<SqliteConnection>(std::move(*database));
}

} // namespace

void ServerUnder::withSession(const std::function<void(Session &)> &work) const
{
    auto opened = openToWrite(m_options);
    if (!opened) {
        std::fprintf(
            stderr, "%s: %s\n", opened.error().where.c_str(), opened.error().detail.c_str());
        std::abort();
    }
    Session session(std::move(*opened));
    work(session);
}

InventoryItem ServerUnder::mac(const std::string &id) const
{
    InventoryItem found{.key = {}, .device = {}};
    withSession([&](Session &session) {
        auto item = Inventory(session, m_clock.now(), false).byId(id);
        if (!item) {
            std::fprintf(
                stderr, "%s: %s\n", item.error().where.c_str(), item.error().detail.c_str());
            std::abort();
        }
        if (*item) {
            found = std::move(**item);
        }
    });
    return found;
}

bool ServerUnder::knows(const std::string &id) const
{
    return !mac(id).device.id.isEmpty();
}

std::vector<std::string> ServerUnder::events(const std::string &id) const
{
    std::vector<std::string> words;
    withSession([&](Session &session) {
        const auto events = EventRows(session).ofDevice(mac(id).key, 1000);
        for (const auto &event : *events) {
            const auto detail = domain::wordOf(event.detail);
            words.push_back(std::string(domain::wordOf(event.kind))
                + (detail.empty() ? "" : "/" + std::string(detail)));
        }
    });
    std::reverse(words.begin(), words.end());
    return words;
}

std::string ServerUnder::fact(const std::string &id, domain::Fact fact) const
{
    const auto item = mac(id);
    const auto found = item.device.facts.statements.find(fact);
    if (found == item.device.facts.statements.end()) {
        return {};
    }
    const auto newest = std::max_element(found->second.begin(), found->second.end(),
        [](const auto &a, const auto &b) { return a.at < b.at; });
    if (!newest->value) {
        return "unknown because " + std::string(domain::wordOf(newest->because));
    }
    if (const auto *truth = std::get_if<bool>(&*newest->value)) {
        return *truth ? "true" : "false";
    }
    return std::get<std::string>(*newest->value);
}

bool ServerUnder::holdsToken(const std::string &id) const
{
    return fact(id, domain::Fact::EscrowOnServer) == "escrowed";
}

} // namespace latchkey::server::test
