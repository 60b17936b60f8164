// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/device.h"
#include "sqlite/database.h"

#include <filesystem>
#include <string_view>
#include <vector>

namespace latchkey::journal {

/// What Macs printed and somebody kept for them, in journal.sqlite beside their notes; never sent
/// to a server. The cache has a copy, which can be made anew from here. One thread.
class Outputs {
public:
    [[nodiscard]] static base::Result<Outputs> open(const std::filesystem::path &folder);

    [[nodiscard]] base::Result<std::vector<domain::SealedOutputs>> all();
    /// Those of an older cache, in one transaction; what is kept here already is newer and stays.
    [[nodiscard]] base::Result<void> adopt(const std::vector<domain::SealedOutputs> &older);
    /// In place of what has its id, and of what is kept of the same Mac.
    [[nodiscard]] base::Result<void> write(const domain::SealedOutputs &outputs);
    /// Nothing of that id is no error.
    [[nodiscard]] base::Result<void> remove(const std::string &id);

private:
    explicit Outputs(sqlite::Database database)
        : m_database(std::move(database))
    {
    }
    [[nodiscard]] base::Result<void> put(
        std::string_view verb, const domain::SealedOutputs &outputs);
    sqlite::Database m_database;
};

} // namespace latchkey::journal
