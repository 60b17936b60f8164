// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QLocale>

namespace latchkey::report {

/// What people read in a cell: HTML, paper and the preview say the same.
[[nodiscard]] QString cellText(const Value &value, const Column &column);
/// Numbers, shares and dates align to the trailing edge.
[[nodiscard]] bool isTrailing(const Column &column);
/// Runs `receive` for the table's rows and for its sum, with the texts of their cells.
using TextReceiver = std::function<base::Result<void>(const QStringList &cells, bool isSum)>;
[[nodiscard]] base::Result<void> eachText(const Table &table, const TextReceiver &receive);

} // namespace latchkey::report
