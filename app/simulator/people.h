// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/random.h"

#include <string>

namespace latchkey::simulator {

/// A person who has an account: as they write themselves, and as macOS names their home folder.
struct Person {
    std::string fullName;
    std::string shortName;
};

/// Somebody, from one of several scripts.
[[nodiscard]] Person somebody(Random &random);

} // namespace latchkey::simulator
