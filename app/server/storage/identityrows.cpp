// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/identityrows.h"

namespace latchkey::server {

namespace {

/// Its columns stand from `at` on.
IdentityRow readIdentity(const Row &row, int at)
{
    return {.device = DeviceKey{row.integer(at)},
        .certificate = row.text(at + 1),
        .publicKey = row.text(at + 2),
        .boundAt = instant(row, at + 3),
        .endedAt = optionalInstant(row, at + 4)};
}

Claim readClaim(const Row &row)
{
    constexpr int identity = 17; // after the columns of a DeviceRow
    constexpr int owner = identity + 5;
    Claim claim;
    if (!row.isNull(0)) {
        claim.device = deviceRowOf(row);
    }
    if (!row.isNull(identity)) {
        claim.identity = readIdentity(row, identity);
    }
    if (!row.isNull(owner)) {
        claim.owner = DeviceKey{row.integer(owner)};
    }
    return claim;
}

} // namespace

base::Result<std::optional<IdentityRow>> IdentityRows::ofDevice(DeviceKey device)
{
    return m_session
        .query("select device, certificate, public_key, bound_at, ended_at from identity "
               "where device=?")
        .with(number(device))
        .one([](const Row &row) { return readIdentity(row, 0); });
}

base::Result<Claim> IdentityRows::claim(std::string_view udid, std::string_view certificate)
{
    auto claim = m_session
                     .query("select " LATCHKEY_DEVICE_COLUMNS
                            ", i.device, i.certificate, i.public_key, i.bound_at, i.ended_at, "
                            "(select o.device from identity o "
                            "where o.certificate=? and o.ended_at is null) "
                            "from (select 1 as one) always left join device on udid=? "
                            "left join identity i on i.device=key")
                     .with(Blob{certificate}, udid)
                     .one(readClaim);
    if (!claim) {
        return tl::unexpected(claim.error());
    }
    return claim->value_or(Claim());
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
