// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/trend.h"

#include <QString>

#include <string>
#include <vector>

namespace latchkey::report {

/// The trend's chart as an SVG element whose colours are the page's; `sentence` is what it says.
[[nodiscard]] std::string trendSvg(
    const std::vector<store::TrendDay> &trend, const QString &sentence);

} // namespace latchkey::report
