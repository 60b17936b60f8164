// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/table.h"

#include <algorithm>

namespace latchkey::report {

namespace {

using EachRow = std::function<base::Result<void>(const RowReceiver &)>;

EachRow projected(EachRow rows, const std::vector<std::size_t> &places)
{
    return [rows = std::move(rows), places](const RowReceiver &receive) {
        std::vector<Value> picked(places.size());
        return rows([&](Row row) {
            std::ranges::transform(
                places, picked.begin(), [&](std::size_t place) { return row[place]; });
            return receive(picked);
        });
    };
}

Table projected(Table table, const std::vector<std::size_t> &places)
{
    Table result{.name = std::move(table.name), .title = std::move(table.title)};
    for (const std::size_t place : places) {
        result.columns.push_back(table.columns[place]);
    }
    result.rows = projected(std::move(table.rows), places);
    if (table.sum) {
        result.sum = projected(std::move(table.sum), places);
    }
    return result;
}

template <typename Keep> Table filtered(Table table, Keep keep)
{
    std::vector<std::size_t> places;
    for (std::size_t place = 0; place < table.columns.size(); ++place) {
        if (keep(table.columns[place])) {
            places.push_back(place);
        }
    }
    return places.size() == table.columns.size() ? std::move(table)
                                                 : projected(std::move(table), places);
}

} // namespace

base::Result<Table> withColumns(Table table, const std::vector<std::string> &names)
{
    std::vector<std::size_t> places;
    for (const std::string &name : names) {
        const auto found = std::ranges::find(table.columns, name, &Column::name);
        if (found == table.columns.end()) {
            return base::fail(base::ErrorKind::Usage, name, "no such column");
        }
        places.push_back(static_cast<std::size_t>(found - table.columns.begin()));
    }
    return projected(std::move(table), places);
}

Table withDefaultColumns(Table table, bool withNames)
{
    return filtered(std::move(table), [withNames](const Column &column) {
        return column.isDefault && (withNames || !column.personal);
    });
}

Table withoutPersonalColumns(Table table, bool withNames)
{
    return filtered(std::move(table),
        [withNames](const Column &column) { return withNames || !column.personal; });
}

} // namespace latchkey::report
