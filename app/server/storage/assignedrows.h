// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/devicerows.h"

#include <map>

namespace latchkey::server {

/// One row of the imported list of assigned Macs.
struct AssignedRow {
    std::string serial;
    std::string name = {};
    std::string model = {};
    std::string user = {};
    std::string setupAccount = {}; ///< admin, standard, none, or empty = not told
    std::optional<bool> managedAdmin = {};
    base::Instant at = {};

    bool operator==(const AssignedRow &) const = default;
};

/// The assigned list. A Mac known only from it has a device row with the id "serial:SERIAL".
class AssignedRows {
public:
    explicit AssignedRows(Session &session)
        : m_session(session)
    {
    }
    /// Writes the row and its device row; true if the serial was not on the list before.
    [[nodiscard]] base::Result<bool> put(const AssignedRow &row);
    [[nodiscard]] base::Result<std::optional<AssignedRow>> bySerial(std::string_view serial);
    /// What the list says of these Macs; those that are not on it are left out.
    [[nodiscard]] base::Result<std::map<DeviceKey, AssignedRow>> ofDevices(
        const DeviceSet &devices);

private:
    Session &m_session;
};

} // namespace latchkey::server
