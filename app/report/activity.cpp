// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"
#include "report/maccolumns.h"
#include "report/parts.h"
#include "report/shownwords.h"

#include <limits>
#include <set>

namespace latchkey::report {

namespace {

using Known = std::set<std::pair<domain::ServerId, domain::DeviceId>>;

// The Macs that the filter finds; nothing where there is no filter, since batches outlive Macs.
base::Result<std::optional<Known>> knownMacs(const Making &making)
{
    if (making.request.where.empty()) {
        return std::nullopt;
    }
    Known known;
    auto done = making.macs.inRowOrder().each([&](const store::ListRow &row) {
        known.emplace(row.server, row.device);
        return base::Result<void>();
    });
    return done ? base::Result<std::optional<Known>>(std::move(known))
                : tl::unexpected(done.error());
}

bool isAbout(const std::optional<Known> &known, const journal::Step &step)
{
    return !known || known->contains({step.server, step.device});
}

void addStep(RowBuilder &row, const journal::Batch &batch, const journal::Step &step)
{
    row.clear()
        .time(batch.createdAt)
        .text(domain::wordOf(batch.kind))
        .text(step.name)
        .text(step.serial)
        .text(step.server.text())
        .text(domain::wordOf(step.outcome))
        .time(step.settledAt)
        .text(batch.who)
        .text(step.detail)
        .text(batch.program)
        .text(batch.reason)
        .text(batch.id.text())
        .text(step.device.text())
        .time(step.sentAt);
}

using Batches = std::shared_ptr<const std::vector<journal::Batch>>;

Table stepTable(const Batches &batches, const std::optional<Known> &known)
{
    return {.name = "activity",
        .title = words::reportTable("activity"),
        .columns = {column("at", CellType::Time), wordColumn("action", shownAction), column("name"),
            column("serial", CellType::Code), column("server"), wordColumn("outcome", shownOutcome),
            column("settledAt", CellType::Time), column("who"), column("detail"),
            notByDefault(column("program")), notByDefault(column("reasonGiven")),
            notByDefault(column("batch", CellType::Code)),
            notByDefault(column("id", CellType::Code)),
            notByDefault(column("sentAt", CellType::Time))},
        .rows = [batches, known](const RowReceiver &receive) -> base::Result<void> {
            RowBuilder row;
            for (const journal::Batch &batch : *batches) {
                for (const journal::Step &step : batch.steps) {
                    if (!isAbout(known, step)) {
                        continue;
                    }
                    addStep(row, batch, step);
                    if (auto received = receive(row.row()); !received) {
                        return received;
                    }
                }
            }
            return {};
        }};
}

} // namespace

base::Result<void> addActivity(Report &report, const Making &making)
{
    auto read = making.sources.journal.recent(std::numeric_limits<int>::max());
    const auto known = knownMacs(making);
    if (!read || !known) {
        return tl::unexpected(read ? known.error() : read.error());
    }
    const auto batches = std::make_shared<const std::vector<journal::Batch>>(std::move(*read));
    Share verified;
    for (const journal::Batch &batch : *batches) {
        for (const journal::Step &step : batch.steps) {
            if (isAbout(*known, step)) {
                ++verified.whole;
                verified.part += step.outcome == domain::Outcome::Verified ? 1 : 0;
            }
        }
    }
    report.meta.sums = {{"verified", verified}};
    report.tables.push_back(stepTable(batches, *known));
    return {};
}

} // namespace latchkey::report
