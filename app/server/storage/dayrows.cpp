// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/dayrows.h"

namespace latchkey::server {

base::Result<void> DayRows::add(const DayRow &row)
{
    return m_session
        .query("insert into day(date, escrowed, not_escrowed, at_risk, unknown, "
               "not_applicable, pending, stale, proven) values(?,?,?,?,?,?,?,?,?) "
               "on conflict(date) do nothing")
        .with(row.date, row.escrowed, row.notEscrowed, row.atRisk, row.unknown, row.notApplicable,
            row.pending, row.stale, row.proven)
        .run();
}

base::Result<std::vector<DayRow>> DayRows::between(std::string_view from, std::string_view to)
{
    return m_session
        .query("select date, escrowed, not_escrowed, at_risk, unknown, not_applicable, pending, "
               "stale, proven from day where date between ? and ? order by date")
        .with(from, to)
        .all([](const Row &row) {
            return DayRow{.date = row.text(0),
                .escrowed = row.integer(1),
                .notEscrowed = row.integer(2),
                .atRisk = row.integer(3),
                .unknown = row.integer(4),
                .notApplicable = row.integer(5),
                .pending = row.integer(6),
                .stale = row.integer(7),
                .proven = row.integer(8)};
        });
}

base::Result<std::optional<std::string>> DayRows::newest()
{
    return m_session.query("select date from day order by date desc limit 1")
        .one([](const Row &row) { return row.text(0); });
}

base::Result<std::optional<base::Instant>> DayRows::lastContact()
{
    return m_session
        .query("select last_contact from device where last_contact is not null "
               "order by last_contact desc limit 1")
        .one([](const Row &row) { return instant(row, 0); });
}

} // namespace latchkey::server
