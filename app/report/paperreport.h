// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/paper.h"
#include "report/writers.h"

namespace latchkey::report {

/// Whether one of the report's tables wants a page that lies on its side.
[[nodiscard]] bool wantsLandscape(const Report &report);
/// Paints the whole report, on so many pages if that is known; QGuiApplication must exist.
[[nodiscard]] base::Result<Written> paintReport(const Report &report, Paper &paper, int pages = 0);

} // namespace latchkey::report
