// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowsql.h"

#include "diagnosis/macmatch.h"
#include "store/factnames.h"
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
    = "id, server, device.device, udid, serial, name, model, os, hardware, filevault, "
      "enrollment, auth, status, why, proof, option, proven_at, escrowed_at, fetched_at, "
      "last_contact, read_at, stated_at, consequences, owner, device.names";
constexpr int namesColumn = 24;
constexpr int firstDeviceColumn = 25; // behind those

NameTexts openNames(const sqlite::Statement &row, NameOpener &names)
{
    const std::string_view sealed = row.view(namesColumn);
    return sealed.empty() ? NameTexts{} : names.open(sealed, namesOf(row.view(1), row.view(2)));
}

base::Result<domain::FactDocument> readDocument(std::string_view document, std::string_view names)
{
    auto facts = json::readFacts(names.empty() ? document : putNames(document, names));
    if (!facts) {
        return tl::unexpected(facts.error());
    }
    forgetTakenNames(facts->document);
    return std::move(facts->document);
}

} // namespace

const std::string &selectRows()
{
    static const std::string sql = "select " + std::string(rowColumns) + " from device ";
    return sql;
}

IndexRow readRow(const sqlite::Statement &row, NameOpener &names)
{
    IndexRow read;
    ListRow &list = read.list;
    list.row = static_cast<RowId>(row.integer(0));
    list.server = domain::ServerId{row.text(1)};
    list.device = domain::DeviceId{row.text(2)};
    int column = 3;
    for (std::string *text : {&list.udid, &list.serial, &list.name, &list.model, &list.osVersion,
             &list.hardware, &list.fileVault, &list.enrollment, &list.authAllowed}) {
        *text = row.text(column++);
    }
    list.summary.status = static_cast<domain::Status>(row.integer(12));
    list.summary.why = row.text(13);
    list.summary.proof = static_cast<domain::Proof>(row.integer(14));
    list.summary.option = static_cast<domain::Option>(row.integer(15));
    list.summary.provenAt = instant(row, 16);
    list.summary.escrowedAt = instant(row, 17);
    list.summary.fetchedAt = instant(row, 18);
    list.lastContact = instant(row, 19);
    list.readAt = instant(row, 20);
    read.statedAt = instant(row, 21);
    read.consequences = static_cast<std::uint8_t>(row.integer(22));
    list.consequences = consequencesOf(read.consequences);
    read.owner = static_cast<Owner>(row.integer(23));
    const NameTexts opened = openNames(row, names);
    list.user = opened.user;
    read.accounts = opened.accounts;
    return read;
}

IndexEntry readEntry(const sqlite::Statement &row, NameOpener &names)
{
    const NameTexts opened = openNames(row, names);
    return {.row = static_cast<RowId>(row.integer(0)),
        .udid = row.view(3),
        .serial = row.view(4),
        .name = row.view(5),
        .user = opened.user,
        .accounts = opened.accounts,
        .codes = {row.view(1), row.view(7), row.view(6), row.view(13), row.view(8), row.view(9),
            row.view(10), row.view(11)},
        .times
        = {secondsOf(instant(row, 19)), secondsOf(instant(row, 20)), secondsOf(instant(row, 21)),
            secondsOf(instant(row, 16)), secondsOf(instant(row, 17)), secondsOf(instant(row, 18))},
        .status = static_cast<domain::Status>(row.integer(12)),
        .option = static_cast<domain::Option>(row.integer(15)),
        .proof = static_cast<domain::Proof>(row.integer(14)),
        .owner = static_cast<Owner>(row.integer(23)),
        .consequences = static_cast<std::uint8_t>(row.integer(22))};
}

const std::string &upsertRow()
{
    static const std::string sql = [] {
        std::string columns = "server, device, udid, serial, name, model, os, hardware, "
                              "filevault, enrollment, auth, status, why, proof, option, proven_at, "
                              "escrowed_at, fetched_at, last_contact, read_at, stated_at, "
                              "consequences, owner, names, enrolled_at, run, option_errors";
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

void bindRow(sqlite::Statement &statement, const BoundRow &bound)
{
    const IndexRow &row = bound.page.row;
    const ListRow &list = row.list;
    int column = 1;
    for (const std::string *text : {&list.server.text(), &list.device.text(), &list.udid,
             &list.serial, &list.name, &list.model, &list.osVersion, &list.hardware,
             &list.fileVault, &list.enrollment, &list.authAllowed}) {
        statement.bind(column++, *text);
    }
    const domain::Summary &summary = list.summary;
    statement.bind(12, static_cast<int>(summary.status))
        .bind(13, summary.why)
        .bind(14, static_cast<int>(summary.proof))
        .bind(15, static_cast<int>(summary.option))
        .bind(16, millis(summary.provenAt))
        .bind(17, millis(summary.escrowedAt))
        .bind(18, millis(summary.fetchedAt))
        .bind(19, millis(list.lastContact))
        .bind(20, millis(list.readAt))
        .bind(21, millis(row.statedAt))
        .bind(22, static_cast<int>(row.consequences))
        .bind(23, static_cast<int>(row.owner))
        .bindBlob(24, bound.sealed)
        .bind(25, millis(bound.page.enrolledAt))
        .bind(26, bound.run)
        .bind(27, bound.page.optionErrors);
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

base::Result<domain::KeptOutputs> readKept(const domain::SealedOutputs &sealed, NameOpener &names)
{
    const NameTexts opened = names.open(sealed.names, namesPrinted(sealed.id));
    auto facts = readDocument(sealed.document, opened.inFacts);
    if (!facts) {
        return tl::unexpected(facts.error());
    }
    return domain::KeptOutputs{.facts = std::move(*facts),
        .keptAt = sealed.keptAt,
        .who = std::string(opened.user),
        .outputs = sealed.outputs};
}

domain::SealedOutputs readSealed(const sqlite::Statement &row, int firstColumn)
{
    return {.id = row.text(firstColumn),
        .server = domain::ServerId{row.text(firstColumn + 1)},
        .device = domain::DeviceId{row.text(firstColumn + 2)},
        .document = row.text(firstColumn + 3),
        .keptAt = base::fromMillis(row.integer(firstColumn + 4)),
        .outputs = static_cast<std::size_t>(row.integer(firstColumn + 5)),
        .names = row.text(firstColumn + 6)};
}

void stateAcknowledged(domain::FactDocument &facts, base::Instant at)
{
    if (!facts.statements.contains(domain::Fact::OptionState)) {
        facts.state(
            domain::Fact::OptionState, std::string("acknowledged"), domain::Source::Command, at);
    }
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
        + ", enrolled_at, option_errors, facts.document, kept_id, kept_server, kept_device, "
          "kept.document, kept_at, outputs, kept.names, option_at "
          "from device join facts on facts.device=id "
          "left join kept on kept_server=server and kept_device=device.device "
          "left join acknowledged on option_server=server and option_device=device.device ";
    return sql;
}

base::Result<domain::Device> readDevice(const sqlite::Statement &row, NameOpener &names)
{
    const NameTexts opened = openNames(row, names);
    constexpr int errorsColumn = firstDeviceColumn + 1;
    constexpr int factsColumn = firstDeviceColumn + 2;
    constexpr int keptColumn = firstDeviceColumn + 3;
    constexpr int acknowledgedColumn = firstDeviceColumn + 10;
    domain::Device device{.server = domain::ServerId{row.text(1)},
        .id = domain::DeviceId{row.text(2)},
        .udid = row.text(3),
        .serial = row.text(4),
        .name = row.text(5),
        .model = row.text(6),
        .user = std::string(opened.user),
        .enrolledAt = instant(row, firstDeviceColumn),
        .lastContact = instant(row, 19),
        .readAt = instant(row, 20)};
    auto errors = readErrors(row.view(errorsColumn));
    auto facts = readDocument(row.view(factsColumn), opened.inFacts);
    if (!errors || !facts) {
        return tl::unexpected(errors ? facts.error() : errors.error());
    }
    device.optionErrors = std::move(*errors);
    device.facts = std::move(*facts);
    device.facts.now.reset();
    if (const auto at = instant(row, acknowledgedColumn)) {
        stateAcknowledged(device.facts, *at);
    }
    if (!row.isNull(keptColumn)) {
        auto kept = readKept(readSealed(row, keptColumn), names);
        if (!kept) {
            return tl::unexpected(kept.error());
        }
        device.facts = diagnosis::withPrinted(std::move(device.facts), kept->facts);
        device.kept = std::move(*kept);
    }
    return device;
}

} // namespace latchkey::store
