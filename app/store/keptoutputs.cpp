// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/macmatch.h"
#include "store/cachewriter.h"
#include "store/rowsql.h"
#include "store/statements.h"
#include "json/factscodec.h"

/// The part of CacheWriter that keeps what a Mac printed beside what its server tells.
namespace latchkey::store {

base::Result<CacheWriter::Macs> CacheWriter::macsWithKept(const domain::ServerId &server)
{
    // "cross": asked for each page, so from the few outputs to their Macs, never through all Macs.
    const auto macs = all<domain::DeviceId>(
        m_database,
        "select device.device from kept cross join device on device.id=kept.device where server=?1",
        [](const sqlite::Statement &row) -> base::Result<domain::DeviceId> {
            return domain::DeviceId{row.text(0)};
        },
        server.text());
    if (!macs) {
        return tl::unexpected(macs.error());
    }
    return Macs(macs->begin(), macs->end());
}

base::Result<IndexRow> CacheWriter::rowOf(const CachedDevice &cached, const Macs &withKept)
{
    const domain::Device &device = cached.device;
    const domain::DeviceId listed{"serial:" + device.serial}; // until it had its real id
    if (!withKept.contains(device.id) && !withKept.contains(listed)) {
        return indexRow(cached);
    }
    auto query = m_database.prepare(selectKept() + "where server=?1 and device.device in (?2, ?3)");
    if (!query) {
        return tl::unexpected(query.error());
    }
    bindAll(*query, device.server.text(), device.id.text(), listed.text());
    const auto found = query->step();
    if (!found || !*found) {
        return found ? indexRow(cached) : base::Result<IndexRow>(tl::unexpected(found.error()));
    }
    const auto kept = readKept(*query);
    if (!kept) {
        return tl::unexpected(kept.error());
    }
    domain::Device whole = device;
    whole.facts = diagnosis::withPrinted(device.facts, kept->facts);
    return indexRow(diagnosed(std::move(whole), device.facts.now));
}

// The row is diagnosed again with what is kept now; what its server told stays as it is.
base::Result<void> CacheWriter::keepOutputs(const domain::ServerId &server,
    const domain::DeviceId &id, const std::optional<domain::KeptOutputs> &kept)
{
    RowIds found;
    if (auto looked = collect(m_database, found,
            "select id from device where server=?1 and device=?2", server.text(), id.text());
        !looked) {
        return looked;
    }
    if (found.empty()) {
        return base::fail(base::ErrorKind::NotFound, id.text());
    }
    std::vector<IndexRow> rows;
    auto done = m_database.transaction([&]() -> base::Result<void> {
        if (auto set = setKept(found.front(), kept); !set) {
            return set;
        }
        auto row = diagnoseAgain(found.front());
        if (!row) {
            return tl::unexpected(row.error());
        }
        rows.push_back(std::move(*row));
        return {};
    });
    if (done) {
        m_index.put(std::move(rows));
    }
    return done;
}

base::Result<void> CacheWriter::setKept(
    std::int64_t row, const std::optional<domain::KeptOutputs> &kept)
{
    return kept ? write(m_database, upsertKept(), row, json::writeFacts(kept->facts),
               base::toMillis(kept->keptAt), kept->who, static_cast<std::int64_t>(kept->outputs))
                : write(m_database, "delete from kept where device=?1", row);
}

base::Result<IndexRow> CacheWriter::diagnoseAgain(std::int64_t row)
{
    auto read = m_database.prepare(selectDevice() + "where id=?1");
    auto upsert = m_database.prepare(upsertRow());
    RowIds runs;
    auto counted = collect(m_database, runs, "select run from device where id=?1", row);
    if (!read || !upsert || !counted) {
        return tl::unexpected(!read ? read.error() : !upsert ? upsert.error() : counted.error());
    }
    read->bind(1, row);
    if (const auto there = read->step(); !there || !*there || runs.empty()) {
        return there ? base::fail(base::ErrorKind::NotFound)
                     : base::Result<IndexRow>(tl::unexpected(there.error()));
    }
    auto device = readDevice(*read);
    if (!device) {
        return tl::unexpected(device.error());
    }
    const CachedDevice cached = diagnosed(std::move(*device));
    IndexRow indexed = indexRow(cached);
    indexed.list.row = static_cast<RowId>(row);
    bindRow(*upsert, indexed, cached, runs.front());
    if (auto written = upsert->run(); !written) {
        return tl::unexpected(written.error());
    }
    return indexed;
}

} // namespace latchkey::store
