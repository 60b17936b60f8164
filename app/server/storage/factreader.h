// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"
#include "server/storage/factrows.h"

#include <map>

namespace latchkey::server {

/// Reads statements and lists of many Macs with one query a table.
class FactReader {
public:
    FactReader(Session &session, const DeviceSet &devices)
        : m_session(session)
        , m_devices(devices)
    {
    }

    template <typename T> using Lists = std::map<DeviceKey, std::vector<domain::Listing<T>>>;
    [[nodiscard]] base::Result<void> statements(const FactRows::Find &find);
    /// One list a source.
    [[nodiscard]] base::Result<Lists<domain::Account>> accounts();
    [[nodiscard]] base::Result<Lists<domain::CryptoUser>> cryptoUsers();
    [[nodiscard]] base::Result<Lists<domain::UnlockUser>> unlockUsers();

private:
    template <typename T, typename Read>
    [[nodiscard]] base::Result<Lists<T>> lists(
        std::string_view list, std::string_view columns, Read read);
    Session &m_session;
    const DeviceSet &m_devices;
};

} // namespace latchkey::server
