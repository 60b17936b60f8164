// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/cell.h"

#include <QStringList>

#include <vector>

class QWidget;

namespace latchkey::ui {

class TableView;

/// What a small table of a card shows: all of it is known when the table is made.
struct FixedTable {
    QString name; ///< for screen readers
    QStringList heads;
    /// Of each column, in design pixels; 0 = what the others leave. A column that needs less gives
    /// the rest away, one that needs more gets of it.
    std::vector<int> widths;
    std::vector<std::vector<Cell>> rows;
};

/// What so many rows need, with the header.
[[nodiscard]] int fixedTableHeight(int rows);

/// At most `mostShown` rows high (0 = all of them); more scroll.
[[nodiscard]] TableView *makeFixedTable(
    const FixedTable &content, QWidget *parent, int mostShown = 0);

} // namespace latchkey::ui
