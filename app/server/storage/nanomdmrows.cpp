// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/nanomdmrows.h"

namespace latchkey::server {

namespace {

constexpr std::string_view listened = "nanomdm-listened";

std::string_view wordOf(ErrandKind kind)
{
    switch (kind) {
    case ErrandKind::Enqueue:
        return "enqueue";
    case ErrandKind::Push:
        return "push";
    case ErrandKind::Look:
        break;
    }
    return "look";
}

ErrandKind errandKindFrom(std::string_view word)
{
    return word == "enqueue" ? ErrandKind::Enqueue
        : word == "push"     ? ErrandKind::Push
                             : ErrandKind::Look;
}

} // namespace

base::Result<void> NanoMdmRows::add(DeviceKey device, ErrandKind kind, std::string_view command)
{
    return m_session
        .query("insert into nanomdm_errand(device, kind, command, claimed_until) values(?,?,?,0) "
               "on conflict(device, kind, command) do nothing")
        .with(number(device), wordOf(kind), command)
        .run();
}

base::Result<std::int64_t> NanoMdmRows::lookAtAll()
{
    auto added = m_session
                     .query("insert into nanomdm_errand(device, kind, command, claimed_until) "
                            "select key, 'look', '', 0 from device where enrolled_at is not null "
                            "on conflict(device, kind, command) do nothing")
                     .run();
    return added ? looksLeft() : tl::unexpected(added.error());
}

base::Result<std::vector<Errand>> NanoMdmRows::claim(
    base::Instant now, base::Instant until, int limit)
{
    auto errands = m_session
                       .query("select e.key, e.device, d.udid, e.kind, e.command, "
                              "coalesce(m.token_version, 0) from nanomdm_errand e "
                              "join device d on d.key=e.device "
                              "left join nanomdm_device m on m.device=e.device "
                              "where e.claimed_until<=? order by e.key limit ?")
                       .with(now, limit)
                       .all([](const Row &row) {
                           return Errand{.key = row.integer(0),
                               .device = DeviceKey{row.integer(1)},
                               .udid = row.text(2),
                               .kind = errandKindFrom(row.view(3)),
                               .command = row.text(4),
                               .tokenVersion = row.integer(5)};
                       });
    if (!errands) {
        return errands;
    }
    for (const auto &errand : *errands) {
        auto claimed = m_session.query("update nanomdm_errand set claimed_until=? where key=?")
                           .with(until, errand.key)
                           .run();
        if (!claimed) {
            return tl::unexpected(claimed.error());
        }
    }
    return errands;
}

base::Result<void> NanoMdmRows::finish(std::int64_t errand)
{
    return m_session.query("delete from nanomdm_errand where key=?").with(errand).run();
}

base::Result<void> NanoMdmRows::release(std::int64_t errand)
{
    return m_session.query("update nanomdm_errand set claimed_until=0 where key=?")
        .with(errand)
        .run();
}

base::Result<std::int64_t> NanoMdmRows::looksLeft()
{
    const auto left = m_session.query("select count(*) from nanomdm_errand where kind='look'")
                          .one([](const Row &row) { return row.integer(0); });
    return left ? base::Result<std::int64_t>(left->value_or(0)) : tl::unexpected(left.error());
}

base::Result<TokenMark> NanoMdmRows::mark(DeviceKey device)
{
    const auto mark = m_session
                          .query("select authenticated_at, token_update_at, token_at, "
                                 "token_version, token_known from nanomdm_device where device=?")
                          .with(number(device))
                          .one([](const Row &row) {
                              return TokenMark{.authenticatedAt = optionalInstant(row, 0),
                                  .tokenUpdateAt = optionalInstant(row, 1),
                                  .tokenAt = optionalInstant(row, 2),
                                  .tokenVersion = row.integer(3),
                                  .isKnown = row.integer(4) != 0};
                          });
    return mark ? base::Result<TokenMark>(mark->value_or(TokenMark()))
                : tl::unexpected(mark.error());
}

base::Result<void> NanoMdmRows::setMark(DeviceKey device, const TokenMark &mark)
{
    return m_session
        .query("insert into nanomdm_device(device, authenticated_at, token_update_at, token_at, "
               "token_version, token_known) values(?,?,?,?,?,?) on conflict(device) do update set "
               "authenticated_at=excluded.authenticated_at, "
               "token_update_at=excluded.token_update_at, token_at=excluded.token_at, "
               "token_version=excluded.token_version, token_known=excluded.token_known")
        .with(number(device), mark.authenticatedAt, mark.tokenUpdateAt, mark.tokenAt,
            mark.tokenVersion, mark.isKnown)
        .run();
}

base::Result<std::vector<DeviceKey>> NanoMdmRows::withUnknownToken(const DeviceSet &devices)
{
    return m_session
        .query(devices.sql(
            "select device from nanomdm_device where device", "and token_known=0 order by device"))
        .with(devices)
        .all([](const Row &row) { return DeviceKey{row.integer(0)}; });
}

base::Result<bool> NanoMdmRows::isNew(std::string_view hash, base::Instant at, base::Instant oldest)
{
    auto pruned = m_session.query("delete from nanomdm_seen where at<?").with(oldest).run();
    if (!pruned) {
        return tl::unexpected(pruned.error());
    }
    const auto added = m_session
                           .query("insert into nanomdm_seen(hash, at) values(?,?) "
                                  "on conflict(hash) do nothing returning at")
                           .with(Blob{hash}, at)
                           .one([](const Row &) { return true; });
    return added ? base::Result<bool>(added->has_value()) : tl::unexpected(added.error());
}

base::Result<std::optional<base::Instant>> NanoMdmRows::listenedAt()
{
    return m_session.query("select value from counter where name=?")
        .with(listened)
        .one([](const Row &row) { return instant(row, 0); });
}

base::Result<void> NanoMdmRows::setListenedAt(base::Instant at)
{
    return m_session
        .query("insert into counter(name, value) values(?,?) "
               "on conflict(name) do update set value=excluded.value")
        .with(listened, at)
        .run();
}

} // namespace latchkey::server
