// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/acceptances.h"

namespace latchkey::journal {

namespace {

// "reason, who, at, until", from this column on.
Acceptance readAcceptance(const sqlite::Statement &row, int column)
{
    return {.reason = row.text(column),
        .who = row.text(column + 1),
        .at = base::fromMillis(row.integer(column + 2)),
        .until = base::fromMillis(row.integer(column + 3))};
}

} // namespace

base::Result<Acceptances> Acceptances::open(const std::filesystem::path &folder)
{
    auto database = sqlite::Database::open(
        folder / "journal.sqlite", sqlite::Mode::ReadWriteCreate, sqlite::Durability::Full);
    if (!database) {
        return tl::unexpected(database.error());
    }
    // Apart from the journal's own versions, as the notes are.
    auto made = database->run(
        "create table if not exists acceptance(server text not null, device text not null, reason "
        "text not null, who text not null, at integer not null, until integer not null, "
        "primary key(server, device)) strict, without rowid");
    if (!made) {
        return tl::unexpected(made.error());
    }
    return Acceptances(std::move(*database));
}

base::Result<std::optional<Acceptance>> Acceptances::read(
    const domain::ServerId &server, const domain::DeviceId &device)
{
    auto found = m_database.prepare(
        "select reason, who, at, until from acceptance where server = ?1 and device = ?2");
    if (!found) {
        return tl::unexpected(found.error());
    }
    const auto row = found->bind(1, server.text()).bind(2, device.text()).step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    return *row ? std::optional(readAcceptance(*found, 0)) : std::nullopt;
}

base::Result<std::vector<AcceptedMac>> Acceptances::all(base::Instant now)
{
    auto query = m_database.prepare("select server, device, reason, who, at, until from "
                                    "acceptance where until > ?1 order by server, device");
    if (!query) {
        return tl::unexpected(query.error());
    }
    query->bind(1, base::toMillis(now));
    std::vector<AcceptedMac> macs;
    while (true) {
        const auto row = query->step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return macs;
        }
        macs.push_back({domain::ServerId{query->text(0)}, domain::DeviceId{query->text(1)},
            readAcceptance(*query, 2)});
    }
}

base::Result<void> Acceptances::write(const std::vector<AcceptedMac> &macs)
{
    return m_database.transaction([&]() -> base::Result<void> {
        auto put = m_database.prepare("insert or replace into acceptance values(?1, ?2, ?3, ?4, "
                                      "?5, ?6)");
        if (!put) {
            return tl::unexpected(put.error());
        }
        for (const AcceptedMac &mac : macs) {
            const Acceptance &acceptance = mac.acceptance;
            auto done = put->bind(1, mac.server.text())
                            .bind(2, mac.device.text())
                            .bind(3, acceptance.reason)
                            .bind(4, acceptance.who)
                            .bind(5, base::toMillis(acceptance.at))
                            .bind(6, base::toMillis(acceptance.until))
                            .run();
            if (!done) {
                return done;
            }
        }
        return {};
    });
}

base::Result<void> Acceptances::remove(
    const domain::ServerId &server, const domain::DeviceId &device)
{
    auto remove = m_database.prepare("delete from acceptance where server = ?1 and device = ?2");
    return remove ? remove->bind(1, server.text()).bind(2, device.text()).run()
                  : tl::unexpected(remove.error());
}

} // namespace latchkey::journal
