// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/database.h"

#include <filesystem>
#include <mutex>
#include <tuple>
#include <vector>

namespace latchkey::store {

/// Read-only connections to one file, lent one at a time; from any thread.
class Readers {
public:
    explicit Readers(std::filesystem::path file)
        : m_file(std::move(file))
    {
    }
    /// Calls `work(sqlite::Database &)` with a connection of its own. All that it reads is of one
    /// state of the file, which is locked once and not for each statement.
    template <typename Work>
    auto use(Work work) -> decltype(work(std::declval<sqlite::Database &>()))
    {
        auto database = take();
        if (!database) {
            return tl::unexpected(database.error());
        }
        if (auto begun = database->run("begin"); !begun) {
            return tl::unexpected(begun.error());
        }
        auto result = work(*database);
        std::ignore = database->run("commit"); // an error has ended it already
        const std::lock_guard lock(m_mutex);
        m_free.push_back(std::move(*database));
        return result;
    }

private:
    [[nodiscard]] base::Result<sqlite::Database> take();

    std::filesystem::path m_file;
    std::mutex m_mutex;
    std::vector<sqlite::Database> m_free;
};

} // namespace latchkey::store
