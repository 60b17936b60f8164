// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/grouping.h"
#include "report/parts.h"
#include "report/shownwords.h"

#include <array>

namespace latchkey::report {

namespace {

using domain::Option;

/// Macs by the state of their enrollment option.
struct OptionCounts {
    std::array<std::size_t, 5> by = {};

    void add(Option option) { ++by[static_cast<std::size_t>(option)]; }
    [[nodiscard]] std::size_t of(Option option) const
    {
        return by[static_cast<std::size_t>(option)];
    }
    [[nodiscard]] std::size_t macs() const
    {
        std::size_t sum = 0;
        for (const std::size_t count : by) {
            sum += count;
        }
        return sum;
    }
};
using OptionGroups = Groups<OptionCounts>;

void addCounts(RowBuilder &row, const OptionCounts &counts)
{
    row.number(counts.macs());
    for (const std::size_t count : counts.by) {
        row.number(count);
    }
    row.share(counts.of(Option::Acknowledged), counts.macs());
}

Table groupTable(const OptionGroups &groups, Group group, const OptionCounts &all)
{
    Table table{.name = "groups",
        .title = words::reportGroupTitle(wordOf(group)),
        .columns = {groupColumn(group), column("macs", CellType::Number),
            column("acknowledged", CellType::Number), column("pending", CellType::Number),
            column("refused", CellType::Number), column("notSent", CellType::Number),
            column("unknown", CellType::Number), column("acknowledgedShare", CellType::Share)}};
    table.rows = [groups](const RowReceiver &receive) -> base::Result<void> {
        RowBuilder row;
        for (const auto &[name, counts] : groups.all()) {
            addCounts(row.clear().text(name), counts);
            if (auto received = receive(row.row()); !received) {
                return received;
            }
        }
        return {};
    };
    table.sum = [all](const RowReceiver &receive) {
        RowBuilder row;
        addCounts(row.value({}), all);
        return receive(row.row());
    };
    return table;
}

std::string errorsOf(const domain::Device &device)
{
    std::string text;
    for (const domain::ChainError &error : device.optionErrors) {
        text += (text.empty() ? "" : "\n") + error.domain + " " + std::to_string(error.code)
            + (error.text.empty() ? "" : ": " + error.text);
    }
    return text;
}

// What the Mac itself reports of the option; empty where it was not asked.
std::optional<bool> reported(const domain::Diagnosis &diagnosis)
{
    const auto found = diagnosis.facts.find(domain::Fact::OptionOnDevice);
    if (found == diagnosis.facts.end() || !found->second.value) {
        return std::nullopt;
    }
    const bool *value = std::get_if<bool>(&*found->second.value);
    return value == nullptr ? std::nullopt : std::optional(*value);
}

Table optionTable(const Macs &macs)
{
    const MacColumns columns({"option", "name", "serial", "osVersion", "server", "lastContact"},
        {answerColumn("reported"), column("errors")});
    return {.name = "macs",
        .title = words::reportTable("options"),
        .columns = columns.columns(),
        .rows = [macs, columns](const RowReceiver &receive) {
            RowBuilder builder;
            return macs.eachWhole([&](const store::ListRow &row,
                                      const store::CachedDevice &mac) -> base::Result<void> {
                if (row.summary.option == Option::Acknowledged) {
                    return {};
                }
                columns.addFirst(builder.clear(), row);
                builder.answer(reported(mac.diagnosis)).made(errorsOf(mac.device));
                columns.addOthers(builder, row);
                return receive(builder.row());
            });
        }};
}

} // namespace

base::Result<void> addOptions(Report &report, const Making &making)
{
    OptionGroups groups(making.request.group);
    OptionCounts all;
    auto done = making.macs.inRowOrder().each([&](const store::ListRow &row) {
        groups.of(row).add(row.summary.option);
        all.add(row.summary.option);
        return base::Result<void>();
    });
    report.meta.sums.push_back({"acknowledged", {all.of(Option::Acknowledged), all.macs()}});
    report.tables.push_back(groupTable(groups, making.request.group, all));
    if (making.has(Part::List)) {
        report.tables.push_back(optionTable(making.macs));
    }
    return done;
}

} // namespace latchkey::report
