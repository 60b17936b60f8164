// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/request.h"
#include "report/writers.h"

#include <string>

namespace latchkey::report {

/// "coverage.pdf"
[[nodiscard]] std::string fileNameFor(Kind kind, Format format);
/// The command that makes the same file: "latchkey-cli report coverage --group-by macos …"; for a
/// shell, quoted where it must be. `snapshot` is the file that is shown, if one is.
[[nodiscard]] std::string commandLine(
    const Request &request, Format format, const std::string &snapshot = {});
/// CSV holds one table: the one part that is asked for, else the main one.
[[nodiscard]] Request forFormat(Request request, Format format);

} // namespace latchkey::report
