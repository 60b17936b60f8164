// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowsql.h"

#include "diagnosis/macmatch.h"
#include "store/statements.h"
#include "json/chainerrors.h"
#include "json/document.h"
#include "json/factscodec.h"

namespace latchkey::store {

namespace {

std::optional<std::int64_t> millis(std::optional<base::Instant> at)
{
    return at ? std::optional{base::toMillis(*at)} : std::nullopt;
}

base::Result<std::vector<domain::ChainError>> readErrors(std::string_view text)
{
    if (text == "[]") {
        return {};
    }
    const auto document = json::Document::parse(text);
    if (!document) {
        return tl::unexpected(document.error());
    }
    return json::readChainErrors(document->root());
}

domain::Consequences consequencesOf(unsigned bits)
{
    const auto answer
        = [bits](unsigned shift) { return static_cast<domain::Trilean>(bits >> shift & 3U); };
    return {.notReadyToErase = answer(0),
        .managedUpdatesAskForPassword = answer(2),
        .newUsersGetNoSecureToken = answer(4)};
}

// "device" is a column of the other tables, too.
constexpr std::string_view rowColumns
    = "id, server, device.device, udid, serial, name, model, user, os, hardware, filevault, "
      "enrollment, auth, status, why, proof, option, proven_at, escrowed_at, fetched_at, "
      "last_contact, read_at, stated_at, consequences, accounts, owner";
constexpr int firstDeviceColumn = 26; // behind those

} // namespace

const std::string &selectRows()
{
    static const std::string sql = "select " + std::string(rowColumns) + " from device ";
    return sql;
}

IndexRow readRow(const sqlite::Statement &row)
{
    IndexRow read;
    ListRow &list = read.list;
    list.row = static_cast<RowId>(row.integer(0));
    list.server = domain::ServerId{row.text(1)};
    list.device = domain::DeviceId{row.text(2)};
    int column = 3;
    for (std::string *text :
        {&list.udid, &list.serial, &list.name, &list.model, &list.user, &list.osVersion,
            &list.hardware, &list.fileVault, &list.enrollment, &list.authAllowed}) {
        *text = row.text(column++);
    }
    list.summary.status = static_cast<domain::Status>(row.integer(13));
    list.summary.why = row.text(14);
    list.summary.proof = static_cast<domain::Proof>(row.integer(15));
    list.summary.option = static_cast<domain::Option>(row.integer(16));
    list.summary.provenAt = instant(row, 17);
    list.summary.escrowedAt = instant(row, 18);
    list.summary.fetchedAt = instant(row, 19);
    list.lastContact = instant(row, 20);
    list.readAt = instant(row, 21);
    read.statedAt = instant(row, 22);
    read.consequences = static_cast<std::uint8_t>(row.integer(23));
    list.consequences = consequencesOf(read.consequences);
    read.accounts = row.text(24);
    read.owner = static_cast<Owner>(row.integer(25));
    return read;
}

IndexEntry readEntry(const sqlite::Statement &row)
{
    return {.row = static_cast<RowId>(row.integer(0)),
        .udid = row.view(3),
        .serial = row.view(4),
        .name = row.view(5),
        .user = row.view(7),
        .accounts = row.view(24),
        .codes = {row.view(1), row.view(8), row.view(6), row.view(14), row.view(9), row.view(10),
            row.view(11), row.view(12)},
        .times
        = {secondsOf(instant(row, 20)), secondsOf(instant(row, 21)), secondsOf(instant(row, 22)),
            secondsOf(instant(row, 17)), secondsOf(instant(row, 18)), secondsOf(instant(row, 19))},
        .status = static_cast<domain::Status>(row.integer(13)),
        .option = static_cast<domain::Option>(row.integer(16)),
        .proof = static_cast<domain::Proof>(row.integer(15)),
        .owner = static_cast<Owner>(row.integer(25)),
        .consequences = static_cast<std::uint8_t>(row.integer(23))};
}

const std::string &upsertRow()
{
    static const std::string sql = [] {
        std::string columns = "server, device, udid, serial, name, model, user, os, hardware, "
                              "filevault, enrollment, auth, status, why, proof, option, proven_at, "
                              "escrowed_at, fetched_at, last_contact, read_at, stated_at, "
                              "consequences, accounts, owner, enrolled_at, run, option_errors";
        std::string values, updates;
        int n = 0;
        for (std::size_t at = 0; at < columns.size();) {
            const auto end = std::min(columns.find(',', at), columns.size());
            const std::string name = columns.substr(at, end - at);
            values += (n == 0 ? "?" : ", ?") + std::to_string(n + 1);
            if (n >= 2) {
                updates += (n == 2 ? "" : ", ") + name + "=excluded." + name;
            }
            ++n;
            at = end + 2;
        }
        return "insert into device(" + columns + ") values(" + values
            + ") on conflict(server, device) do update set " + updates + " returning id";
    }();
    return sql;
}

void bindRow(sqlite::Statement &statement, const PageRow &page, std::int64_t run)
{
    const IndexRow &row = page.row;
    const ListRow &list = row.list;
    int column = 1;
    for (const std::string *text : {&list.server.text(), &list.device.text(), &list.udid,
             &list.serial, &list.name, &list.model, &list.user, &list.osVersion, &list.hardware,
             &list.fileVault, &list.enrollment, &list.authAllowed}) {
        statement.bind(column++, *text);
    }
    const domain::Summary &summary = list.summary;
    statement.bind(13, static_cast<int>(summary.status))
        .bind(14, summary.why)
        .bind(15, static_cast<int>(summary.proof))
        .bind(16, static_cast<int>(summary.option))
        .bind(17, millis(summary.provenAt))
        .bind(18, millis(summary.escrowedAt))
        .bind(19, millis(summary.fetchedAt))
        .bind(20, millis(list.lastContact))
        .bind(21, millis(list.readAt))
        .bind(22, millis(row.statedAt))
        .bind(23, static_cast<int>(row.consequences))
        .bind(24, row.accounts)
        .bind(25, static_cast<int>(row.owner))
        .bind(26, millis(page.enrolledAt))
        .bind(27, run)
        .bind(28, page.optionErrors);
}

const std::string &upsertFacts()
{
    static const std::string sql = "insert or replace into facts(device, document) values(?1, ?2)";
    return sql;
}

const std::string &adoptListedRow()
{
    static const std::string sql
        = "update device set device=?2 where server=?1 and device='serial:'||?3 and not exists"
          "(select 1 from device where server=?1 and device=?2)";
    return sql;
}

base::Result<bool> hasListedRows(sqlite::Database &database, const domain::ServerId &server)
{
    auto query = database.prepare(
        "select 1 from device where server=?1 and device>='serial:' and device<'serial;' limit 1");
    if (!query) {
        return tl::unexpected(query.error());
    }
    query->bind(1, server.text());
    return query->step();
}

const std::string &upsertKept()
{
    static const std::string sql = "insert or replace into kept(device, document, kept_at, who, "
                                   "outputs) values(?1, ?2, ?3, ?4, ?5)";
    return sql;
}

const std::string &selectKept()
{
    static const std::string sql
        = "select document, kept_at, who, outputs, device.device from kept join device on "
          "device.id=kept.device ";
    return sql;
}

base::Result<domain::KeptOutputs> readKept(const sqlite::Statement &row, int firstColumn)
{
    auto facts = json::readFacts(row.view(firstColumn));
    if (!facts) {
        return tl::unexpected(facts.error());
    }
    return domain::KeptOutputs{.facts = std::move(facts->document),
        .keptAt = base::fromMillis(row.integer(firstColumn + 1)),
        .who = row.text(firstColumn + 2),
        .outputs = static_cast<std::size_t>(row.integer(firstColumn + 3))};
}

base::Result<AcceptedRows> acceptedRows(sqlite::Database &database)
{
    // "cross": from the few that are accepted to their Macs, never through all Macs.
    auto query = database.prepare(
        "select id, until from accepted cross join device using(server, device) order by id");
    if (!query) {
        return tl::unexpected(query.error());
    }
    AcceptedRows rows;
    while (true) {
        const auto more = query->step();
        if (!more) {
            return tl::unexpected(more.error());
        }
        if (!*more) {
            return rows;
        }
        rows.push_back({static_cast<std::size_t>(query->integer(0)) - 1,
            secondsOf(base::fromMillis(query->integer(1)))});
    }
}

const std::string &selectDevice()
{
    static const std::string sql = "select " + std::string(rowColumns)
        + ", enrolled_at, option_errors, facts.document, kept.document, kept_at, who, outputs "
          "from device join facts on facts.device=id left join kept on kept.device=id ";
    return sql;
}

base::Result<domain::Device> readDevice(const sqlite::Statement &row)
{
    constexpr int errorsColumn = firstDeviceColumn + 1;
    constexpr int factsColumn = firstDeviceColumn + 2;
    constexpr int keptColumn = firstDeviceColumn + 3;
    domain::Device device{.server = domain::ServerId{row.text(1)},
        .id = domain::DeviceId{row.text(2)},
        .udid = row.text(3),
        .serial = row.text(4),
        .name = row.text(5),
        .model = row.text(6),
        .user = row.text(7),
        .enrolledAt = instant(row, firstDeviceColumn),
        .lastContact = instant(row, 20),
        .readAt = instant(row, 21)};
    auto errors = readErrors(row.view(errorsColumn));
    auto facts = json::readFacts(row.view(factsColumn));
    if (!errors || !facts) {
        return tl::unexpected(errors ? facts.error() : errors.error());
    }
    device.optionErrors = std::move(*errors);
    device.facts = std::move(facts->document);
    device.facts.now.reset();
    if (!row.isNull(keptColumn)) {
        auto kept = readKept(row, keptColumn);
        if (!kept) {
            return tl::unexpected(kept.error());
        }
        device.facts = diagnosis::withPrinted(std::move(device.facts), kept->facts);
        device.kept = std::move(*kept);
    }
    return device;
}

} // namespace latchkey::store
