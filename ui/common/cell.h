// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/look.h"
#include "ui/style/metrics.h"

#include <QModelIndex>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace latchkey::ui {

/// Where a search word was found in a cell's text.
struct Hit {
    qsizetype start = 0;
    qsizetype length = 0;
};

/// How loud a cell's words are.
enum class CellInk { Text, Second, Label, Stale, Accent };

/// Everything a table cell shows; made by a view from its model, painted by CellDelegate.
struct Cell {
    QString text = {};
    std::optional<Look> look = {};
    FontRole font = FontRole::Body;
    CellInk ink = CellInk::Text;
    Qt::TextElideMode elide = Qt::ElideRight;
    bool atEnd = false; ///< numbers and ages stand at the trailing edge
    bool ownDirection = false; ///< names and codes keep their direction in a mirrored layout
    std::vector<Hit> hits = {};
    QString rest = {}; ///< goes on after `text` in secondary ink ("Yes" + ": from check-ins")
    std::optional<bool> check = {}; ///< a check box before the text
    QString link = {}; ///< what a click or Enter does, in the accent colour after the rest
    bool wrap = false; ///< the text breaks into lines where the row has room for them
};

using CellOf = std::function<Cell(const QModelIndex &)>;

} // namespace latchkey::ui
