// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/engine/engine.h"

#include <string>
#include <vector>

namespace latchkey::programs {

/// What whoever helps wants to know of this profile, one "name: value" a line, in English and
/// machine words, safe to be read by everybody: versions, kinds, counts, times and the newest lines
/// of the log files. No name of a person, Mac or server, no serial, address or path, and no
/// server's own words: servers have numbers. `surroundings` are lines of the program's own.
[[nodiscard]] std::string diagnostics(
    Engine &engine, const std::string &program, const std::vector<std::string> &surroundings = {});

} // namespace latchkey::programs
