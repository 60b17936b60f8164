// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check/checktable.h"

#include "ui/common/fixedtable.h"
#include "ui/common/tableview.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace latchkey::ui {

namespace {

struct CheckTableWords {
    Q_DECLARE_TR_FUNCTIONS(latchkey::ui::CheckTable)
};

std::vector<Cell> cellsOf(const CheckRow &row)
{
    return {
        {.text = row.question, .font = FontRole::Name},
        {.text = row.mac},
        {.text = row.server, .ink = CellInk::Second},
        {.text = row.compared.text,
            .look = row.compared.text.isEmpty() ? std::nullopt : std::optional(row.compared.look)},
    };
}

} // namespace

QWidget *makeCheckTable(const CheckContent &content, QWidget *parent)
{
    const QString server = content.serverName.isEmpty()
        ? CheckTableWords::tr("The server says")
        : CheckTableWords::tr("%1 says").arg(content.serverName);
    FixedTable table{.name = CheckTableWords::tr("Mac and server, side by side"),
        .heads = {CheckTableWords::tr("Question"), CheckTableWords::tr("The Mac says"), server,
            CheckTableWords::tr("Compared")},
        .widths = {0, 136, 124, 136},
        .rows = {}};
    std::ranges::transform(content.rows, std::back_inserter(table.rows), cellsOf);
    return makeFixedTable(table, parent);
}

} // namespace latchkey::ui
