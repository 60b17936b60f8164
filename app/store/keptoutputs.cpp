// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/encoding.h"
#include "diagnosis/macmatch.h"
#include "store/cachewriter.h"
#include "store/factnames.h"
#include "store/rowsql.h"
#include "store/statements.h"
#include "json/factscodec.h"

#include <algorithm>
#include <iterator>

/// The part of CacheWriter that keeps what a Mac printed beside what its server tells.
namespace latchkey::store {

namespace {

using Sealed = domain::SealedOutputs;

constexpr std::string_view allKept
    = "select kept_id, kept_server, kept_device, document, kept_at, outputs, names from kept";

base::Result<std::vector<Sealed>> readAll(sqlite::Database &database, std::string_view from)
{
    return all<Sealed>(database, from,
        [](const sqlite::Statement &row) -> base::Result<Sealed> { return readSealed(row); });
}

base::Result<std::optional<Sealed>> readOne(
    sqlite::Database &database, const domain::ServerId &server, const domain::DeviceId &id)
{
    auto found = all<Sealed>(
        database, std::string(allKept) + " where kept_server=?1 and kept_device=?2",
        [](const sqlite::Statement &row) -> base::Result<Sealed> { return readSealed(row); },
        server.text(), id.text());
    if (!found) {
        return tl::unexpected(found.error());
    }
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

base::Result<std::optional<std::int64_t>> rowOf(
    sqlite::Database &database, const domain::ServerId &server, const domain::DeviceId &id)
{
    std::vector<std::int64_t> found;
    auto looked = collect(database, found, "select id from device where server=?1 and device=?2",
        server.text(), id.text());
    if (!looked) {
        return tl::unexpected(looked.error());
    }
    return found.empty() ? std::nullopt : std::optional(found.front());
}

} // namespace

base::Result<CacheWriter::Macs> CacheWriter::macsWithKept(const domain::ServerId &server)
{
    const auto macs = all<domain::DeviceId>(
        m_database, "select kept_device from kept where kept_server=?1",
        [](const sqlite::Statement &row) -> base::Result<domain::DeviceId> {
            return domain::DeviceId{row.text(0)};
        },
        server.text());
    if (!macs) {
        return tl::unexpected(macs.error());
    }
    return Macs(macs->begin(), macs->end());
}

// A Mac that gets its real id takes along what was kept for it.
base::Result<std::optional<domain::SealedOutputs>> CacheWriter::keptFor(
    const ListRow &list, const Macs &withKept)
{
    if (withKept.empty()) {
        return std::nullopt;
    }
    const domain::DeviceId listed{"serial:" + list.serial}; // until it had its real id
    const auto &known = withKept.contains(list.device) ? list.device : listed;
    if (!withKept.contains(known)) {
        return std::nullopt;
    }
    auto kept = readOne(m_database, list.server, known);
    if (kept && *kept && (*kept)->device != list.device) {
        auto renamed = write(m_database,
            "update kept set kept_device=?3 where kept_server=?1 and kept_device=?2",
            list.server.text(), (*kept)->device.text(), list.device.text());
        if (!renamed) {
            return tl::unexpected(renamed.error());
        }
    }
    return kept;
}

base::Result<void> CacheWriter::addKnown(PageRow &page, const KnownBeside &beside)
{
    const auto kept = keptFor(page.row.list, beside.kept);
    if (!kept) {
        return tl::unexpected(kept.error());
    }
    const auto acknowledged = beside.acknowledged.find(page.row.list.device);
    if (!*kept && acknowledged == beside.acknowledged.end()) {
        return {};
    }
    auto told = json::readFacts(putNames(page.facts, page.names));
    if (!told) {
        return tl::unexpected(told.error());
    }
    domain::FactDocument whole = std::move(told->document);
    if (acknowledged != beside.acknowledged.end()) {
        stateAcknowledged(whole, acknowledged->second);
    }
    if (*kept) {
        NameOpener opener(m_key.seal());
        const auto opened = readKept(**kept, opener);
        if (!opened) {
            return tl::unexpected(opened.error());
        }
        whole = diagnosis::withPrinted(std::move(whole), opened->facts);
    }
    retell(page.row, whole, diagnosis::glance(whole));
    return {};
}

base::Result<domain::SealedOutputs> CacheWriter::sealOutputs(
    const domain::ServerId &server, const domain::DeviceId &id, const domain::KeptOutputs &kept)
{
    const auto row = rowOf(m_database, server, id);
    const auto before = readOne(m_database, server, id);
    if (!row || !before || !*row) {
        return tl::unexpected(!row ? row.error()
                : !before
                ? before.error()
                : base::Error{.kind = base::ErrorKind::NotFound, .where = id.text(), .detail = {}});
    }
    domain::SealedOutputs sealed{.id = *before ? (*before)->id : base::randomUuid(),
        .server = server,
        .device = id,
        .document = json::writeFacts(kept.facts),
        .keptAt = kept.keptAt,
        .outputs = kept.outputs};
    const std::string inFacts = takeNames(sealed.document);
    auto names = m_key.sealed({.user = kept.who, .inFacts = inFacts}, namesPrinted(sealed.id));
    if (!names) {
        return tl::unexpected(names.error());
    }
    sealed.names = std::move(*names);
    return sealed;
}

base::Result<std::string> CacheWriter::keptId(
    const domain::ServerId &server, const domain::DeviceId &id)
{
    const auto kept = readOne(m_database, server, id);
    if (!kept) {
        return tl::unexpected(kept.error());
    }
    return *kept ? (*kept)->id : std::string();
}

base::Result<std::vector<domain::SealedOutputs>> CacheWriter::olderOutputs()
{
    return readAll(m_database,
        "select id, server, device, document, kept_at, outputs, names from kept_before");
}

// The cache is the copy: what differs from the journal's is put or dropped.
base::Result<void> CacheWriter::setKept(std::vector<domain::SealedOutputs> outputs)
{
    for (Sealed &each : outputs) {
        if (auto found = followId(each); !found) {
            return found;
        }
    }
    const auto copies = readAll(m_database, allKept);
    const auto older = olderOutputs();
    if (!copies || !older) {
        return tl::unexpected(copies ? older.error() : copies.error());
    }
    const auto lacks = [](const std::vector<Sealed> &list) {
        return [&list](const Sealed &each) { return std::ranges::find(list, each) == list.end(); };
    };
    std::vector<Sealed> put, dropped;
    std::ranges::copy_if(outputs, std::back_inserter(put), lacks(*copies));
    std::ranges::copy_if(*copies, std::back_inserter(dropped), lacks(outputs));
    auto done = put.empty() && dropped.empty() ? base::Result<void>() : changeKept(put, dropped);
    return done && !older->empty() ? m_database.run("delete from kept_before") : done;
}

// Kept for a Mac that was known from a list only and has its real id since.
base::Result<void> CacheWriter::followId(domain::SealedOutputs &sealed)
{
    constexpr std::string_view listed = "serial:";
    const auto row = rowOf(m_database, sealed.server, sealed.device);
    if (!row || *row || !sealed.device.text().starts_with(listed)) {
        return row ? base::Result<void>() : tl::unexpected(row.error());
    }
    const auto real = all<domain::DeviceId>(
        m_database, "select device from device where server=?1 and serial=?2 limit 1",
        [](const sqlite::Statement &found) -> base::Result<domain::DeviceId> {
            return domain::DeviceId{found.text(0)};
        },
        sealed.server.text(), sealed.device.text().substr(listed.size()));
    if (!real) {
        return tl::unexpected(real.error());
    }
    if (!real->empty()) {
        sealed.device = real->front();
    }
    return {};
}

// The rows are diagnosed again with what is kept now; what their server told stays as it is.
base::Result<void> CacheWriter::changeKept(const std::vector<domain::SealedOutputs> &put,
    const std::vector<domain::SealedOutputs> &dropped)
{
    std::vector<IndexRow> rows;
    auto done = m_database.transaction([&]() -> base::Result<void> {
        for (const Sealed &each : dropped) {
            auto gone
                = write(m_database, "delete from kept where kept_server=?1 and kept_device=?2",
                    each.server.text(), each.device.text());
            if (!gone) {
                return gone;
            }
        }
        for (const Sealed &each : put) {
            if (auto written = writeKept(each); !written) {
                return written;
            }
        }
        for (const auto *changed : {&dropped, &put}) {
            for (const Sealed &each : *changed) {
                if (auto told = diagnoseAgain(each, rows); !told) {
                    return told;
                }
            }
        }
        return {};
    });
    if (done) {
        m_index.put(std::move(rows));
    }
    return done;
}

base::Result<void> CacheWriter::writeKept(const domain::SealedOutputs &sealed)
{
    auto statement = m_database.prepare("insert or replace into kept(kept_server, kept_device, "
                                        "kept_id, document, kept_at, outputs, names) values(?1, "
                                        "?2, ?3, ?4, ?5, ?6, ?7)");
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    bindAll(*statement, sealed.server.text(), sealed.device.text(), sealed.id, sealed.document,
        base::toMillis(sealed.keptAt), static_cast<std::int64_t>(sealed.outputs));
    statement->bindBlob(7, sealed.names);
    return statement->run();
}

base::Result<void> CacheWriter::diagnoseAgain(
    const domain::SealedOutputs &changed, std::vector<IndexRow> &rows)
{
    const auto row = rowOf(m_database, changed.server, changed.device);
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (!*row || !m_key.seal()) {
        return {}; // when its server tells of it next
    }
    auto again = diagnoseAgain(**row);
    if (!again) {
        return tl::unexpected(again.error());
    }
    rows.push_back(std::move(*again));
    return {};
}

// The server's own names in a row, sealed again with what the accounts are now.
base::Result<std::string> CacheWriter::sealAgain(std::int64_t row, const IndexRow &indexed)
{
    const ListRow &list = indexed.list;
    auto query = m_database.prepare("select names from device where id=?1");
    if (!query) {
        return tl::unexpected(query.error());
    }
    query->bind(1, row);
    if (const auto there = query->step(); !there) {
        return tl::unexpected(there.error());
    }
    if (const auto key = m_key.required(); !key && !query->view(0).empty()) {
        return tl::unexpected(key.error());
    }
    const std::string whose = namesOf(list.server.text(), list.device.text());
    NameOpener opener(m_key.seal());
    const NameTexts names = opener.open(query->view(0), whose);
    return m_key.sealed(
        {.user = list.user, .accounts = indexed.accounts, .inFacts = names.inFacts}, whose);
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
    NameOpener names(m_key.seal());
    auto device = readDevice(*read, names);
    if (!device) {
        return tl::unexpected(device.error());
    }
    PageRow page = pageRow(*device);
    page.row.list.row = static_cast<RowId>(row);
    const auto sealed = sealAgain(row, page.row);
    if (!sealed) {
        return tl::unexpected(sealed.error());
    }
    bindRow(*upsert, {.page = page, .run = runs.front(), .sealed = *sealed});
    if (auto written = upsert->run(); !written) {
        return tl::unexpected(written.error());
    }
    return std::move(page.row);
}

} // namespace latchkey::store
