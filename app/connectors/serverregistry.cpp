// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/serverregistry.h"

#include "base/encoding.h"
#include "base/file.h"
#include "connectors/registryfile.h"

#include <QLockFile>

#include <algorithm>

namespace latchkey::connectors {

namespace {

constexpr std::size_t sizeLimit = std::size_t{1} * 1024 * 1024;
constexpr int patience = 5000; // milliseconds for another program's write

auto named(const domain::ServerId &id)
{
    return [name = base::asciiLower(id.text())](
               const ServerEntry &entry) { return base::asciiLower(entry.id.text()) == name; };
}

base::Result<std::vector<ServerEntry>> load(const std::filesystem::path &file)
{
    std::error_code code;
    if (!std::filesystem::exists(file, code) && !code) {
        return std::vector<ServerEntry>{};
    }
    const auto text = base::readFile(file, sizeLimit);
    if (!text) {
        return tl::unexpected(text.error());
    }
    auto servers = readServers(*text);
    if (!servers) {
        const auto &error = servers.error();
        return base::fail(
            base::ErrorKind::Damaged, file.string(), error.where + ": " + error.detail);
    }
    return servers;
}

} // namespace

base::Result<ServerRegistry> ServerRegistry::open(const std::filesystem::path &profile)
{
    ServerRegistry registry(profile / "servers.json");
    if (auto loaded = registry.reload(); !loaded) {
        return tl::unexpected(loaded.error());
    }
    return registry;
}

ServerRegistry ServerRegistry::fixed(std::vector<ServerEntry> servers)
{
    ServerRegistry registry{std::filesystem::path()};
    registry.m_servers = std::move(servers);
    return registry;
}

base::Result<void> ServerRegistry::reload()
{
    if (m_file.empty()) {
        return {};
    }
    auto servers = load(m_file);
    if (!servers) {
        return tl::unexpected(servers.error());
    }
    m_servers = std::move(*servers);
    return {};
}

base::Result<ServerEntry> ServerRegistry::find(const domain::ServerId &id) const
{
    const auto found = std::ranges::find_if(m_servers, named(id));
    if (found == m_servers.end()) {
        return base::fail(base::ErrorKind::NotFound, id.text(), "no server of this profile");
    }
    return *found;
}

template <typename Change> base::Result<void> ServerRegistry::change(const Change &change)
{
    if (m_file.empty()) {
        return base::fail(base::ErrorKind::Unsupported, {}, "the servers cannot be changed here");
    }
    if (auto made = base::makePrivateFolder(m_file.parent_path()); !made) {
        return made;
    }
    QLockFile lock(QString::fromStdString(m_file.string() + ".lock"));
    if (!lock.tryLock(patience)) {
        return base::fail(base::ErrorKind::Busy, m_file.string(), "another program is changing it");
    }
    auto servers = load(m_file);
    if (!servers) {
        return tl::unexpected(servers.error());
    }
    if (auto changed = change(*servers); !changed) {
        return changed;
    }
    if (auto written = base::writeFileAtomically(m_file, writeServers(*servers)); !written) {
        return written;
    }
    m_servers = std::move(*servers);
    return {};
}

base::Result<void> ServerRegistry::add(const ServerEntry &entry)
{
    if (auto good = check(entry); !good) {
        return good;
    }
    return change([&entry](std::vector<ServerEntry> &servers) -> base::Result<void> {
        if (std::ranges::any_of(servers, named(entry.id))) {
            return base::fail(base::ErrorKind::Conflict, entry.id.text(),
                "the profile has a server of this name");
        }
        servers.push_back(entry);
        return {};
    });
}

base::Result<void> ServerRegistry::replace(const ServerEntry &entry)
{
    if (auto good = check(entry); !good) {
        return good;
    }
    return change([&entry](std::vector<ServerEntry> &servers) -> base::Result<void> {
        const auto found = std::ranges::find_if(servers, named(entry.id));
        if (found == servers.end()) {
            return base::fail(
                base::ErrorKind::NotFound, entry.id.text(), "no server of this profile");
        }
        const auto id = found->id; // the cache knows it in this spelling
        *found = entry;
        found->id = id;
        return {};
    });
}

base::Result<void> ServerRegistry::remove(const domain::ServerId &id)
{
    return change([&id](std::vector<ServerEntry> &servers) -> base::Result<void> {
        if (std::erase_if(servers, named(id)) == 0) {
            return base::fail(base::ErrorKind::NotFound, id.text(), "no server of this profile");
        }
        return {};
    });
}

} // namespace latchkey::connectors
