// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "programs/commandline/commandline.h"

#include <string_view>

/// What a program of verbs without Qt does alike, compiled into each with its own name
/// (LATCHKEY_PROGRAM). A verb ends by throwing CLI::RuntimeError with its exit status, or by
/// returning (0).
namespace latchkey::programs {

/// Runs the verb that the command line names; the exit status is 2 for a wrong command line.
/// `libraries` are those of --version.
[[nodiscard]] int runVerb(
    CLI::App &app, const std::vector<Library> &libraries, int argc, char **argv);

/// Prints "PROGRAM: WHAT: WHERE: DETAIL" on stderr and ends the verb with that status.
[[noreturn]] void stop(std::string_view what, const base::Error &error, int status = 1);

} // namespace latchkey::programs
