// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/identityrows.h"

namespace latchkey::server {

namespace {

IdentityRow readIdentity(const Row &row)
{
    return {.device = DeviceKey{row.integer(0)},
        .certificate = row.text(1),
        .publicKey = row.text(2),
        .boundAt = instant(row, 3),
        .endedAt = optionalInstant(row, 4)};
}

} // namespace

base::Result<std::optional<IdentityRow>> IdentityRows::ofDevice(DeviceKey device)
{
    return m_session
        .query("select device, certificate, public_key, bound_at, ended_at from identity "
               "where device=?")
        .with(number(device))
        .one(readIdentity);
}

base::Result<std::optional<IdentityRow>> IdentityRows::boundTo(std::string_view certificate)
{
    return m_session
        .query("select device, certificate, public_key, bound_at, ended_at from identity "
               "where certificate=? and ended_at is null")
        .with(Blob{certificate})
        .one(readIdentity);
}

base::Result<void> IdentityRows::bind(const IdentityRow &row)
{
    return m_session
        .query("insert into identity(device, certificate, public_key, bound_at, ended_at) "
               "values(?,?,?,?,?) on conflict(device) do update set "
               "certificate=excluded.certificate, public_key=excluded.public_key, "
               "bound_at=excluded.bound_at, ended_at=excluded.ended_at")
        .with(number(row.device), Blob{row.certificate}, Blob{row.publicKey}, row.boundAt,
            row.endedAt)
        .run();
}

base::Result<void> IdentityRows::end(DeviceKey device, base::Instant at)
{
    return m_session.query("update identity set ended_at=? where device=? and ended_at is null")
        .with(at, number(device))
        .run();
}

} // namespace latchkey::server
