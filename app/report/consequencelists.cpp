// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/grouping.h"
#include "report/parts.h"
#include "report/shownwords.h"
#include "store/version.h"

#include <array>

namespace latchkey::report {

namespace {

using domain::Trilean;

constexpr std::array<std::string_view, 3> names
    = {"not-ready-to-erase", "managed-updates-ask-for-password", "new-users-get-no-secure-token"};

std::array<Trilean, 3> answersOf(const domain::Consequences &consequences)
{
    return {consequences.notReadyToErase, consequences.managedUpdatesAskForPassword,
        consequences.newUsersGetNoSecureToken};
}

/// How many Macs of one hardware and version a consequence concerns.
struct Tally {
    std::array<std::size_t, 3> by = {}; ///< in the order of Trilean

    void add(Trilean answer) { ++by[static_cast<std::size_t>(answer)]; }
    [[nodiscard]] std::size_t of(Trilean answer) const
    {
        return by[static_cast<std::size_t>(answer)];
    }
};

struct Place {
    std::size_t consequence;
    std::string hardware;
    std::string version;

    bool operator<(const Place &other) const
    {
        if (consequence != other.consequence) {
            return consequence < other.consequence;
        }
        return hardware != other.hardware ? comesBefore(hardware, other.hardware, Group::Hardware)
                                          : comesBefore(version, other.version, Group::MacOs);
    }
};
using Tallies = std::map<Place, Tally>;

Table tallyTable(const Tallies &tallies)
{
    return {.name = "consequences",
        .title = words::reportTable("consequences"),
        .columns = {wordColumn("consequence", shownConsequence), groupColumn(Group::Hardware),
            groupColumn(Group::MacOs), column("yes", CellType::Number),
            column("unknown", CellType::Number), column("no", CellType::Number)},
        .rows = [tallies](const RowReceiver &receive) -> base::Result<void> {
            RowBuilder row;
            for (const auto &[place, tally] : tallies) {
                row.clear()
                    .text(names[place.consequence])
                    .text(place.hardware)
                    .text(place.version)
                    .number(tally.of(Trilean::Yes))
                    .number(tally.of(Trilean::Unknown))
                    .number(tally.of(Trilean::No));
                if (auto received = receive(row.row()); !received) {
                    return received;
                }
            }
            return {};
        }};
}

bool concerns(const std::array<Trilean, 3> &answers)
{
    return answers != std::array{Trilean::No, Trilean::No, Trilean::No};
}

Table consequenceTable(const Macs &macs)
{
    const MacColumns columns({"name", "serial", "hardware", "osVersion", "server", "status"},
        {answerColumn("notReadyToErase"), answerColumn("managedUpdatesAskForPassword"),
            answerColumn("newUsersGetNoSecureToken")});
    return {.name = "macs",
        .title = words::reportTable("concerned"),
        .columns = columns.columns(),
        .rows = [macs, columns](const RowReceiver &receive) {
            RowBuilder builder;
            return macs.each([&](const store::ListRow &row) -> base::Result<void> {
                const auto answers = answersOf(row.consequences);
                if (!concerns(answers)) {
                    return {};
                }
                columns.addFirst(builder.clear(), row);
                for (const Trilean answer : answers) {
                    builder.text(domain::wordOf(answer));
                }
                columns.addOthers(builder, row);
                return receive(builder.row());
            });
        }};
}

} // namespace

base::Result<void> addConsequences(Report &report, const Making &making)
{
    Tallies tallies;
    std::array<std::size_t, 3> sums = {};
    auto done = making.macs.inRowOrder().each([&](const store::ListRow &row) {
        const auto answers = answersOf(row.consequences);
        for (std::size_t i = 0; i < answers.size(); ++i) {
            tallies[{i, row.hardware, shortVersion(row.osVersion)}].add(answers[i]);
            sums[i] += answers[i] == Trilean::Yes ? 1 : 0;
        }
        return base::Result<void>();
    });
    for (std::size_t i = 0; i < names.size(); ++i) {
        report.meta.sums.push_back({std::string(names[i]), {sums[i], making.macs.count()}});
    }
    report.tables.push_back(tallyTable(tallies));
    if (making.has(Part::List)) {
        report.tables.push_back(consequenceTable(making.macs));
    }
    return done;
}

} // namespace latchkey::report
