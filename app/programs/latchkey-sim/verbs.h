// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <CLI/CLI.hpp>

#include <string_view>

namespace latchkey::programs {

void addCaVerb(CLI::App &app);
void addFleetVerb(CLI::App &app);
void addScenarioVerb(CLI::App &app);

/// Says on stderr what failed, where and why, and ends the program with `status`.
[[noreturn]] void stop(std::string_view what, const base::Error &error, int status);

} // namespace latchkey::programs
