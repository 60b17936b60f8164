// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/notes.h"
#include "report/maccolumns.h"
#include "report/parts.h"
#include "report/remedies.h"
#include "report/shownwords.h"
#include "words/steps.h"

namespace latchkey::report {

namespace {

words::Reader readerFor(const store::ListRow &row, base::Instant now)
{
    return {.server = QString::fromStdString(row.server.text()), .now = now};
}

void addNextStep(RowBuilder &builder, const domain::Finding *finding, const words::Reader &reader)
{
    if (finding == nullptr || finding->remedy.empty()) {
        builder.value({}).value({}).value({});
        return;
    }
    const domain::RemedyStep &step = finding->remedy.front();
    builder.made(words::stepTitle(step, reader)).text(domain::wordOf(step.role)).text(step.command);
}

using AddOwn = std::function<base::Result<void>(
    RowBuilder &, const store::ListRow &, const domain::Finding *, const words::Reader &)>;

// A table of Macs with what the finding behind their status adds.
Table findingTable(std::string_view name, const MacColumns &columns, const Macs &macs, AddOwn add)
{
    Table table{
        .name = std::string(name), .title = words::reportTable(name), .columns = columns.columns()};
    table.rows = [columns, macs, add = std::move(add)](const RowReceiver &receive) {
        RowBuilder builder;
        return macs.eachWhole([&](const store::ListRow &row, const store::CachedDevice &mac) {
            const domain::Finding *finding = findingBehind(row, mac.diagnosis);
            columns.addFirst(builder.clear(), row);
            auto added = add(builder, row, finding, readerFor(row, macs.now()));
            columns.addOthers(builder, row);
            return added ? receive(builder.row()) : added;
        });
    };
    return table;
}

} // namespace

base::Result<void> addNotCompliant(Report &report, const Making &making)
{
    const auto macs = notCovered(making);
    if (!macs) {
        return tl::unexpected(macs.error());
    }
    const MacColumns columns({"status", "name", "serial", "osVersion", "server", "dataAge", "why"},
        {column("remedy"), wordColumn("role", shownRole),
            notByDefault(column("command", CellType::Code)), notByDefault(column("reason"))});
    report.tables.push_back(findingTable("macs", columns, *macs,
        [](RowBuilder &builder, const store::ListRow &row, const domain::Finding *finding,
            const words::Reader &reader) -> base::Result<void> {
            addNextStep(builder, finding, reader);
            builder.made(reasonText(row, finding, reader));
            return {};
        }));
    return {};
}

base::Result<void> addHelpdesk(Report &report, const Making &making)
{
    const auto macs = notCovered(making);
    if (!macs) {
        return tl::unexpected(macs.error());
    }
    const MacColumns columns({"name", "serial", "user", "server", "lastContact"},
        {column("reason"), column("steps"), column("ticket")});
    report.tables.push_back(findingTable("helpdesk", columns, *macs,
        [&notes = making.sources.notes](RowBuilder &builder, const store::ListRow &row,
            const domain::Finding *finding, const words::Reader &reader) -> base::Result<void> {
            builder.made(reasonText(row, finding, reader)).made(stepsText(finding, reader));
            auto note = notes.read(row.server, row.device);
            if (!note) {
                return tl::unexpected(note.error());
            }
            builder.made(std::move(note->ticket));
            return {};
        }));
    return {};
}

} // namespace latchkey::report
