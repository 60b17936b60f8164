// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/macmatch.h"
#include "store/cachewriter.h"
#include "store/factnames.h"
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

base::Result<void> CacheWriter::addKept(PageRow &page, const Macs &withKept)
{
    if (withKept.empty()) {
        return {};
    }
    const ListRow &list = page.row.list;
    const domain::DeviceId listed{"serial:" + list.serial}; // until it had its real id
    if (!withKept.contains(list.device) && !withKept.contains(listed)) {
        return {};
    }
    auto query = m_database.prepare(selectKept() + "where server=?1 and device.device in (?2, ?3)");
    if (!query) {
        return tl::unexpected(query.error());
    }
    bindAll(*query, list.server.text(), list.device.text(), listed.text());
    const auto found = query->step();
    if (!found || !*found) {
        return found ? base::Result<void>() : tl::unexpected(found.error());
    }
    const auto kept = readKept(*query, NameOpener(m_key.seal()));
    auto told = json::readFacts(putNames(page.facts, page.names));
    if (!kept || !told) {
        return tl::unexpected(kept ? told.error() : kept.error());
    }
    const auto whole = diagnosis::withPrinted(std::move(told->document), kept->facts);
    retell(page.row, whole, diagnosis::glance(whole));
    return {};
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
    if (!kept) {
        return write(m_database, "delete from kept where device=?1", row);
    }
    std::string document = json::writeFacts(kept->facts);
    const std::string inFacts = takeNames(document);
    const auto sealed = m_key.sealed({.user = kept->who, .inFacts = inFacts}, namesPrinted(row));
    if (!sealed) {
        return tl::unexpected(sealed.error());
    }
    auto statement = m_database.prepare(upsertKept());
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    bindAll(*statement, row, document, base::toMillis(kept->keptAt),
        static_cast<std::int64_t>(kept->outputs));
    statement->bindBlob(5, *sealed);
    return statement->run();
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
