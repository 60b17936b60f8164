// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"
#include "report/request.h"

namespace latchkey::report {

/// Makes the report that was asked for: the one aggregate of every format and of the screen. Usage
/// names a filter or a column that does not exist; Cancelled as the sources' token says.
/// `sources` outlives the report.
[[nodiscard]] base::Result<Report> make(const Sources &sources, const Request &request);

} // namespace latchkey::report
