// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/rowbuilder.h"
#include "store/cacheddevice.h"

#include <initializer_list>

namespace latchkey::report {

/// A column that a list of Macs can show, and how it is read from a row of the cache.
struct MacColumn {
    std::string_view name;
    CellType type = CellType::Text;
    QString (*shown)(std::string_view) = nullptr;
    bool personal = false;
    Value (*read)(const store::ListRow &row) = nullptr;
};

/// The columns of these names first and by default, then what a report adds, then all others, to be
/// asked for by name.
class MacColumns {
public:
    explicit MacColumns(
        std::initializer_list<std::string_view> byDefault, std::vector<Column> added = {});

    [[nodiscard]] std::vector<Column> columns() const;
    /// Before the added ones, and after them.
    void addFirst(RowBuilder &builder, const store::ListRow &row) const;
    void addOthers(RowBuilder &builder, const store::ListRow &row) const;

private:
    std::vector<const MacColumn *> m_first;
    std::vector<const MacColumn *> m_others;
    std::vector<Column> m_added;
};

/// A column whose title is in app/words.
[[nodiscard]] Column column(std::string_view name, CellType type = CellType::Text);
[[nodiscard]] Column wordColumn(std::string_view name, QString (*shown)(std::string_view));
/// "Yes", "No", "Unknown".
[[nodiscard]] Column answerColumn(std::string_view name);
[[nodiscard]] Column notByDefault(Column column);

} // namespace latchkey::report
