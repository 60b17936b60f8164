// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/retention.h"

#include "journal/acceptances.h"
#include "journal/journal.h"
#include "journal/notes.h"
#include "journal/outputs.h"

#include <array>

namespace latchkey::journal {

base::Result<Retention> Retention::open(const std::filesystem::path &folder)
{
    // Each makes its own tables.
    auto journal = Journal::open(folder);
    auto notes = Notes::open(folder);
    auto acceptances = Acceptances::open(folder);
    auto outputs = Outputs::open(folder);
    if (!journal || !notes || !acceptances || !outputs) {
        return tl::unexpected(!journal ? journal.error()
                : !notes               ? notes.error()
                : !acceptances         ? acceptances.error()
                                       : outputs.error());
    }
    auto database = sqlite::Database::open(
        folder / "journal.sqlite", sqlite::Mode::ReadWriteCreate, sqlite::Durability::Full);
    if (!database) {
        return tl::unexpected(database.error());
    }
    auto made
        = database->run("create table if not exists gone(server text not null, device text not "
                        "null, since integer not null, primary key(server, device)) strict, "
                        "without rowid");
    if (!made) {
        return tl::unexpected(made.error());
    }
    return Retention(std::move(*database));
}

base::Result<std::vector<Retention::Mac>> Retention::macs(
    std::string_view sql, base::Instant before)
{
    auto query = m_database.prepare(sql);
    if (!query) {
        return tl::unexpected(query.error());
    }
    query->bind(1, base::toMillis(before));
    std::vector<Mac> found;
    while (true) {
        const auto row = query->step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return found;
        }
        found.emplace_back(domain::ServerId{query->text(0)}, domain::DeviceId{query->text(1)});
    }
}

base::Result<void> Retention::run(std::string_view sql, const Mac &mac)
{
    auto statement = m_database.prepare(sql);
    return statement ? statement->bind(1, mac.first.text()).bind(2, mac.second.text()).run()
                     : tl::unexpected(statement.error());
}

base::Result<std::size_t> Retention::sweep(
    const IsHere &isHere, base::Instant now, const RetentionRules &rules)
{
    const auto named = macs("select server, device from step where ?1 > 0 and (name != '' or "
                            "serial != '' or detail != '') union select server, device from note "
                            "union select server, device from acceptance "
                            "union select server, device from outputs",
        now);
    if (!named) {
        return tl::unexpected(named.error());
    }
    std::size_t erased = 0;
    auto done = m_database.transaction([&]() -> base::Result<void> {
        for (const Mac &mac : *named) {
            auto noted = isHere(mac.first, mac.second)
                ? run("delete from gone where server=?1 and device=?2", mac)
                : noteGone(mac, now);
            if (!noted) {
                return noted;
            }
        }
        const auto due
            = macs("select server, device from gone where since <= ?1", now - rules.names);
        if (!due) {
            return tl::unexpected(due.error());
        }
        for (const Mac &mac : *due) {
            if (auto gone = erase(mac); !gone) {
                return gone;
            }
        }
        erased = due->size();
        return dropHistory(now - rules.history);
    });
    return done ? base::Result<std::size_t>(erased) : tl::unexpected(done.error());
}

base::Result<void> Retention::noteGone(const Mac &mac, base::Instant now)
{
    auto note = m_database.prepare("insert or ignore into gone values(?1, ?2, ?3)");
    return note ? note->bind(1, mac.first.text())
                      .bind(2, mac.second.text())
                      .bind(3, base::toMillis(now))
                      .run()
                : tl::unexpected(note.error());
}

base::Result<void> Retention::erase(const Mac &mac)
{
    static constexpr std::array<std::string_view, 5> statements
        = {"update step set name='', serial='', detail='' where server=?1 and device=?2",
            "delete from note where server=?1 and device=?2",
            "delete from acceptance where server=?1 and device=?2",
            "delete from outputs where server=?1 and device=?2",
            "delete from gone where server=?1 and device=?2"};
    for (const std::string_view sql : statements) {
        if (auto done = run(sql, mac); !done) {
            return done;
        }
    }
    return {};
}

base::Result<void> Retention::dropHistory(base::Instant before)
{
    for (const char *sql : {"delete from step where batch in (select id from batch where "
                            "finished_at < ?1)",
             "delete from batch where finished_at < ?1"}) {
        auto statement = m_database.prepare(sql);
        if (!statement) {
            return tl::unexpected(statement.error());
        }
        if (auto done = statement->bind(1, base::toMillis(before)).run(); !done) {
            return done;
        }
    }
    return {};
}

base::Result<void> Retention::forget(const domain::ServerId &server, const domain::DeviceId &device)
{
    return m_database.transaction([&] { return erase({server, device}); });
}

} // namespace latchkey::journal
