// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <filesystem>
#include <string>
#include <unordered_map>
#include <vector>

namespace latchkey::connectors {

/// One Mac of a list that a person keeps.
struct ListedMac {
    std::string id;
    std::string serial = {};
    std::string name = {};
    std::string model = {};
    std::string user = {};

    bool operator==(const ListedMac &) const = default;
};

/// The Macs of a server that cannot list them: a file with one id a line, or CSV (RFC 4180, UTF-8)
/// whose header row names the column id (or udid) and any of serial, name, model, user; other
/// columns are passed over. An id that stands twice counts one time.
class MacList {
public:
    /// Unreadable names the file and the line; at most 64 MiB and a million Macs.
    [[nodiscard]] static base::Result<MacList> read(const std::filesystem::path &file);
    [[nodiscard]] static base::Result<MacList> parse(std::string_view text);

    [[nodiscard]] const std::vector<ListedMac> &macs() const { return m_macs; }
    [[nodiscard]] const ListedMac *find(const std::string &id) const; ///< nullptr: not on it

private:
    [[nodiscard]] base::Result<void> add(ListedMac mac, std::size_t line);

    std::vector<ListedMac> m_macs;
    std::unordered_map<std::string, std::size_t> m_places;
};

} // namespace latchkey::connectors
