// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <CLI/CLI.hpp>

/// The verbs of latchkeyd. Each adds its options and what it does to the command line; a verb ends
/// by throwing CLI::RuntimeError with its exit status, or by returning (0).
namespace latchkey::programs {

void addServeVerb(CLI::App &app);
void addTokenVerb(CLI::App &app);
void addAuditVerb(CLI::App &app);
void addBackupVerbs(CLI::App &app);
void addRotateKeyVerb(CLI::App &app);

/// Prints "latchkeyd: WHAT: WHERE: DETAIL" on stderr and ends the verb with that status.
[[noreturn]] void stop(std::string_view what, const base::Error &error, int status = 1);

} // namespace latchkey::programs
