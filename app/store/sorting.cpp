// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sorting.h"

#include "store/fold.h"
#include "store/version.h"

#include <algorithm>
#include <numeric>

namespace latchkey::store {

namespace {

using Rows = TextOrders::Rows;
constexpr std::uint32_t last = std::numeric_limits<std::uint32_t>::max(); // not told

struct Keyed {
    std::uint32_t key;
    std::uint32_t row;
};

// Stable, by 11 bits at a time; a pass in which all keys agree is left out.
void radixSort(std::vector<Keyed> &rows)
{
    constexpr std::uint32_t digits = 1U << 11U;
    std::vector<Keyed> other(rows.size());
    for (unsigned shift = 0; shift < 33 && !rows.empty(); shift += 11) {
        std::array<std::uint32_t, digits> starts = {};
        const auto digit = [shift](const Keyed &row) { return row.key >> shift & (digits - 1); };
        for (const Keyed &row : rows) {
            ++starts[digit(row)];
        }
        if (starts[digit(rows.front())] == rows.size()) {
            continue;
        }
        std::exclusive_scan(starts.begin(), starts.end(), starts.begin(), 0U);
        for (const Keyed &row : rows) {
            other[starts[digit(row)]++] = row;
        }
        rows.swap(other);
    }
}

// The place of each code's text among all texts; equal ones share it, the empty text is `last`.
template <typename KeyOf>
std::vector<std::uint32_t> ranks(const Dictionary &dictionary, KeyOf keyOf)
{
    std::vector<decltype(keyOf(std::string()))> keys;
    for (std::size_t code = 0; code < dictionary.size(); ++code) {
        keys.push_back(keyOf(dictionary.text(static_cast<std::uint16_t>(code))));
    }
    auto distinct = keys;
    std::ranges::sort(distinct);
    std::vector<std::uint32_t> places;
    for (const auto &key : keys) {
        places.push_back(
            static_cast<std::uint32_t>(std::ranges::lower_bound(distinct, key) - distinct.begin()));
    }
    places[0] = last;
    return places;
}

std::vector<std::uint32_t> ranksOf(const Columns &columns, CodeColumn column)
{
    const Dictionary &dictionary = columns.dictionary(column);
    return column == CodeColumn::OsVersion
        ? ranks(dictionary, [](const std::string &text) { return Version::parse(text); })
        : ranks(dictionary, [](const std::string &text) { return naturalKey(text); });
}

std::vector<RowId> byText(const Rows &order, const Bitset &shown, std::size_t told, bool descending)
{
    std::vector<RowId> rows;
    rows.reserve(shown.count());
    const auto add = [&](std::uint32_t row) {
        if (shown.test(row)) {
            rows.push_back(static_cast<RowId>(row + 1));
        }
    };
    const auto middle = order.begin() + static_cast<std::ptrdiff_t>(told);
    if (descending) {
        std::for_each(std::make_reverse_iterator(middle), order.rend(), add);
    } else {
        std::for_each(order.begin(), middle, add);
    }
    std::for_each(middle, order.end(), add);
    return rows;
}

// How many rows of a text order have a text; they stand first.
std::size_t toldRows(const Columns &columns, const Rows &order, Column column)
{
    const auto isTold = [&](std::uint32_t row) {
        switch (column) {
        case Column::Serial:
            return !columns.field(row, 1).empty();
        case Column::User:
            return !columns.field(row, 2).empty();
        case Column::Udid:
            return !columns.udids().text(row).empty();
        default:
            return !columns.field(row, 0).empty();
        }
    };
    return static_cast<std::size_t>(std::ranges::partition_point(order, isTold) - order.begin());
}

template <typename KeyOf>
std::vector<RowId> byKey(const Rows &byName, const Bitset &shown, bool descending, KeyOf keyOf)
{
    std::vector<Keyed> keyed;
    keyed.reserve(shown.count());
    for (const std::uint32_t row : byName) {
        if (shown.test(row)) {
            const std::uint32_t key = keyOf(row);
            keyed.push_back({descending && key != last ? last - 1 - key : key, row});
        }
    }
    radixSort(keyed);
    std::vector<RowId> rows;
    rows.reserve(keyed.size());
    for (const Keyed &row : keyed) {
        rows.push_back(static_cast<RowId>(row.row + 1));
    }
    return rows;
}

std::uint32_t youngestFirst(std::uint32_t at)
{
    return at == noTime ? last : last - 1 - at;
}

std::uint32_t oldestFirst(std::uint32_t at)
{
    return at == noTime ? last : at;
}

} // namespace

std::vector<RowId> sorted(
    const Columns &columns, const TextOrders &orders, const Bitset &shown, const Sort &sort)
{
    const auto by
        = [&](auto keyOf) { return byKey(orders.by(Column::Name), shown, sort.descending, keyOf); };
    const auto byCode = [&](CodeColumn column) {
        const auto places = ranksOf(columns, column);
        return by([&](std::uint32_t row) { return places[columns.code(column, row)]; });
    };
    switch (sort.column) {
    case Column::Name:
    case Column::Serial:
    case Column::User:
    case Column::Udid: {
        const Rows &order = orders.by(sort.column);
        return byText(order, shown, toldRows(columns, order, sort.column), sort.descending);
    }
    case Column::Status:
        return by([&](std::uint32_t row) -> std::uint32_t { return columns.status(row); });
    case Column::Option:
        return by([&](std::uint32_t row) -> std::uint32_t { return columns.option(row); });
    case Column::Proof:
        return by([&](std::uint32_t row) -> std::uint32_t { return columns.proof(row); });
    case Column::OsVersion:
        return byCode(CodeColumn::OsVersion);
    case Column::Why:
        return byCode(CodeColumn::Why);
    case Column::Server:
        return byCode(CodeColumn::Server);
    case Column::Model:
        return byCode(CodeColumn::Model);
    case Column::Enrollment:
        return byCode(CodeColumn::Enrollment);
    case Column::AuthAllowed:
        return byCode(CodeColumn::AuthAllowed);
    case Column::Hardware:
        return byCode(CodeColumn::Hardware);
    case Column::FileVault:
        return byCode(CodeColumn::FileVault);
    case Column::DataAge: // "2 min" before "30 d"
        return by([&](std::uint32_t row) { return youngestFirst(columns.dataAge(row)); });
    case Column::LastContact:
        return by([&](std::uint32_t row) {
            return youngestFirst(columns.time(TimeColumn::LastContact, row));
        });
    case Column::Escrowed:
        return by([&](std::uint32_t row) {
            return oldestFirst(columns.time(TimeColumn::EscrowedAt, row));
        });
    case Column::Fetched:
        return by([&](std::uint32_t row) {
            return oldestFirst(columns.time(TimeColumn::FetchedAt, row));
        });
    }
    return {};
}

} // namespace latchkey::store
