// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/version/version.h"

namespace latchkey::programs {

/// Those of the console and the command line.
[[nodiscard]] std::vector<Library> engineLibraries();

} // namespace latchkey::programs
