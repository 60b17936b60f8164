// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/serverentry.h"

#include <filesystem>
#include <vector>

namespace latchkey::connectors {

/// The servers of one profile: FOLDER/servers.json, 0600, written atomically. Every change reads
/// the file again under a lock first, so that console and command line do not lose each other's.
/// One thread at a time.
class ServerRegistry {
public:
    /// A missing file is an empty registry; Damaged names the file and the place in it.
    [[nodiscard]] static base::Result<ServerRegistry> open(const std::filesystem::path &profile);

    /// These, whatever the profile has; they cannot be changed (Unsupported).
    [[nodiscard]] static ServerRegistry fixed(std::vector<ServerEntry> servers);

    /// In the order they were added.
    [[nodiscard]] const std::vector<ServerEntry> &servers() const { return m_servers; }
    /// NotFound names the server.
    [[nodiscard]] base::Result<ServerEntry> find(const domain::ServerId &id) const;

    /// Checked; Conflict if the name is taken (case ignored).
    [[nodiscard]] base::Result<void> add(const ServerEntry &entry);
    /// Changes the server of that name; NotFound if there is none.
    [[nodiscard]] base::Result<void> replace(const ServerEntry &entry);
    [[nodiscard]] base::Result<void> remove(const domain::ServerId &id);
    /// Reads what other programs changed.
    [[nodiscard]] base::Result<void> reload();

private:
    explicit ServerRegistry(std::filesystem::path file)
        : m_file(std::move(file))
    {
    }
    template <typename Change> base::Result<void> change(const Change &change);

    std::filesystem::path m_file; ///< empty: fixed
    std::vector<ServerEntry> m_servers;
};

} // namespace latchkey::connectors
