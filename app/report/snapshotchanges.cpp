// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/changetext.h"
#include "report/maccolumns.h"
#include "report/parts.h"
#include "words/reportfacts.h"
#include "words/snapshots.h"

#include <set>

namespace latchkey::report {

namespace {

using Keys = std::set<snapshot::MacKey>;

base::Result<Keys> keysOf(const Macs &macs)
{
    Keys keys;
    auto done = macs.each([&keys](const store::ListRow &row) {
        keys.emplace(row.server, row.device);
        return base::Result<void>();
    });
    return done ? base::Result<Keys>(std::move(keys)) : tl::unexpected(done.error());
}

// Those of the Macs that the filter finds in the newer snapshot; without a filter all of them.
base::Result<std::vector<snapshot::Change>> chosenChanges(const Making &making)
{
    std::vector<snapshot::Change> changes = making.sources.compared->difference.changes;
    if (making.request.where.empty()) {
        return changes;
    }
    const auto keys = keysOf(making.macs);
    if (!keys) {
        return tl::unexpected(keys.error());
    }
    std::erase_if(changes, [&keys](const snapshot::Change &change) {
        return !keys->contains({change.server, change.device});
    });
    return changes;
}

base::Result<void> receiveAll(
    const std::vector<snapshot::Change> &changes, bool withNames, const RowReceiver &receive)
{
    RowBuilder builder;
    for (const snapshot::Change &change : changes) {
        builder.clear().text(change.name).text(change.serial).text(change.server.text());
        builder.text(base::wordOf(change.kind)).made(changeText(change, withNames));
        if (auto received = receive(builder.row()); !received) {
            return received;
        }
    }
    return {};
}

} // namespace

base::Result<void> addSnapshotChanges(Report &report, const Making &making)
{
    const snapshot::Compared &compared = *making.sources.compared;
    auto changes = chosenChanges(making);
    if (!changes) {
        return tl::unexpected(changes.error());
    }
    report.meta.sums.clear();
    report.meta.notes.push_back(
        words::snapshotsCompared(compared.before.takenAt, compared.after.takenAt));
    if (!compared.withUsers) {
        report.meta.notes.push_back(words::snapshotUsersNotCompared());
    }
    report.tables.push_back({.name = "changes",
        .title = words::reportTable("changes"),
        .columns = {column("name"), column("serial", CellType::Code), column("server"),
            wordColumn("change", words::snapshotChange), column("detail")},
        .rows
        = [changes = std::move(*changes), withNames = making.request.withNames](
              const RowReceiver &receive) { return receiveAll(changes, withNames, receive); }});
    return {};
}

} // namespace latchkey::report
