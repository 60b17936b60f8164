// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/trendchart.h"
#include "store/trend.h"

#include <vector>

namespace latchkey::report {

/// The trend as app/chart paints it, on screen and on paper: from the first day that was counted,
/// with the goal, and the day of the steepest fall.
[[nodiscard]] chart::TrendContent trendContent(
    const std::vector<store::TrendDay> &trend, const QLocale &locale = QLocale());
/// The chart on paper.
[[nodiscard]] chart::Fonts chartFonts(const QFont &label);
[[nodiscard]] chart::Palette chartPalette();

} // namespace latchkey::report
