// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/tokenhistory.h"
#include "report/maccolumns.h"
#include "report/parts.h"
#include "report/shownwords.h"
#include "words/evidence.h"
#include "words/reportfacts.h"

#include <algorithm>

namespace latchkey::report {

namespace {

constexpr std::chrono::days usualPeriod{30};

using domain::Event;
using domain::EventDetail;
using domain::EventKind;

/// Something that happened to one Mac.
struct Change {
    base::Instant at;
    std::string_view what;
    std::optional<Event> by = {};
};

// What a message of the Mac or an act of its server changed; empty: nothing worth a line.
std::string_view wordOf(const Event &event)
{
    switch (event.kind) {
    case EventKind::SetToken:
        return event.detail == EventDetail::Stored ? "token-stored"
            : event.detail == EventDetail::Cleared ? "token-cleared"
                                                   : "token-rejected";
    case EventKind::Authenticate:
        return event.detail == EventDetail::IdentityRenewal ? "identity-renewed" : "enrolled";
    case EventKind::CheckOut:
        return "checked-out";
    case EventKind::Options:
        return event.detail == EventDetail::Acknowledged ? "option-acknowledged"
            : event.detail == EventDetail::Error         ? "option-refused"
                                                         : "";
    case EventKind::Revoke:
        return "token-revoked";
    case EventKind::Migration:
        return "server-migrated";
    case EventKind::Erase:
        return "erased";
    case EventKind::TokenUnreadable:
        return "token-unreadable";
    case EventKind::TokenUpdate:
    case EventKind::GetToken:
    case EventKind::UpdateFailed:
    case EventKind::PasswordRotation:
        return {};
    }
    return {};
}

std::vector<Change> changesOf(const store::CachedDevice &mac, const Period &period)
{
    std::vector<Change> changes;
    for (const Event &event : mac.device.facts.events) {
        if (const auto word = wordOf(event); !word.empty() && period.holds(event.at)) {
            changes.push_back({event.at, word, event});
        }
    }
    for (const auto &turn : diagnosis::tokenHistory(mac.device.facts, mac.diagnosis)) {
        if (turn.at && period.holds(*turn.at)) {
            const bool lost = turn.kind == diagnosis::TokenTurn::Kind::Lost;
            changes.push_back({*turn.at, lost ? "token-lost" : "token-changed", turn.by});
        }
    }
    std::ranges::stable_sort(changes, {}, &Change::at);
    return changes;
}

Table changeTable(const Macs &macs, const Period &period)
{
    const MacColumns columns({"name", "serial", "server"},
        {column("at", CellType::Time), wordColumn("change", shownChange), column("detail")});
    return {.name = "changes",
        .title = words::reportTable("changes"),
        .columns = columns.columns(),
        .rows = [macs, columns, period](const RowReceiver &receive) {
            RowBuilder builder;
            return macs.eachWhole([&](const store::ListRow &row,
                                      const store::CachedDevice &mac) -> base::Result<void> {
                const words::Reader reader{
                    .server = QString::fromStdString(row.server.text()), .now = macs.now()};
                for (const Change &change : changesOf(mac, period)) {
                    columns.addFirst(builder.clear(), row);
                    builder.time(change.at).text(change.what);
                    builder.made(change.by ? words::eventText(*change.by, reader) : QString());
                    columns.addOthers(builder, row);
                    if (auto received = receive(builder.row()); !received) {
                        return received;
                    }
                }
                return {};
            });
        }};
}

} // namespace

base::Result<void> addChanges(Report &report, const Making &making)
{
    if (making.sources.compared != nullptr) {
        return addSnapshotChanges(report, making);
    }
    const Period period = making.request.period.value_or(lastDays(making.sources.now, usualPeriod));
    report.meta.sums.clear();
    report.meta.notes.push_back(words::reportPeriod(period.from, period.to));
    report.tables.push_back(changeTable(making.macs, period));
    return making.has(Part::Trend) ? addTrend(report, making, period) : base::Result<void>();
}

} // namespace latchkey::report
