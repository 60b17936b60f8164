// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/textorders.h"

#include "store/fold.h"
#include "store/keysort.h"

#include <algorithm>

namespace latchkey::store {

namespace {

// `made` holds the text where the columns have none.
std::string_view textOf(const Columns &columns, Column column, std::uint32_t row, std::string &made)
{
    switch (column) {
    case Column::Serial:
        return columns.field(row, 1);
    case Column::User:
        return columns.field(row, 2);
    case Column::Udid:
        return made = columns.udids().text(row);
    default:
        return columns.field(row, 0);
    }
}

// By the column's text, the empty one last; then by name, then by row.
class Before {
public:
    Before(const Columns &columns, Column column)
        : m_columns(columns)
        , m_column(column)
    {
    }
    bool operator()(std::uint32_t a, std::uint32_t b) const
    {
        int order = compare(m_column, a, b);
        if (order == 0 && m_column != Column::Name) {
            order = compare(Column::Name, a, b);
        }
        return order == 0 ? a < b : order < 0;
    }

private:
    [[nodiscard]] int compare(Column column, std::uint32_t a, std::uint32_t b) const
    {
        std::string madeLeft, madeRight;
        const auto left = textOf(m_columns, column, a, madeLeft);
        const auto right = textOf(m_columns, column, b, madeRight);
        if (left.empty() || right.empty()) {
            return static_cast<int>(left.empty()) - static_cast<int>(right.empty());
        }
        return compareFolded(left, right);
    }

    const Columns &m_columns;
    Column m_column;
};

} // namespace

bool TextOrders::isText(Column column)
{
    return column == Column::Name || column == Column::Serial || column == Column::User
        || column == Column::Udid;
}

std::size_t TextOrders::place(Column column)
{
    switch (column) {
    case Column::Serial:
        return 1;
    case Column::User:
        return 2;
    case Column::Udid:
        return 3;
    default:
        return 0;
    }
}

void TextOrders::touch(std::size_t row)
{
    for (Order &order : m_orders) {
        if (order.isMade || order.isExpected) {
            order.touched.push_back(static_cast<std::uint32_t>(row));
        }
    }
}

bool TextOrders::isReady(Column column) const
{
    return slot(column).isMade && slot(column).touched.empty();
}

void TextOrders::prepare(Column column, const Columns &columns)
{
    Order &order = m_orders[place(column)];
    if (!order.isMade || order.touched.size() > columns.size() / 4) {
        order.rows = made(column, columns);
    } else if (!order.touched.empty()) {
        merge(order, column, columns);
    }
    order.isMade = true;
    order.touched.clear();
}

void TextOrders::expect(Column column)
{
    Order &order = m_orders[place(column)];
    order.isExpected = !order.isMade;
}

void TextOrders::adopt(Column column, Rows rows)
{
    Order &order = m_orders[place(column)];
    if (order.isExpected && !order.isMade) {
        order.rows = std::move(rows);
        order.isMade = true;
    }
    order.isExpected = false;
}

TextOrders::Rows TextOrders::made(Column column, const Columns &columns) const
{
    Rows rows;
    rows.reserve(columns.size());
    KeySort keys(columns.size());
    Rows untold;
    std::string key, udid;
    const auto add = [&](std::size_t row) {
        const auto number = static_cast<std::uint32_t>(row);
        const std::string_view text = textOf(columns, column, number, udid);
        if (text.empty()) {
            untold.push_back(number);
            return;
        }
        key.clear();
        appendNaturalKey(key, text);
        keys.add(number, key);
    };
    if (column == Column::Name) {
        columns.alive().forEach(add);
    } else {
        std::ranges::for_each(by(Column::Name), add); // equal texts stand by name
    }
    keys.sortInto(rows);
    rows.insert(rows.end(), untold.begin(), untold.end());
    return rows;
}

// Takes the touched rows out, and in again where they belong now.
void TextOrders::merge(Order &order, Column column, const Columns &columns)
{
    Bitset isTouched(columns.size());
    for (const std::uint32_t row : order.touched) {
        isTouched.set(row);
    }
    std::erase_if(order.rows,
        [&](std::uint32_t row) { return isTouched.test(row) || !columns.alive().test(row); });
    const auto kept = static_cast<std::ptrdiff_t>(order.rows.size());
    isTouched &= columns.alive();
    isTouched.forEach(
        [&](std::size_t row) { order.rows.push_back(static_cast<std::uint32_t>(row)); });
    const Before before{columns, column};
    std::sort(order.rows.begin() + kept, order.rows.end(), before);
    std::inplace_merge(order.rows.begin(), order.rows.begin() + kept, order.rows.end(), before);
}

} // namespace latchkey::store
