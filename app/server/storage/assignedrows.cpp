// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/assignedrows.h"

namespace latchkey::server {

namespace {

AssignedRow readAssigned(const Row &row)
{
    return {.serial = row.text(0),
        .name = row.text(1),
        .model = row.text(2),
        .user = row.text(3),
        .setupAccount = row.text(4),
        .managedAdmin = row.isNull(5) ? std::nullopt : std::optional{row.integer(5) != 0},
        .at = instant(row, 6)};
}

} // namespace

base::Result<std::optional<AssignedRow>> AssignedRows::bySerial(std::string_view serial)
{
    return m_session
        .query("select serial, name, model, user, setup_account, managed_admin, at from assigned "
               "where serial=?")
        .with(serial)
        .one(readAssigned);
}

base::Result<std::map<DeviceKey, AssignedRow>> AssignedRows::ofDevices(const DeviceSet &devices)
{
    auto rows = m_session
                    .query(devices.sql("select a.serial, a.name, a.model, a.user, "
                                       "a.setup_account, a.managed_admin, a.at, d.key from device "
                                       "d cross join assigned a on a.serial=d.serial where d.key"))
                    .with(devices)
                    .all([](const Row &row) {
                        return std::pair{DeviceKey{row.integer(7)}, readAssigned(row)};
                    });
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    return std::map<DeviceKey, AssignedRow>(rows->begin(), rows->end());
}

base::Result<bool> AssignedRows::put(const AssignedRow &row)
{
    const auto known = bySerial(row.serial);
    if (!known) {
        return tl::unexpected(known.error());
    }
    auto written = m_session
                       .query("insert into assigned"
                              "(serial, name, model, user, setup_account, managed_admin, at) "
                              "values(?,?,?,?,?,?,?) on conflict(serial) do update set "
                              "name=excluded.name, model=excluded.model, user=excluded.user, "
                              "setup_account=excluded.setup_account, "
                              "managed_admin=excluded.managed_admin, at=excluded.at")
                       .with(row.serial, row.name, row.model, row.user, row.setupAccount,
                           row.managedAdmin, row.at)
                       .run();
    if (!written) {
        return tl::unexpected(written.error());
    }
    DeviceRows devices(m_session);
    const auto device = devices.bySerial(row.serial);
    if (!device) {
        return tl::unexpected(device.error());
    }
    base::Result<void> noted;
    if (*device) {
        noted = devices.touch((*device)->key);
    } else if (auto made = devices.insert({.id = "serial:" + row.serial, .serial = row.serial});
               !made) {
        noted = tl::unexpected(made.error());
    }
    if (!noted) {
        return tl::unexpected(noted.error());
    }
    return !known->has_value();
}

} // namespace latchkey::server
