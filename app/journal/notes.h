// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ids.h"
#include "sqlite/database.h"

#include <filesystem>
#include <string>

namespace latchkey::journal {

/// What a person wrote about one Mac.
struct Note {
    std::string ticket;
    std::string text;

    bool operator==(const Note &) const = default;
};

/// One note and one ticket a Mac, in journal.sqlite beside the batches; never sent to a server.
/// One thread.
class Notes {
public:
    [[nodiscard]] static base::Result<Notes> open(const std::filesystem::path &folder);

    /// Empty where nobody wrote one.
    [[nodiscard]] base::Result<Note> read(
        const domain::ServerId &server, const domain::DeviceId &device);
    /// An empty note takes the row away.
    [[nodiscard]] base::Result<void> write(
        const domain::ServerId &server, const domain::DeviceId &device, const Note &note);

private:
    explicit Notes(sqlite::Database database)
        : m_database(std::move(database))
    {
    }
    sqlite::Database m_database;
};

} // namespace latchkey::journal
