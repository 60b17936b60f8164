// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/mac.h"

#include <string>

namespace latchkey::simulator {

/// What a Mac knows of itself, as one line of JSON (`--truth`).
[[nodiscard]] std::string truthOf(const Mac &mac);

} // namespace latchkey::simulator
