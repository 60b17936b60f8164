// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/columns.h"
#include "store/index.h"

#include <array>
#include <optional>
#include <vector>

namespace latchkey::store {

/// The rows in the order of their name, serial, user and UDID; made when first asked for, and
/// patched by a merge where texts changed.
class TextOrders {
public:
    using Rows = std::vector<std::uint32_t>;

    /// Whether a list can be ordered by a stored order of this column.
    [[nodiscard]] static bool isText(Column column);
    /// The texts of this row are new.
    void touch(std::size_t row);
    [[nodiscard]] bool isReady(Column column) const;
    /// Brings the order up to date with the columns; the one by name first.
    void prepare(Column column, const Columns &columns);
    /// The same in three steps, of which only the middle one takes long and changes nothing:
    /// touches are kept from expect() on, adopt() does nothing where prepare() came before it.
    void expect(Column column);
    [[nodiscard]] Rows made(Column column, const Columns &columns) const;
    void adopt(Column column, Rows rows);
    /// After prepare(): every row that is alive, those without a text last.
    [[nodiscard]] const Rows &by(Column column) const { return slot(column).rows; }

private:
    struct Order {
        bool isMade = false;
        bool isExpected = false; ///< being made
        Rows rows;
        Rows touched; ///< since it was made or merged
    };
    [[nodiscard]] static std::size_t place(Column column);
    [[nodiscard]] const Order &slot(Column column) const { return m_orders[place(column)]; }
    static void merge(Order &order, Column column, const Columns &columns);

    std::array<Order, 4> m_orders;
};

} // namespace latchkey::store
