// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/verbs/verbs.h"

/// The verbs of latchkeyd: each adds its options and what it does to the command line.
namespace latchkey::programs {

void addServeVerb(CLI::App &app);
void addTokenVerb(CLI::App &app);
void addAuditVerb(CLI::App &app);
void addBackupVerbs(CLI::App &app);
void addRotateKeyVerb(CLI::App &app);

} // namespace latchkey::programs
