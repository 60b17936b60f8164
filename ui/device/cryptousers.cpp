// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/device/cryptousers.h"

#include "ui/common/fixedtable.h"
#include "ui/common/tableview.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace latchkey::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(latchkey::ui::CryptoUsers)
};

std::vector<Cell> cellsOf(const CryptoUserText &row)
{
    return {
        {.text = row.account, .font = FontRole::Name},
        {.text = row.uuid,
            .font = FontRole::Mono,
            .ink = CellInk::Second,
            .elide = Qt::ElideNone,
            .ownDirection = true},
        {.text = row.kind},
        {.text = row.secureToken},
        {.text = row.onVolume},
        {.text = row.listed, .ink = CellInk::Second},
        {.text = row.verdict.text, .look = row.verdict.look},
    };
}

} // namespace

QWidget *makeCryptoUserTable(const std::vector<CryptoUserText> &rows, QWidget *parent)
{
    FixedTable table{.name = Words::tr("Crypto users"),
        .heads = {Words::tr("Account"), QStringLiteral("UUID"), Words::tr("Kind"),
            QStringLiteral("SecureToken"), Words::tr("On the volume"), QStringLiteral("fdesetup"),
            Words::tr("Compared")},
        .widths = {116, 278, 92, 90, 96, 80, 0},
        .rows = {}};
    std::ranges::transform(rows, std::back_inserter(table.rows), cellsOf);
    return makeFixedTable(table, parent);
}

} // namespace latchkey::ui
