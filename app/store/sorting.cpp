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

struct Keyed {
    std::uint32_t key;
    std::uint32_t row;
};

// Stable, by 13 bits at a time, as many times as the keys' range needs.
void radixSort(std::vector<Keyed> &rows)
{
    constexpr unsigned bits = 13;
    constexpr std::uint32_t digits = 1U << bits;
    const auto [least, most] = std::ranges::minmax(rows, {}, &Keyed::key);
    std::vector<Keyed> other(rows.size());
    std::vector<std::uint32_t> starts(digits);
    const std::uint32_t base = least.key;
    for (unsigned shift = 0; shift < 32 && (most.key - base) >> shift != 0; shift += bits) {
        const auto digit
            = [=](const Keyed &row) { return (row.key - base) >> shift & (digits - 1); };
        std::ranges::fill(starts, 0U);
        for (const Keyed &row : rows) {
            ++starts[digit(row)];
        }
        std::exclusive_scan(starts.begin(), starts.end(), starts.begin(), 0U);
        for (const Keyed &row : rows) {
            other[starts[digit(row)]++] = row;
        }
        rows.swap(other);
    }
}

// The place of each code's text among all texts; equal ones share it, the empty text comes last.
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
    places[0] = static_cast<std::uint32_t>(keys.size()); // the empty text: not told
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
            return columns.udids().isTold(row);
        default:
            return !columns.field(row, 0).empty();
        }
    };
    return static_cast<std::size_t>(std::ranges::partition_point(order, isTold) - order.begin());
}

// By a number below `keys`; the last of them is what is not told.
template <typename KeyOf>
std::vector<RowId> bySmallKey(
    const Rows &byName, const Bitset &shown, const Sort &sort, std::uint32_t keys, KeyOf keyOf)
{
    const auto place = [&](std::uint32_t row) {
        const std::uint32_t key = keyOf(row);
        return sort.descending && key != keys - 1 ? keys - 2 - key : key;
    };
    std::vector<std::uint32_t> starts(keys + std::size_t{1});
    shown.forEach([&](std::size_t row) { ++starts[place(static_cast<std::uint32_t>(row)) + 1]; });
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    std::vector<RowId> rows(starts.back());
    for (const std::uint32_t row : byName) {
        if (shown.test(row)) {
            rows[starts[place(row)]++] = static_cast<RowId>(row + 1);
        }
    }
    return rows;
}

// Times: those that are not told are kept apart, so that the others' range is small.
template <typename TimeOf>
std::vector<RowId> byTime(
    const Rows &byName, const Bitset &shown, bool youngestFirst, TimeOf timeOf)
{
    std::vector<Keyed> keyed;
    keyed.reserve(shown.count());
    Rows untold;
    for (const std::uint32_t row : byName) {
        if (!shown.test(row)) {
            continue;
        }
        if (const std::uint32_t at = timeOf(row); at == noTime) {
            untold.push_back(row);
        } else {
            keyed.push_back({youngestFirst ? ~at : at, row});
        }
    }
    if (!keyed.empty()) {
        radixSort(keyed);
    }
    std::vector<RowId> rows;
    rows.reserve(keyed.size() + untold.size());
    for (const Keyed &each : keyed) {
        rows.push_back(static_cast<RowId>(each.row + 1));
    }
    for (const std::uint32_t row : untold) {
        rows.push_back(static_cast<RowId>(row + 1));
    }
    return rows;
}

} // namespace

std::vector<RowId> sorted(
    const Columns &columns, const TextOrders &orders, const Bitset &shown, const Sort &sort)
{
    const Rows &byName = orders.by(Column::Name);
    const auto byWord = [&](auto wordOf) {
        constexpr std::uint32_t keys = 17; // no vocabulary has as many words
        return bySmallKey(byName, shown, sort, keys,
            [&](std::uint32_t row) -> std::uint32_t { return wordOf(row); });
    };
    const auto byCode = [&](CodeColumn column) {
        const auto places = ranksOf(columns, column);
        return bySmallKey(byName, shown, sort, static_cast<std::uint32_t>(places.size()) + 1,
            [&](std::uint32_t row) { return places[columns.code(column, row)]; });
    };
    // "2 min" before "30 d"
    const auto byAge = [&](auto timeOf) { return byTime(byName, shown, !sort.descending, timeOf); };
    const auto byDate = [&](auto timeOf) { return byTime(byName, shown, sort.descending, timeOf); };
    const auto time = [&columns](TimeColumn column) {
        return [&columns, column](std::uint32_t row) { return columns.time(column, row); };
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
        return byWord([&](std::uint32_t row) { return columns.status(row); });
    case Column::Option:
        return byWord([&](std::uint32_t row) { return columns.option(row); });
    case Column::Proof:
        return byWord([&](std::uint32_t row) { return columns.proof(row); });
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
    case Column::DataAge:
        return byAge([&](std::uint32_t row) { return columns.dataAge(row); });
    case Column::LastContact:
        return byAge(time(TimeColumn::LastContact));
    case Column::Escrowed:
        return byDate(time(TimeColumn::EscrowedAt));
    case Column::Fetched:
        return byDate(time(TimeColumn::FetchedAt));
    }
    return {};
}

} // namespace latchkey::store
