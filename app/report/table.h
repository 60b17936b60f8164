// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/time.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace latchkey::report {

/// A part of a whole: its percentage is made by words::percent() and nowhere else.
struct Share {
    std::size_t part = 0;
    std::size_t whole = 0;

    bool operator==(const Share &) const = default;
};

/// One cell. Nothing stands for what nobody told, or does not apply. Texts are borrowed: they are
/// good until the row's receiver returns.
using Value = std::variant<std::monostate, std::string_view, std::int64_t, Share, base::Instant>;
using Row = std::span<const Value>;
/// Takes one row; a failure (a full disk, a cancel) ends the table.
using RowReceiver = std::function<base::Result<void>(Row)>;

enum class CellType {
    Text,
    Word, ///< a machine word, which people read as Column::shown
    Code, ///< a serial, a UUID, a command: kept as it is, in a fixed-width font
    Number,
    Share,
    Time,
    Date, ///< an instant that stands for its day, UTC
};

struct Column {
    std::string name; ///< for scripts, as in list --json
    QString title; ///< for people
    CellType type = CellType::Text;
    QString (*shown)(std::string_view machineWord) = nullptr; ///< of CellType::Word
    bool personal = false; ///< holds names of people: only where they are asked for
    bool isDefault = true;
};

/// Rows of one shape, made anew each time they are asked for: a million take the memory of one.
struct Table {
    std::string name;
    QString title;
    std::vector<Column> columns = {};
    std::function<base::Result<void>(const RowReceiver &receive)> rows = {};
    /// One row that sums up the others, for people; empty where there is none.
    std::function<base::Result<void>(const RowReceiver &receive)> sum = {};
};

/// The table with these of its columns, in this order; Usage names one that it has not.
[[nodiscard]] base::Result<Table> withColumns(Table table, const std::vector<std::string> &names);
/// The table with its default columns, those that hold names only where they are wanted.
[[nodiscard]] Table withDefaultColumns(Table table, bool withNames);
[[nodiscard]] Table withoutPersonalColumns(Table table, bool withNames);

} // namespace latchkey::report
