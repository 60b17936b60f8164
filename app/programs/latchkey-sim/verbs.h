// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/verbs/verbs.h"

/// The verbs of latchkey-sim: each adds its options and what it does to the command line.
namespace latchkey::programs {

void addCaVerb(CLI::App &app);
void addFleetVerb(CLI::App &app);
void addScenarioVerb(CLI::App &app);

} // namespace latchkey::programs
