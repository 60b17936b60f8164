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

struct CryptoUserWords {
    Q_DECLARE_TR_FUNCTIONS(latchkey::ui::CryptoUsers)
};

std::vector<Cell> userCells(const CryptoUserText &row)
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
    FixedTable table{.name = CryptoUserWords::tr("Crypto users"),
        .heads
        = {CryptoUserWords::tr("Account"), QStringLiteral("UUID"), CryptoUserWords::tr("Kind"),
            QStringLiteral("SecureToken"), CryptoUserWords::tr("On the volume"),
            QStringLiteral("fdesetup"), CryptoUserWords::tr("Compared")},
        .widths = {116, 278, 92, 90, 96, 80, 0},
        .rows = {}};
    std::ranges::transform(rows, std::back_inserter(table.rows), userCells);
    return makeFixedTable(table, parent);
}

} // namespace latchkey::ui
