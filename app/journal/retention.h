// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/time.h"
#include "domain/ids.h"
#include "sqlite/database.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <utility>
#include <vector>

namespace latchkey::journal {

/// How long journal.sqlite keeps what is about people and past work. The audit stays: it holds ids
/// alone.
struct RetentionRules {
    std::chrono::days names{90}; ///< of Macs that are gone
    std::chrono::days history{400}; ///< of actions that have ended, some 13 months
};

/// Erases names of Macs that are gone, and old actions. One thread, with a connection of its own.
class Retention {
public:
    [[nodiscard]] static base::Result<Retention> open(const std::filesystem::path &folder);

    using IsHere = std::function<bool(const domain::ServerId &, const domain::DeviceId &)>;
    /// A Mac of the journal that is not here counts as gone from the first sweep that misses it,
    /// and no more once it is here again. Tells how many Macs lost their names.
    [[nodiscard]] base::Result<std::size_t> sweep(
        const IsHere &isHere, base::Instant now, const RetentionRules &rules);
    /// Names, note, exception and outputs of this Mac, at once.
    [[nodiscard]] base::Result<void> forget(
        const domain::ServerId &server, const domain::DeviceId &device);

private:
    using Mac = std::pair<domain::ServerId, domain::DeviceId>;
    explicit Retention(sqlite::Database database)
        : m_database(std::move(database))
    {
    }
    [[nodiscard]] base::Result<std::vector<Mac>> macs(std::string_view sql, base::Instant before);
    [[nodiscard]] base::Result<void> run(std::string_view sql, const Mac &mac);
    [[nodiscard]] base::Result<void> erase(const Mac &mac);
    [[nodiscard]] base::Result<void> noteGone(const Mac &mac, base::Instant now);
    [[nodiscard]] base::Result<void> dropHistory(base::Instant before);

    sqlite::Database m_database;
};

} // namespace latchkey::journal
