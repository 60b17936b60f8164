// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/devicerows.h"

#include <algorithm>

namespace latchkey::server {

namespace {

#define LATCHKEY_SELECT_DEVICE "select " LATCHKEY_DEVICE_COLUMNS " from device "

std::optional<std::string> textOrNull(const std::string &text)
{
    return text.empty() ? std::nullopt : std::optional{text};
}

} // namespace

DeviceRow deviceRowOf(const Row &row)
{
    return {.key = DeviceKey{row.integer(0)},
        .id = row.text(1),
        .udid = row.text(2),
        .serial = row.text(3),
        .name = row.text(4),
        .model = row.text(5),
        .user = row.text(6),
        .osVersion = row.text(7),
        .secureBoot = row.text(8),
        .appleSilicon = optionalBool(row, 9),
        .awaitingConfiguration = optionalBool(row, 10),
        .userEnrollment = row.integer(11) != 0,
        .pushable = row.integer(12) != 0,
        .enrolledAt = optionalInstant(row, 13),
        .lastContact = optionalInstant(row, 14),
        .askedAt = optionalInstant(row, 15),
        .revision = row.integer(16)};
}

base::Result<std::optional<DeviceRow>> DeviceRows::byId(std::string_view id)
{
    return m_session.query(LATCHKEY_SELECT_DEVICE "where id=?").with(id).one(deviceRowOf);
}

base::Result<std::optional<DeviceRow>> DeviceRows::byUdid(std::string_view udid)
{
    return m_session.query(LATCHKEY_SELECT_DEVICE "where udid=?").with(udid).one(deviceRowOf);
}

base::Result<std::optional<DeviceRow>> DeviceRows::bySerial(std::string_view serial)
{
    return m_session
        .query(
            LATCHKEY_SELECT_DEVICE "where serial=? and serial<>'' "
                                   "order by udid is null, coalesce(last_contact, 0) desc limit 1")
        .with(serial)
        .one(deviceRowOf);
}

base::Result<std::optional<DeviceRow>> DeviceRows::byKey(DeviceKey key)
{
    return m_session.query(LATCHKEY_SELECT_DEVICE "where key=?").with(number(key)).one(deviceRowOf);
}

base::Result<std::vector<DeviceRow>> DeviceRows::ofSet(const DeviceSet &devices)
{
    return m_session.query(devices.sql(LATCHKEY_SELECT_DEVICE "where key", "order by key"))
        .with(devices)
        .all(deviceRowOf);
}

Query DeviceRows::counting(const std::string &head, const std::string &tail)
{
    const std::string countUp = "update counter set value=value+1 where name='revision'";
    if (m_session.connection().dialect() == Dialect::Postgres) {
        return m_session.query("with counted as (" + countUp + " returning value) " + head
            + "(select value from counted)" + tail);
    }
    if (auto counted = m_session.query(countUp).run(); !counted) {
        return Query(tl::unexpected(counted.error()));
    }
    return m_session.query(head + "(select value from counter where name='revision')" + tail);
}

base::Result<DeviceKey> DeviceRows::insert(const DeviceRow &row)
{
    const auto key
        = counting("insert into device(id, udid, serial, name, model, user, os_version, "
                   "secure_boot, apple_silicon, awaiting_configuration, user_enrollment, "
                   "pushable, enrolled_at, last_contact, asked_at, revision) "
                   "values(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,",
            ") returning key")
              .with(row.id, textOrNull(row.udid), row.serial, row.name, row.model, row.user,
                  row.osVersion, row.secureBoot, row.appleSilicon, row.awaitingConfiguration,
                  row.userEnrollment, row.pushable, row.enrolledAt, row.lastContact, row.askedAt)
              .one([](const Row &inserted) { return DeviceKey{inserted.integer(0)}; });
    if (!key) {
        return tl::unexpected(key.error());
    }
    return key->value_or(DeviceKey{});
}

base::Result<void> DeviceRows::update(const DeviceRow &row)
{
    return counting("update device set id=?, udid=?, serial=?, name=?, model=?, user=?, "
                    "os_version=?, secure_boot=?, apple_silicon=?, awaiting_configuration=?, "
                    "user_enrollment=?, pushable=?, enrolled_at=?, last_contact=?, asked_at=?, "
                    "revision=",
        " where key=?")
        .with(row.id, textOrNull(row.udid), row.serial, row.name, row.model, row.user,
            row.osVersion, row.secureBoot, row.appleSilicon, row.awaitingConfiguration,
            row.userEnrollment, row.pushable, row.enrolledAt, row.lastContact, row.askedAt,
            number(row.key))
        .run();
}

base::Result<void> DeviceRows::touch(DeviceKey key)
{
    return counting("update device set revision=", " where key=?").with(number(key)).run();
}

base::Result<void> DeviceRows::remove(DeviceKey key)
{
    auto row = byKey(key);
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (!*row) {
        return {};
    }
    auto gone = m_session.query("delete from device where key=?").with(number(key)).run();
    return gone ? leaveTombstone((*row)->id) : gone;
}

base::Result<void> DeviceRows::leaveTombstone(std::string_view id)
{
    const auto at = counting("insert into tombstone(id, revision) values(?,",
        ") on conflict(id) do update set revision=excluded.revision "
        "returning revision")
                        .with(id)
                        .one([](const Row &row) { return row.integer(0); });
    if (!at) {
        return tl::unexpected(at.error());
    }
    constexpr std::int64_t pruneEvery = 64;
    return at->value_or(0) % pruneEvery == 0 ? pruneTombstones() : base::Result<void>();
}

base::Result<void> DeviceRows::pruneTombstones()
{
    const auto oldest
        = m_session.query("select revision from tombstone order by revision desc limit 1 offset ?")
              .with(tombstonesKept)
              .one([](const Row &row) { return row.integer(0); });
    if (!oldest) {
        return tl::unexpected(oldest.error());
    }
    if (!*oldest) {
        return {};
    }
    auto gone = m_session.query("delete from tombstone where revision<=?").with(**oldest).run();
    return gone ? m_session
                      .query("insert into counter(name, value) values('revision-floor', ?) "
                             "on conflict(name) do update set value=excluded.value")
                      .with(**oldest)
                      .run()
                : gone;
}

base::Result<std::int64_t> DeviceRows::counter(std::string_view name)
{
    const auto value = m_session.query("select value from counter where name=?")
                           .with(name)
                           .one([](const Row &row) { return row.integer(0); });
    if (!value) {
        return tl::unexpected(value.error());
    }
    return value->value_or(0);
}

base::Result<std::int64_t> DeviceRows::count()
{
    return counter("devices");
}

base::Result<std::int64_t> DeviceRows::revision()
{
    return counter("revision");
}

base::Result<std::int64_t> DeviceRows::floor()
{
    return counter("revision-floor");
}

base::Result<DevicePage> DeviceRows::page(DeviceKey after, std::int64_t since, int limit)
{
    if (since <= 0) {
        return pageOfAll(after, limit);
    }
    auto keys = changedKeys(after, since, limit + 1);
    if (!keys) {
        return tl::unexpected(keys.error());
    }
    const bool hasMore = keys->size() > static_cast<std::size_t>(limit);
    if (hasMore) {
        keys->pop_back();
    }
    DevicePage page{.devices = DeviceSet(*keys), .hasMore = hasMore};
    if (!keys->empty()) {
        page.last = keys->back();
    }
    return page;
}

base::Result<DevicePage> DeviceRows::pageOfAll(DeviceKey after, int limit)
{
    const auto last
        = m_session
              .query("select max(key) from (select key from device where key>? order by key "
                     "limit ?) few")
              .with(number(after), limit)
              .one([](const Row &row) { return row.optionalInteger(0); });
    if (!last) {
        return tl::unexpected(last.error());
    }
    if (!*last || !**last) {
        return DevicePage{.devices = DeviceSet(std::vector<DeviceKey>())};
    }
    const auto more = m_session.query("select 1 from device where key>? limit 1")
                          .with(***last)
                          .one([](const Row &) { return true; });
    if (!more) {
        return tl::unexpected(more.error());
    }
    const DeviceKey first{number(after) + 1};
    return DevicePage{.devices = DeviceSet::range(first, DeviceKey{***last}),
        .last = DeviceKey{***last},
        .hasMore = more->has_value()};
}

base::Result<bool> DeviceRows::areFewChanged(std::int64_t since)
{
    const auto total = count();
    if (!total) {
        return tl::unexpected(total.error());
    }
    const std::int64_t few = std::max<std::int64_t>(1000, *total / 50);
    const auto changed
        = m_session
              .query("select count(*) from (select 1 from device where revision>? limit ?) few")
              .with(since, few + 1)
              .one([](const Row &row) { return row.integer(0); });
    if (!changed) {
        return tl::unexpected(changed.error());
    }
    return changed->value_or(0) <= few;
}

base::Result<std::vector<DeviceKey>> DeviceRows::changedKeys(
    DeviceKey after, std::int64_t since, int limit)
{
    const auto few = areFewChanged(since);
    if (!few) {
        return tl::unexpected(few.error());
    }
    // Few are sorted out of the index of revisions; many are met soon on the way through all.
    return m_session
        .query(*few ? "select key from device indexed by device_revision "
                      "where key>? and revision>? order by key limit ?"
                    : "select key from device not indexed "
                      "where key>? and revision>? order by key limit ?")
        .with(number(after), since, limit)
        .all([](const Row &row) { return DeviceKey{row.integer(0)}; });
}

base::Result<std::vector<std::string>> DeviceRows::removedSince(std::int64_t since)
{
    return m_session
        .query("select id from tombstone where revision>? and id not in (select id from device) "
               "order by revision")
        .with(since)
        .all([](const Row &row) { return row.text(0); });
}

} // namespace latchkey::server
