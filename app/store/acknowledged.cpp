// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cachewriter.h"
#include "store/rowsql.h"
#include "store/statements.h"

#include <algorithm>

/// The part of CacheWriter that keeps which Macs acknowledged a re-sent option, where the server
/// shows that of a command and not of a Mac.
namespace latchkey::store {

base::Result<CacheWriter::Acknowledgements> CacheWriter::acknowledgedAt(
    const domain::ServerId &server)
{
    using Entry = std::pair<domain::DeviceId, base::Instant>;
    const auto macs = all<Entry>(
        m_database, "select option_device, option_at from acknowledged where option_server=?1",
        [](const sqlite::Statement &row) -> base::Result<Entry> {
            return Entry{domain::DeviceId{row.text(0)}, base::fromMillis(row.integer(1))};
        },
        server.text());
    if (!macs) {
        return tl::unexpected(macs.error());
    }
    return Acknowledgements(macs->begin(), macs->end());
}

base::Result<std::optional<base::Instant>> CacheWriter::newestAcknowledged()
{
    auto newest = m_database.prepare("select max(option_at) from acknowledged");
    if (!newest) {
        return tl::unexpected(newest.error());
    }
    const auto row = newest->step();
    return row ? base::Result<std::optional<base::Instant>>(instant(*newest, 0))
               : tl::unexpected(row.error());
}

base::Result<void> CacheWriter::addAcknowledged(std::span<const AcknowledgedAt> macs)
{
    std::vector<IndexRow> rows;
    auto done = m_database.transaction([&]() -> base::Result<void> {
        for (const AcknowledgedAt &mac : macs) {
            if (auto added = acknowledge(mac, rows); !added) {
                return added;
            }
        }
        return {};
    });
    if (done) {
        m_index.put(std::move(rows));
    }
    return done;
}

base::Result<void> CacheWriter::acknowledge(const AcknowledgedAt &mac, std::vector<IndexRow> &rows)
{
    RowIds changed;
    auto added = collect(m_database, changed,
        "insert into acknowledged values(?1, ?2, ?3) on conflict do update set "
        "option_at=excluded.option_at where option_at<excluded.option_at returning 1",
        mac.server.text(), mac.device.text(), base::toMillis(mac.at));
    if (!added || changed.empty() || !m_key.seal()) {
        return added; // without the key: when its server tells of it next
    }
    RowIds found;
    added = collect(m_database, found, "select id from device where server=?1 and device=?2",
        mac.server.text(), mac.device.text());
    if (!added || found.empty()) {
        return added;
    }
    auto again = diagnoseAgain(found.front());
    if (!again) {
        return tl::unexpected(again.error());
    }
    rows.push_back(std::move(*again));
    return {};
}

} // namespace latchkey::store
