// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"
#include "report/maccolumns.h"
#include "report/parts.h"
#include "report/shownwords.h"
#include "words/audit.h"

#include "base/encoding.h"

namespace latchkey::report {

namespace {

constexpr std::int64_t entriesAtOnce = 1000; // entries that are read at once

void addEntry(RowBuilder &row, const journal::AuditEntry &entry)
{
    const journal::AuditRecord &record = entry.record;
    row.clear()
        .number(static_cast<std::size_t>(entry.number))
        .time(record.at)
        .text(record.who)
        .text(record.program)
        .text(journal::wordOf(record.action))
        .text(record.server)
        .text(record.device)
        .text(record.reason)
        .text(record.result)
        .text(record.detail)
        .text(record.batch)
        .text(record.sha256)
        .made(base::toHex(entry.hash));
}

base::Result<void> addNames(
    RowBuilder &row, journal::Journal &journal, const journal::AuditRecord &record)
{
    auto names = journal.nameOf(record.server, record.device);
    if (!names) {
        return tl::unexpected(names.error());
    }
    row.made(std::move(names->first)).made(std::move(names->second));
    return {};
}

base::Result<void> addRow(
    RowBuilder &row, journal::Journal &journal, const journal::AuditEntry &entry, bool withNames)
{
    addEntry(row, entry);
    if (withNames && !entry.record.device.empty()) {
        return addNames(row, journal, entry.record);
    }
    row.value({}).value({});
    return {};
}

base::Result<void> eachEntry(journal::Journal &journal, bool withNames, const RowReceiver &receive)
{
    RowBuilder row;
    std::int64_t after = 0;
    while (true) {
        const auto entries = journal.audit(after, entriesAtOnce);
        if (!entries) {
            return tl::unexpected(entries.error());
        }
        for (const journal::AuditEntry &entry : *entries) {
            auto done = addRow(row, journal, entry, withNames);
            done = done ? receive(row.row()) : done;
            if (!done) {
                return done;
            }
            after = entry.number;
        }
        if (std::ssize(*entries) < entriesAtOnce) {
            return {};
        }
    }
}

Column personal(Column column)
{
    column.personal = true;
    return column;
}

std::vector<Column> entryColumns()
{
    return {column("number", CellType::Number), column("at", CellType::Time), column("who"),
        column("program"), wordColumn("action", shownAuditAction), column("server"),
        column("device", CellType::Code), column("reasonGiven"), column("result"), column("detail"),
        notByDefault(column("batch", CellType::Code)),
        notByDefault(column("sha256", CellType::Code)),
        notByDefault(column("hash", CellType::Code)), personal(column("name")),
        personal(column("serial", CellType::Code))};
}

} // namespace

base::Result<void> addAudit(Report &report, const Making &making)
{
    journal::Journal &journal = making.sources.journal;
    const auto verdict = journal.verify({});
    if (!verdict) {
        return tl::unexpected(verdict.error());
    }
    report.meta.sums.clear();
    report.meta.notes.push_back(
        words::auditVerdict(verdict->entries, journal::wordOf(verdict->flaw), verdict->at));
    report.meta.notes.push_back(
        words::auditHead(QString::fromStdString(base::toHex(verdict->head.hash))));
    report.tables.push_back({.name = "audit",
        .title = words::reportTable("audit"),
        .columns = entryColumns(),
        .rows = [&journal, withNames = making.request.withNames](const RowReceiver &receive) {
            return eachEntry(journal, withNames, receive);
        }});
    return {};
}

} // namespace latchkey::report
