// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/outputs.h"

namespace latchkey::journal {

base::Result<Outputs> Outputs::open(const std::filesystem::path &folder)
{
    auto database = sqlite::Database::open(
        folder / "journal.sqlite", sqlite::Mode::ReadWriteCreate, sqlite::Durability::Full);
    if (!database) {
        return tl::unexpected(database.error());
    }
    // Apart from the journal's own versions, as the notes are.
    auto made = database->run(
        "create table if not exists outputs(id text primary key, server text not null, device text "
        "not null, document text not null, kept_at integer not null, outputs integer not null, "
        "names blob not null, unique(server, device)) strict, without rowid");
    return made ? base::Result<Outputs>(Outputs(std::move(*database)))
                : tl::unexpected(made.error());
}

base::Result<std::vector<domain::SealedOutputs>> Outputs::all()
{
    auto query = m_database.prepare("select id, server, device, document, kept_at, outputs, names "
                                    "from outputs order by server, device");
    if (!query) {
        return tl::unexpected(query.error());
    }
    std::vector<domain::SealedOutputs> found;
    while (true) {
        const auto row = query->step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return found;
        }
        found.push_back({.id = query->text(0),
            .server = domain::ServerId{query->text(1)},
            .device = domain::DeviceId{query->text(2)},
            .document = query->text(3),
            .keptAt = base::fromMillis(query->integer(4)),
            .outputs = static_cast<std::size_t>(query->integer(5)),
            .names = query->text(6)});
    }
}

base::Result<void> Outputs::put(std::string_view verb, const domain::SealedOutputs &outputs)
{
    auto put = m_database.prepare(
        std::string(verb) + " into outputs values(?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    return put ? put->bind(1, outputs.id)
                     .bind(2, outputs.server.text())
                     .bind(3, outputs.device.text())
                     .bind(4, outputs.document)
                     .bind(5, base::toMillis(outputs.keptAt))
                     .bind(6, static_cast<std::int64_t>(outputs.outputs))
                     .bindBlob(7, outputs.names)
                     .run()
               : tl::unexpected(put.error());
}

base::Result<void> Outputs::write(const domain::SealedOutputs &outputs)
{
    return put("insert or replace", outputs);
}

base::Result<void> Outputs::adopt(const std::vector<domain::SealedOutputs> &older)
{
    return m_database.transaction([&]() -> base::Result<void> {
        for (const domain::SealedOutputs &each : older) {
            if (auto taken = put("insert or ignore", each); !taken) {
                return taken;
            }
        }
        return {};
    });
}

base::Result<void> Outputs::remove(const std::string &id)
{
    auto remove = m_database.prepare("delete from outputs where id = ?1");
    return remove ? remove->bind(1, id).run() : tl::unexpected(remove.error());
}

} // namespace latchkey::journal
