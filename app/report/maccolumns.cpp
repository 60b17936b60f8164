// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/maccolumns.h"

#include "report/shownwords.h"

#include <algorithm>
#include <array>

namespace latchkey::report {

namespace {

using store::ListRow;

Value textOf(std::string_view text)
{
    return text.empty() ? Value{} : Value{text};
}

Value timeOf(std::optional<base::Instant> at)
{
    return at ? Value{*at} : Value{};
}

const std::array<MacColumn, 21> known = {{
    {"id", CellType::Code, nullptr, false,
        [](const ListRow &row) { return textOf(row.device.text()); }},
    {"server", CellType::Text, nullptr, false,
        [](const ListRow &row) { return textOf(row.server.text()); }},
    {"udid", CellType::Code, nullptr, false, [](const ListRow &row) { return textOf(row.udid); }},
    {"serial", CellType::Code, nullptr, false,
        [](const ListRow &row) { return textOf(row.serial); }},
    {"name", CellType::Text, nullptr, false, [](const ListRow &row) { return textOf(row.name); }},
    {"model", CellType::Text, nullptr, false, [](const ListRow &row) { return textOf(row.model); }},
    {"hardware", CellType::Word, shownHardware, false,
        [](const ListRow &row) { return textOf(row.hardware); }},
    {"osVersion", CellType::Text, nullptr, false,
        [](const ListRow &row) { return textOf(row.osVersion); }},
    {"fileVault", CellType::Word, shownFileVault, false,
        [](const ListRow &row) { return textOf(row.fileVault); }},
    {"user", CellType::Text, nullptr, true, [](const ListRow &row) { return textOf(row.user); }},
    {"status", CellType::Word, shownStatus, false,
        [](const ListRow &row) { return Value{domain::wordOf(row.summary.status)}; }},
    {"why", CellType::Word, shownWhy, false,
        [](const ListRow &row) { return textOf(row.summary.why); }},
    {"proof", CellType::Word, shownProof, false,
        [](const ListRow &row) { return Value{domain::wordOf(row.summary.proof)}; }},
    {"option", CellType::Word, shownOption, false,
        [](const ListRow &row) { return Value{domain::wordOf(row.summary.option)}; }},
    {"escrowedAt", CellType::Time, nullptr, false,
        [](const ListRow &row) { return timeOf(row.summary.escrowedAt); }},
    {"fetchedAt", CellType::Time, nullptr, false,
        [](const ListRow &row) { return timeOf(row.summary.fetchedAt); }},
    {"provenAt", CellType::Time, nullptr, false,
        [](const ListRow &row) { return timeOf(row.summary.provenAt); }},
    {"lastContact", CellType::Time, nullptr, false,
        [](const ListRow &row) { return timeOf(row.lastContact); }},
    {"dataAge", CellType::Time, nullptr, false,
        [](const ListRow &row) { return timeOf(row.dataAge); }},
    {"enrollment", CellType::Word, shownEnrollment, false,
        [](const ListRow &row) { return textOf(row.enrollment); }},
    {"authAllowed", CellType::Word, shownAuthAllowed, false,
        [](const ListRow &row) { return textOf(row.authAllowed); }},
}};

Column columnOf(const MacColumn &mac, bool isDefault)
{
    return {.name = std::string(mac.name),
        .title = words::reportColumn(mac.name),
        .type = mac.type,
        .shown = mac.shown,
        .personal = mac.personal,
        .isDefault = isDefault};
}

} // namespace

MacColumns::MacColumns(std::initializer_list<std::string_view> byDefault, std::vector<Column> added)
    : m_added(std::move(added))
{
    for (const std::string_view name : byDefault) {
        m_first.push_back(&*std::ranges::find(known, name, &MacColumn::name));
    }
    for (const MacColumn &each : known) {
        if (std::ranges::find(byDefault, each.name) == byDefault.end()) {
            m_others.push_back(&each);
        }
    }
}

std::vector<Column> MacColumns::columns() const
{
    std::vector<Column> columns;
    for (const MacColumn *each : m_first) {
        columns.push_back(columnOf(*each, true));
    }
    columns.insert(columns.end(), m_added.begin(), m_added.end());
    for (const MacColumn *each : m_others) {
        columns.push_back(columnOf(*each, false));
    }
    return columns;
}

void MacColumns::addFirst(RowBuilder &builder, const store::ListRow &row) const
{
    for (const MacColumn *each : m_first) {
        builder.value(each->read(row));
    }
}

void MacColumns::addOthers(RowBuilder &builder, const store::ListRow &row) const
{
    for (const MacColumn *each : m_others) {
        builder.value(each->read(row));
    }
}

Column column(std::string_view name, CellType type)
{
    return {.name = std::string(name), .title = words::reportColumn(name), .type = type};
}

Column wordColumn(std::string_view name, QString (*shown)(std::string_view))
{
    Column made = column(name, CellType::Word);
    made.shown = shown;
    return made;
}

Column answerColumn(std::string_view name)
{
    return wordColumn(name, shownAnswer);
}

Column notByDefault(Column column)
{
    column.isDefault = false;
    return column;
}

} // namespace latchkey::report
