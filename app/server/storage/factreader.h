// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"
#include "server/storage/devicerows.h"

#include <map>

namespace latchkey::server {

/// Reads statements and lists of many Macs with one query a table.
class FactReader {
public:
    FactReader(Session &session, const std::vector<DeviceKey> &devices);

    template <typename T> using Lists = std::map<DeviceKey, std::vector<domain::Listing<T>>>;
    [[nodiscard]] base::Result<void> statements(std::map<DeviceKey, domain::FactDocument> &into);
    /// One list a source.
    [[nodiscard]] base::Result<Lists<domain::Account>> accounts();
    [[nodiscard]] base::Result<Lists<domain::CryptoUser>> cryptoUsers();
    [[nodiscard]] base::Result<Lists<domain::UnlockUser>> unlockUsers();

private:
    template <typename T, typename Read>
    [[nodiscard]] base::Result<Lists<T>> lists(
        std::string_view list, std::string_view items, Read read);
    Session &m_session;
    std::string m_keys;
};

} // namespace latchkey::server
