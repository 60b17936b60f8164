// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/session.h"

#include <optional>
#include <string>
#include <vector>

namespace latchkey::server {

/// Status counts of the whole fleet at the end of one day (UTC).
struct DayRow {
    std::string date; ///< "2026-09-01"
    std::int64_t escrowed = 0;
    std::int64_t notEscrowed = 0;
    std::int64_t atRisk = 0;
    std::int64_t unknown = 0;
    std::int64_t notApplicable = 0;
    std::int64_t pending = 0;
    std::int64_t stale = 0;
    std::int64_t proven = 0;

    bool operator==(const DayRow &) const = default;
};

/// The daily history.
class DayRows {
public:
    explicit DayRows(Session &session)
        : m_session(session)
    {
    }
    /// A day that is written stays as it is.
    [[nodiscard]] base::Result<void> add(const DayRow &row);
    /// From and to included, by date.
    [[nodiscard]] base::Result<std::vector<DayRow>> between(
        std::string_view from, std::string_view to);
    [[nodiscard]] base::Result<std::optional<std::string>> newest();
    /// When a Mac was last in contact; none while there is no Mac.
    [[nodiscard]] base::Result<std::optional<base::Instant>> lastContact();

private:
    Session &m_session;
};

} // namespace latchkey::server
