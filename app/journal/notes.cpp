// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/notes.h"

namespace latchkey::journal {

base::Result<Notes> Notes::open(const std::filesystem::path &folder)
{
    auto database = sqlite::Database::open(
        folder / "journal.sqlite", sqlite::Mode::ReadWriteCreate, sqlite::Durability::Full);
    if (!database) {
        return tl::unexpected(database.error());
    }
    // Apart from the journal's own versions: it stands alone and never changes shape with them.
    auto made = database->run("create table if not exists note(server text not null, device text "
                              "not null, ticket text not null, body text not null, "
                              "primary key(server, device)) strict, without rowid");
    if (!made) {
        return tl::unexpected(made.error());
    }
    return Notes(std::move(*database));
}

base::Result<Note> Notes::read(const domain::ServerId &server, const domain::DeviceId &device)
{
    auto found
        = m_database.prepare("select ticket, body from note where server = ?1 and device = ?2");
    if (!found) {
        return tl::unexpected(found.error());
    }
    const auto row = found->bind(1, server.text()).bind(2, device.text()).step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    return *row ? Note{found->text(0), found->text(1)} : Note{};
}

base::Result<void> Notes::write(
    const domain::ServerId &server, const domain::DeviceId &device, const Note &note)
{
    if (note == Note{}) {
        auto remove = m_database.prepare("delete from note where server = ?1 and device = ?2");
        return remove ? remove->bind(1, server.text()).bind(2, device.text()).run()
                      : tl::unexpected(remove.error());
    }
    auto put = m_database.prepare("insert into note(server, device, ticket, body) "
                                  "values(?1, ?2, ?3, ?4) on conflict(server, device) do update "
                                  "set ticket = excluded.ticket, body = excluded.body");
    return put ? put->bind(1, server.text())
                     .bind(2, device.text())
                     .bind(3, note.ticket)
                     .bind(4, note.text)
                     .run()
               : tl::unexpected(put.error());
}

} // namespace latchkey::journal
